<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
  <context>
    <name>annotator</name>
    <message>
      <source>&amp;Accept</source>
      <translation>&amp;Annehmen</translation>
    </message>
    <message>
      <source>&amp;Adjudicate</source>
      <translation>Ent&amp;scheiden</translation>
    </message>
    <message>
      <source>&amp;Altered</source>
      <translation>Ver&amp;ändert</translation>
    </message>
    <message>
      <source>&amp;Backups…</source>
      <translation>&amp;Sicherungen…</translation>
    </message>
    <message>
      <source>&amp;Check the project…</source>
      <translation>Projekt &amp;prüfen…</translation>
    </message>
    <message>
      <source>&amp;Commands…</source>
      <translation>&amp;Befehle…</translation>
    </message>
    <message>
      <source>&amp;Compare the versions</source>
      <translation>Fassungen &amp;vergleichen</translation>
    </message>
    <message>
      <source>&amp;Copy the text</source>
      <translation>Text &amp;kopieren</translation>
    </message>
    <message>
      <source>&amp;Corrections for annotators…</source>
      <translation>&amp;Korrekturen für Annotierende…</translation>
    </message>
    <message>
      <source>&amp;Dark</source>
      <translation>&amp;Dunkel</translation>
    </message>
    <message>
      <source>&amp;Dark or light</source>
      <translation>&amp;Dunkel oder hell</translation>
    </message>
    <message>
      <source>&amp;Decide all places alike…</source>
      <translation>Alle Stellen &amp;gleich entscheiden…</translation>
    </message>
    <message>
      <source>&amp;Delete</source>
      <translation>&amp;Löschen</translation>
    </message>
    <message>
      <source>&amp;Direct quote</source>
      <translation>&amp;Direktes Zitat</translation>
    </message>
    <message>
      <source>&amp;Disputed first</source>
      <translation>&amp;Umstrittene zuerst</translation>
    </message>
    <message>
      <source>&amp;Done, and on to the next</source>
      <translation>&amp;Fertig, und weiter zum nächsten</translation>
    </message>
    <message>
      <source>&amp;Edit the candidate</source>
      <translation>Kandidat &amp;bearbeiten</translation>
    </message>
    <message>
      <source>&amp;Elsewhere…</source>
      <translation>&amp;Anderswo…</translation>
    </message>
    <message>
      <source>&amp;Export…</source>
      <translation>&amp;Exportieren…</translation>
    </message>
    <message>
      <source>&amp;Find articles</source>
      <translation>Artikel &amp;suchen</translation>
    </message>
    <message>
      <source>&amp;Find in the article…</source>
      <translation>Im Artikel &amp;suchen…</translation>
    </message>
    <message>
      <source>&amp;Flag it with a note…</source>
      <translation>Mit &amp;Notiz kennzeichnen…</translation>
    </message>
    <message>
      <source>&amp;Font</source>
      <translation>Schrift&amp;art</translation>
    </message>
    <message>
      <source>&amp;Go to…</source>
      <translation>&amp;Gehe zu…</translation>
    </message>
    <message>
      <source>&amp;Gold so far in the article</source>
      <translation>Bisheriges &amp;Gold im Artikel</translation>
    </message>
    <message>
      <source>&amp;Group articles into stories…</source>
      <translation>Artikel zu &amp;Geschichten ordnen…</translation>
    </message>
    <message>
      <source>&amp;Hand out articles…</source>
      <translation>Artikel a&amp;usgeben…</translation>
    </message>
    <message>
      <source>&amp;Hide names</source>
      <translation>Namen &amp;verbergen</translation>
    </message>
    <message>
      <source>&amp;High contrast</source>
      <translation>&amp;Starker Kontrast</translation>
    </message>
    <message>
      <source>&amp;Import files…</source>
      <translation>Dateien &amp;importieren…</translation>
    </message>
    <message>
      <source>&amp;Indirect quote</source>
      <translation>&amp;Indirektes Zitat</translation>
    </message>
    <message>
      <source>&amp;Join with the selection or the next quote</source>
      <translation>Mit Auswahl oder nächstem Zitat &amp;verbinden</translation>
    </message>
    <message>
      <source>&amp;Keys at a glance</source>
      <translation>&amp;Tasten im Überblick</translation>
    </message>
    <message>
      <source>&amp;Labels from a file…</source>
      <translation>&amp;Labels aus einer Datei…</translation>
    </message>
    <message>
      <source>&amp;Labels…</source>
      <translation>&amp;Labels…</translation>
    </message>
    <message>
      <source>&amp;Larger text</source>
      <translation>&amp;Größerer Text</translation>
    </message>
    <message>
      <source>&amp;Let go</source>
      <translation>&amp;Loslassen</translation>
    </message>
    <message>
      <source>&amp;Light</source>
      <translation>&amp;Hell</translation>
    </message>
    <message>
      <source>&amp;Like this one first</source>
      <translation>&amp;Ähnliche zuerst</translation>
    </message>
    <message>
      <source>&amp;Line spacing</source>
      <translation>&amp;Zeilenabstand</translation>
    </message>
    <message>
      <source>&amp;Make the project</source>
      <translation>Projekt &amp;anlegen</translation>
    </message>
    <message>
      <source>&amp;Manual</source>
      <translation>&amp;Handbuch</translation>
    </message>
    <message>
      <source>&amp;Mend the ends</source>
      <translation>&amp;Enden berichtigen</translation>
    </message>
    <message>
      <source>&amp;Mixed quote</source>
      <translation>&amp;Gemischtes Zitat</translation>
    </message>
    <message>
      <source>&amp;More line spacing</source>
      <translation>&amp;Mehr Zeilenabstand</translation>
    </message>
    <message>
      <source>&amp;New project…</source>
      <translation>&amp;Neues Projekt…</translation>
    </message>
    <message>
      <source>&amp;New…</source>
      <translation>&amp;Neu…</translation>
    </message>
    <message>
      <source>&amp;Next article</source>
      <translation>&amp;Nächster Artikel</translation>
    </message>
    <message>
      <source>&amp;Next mark at this place</source>
      <translation>&amp;Nächste Markierung an dieser Stelle</translation>
    </message>
    <message>
      <source>&amp;Next panel</source>
      <translation>&amp;Nächster Bereich</translation>
    </message>
    <message>
      <source>&amp;Next quote or hint</source>
      <translation>&amp;Nächstes Zitat oder nächster Hinweis</translation>
    </message>
    <message>
      <source>&amp;Next suggestion</source>
      <translation>&amp;Nächster Vorschlag</translation>
    </message>
    <message>
      <source>&amp;Nothing here</source>
      <translation>&amp;Nichts hier</translation>
    </message>
    <message>
      <source>&amp;Open a project…</source>
      <translation>Projekt &amp;öffnen…</translation>
    </message>
    <message>
      <source>&amp;Open…</source>
      <translation>&amp;Öffnen…</translation>
    </message>
    <message>
      <source>&amp;Plug-ins…</source>
      <translation>&amp;Erweiterungen…</translation>
    </message>
    <message>
      <source>&amp;Previous article</source>
      <translation>&amp;Voriger Artikel</translation>
    </message>
    <message>
      <source>&amp;Previous disagreement</source>
      <translation>&amp;Vorige Abweichung</translation>
    </message>
    <message>
      <source>&amp;Previous panel</source>
      <translation>&amp;Voriger Bereich</translation>
    </message>
    <message>
      <source>&amp;Previous quote or hint</source>
      <translation>&amp;Voriges Zitat oder voriger Hinweis</translation>
    </message>
    <message>
      <source>&amp;Previous suggestion</source>
      <translation>&amp;Voriger Vorschlag</translation>
    </message>
    <message>
      <source>&amp;Quit</source>
      <translation>&amp;Beenden</translation>
    </message>
    <message>
      <source>&amp;Quote from the selection</source>
      <translation>&amp;Zitat aus der Auswahl</translation>
    </message>
    <message>
      <source>&amp;Rare labels first</source>
      <translation>&amp;Seltene Labels zuerst</translation>
    </message>
    <message>
      <source>&amp;Redo</source>
      <translation>&amp;Wiederholen</translation>
    </message>
    <message>
      <source>&amp;Reject</source>
      <translation>A&amp;blehnen</translation>
    </message>
    <message>
      <source>&amp;Report what was decided…</source>
      <translation>&amp;Bericht über Entscheidungen…</translation>
    </message>
    <message>
      <source>&amp;Same as the desktop</source>
      <translation>&amp;Wie der Desktop</translation>
    </message>
    <message>
      <source>&amp;Size</source>
      <translation>&amp;Größe</translation>
    </message>
    <message>
      <source>&amp;Skip it</source>
      <translation>Ü&amp;berspringen</translation>
    </message>
    <message>
      <source>&amp;Skip…</source>
      <translation>Ü&amp;berspringen…</translation>
    </message>
    <message>
      <source>&amp;Smaller text</source>
      <translation>&amp;Kleinerer Text</translation>
    </message>
    <message>
      <source>&amp;Speaker…</source>
      <translation>&amp;Sprecher…</translation>
    </message>
    <message>
      <source>&amp;Spliced</source>
      <translation>&amp;Zusammengesetzt</translation>
    </message>
    <message>
      <source>&amp;Start one word right</source>
      <translation>Anfang ein Wort nach &amp;rechts</translation>
    </message>
    <message>
      <source>&amp;Suggest in all articles</source>
      <translation>In allen Artikeln &amp;vorschlagen</translation>
    </message>
    <message>
      <source>&amp;Take off</source>
      <translation>&amp;Wegnehmen</translation>
    </message>
    <message>
      <source>&amp;Take the candidate chosen</source>
      <translation>Gewählten Kandidaten &amp;nehmen</translation>
    </message>
    <message>
      <source>&amp;Take the mark at the caret</source>
      <translation>Markierung an der Schreibmarke &amp;nehmen</translation>
    </message>
    <message>
      <source>&amp;Theme</source>
      <translation>&amp;Farben</translation>
    </message>
    <message>
      <source>&amp;Tour of the window</source>
      <translation>&amp;Rundgang durch das Fenster</translation>
    </message>
    <message>
      <source>&amp;Trash…</source>
      <translation>&amp;Papierkorb…</translation>
    </message>
    <message>
      <source>&amp;Undo</source>
      <translation>&amp;Rückgängig</translation>
    </message>
    <message>
      <source>&amp;Unsure first</source>
      <translation>U&amp;nsichere zuerst</translation>
    </message>
    <message>
      <source>&amp;Usual text size</source>
      <translation>Ü&amp;bliche Textgröße</translation>
    </message>
    <message>
      <source>&amp;Verbatim</source>
      <translation>&amp;Wörtlich</translation>
    </message>
    <message>
      <source>&amp;Which labels are shown</source>
      <translation>&amp;Welche Labels gezeigt werden</translation>
    </message>
    <message>
      <source>&amp;Wider column</source>
      <translation>&amp;Breitere Spalte</translation>
    </message>
    <message>
      <source>&amp;Work as…</source>
      <translation>&amp;Arbeiten als…</translation>
    </message>
    <message>
      <source>&amp;Write a report…</source>
      <translation>&amp;Bericht schreiben…</translation>
    </message>
    <message>
      <source>&amp;Your name</source>
      <translation>&amp;Ihr Name</translation>
    </message>
    <message>
      <source>&amp;Zone…</source>
      <translation>&amp;Zone…</translation>
    </message>
    <message>
      <source>1. Name and place</source>
      <translation>1. Name und Ort</translation>
    </message>
    <message>
      <source>2. Labels</source>
      <translation>2. Labels</translation>
    </message>
    <message>
      <source>3. Articles</source>
      <translation>3. Artikel</translation>
    </message>
    <message>
      <source>A backup &amp;every</source>
      <translation>Sicherung &amp;alle</translation>
    </message>
    <message>
      <source>A folder of articles</source>
      <translation>Ein Ordner mit Artikeln</translation>
    </message>
    <message>
      <source>A&amp;greement…</source>
      <translation>Ü&amp;bereinstimmung…</translation>
    </message>
    <message>
      <source>Accept a&amp;ll that are shown…</source>
      <translation>A&amp;lle gezeigten annehmen…</translation>
    </message>
    <message>
      <source>Accept all that is open and shown, mark the article as done and open the next one</source>
      <translation>Alles Offene und Gezeigte annehmen, den Artikel als fertig kennzeichnen und den nächsten öffnen</translation>
    </message>
    <message>
      <source>Accept every open suggestion that is shown, in one step</source>
      <translation>Alle gezeigten offenen Vorschläge in einem Schritt annehmen</translation>
    </message>
    <message>
      <source>Add &amp;files…</source>
      <translation>&amp;Dateien hinzufügen…</translation>
    </message>
    <message>
      <source>Add a f&amp;older…</source>
      <translation>&amp;Ordner hinzufügen…</translation>
    </message>
    <message>
      <source>Add, rename, merge and describe labels, and set their keys and colours</source>
      <translation>Labels hinzufügen, umbenennen, zusammenlegen und beschreiben, mit Tasten und Farben</translation>
    </message>
    <message>
      <source>Agree with the verdict or the hint, and go on to what is open still</source>
      <translation>Dem Urteil oder Hinweis zustimmen und weiter zu Offenem</translation>
    </message>
    <message>
      <source>All righ&amp;t: accept what is open, done, and next</source>
      <translation>All&amp;es richtig: annehmen, fertig und weiter</translation>
    </message>
    <message>
      <source>All right?</source>
      <translation>Alles richtig?</translation>
    </message>
    <message>
      <source>Alter the candidate that is chosen before it becomes gold</source>
      <translation>Den gewählten Kandidaten ändern, bevor er Gold wird</translation>
    </message>
    <message>
      <source>Article</source>
      <translation>Artikel</translation>
    </message>
    <message>
      <source>Articles</source>
      <translation>Artikel</translation>
    </message>
    <message>
      <source>Articles can also be brought in later, or dropped on the window.</source>
      <translation>Artikel können auch später eingelesen oder in das Fenster gezogen werden.</translation>
    </message>
    <message>
      <source>As they &amp;came</source>
      <translation>Wie sie &amp;kamen</translation>
    </message>
    <message>
      <source>B&amp;ring in annotators’ files…</source>
      <translation>Dateien von Annotierenden &amp;einbringen…</translation>
    </message>
    <message>
      <source>Be dark or light as the desktop is</source>
      <translation>Dunkel oder hell wie der Desktop</translation>
    </message>
    <message>
      <source>By &amp;story</source>
      <translation>Nach &amp;Geschichte</translation>
    </message>
    <message>
      <source>C&amp;aret in the text</source>
      <translation>Schreib&amp;marke im Text</translation>
    </message>
    <message>
      <source>C&amp;onsistency…</source>
      <translation>&amp;Einheitlichkeit…</translation>
    </message>
    <message>
      <source>C&amp;ue…</source>
      <translation>&amp;Redeverb…</translation>
    </message>
    <message>
      <source>Change between dark and light</source>
      <translation>Zwischen dunkel und hell wechseln</translation>
    </message>
    <message>
      <source>Change the kind of the quote: direct, indirect, mixed</source>
      <translation>Die Art des Zitats ändern: direkt, indirekt, gemischt</translation>
    </message>
    <message>
      <source>Choose a label by typing part of its name</source>
      <translation>Ein Label durch Tippen seines Namens wählen</translation>
    </message>
    <message>
      <source>Choose which labels are shown</source>
      <translation>Wählen, welche Labels gezeigt werden</translation>
    </message>
    <message>
      <source>Choose who suggests in this project, and what becomes of the labels</source>
      <translation>Wählen, wer in diesem Projekt vorschlägt und was aus den Labels wird</translation>
    </message>
    <message>
      <source>Close the window; everything is saved already</source>
      <translation>Das Fenster schließen; alles ist schon gespeichert</translation>
    </message>
    <message>
      <source>Column &amp;width</source>
      <translation>Spalten&amp;breite</translation>
    </message>
    <message>
      <source>Compare</source>
      <translation>Vergleichen</translation>
    </message>
    <message>
      <source>Con&amp;firm what was found</source>
      <translation>Gefundenes be&amp;stätigen</translation>
    </message>
    <message>
      <source>Copy the selected text, or that of the active mark</source>
      <translation>Den ausgewählten Text kopieren oder den der aktiven Markierung</translation>
    </message>
    <message>
      <source>Ctrl+K finds everything that can be done by typing a few letters. F1 shows all keys, Shift+F1 opens the manual. Everything is on disk already; there is nothing to save.</source>
      <translation>Strg+K findet alles, was sich tun lässt, nach wenigen Buchstaben. F1 zeigt alle Tasten, Umschalt+F1 öffnet das Handbuch. Alles liegt schon auf der Platte; zu speichern gibt es nichts.</translation>
    </message>
    <message>
      <source>D&amp;elete…</source>
      <translation>&amp;Löschen…</translation>
    </message>
    <message>
      <source>Dark text on a light page</source>
      <translation>Dunkler Text auf heller Seite</translation>
    </message>
    <message>
      <source>Das&amp;hboard…</source>
      <translation>&amp;Fortschritt…</translation>
    </message>
    <message>
      <source>Decide by a r&amp;ule…</source>
      <translation>Nach einer Re&amp;gel entscheiden…</translation>
    </message>
    <message>
      <source>Decide that nothing is to be marked there</source>
      <translation>Entscheiden, dass dort nichts zu markieren ist</translation>
    </message>
    <message>
      <source>Delete the articles that are chosen in the list, or else the one open</source>
      <translation>Die in der Liste gewählten Artikel löschen, sonst den offenen</translation>
    </message>
    <message>
      <source>Direct, indirect or mi&amp;xed</source>
      <translation>Direkt, indirekt oder ge&amp;mischt</translation>
    </message>
    <message>
      <source>Do again what was taken back</source>
      <translation>Zurückgenommenes wiederholen</translation>
    </message>
    <message>
      <source>Do what you did last to what is active or selected now</source>
      <translation>Das Letzte noch einmal tun, an dem, was jetzt aktiv oder ausgewählt ist</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Fertig</translation>
    </message>
    <message>
      <source>E&amp;ffect of suggestions…</source>
      <translation>&amp;Wirkung der Vorschläge…</translation>
    </message>
    <message>
      <source>E&amp;veryone's work</source>
      <translation>Arbeit &amp;aller</translation>
    </message>
    <message>
      <source>Edit</source>
      <translation>Bearbeiten</translation>
    </message>
    <message>
      <source>End &amp;one word left</source>
      <translation>Ende ein Wort nach &amp;links</translation>
    </message>
    <message>
      <source>End at t&amp;he caret</source>
      <translation>Ende an der Schreibmar&amp;ke</translation>
    </message>
    <message>
      <source>End one &amp;character left</source>
      <translation>Ende ein &amp;Zeichen nach links</translation>
    </message>
    <message>
      <source>End one character r&amp;ight</source>
      <translation>Ende ein Ze&amp;ichen nach rechts</translation>
    </message>
    <message>
      <source>End one word ri&amp;ght</source>
      <translation>Ende ein W&amp;ort nach rechts</translation>
    </message>
    <message>
      <source>Enter accepts what is active, Backspace rejects it. Try it; Ctrl+Z takes it back.</source>
      <translation>Eingabe nimmt das Aktive an, die Rücktaste lehnt es ab. Versuchen Sie es; Strg+Z nimmt es zurück.</translation>
    </message>
    <message>
      <source>Entities have a line with a short label, quotes a bar beside the text with who says them. What is dashed is suggested; what is solid somebody has decided.</source>
      <translation>Entitäten haben eine Linie mit kurzem Label, Zitate einen Balken neben dem Text mit dem Sprecher. Gestricheltes ist vorgeschlagen; Durchgezogenes hat jemand entschieden.</translation>
    </message>
    <message>
      <source>File of the project</source>
      <translation>Datei des Projekts</translation>
    </message>
    <message>
      <source>Files and folders of articles</source>
      <translation>Dateien und Ordner mit Artikeln</translation>
    </message>
    <message>
      <source>Find &amp;next</source>
      <translation>&amp;Weitersuchen</translation>
    </message>
    <message>
      <source>Find &amp;zones in all articles</source>
      <translation>&amp;Zonen in allen Artikeln finden</translation>
    </message>
    <message>
      <source>Find any command by typing part of its name</source>
      <translation>Jeden Befehl durch Tippen seines Namens finden</translation>
    </message>
    <message>
      <source>Find articles by their words</source>
      <translation>Artikel nach ihren Wörtern finden</translation>
    </message>
    <message>
      <source>Find headlines, bylines, captions and the like in articles without zones</source>
      <translation>Überschriften, Autorenzeilen, Bildtexte und Ähnliches in Artikeln ohne Zonen finden</translation>
    </message>
    <message>
      <source>Find in the pro&amp;ject…</source>
      <translation>Im Pro&amp;jekt suchen…</translation>
    </message>
    <message>
      <source>Find pre&amp;vious</source>
      <translation>&amp;Rückwärts suchen</translation>
    </message>
    <message>
      <source>Find words in this article</source>
      <translation>Wörter in diesem Artikel suchen</translation>
    </message>
    <message>
      <source>Find words, labels or speakers in all articles</source>
      <translation>Wörter, Labels oder Sprecher in allen Artikeln suchen</translation>
    </message>
    <message>
      <source>Flag: a “not” more or &amp;less</source>
      <translation>Merkmal: ein „nicht“ mehr oder &amp;weniger</translation>
    </message>
    <message>
      <source>Flag: another &amp;tense</source>
      <translation>Merkmal: andere &amp;Zeitform</translation>
    </message>
    <message>
      <source>Flag: another nu&amp;mber</source>
      <translation>Merkmal: andere Za&amp;hl</translation>
    </message>
    <message>
      <source>Flag: said b&amp;y somebody else</source>
      <translation>Merkmal: von &amp;jemand anderem gesagt</translation>
    </message>
    <message>
      <source>Go back to the disagreement before</source>
      <translation>Zurück zur vorigen Abweichung</translation>
    </message>
    <message>
      <source>Go back to the quote, hint or dropped quote before</source>
      <translation>Zurück zum vorigen Zitat, Hinweis oder weggefallenen Zitat</translation>
    </message>
    <message>
      <source>Go from disagreement to disagreement and decide what is gold</source>
      <translation>Von Abweichung zu Abweichung gehen und entscheiden, was Gold ist</translation>
    </message>
    <message>
      <source>Go to the next disagreement and leave this one as it is</source>
      <translation>Zur nächsten Abweichung, diese bleibt, wie sie ist</translation>
    </message>
    <message>
      <source>Go to the next part of the window</source>
      <translation>Zum nächsten Teil des Fensters</translation>
    </message>
    <message>
      <source>Go to the next place that was found</source>
      <translation>Zur nächsten Fundstelle</translation>
    </message>
    <message>
      <source>Go to the next place that was found in the project</source>
      <translation>Zur nächsten Fundstelle im Projekt</translation>
    </message>
    <message>
      <source>Go to the next quote, hint or dropped quote of the comparison</source>
      <translation>Zum nächsten Zitat, Hinweis oder weggefallenen Zitat des Vergleichs</translation>
    </message>
    <message>
      <source>Go to the next suggestion that is open</source>
      <translation>Zum nächsten offenen Vorschlag</translation>
    </message>
    <message>
      <source>Go to the part of the window before this one</source>
      <translation>Zum vorigen Teil des Fensters</translation>
    </message>
    <message>
      <source>Go to the place found before this one</source>
      <translation>Zur vorigen Fundstelle</translation>
    </message>
    <message>
      <source>Go to the place found before this one in the project</source>
      <translation>Zur vorigen Fundstelle im Projekt</translation>
    </message>
    <message>
      <source>Go to the suggestion before this one that is open</source>
      <translation>Zum vorigen offenen Vorschlag</translation>
    </message>
    <message>
      <source>Gold</source>
      <translation>Gold</translation>
    </message>
    <message>
      <source>Guidelines beside the te&amp;xt</source>
      <translation>Richtlinien neben dem Te&amp;xt</translation>
    </message>
    <message>
      <source>Have every article read as it is opened, or only when you ask for it</source>
      <translation>Jeden Artikel beim Öffnen lesen lassen oder nur auf Wunsch</translation>
    </message>
    <message>
      <source>Have letters stand for annotators while you decide, others in each article</source>
      <translation>Beim Entscheiden Buchstaben statt Namen zeigen, in jedem Artikel andere</translation>
    </message>
    <message>
      <source>Have suggestions made for every article; decisions stay as they are</source>
      <translation>Für jeden Artikel Vorschläge machen lassen; Entscheidungen bleiben</translation>
    </message>
    <message>
      <source>Help</source>
      <translation>Hilfe</translation>
    </message>
    <message>
      <source>Here you see what the active mark is, why it was suggested and how sure that is, who is speaking, and all labels with their keys.</source>
      <translation>Hier sehen Sie, was die aktive Markierung ist, warum und wie sicher sie vorgeschlagen wurde, wer spricht, und alle Labels mit ihren Tasten.</translation>
    </message>
    <message>
      <source>Hide suggestions with a low score</source>
      <translation>Vorschläge mit niedrigem Wert verbergen</translation>
    </message>
    <message>
      <source>Import &amp;files…</source>
      <translation>&amp;Dateien einlesen…</translation>
    </message>
    <message>
      <source>Import a &amp;folder…</source>
      <translation>&amp;Ordner importieren…</translation>
    </message>
    <message>
      <source>Import a f&amp;older…</source>
      <translation>&amp;Ordner einlesen…</translation>
    </message>
    <message>
      <source>L&amp;ess line spacing</source>
      <translation>&amp;Weniger Zeilenabstand</translation>
    </message>
    <message>
      <source>La&amp;bels under the lines</source>
      <translation>La&amp;bels unter den Zeilen</translation>
    </message>
    <message>
      <source>La&amp;bel…</source>
      <translation>&amp;Label…</translation>
    </message>
    <message>
      <source>La&amp;nguage</source>
      <translation>S&amp;prache</translation>
    </message>
    <message>
      <source>Labels</source>
      <translation>Labels</translation>
    </message>
    <message>
      <source>Labels from a file</source>
      <translation>Labels aus einer Datei</translation>
    </message>
    <message>
      <source>Lay the work of all annotators over one another, to read</source>
      <translation>Die Arbeit aller übereinanderlegen, zum Lesen</translation>
    </message>
    <message>
      <source>Leave a question, the selection or what is active</source>
      <translation>Eine Frage, die Auswahl oder das Aktive verlassen</translation>
    </message>
    <message>
      <source>Leave the article out, with a reason, and open the next one</source>
      <translation>Den Artikel mit Begründung auslassen und den nächsten öffnen</translation>
    </message>
    <message>
      <source>Leave the quote without a cue</source>
      <translation>Das Zitat ohne Redeverb lassen</translation>
    </message>
    <message>
      <source>Leave the quote without a speaker</source>
      <translation>Das Zitat ohne Sprecher lassen</translation>
    </message>
    <message>
      <source>Leave this disagreement open and go to the next</source>
      <translation>Diese Abweichung offen lassen und weiter zur nächsten</translation>
    </message>
    <message>
      <source>Let somebody else go on in this project, in a copy of their own</source>
      <translation>Jemand anderen in diesem Projekt weiterarbeiten lassen, in einer eigenen Kopie</translation>
    </message>
    <message>
      <source>Let the active mark begin at the caret, however far that is</source>
      <translation>Die aktive Markierung an der Schreibmarke beginnen lassen</translation>
    </message>
    <message>
      <source>Let the active mark end at the caret, however far that is</source>
      <translation>Die aktive Markierung an der Schreibmarke enden lassen</translation>
    </message>
    <message>
      <source>Let the lines be longer where there is room</source>
      <translation>Die Zeilen länger lassen, wo Platz ist</translation>
    </message>
    <message>
      <source>Let the lines be shorter</source>
      <translation>Die Zeilen kürzer lassen</translation>
    </message>
    <message>
      <source>Let the selection, else the active mark, begin a character earlier</source>
      <translation>Auswahl oder aktive Markierung ein Zeichen früher beginnen lassen</translation>
    </message>
    <message>
      <source>Let the selection, else the active mark, begin a character later</source>
      <translation>Auswahl oder aktive Markierung ein Zeichen später beginnen lassen</translation>
    </message>
    <message>
      <source>Let the selection, else the active mark, begin a word earlier</source>
      <translation>Auswahl oder aktive Markierung ein Wort früher beginnen lassen</translation>
    </message>
    <message>
      <source>Let the selection, else the active mark, begin a word later</source>
      <translation>Auswahl oder aktive Markierung ein Wort später beginnen lassen</translation>
    </message>
    <message>
      <source>Let the selection, else the active mark, end a character earlier</source>
      <translation>Auswahl oder aktive Markierung ein Zeichen früher enden lassen</translation>
    </message>
    <message>
      <source>Let the selection, else the active mark, end a character later</source>
      <translation>Auswahl oder aktive Markierung ein Zeichen später enden lassen</translation>
    </message>
    <message>
      <source>Let the selection, else the active mark, end a word earlier</source>
      <translation>Auswahl oder aktive Markierung ein Wort früher enden lassen</translation>
    </message>
    <message>
      <source>Let the selection, else the active mark, end a word later</source>
      <translation>Auswahl oder aktive Markierung ein Wort später enden lassen</translation>
    </message>
    <message>
      <source>Let the suggester learn from what is done, and use what it became or not</source>
      <translation>Den Vorschlagenden aus Fertigem lernen lassen und das Ergebnis verwenden oder nicht</translation>
    </message>
    <message>
      <source>Light text on a dark page</source>
      <translation>Heller Text auf dunkler Seite</translation>
    </message>
    <message>
      <source>List all articles in the order in which they came</source>
      <translation>Alle Artikel in der Reihenfolge ihrer Ankunft</translation>
    </message>
    <message>
      <source>List what is to do by story, those most of which is done first</source>
      <translation>Zu Erledigendes nach Geschichten, die am weitesten gediehenen zuerst</translation>
    </message>
    <message>
      <source>List what is to do, labels that are seldom marked so far first</source>
      <translation>Zu Erledigendes, bisher selten gesetzte Labels zuerst</translation>
    </message>
    <message>
      <source>List what is to do, most suggestions between 40 % and 60 % first</source>
      <translation>Zu Erledigendes, die meisten Vorschläge zwischen 40 % und 60 % zuerst</translation>
    </message>
    <message>
      <source>List what is to do, most suggestions of one suggester alone first</source>
      <translation>Zu Erledigendes, die meisten Vorschläge nur eines Vorschlagenden zuerst</translation>
    </message>
    <message>
      <source>List what is to do, what shares rare words with this article first</source>
      <translation>Zu Erledigendes, was seltene Wörter mit diesem Artikel teilt, zuerst</translation>
    </message>
    <message>
      <source>Look after the ledger: who is in it, who is one person and who is two</source>
      <translation>Das Verzeichnis pflegen: wer darin steht, wer eine Person ist und wer zwei</translation>
    </message>
    <message>
      <source>Look at articles, labels and speakers that were deleted, and bring some back</source>
      <translation>Gelöschte Artikel, Labels und Sprecher ansehen und zurückholen</translation>
    </message>
    <message>
      <source>Look at the articles in all files of a folder and bring them in</source>
      <translation>Artikel in allen Dateien eines Ordners ansehen und einlesen</translation>
    </message>
    <message>
      <source>Look at the articles in files and bring them in; files can also be dropped</source>
      <translation>Artikel in Dateien ansehen und einlesen; Dateien lassen sich auch hereinziehen</translation>
    </message>
    <message>
      <source>Look at the backups that were made, and go back to one of them</source>
      <translation>Sicherungen ansehen und zu einer zurückkehren</translation>
    </message>
    <message>
      <source>Look at what was accepted and rejected by now, to block or allow some of it</source>
      <translation>Bisher Angenommenes und Abgelehntes ansehen, um es zu sperren oder zu erlauben</translation>
    </message>
    <message>
      <source>Look for what does not hold together in the project, and repair it</source>
      <translation>Suchen, was im Projekt nicht zusammenpasst, und es reparieren</translation>
    </message>
    <message>
      <source>Look for what is not marked as it is elsewhere, and put it right</source>
      <translation>Suchen, was anders markiert ist als anderswo, und es richtigstellen</translation>
    </message>
    <message>
      <source>Make a quote of the selected text</source>
      <translation>Aus dem ausgewählten Text ein Zitat machen</translation>
    </message>
    <message>
      <source>Make all that was put there gold</source>
      <translation>Alles dort Gesetzte zu Gold machen</translation>
    </message>
    <message>
      <source>Make an empty project in a file of its own</source>
      <translation>Ein leeres Projekt in einer eigenen Datei anlegen</translation>
    </message>
    <message>
      <source>Make one quote of this one and the selection, or the quote that follows</source>
      <translation>Aus diesem Zitat und der Auswahl oder dem folgenden Zitat eines machen</translation>
    </message>
    <message>
      <source>Make the candidate that is chosen in the list gold</source>
      <translation>Den in der Liste gewählten Kandidaten zu Gold machen</translation>
    </message>
    <message>
      <source>Make the mark at the caret active</source>
      <translation>Die Markierung an der Schreibmarke aktiv machen</translation>
    </message>
    <message>
      <source>Make the next mark at this place active</source>
      <translation>Die nächste Markierung an dieser Stelle aktiv machen</translation>
    </message>
    <message>
      <source>Make the text larger</source>
      <translation>Den Text vergrößern</translation>
    </message>
    <message>
      <source>Make the text smaller</source>
      <translation>Den Text verkleinern</translation>
    </message>
    <message>
      <source>Mark</source>
      <translation>Markierung</translation>
    </message>
    <message>
      <source>Mark the article as done and open the next one</source>
      <translation>Den Artikel als fertig kennzeichnen und den nächsten öffnen</translation>
    </message>
    <message>
      <source>Measure how far annotators agree, and go to where they do not</source>
      <translation>Messen, wie weit Annotierende übereinstimmen, und dorthin gehen, wo nicht</translation>
    </message>
    <message>
      <source>Measure what suggestions do, and plan how much is done without them</source>
      <translation>Messen, was Vorschläge bewirken, und planen, wie viel ohne sie getan wird</translation>
    </message>
    <message>
      <source>Men&amp;u of this place</source>
      <translation>Men&amp;ü dieser Stelle</translation>
    </message>
    <message>
      <source>Move ends that lie within a word to where the word begins and ends</source>
      <translation>Enden innerhalb eines Wortes an dessen Grenzen schieben</translation>
    </message>
    <message>
      <source>N&amp;o speaker</source>
      <translation>K&amp;ein Sprecher</translation>
    </message>
    <message>
      <source>Na&amp;rrower column</source>
      <translation>&amp;Schmalere Spalte</translation>
    </message>
    <message>
      <source>Ne&amp;xt disagreement</source>
      <translation>&amp;Nächste Abweichung</translation>
    </message>
    <message>
      <source>New project</source>
      <translation>Neues Projekt</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>Weiter</translation>
    </message>
    <message>
      <source>Next &amp;hit in the project</source>
      <translation>Nächster &amp;Treffer im Projekt</translation>
    </message>
    <message>
      <source>No cu&amp;e</source>
      <translation>Kein Re&amp;deverb</translation>
    </message>
    <message>
      <source>Open a project and go on with its first article that is not done</source>
      <translation>Ein Projekt öffnen und mit dem ersten unfertigen Artikel weitermachen</translation>
    </message>
    <message>
      <source>Open an article by typing part of its title</source>
      <translation>Einen Artikel durch Tippen seines Titels öffnen</translation>
    </message>
    <message>
      <source>Open the &amp;sample</source>
      <translation>&amp;Beispiel öffnen</translation>
    </message>
    <message>
      <source>Open the article before this one in the list</source>
      <translation>Den vorigen Artikel der Liste öffnen</translation>
    </message>
    <message>
      <source>Open the next article of the list</source>
      <translation>Den nächsten Artikel der Liste öffnen</translation>
    </message>
    <message>
      <source>Open twelve articles to try everything with</source>
      <translation>Zwölf Artikel öffnen, um alles zu versuchen</translation>
    </message>
    <message>
      <source>Order</source>
      <translation>Reihenfolge</translation>
    </message>
    <message>
      <source>P&amp;unctuation alone</source>
      <translation>Nur Satz&amp;zeichen</translation>
    </message>
    <message>
      <source>Press Tab: the next suggestion becomes active.</source>
      <translation>Drücken Sie Tab: Der nächste Vorschlag wird aktiv.</translation>
    </message>
    <message>
      <source>Previous h&amp;it in the project</source>
      <translation>Voriger Tre&amp;ffer im Projekt</translation>
    </message>
    <message>
      <source>Project</source>
      <translation>Projekt</translation>
    </message>
    <message>
      <source>Propose what you decided in one version for the same words in the other</source>
      <translation>In einer Fassung Entschiedenes für dieselben Wörter in der anderen vorschlagen</translation>
    </message>
    <message>
      <source>Put this disagreement up for discussion, with a note</source>
      <translation>Diese Abweichung mit einer Notiz zur Diskussion stellen</translation>
    </message>
    <message>
      <source>Put this label on the same text in the article, the story or the project</source>
      <translation>Dieses Label auf denselben Text im Artikel, in der Geschichte oder im Projekt setzen</translation>
    </message>
    <message>
      <source>Quote</source>
      <translation>Zitat</translation>
    </message>
    <message>
      <source>R&amp;eject all that are shown…</source>
      <translation>Alle &amp;gezeigten ablehnen…</translation>
    </message>
    <message>
      <source>Re&amp;ject the same text everywhere…</source>
      <translation>Denselben Text überall ab&amp;lehnen…</translation>
    </message>
    <message>
      <source>Read how things are done, without a network</source>
      <translation>Nachlesen, wie etwas geht, ohne Netz</translation>
    </message>
    <message>
      <source>Read original and rewrite side by side, with what became of each quote</source>
      <translation>Original und Umschrift nebeneinander lesen, mit dem, was aus jedem Zitat wurde</translation>
    </message>
    <message>
      <source>Read the &amp;manual</source>
      <translation>&amp;Handbuch lesen</translation>
    </message>
    <message>
      <source>Recent projects</source>
      <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
      <source>Recent projects; Delete takes one off the list</source>
      <translation>Zuletzt geöffnete Projekte; Entf nimmt eines von der Liste</translation>
    </message>
    <message>
      <source>Reject every open suggestion that is shown, in one step</source>
      <translation>Alle gezeigten offenen Vorschläge in einem Schritt ablehnen</translation>
    </message>
    <message>
      <source>Reject what is suggested for the same text elsewhere</source>
      <translation>Ablehnen, was für denselben Text anderswo vorgeschlagen ist</translation>
    </message>
    <message>
      <source>Remove the active mark</source>
      <translation>Die aktive Markierung entfernen</translation>
    </message>
    <message>
      <source>Repeat the &amp;last deed here</source>
      <translation>&amp;Letzte Handlung hier wiederholen</translation>
    </message>
    <message>
      <source>Same as the desktop</source>
      <translation>Wie der Desktop</translation>
    </message>
    <message>
      <source>Same text &amp;everywhere…</source>
      <translation>Derselbe Text ü&amp;berall…</translation>
    </message>
    <message>
      <source>Say that a negation was put in or left out, or that this is not so</source>
      <translation>Sagen, dass eine Verneinung hinzukam oder wegfiel, oder dass nicht</translation>
    </message>
    <message>
      <source>Say that a number is another one, or that this is not so</source>
      <translation>Sagen, dass eine Zahl eine andere ist, oder dass nicht</translation>
    </message>
    <message>
      <source>Say that it is put together from parts, or that a part is left out silently</source>
      <translation>Sagen, dass es aus Teilen zusammengesetzt ist oder ein Teil stillschweigend fehlt</translation>
    </message>
    <message>
      <source>Say that nothing of the kind is quoted in the original</source>
      <translation>Sagen, dass im Original nichts dergleichen zitiert ist</translation>
    </message>
    <message>
      <source>Say that somebody else says it in the original, or that this is not so</source>
      <translation>Sagen, dass es im Original jemand anderes sagt, oder dass nicht</translation>
    </message>
    <message>
      <source>Say that the same words stand in quotation marks in the original</source>
      <translation>Sagen, dass dieselben Wörter im Original in Anführungszeichen stehen</translation>
    </message>
    <message>
      <source>Say that the tense or how sure it is changed, or that this is not so</source>
      <translation>Sagen, dass Zeitform oder Sicherheit anders sind, oder dass nicht</translation>
    </message>
    <message>
      <source>Say that the words are the same but for marks, capitals or figures</source>
      <translation>Sagen, dass die Wörter bis auf Zeichen, Großschreibung oder Ziffern gleich sind</translation>
    </message>
    <message>
      <source>Say that the words stand in the original, but are not quoted there</source>
      <translation>Sagen, dass die Wörter im Original stehen, aber nicht als Zitat</translation>
    </message>
    <message>
      <source>Say that words were changed, added or left out</source>
      <translation>Sagen, dass Wörter geändert, hinzugefügt oder weggelassen wurden</translation>
    </message>
    <message>
      <source>Say what the selected text, or the paragraph, is: headline, caption, body …</source>
      <translation>Sagen, was der ausgewählte Text oder Absatz ist: Überschrift, Bildtext, Haupttext …</translation>
    </message>
    <message>
      <source>Say which articles belong to one story, and which is its original</source>
      <translation>Sagen, welche Artikel zu einer Geschichte gehören und welcher das Original ist</translation>
    </message>
    <message>
      <source>Say which word reports the speech by clicking it</source>
      <translation>Das Wort anklicken, das die Rede einführt</translation>
    </message>
    <message>
      <source>Say who speaks by typing a name</source>
      <translation>Sagen, wer spricht, indem Sie einen Namen tippen</translation>
    </message>
    <message>
      <source>Say who speaks: click a mention, or press the number of a speaker</source>
      <translation>Sagen, wer spricht: auf eine Nennung klicken oder die Nummer drücken</translation>
    </message>
    <message>
      <source>Se&amp;ttings…</source>
      <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
      <source>See how the project goes: progress, forecast, speed, agreement over time</source>
      <translation>Sehen, wie das Projekt läuft: Fortschritt, Prognose, Tempo, Übereinstimmung</translation>
    </message>
    <message>
      <source>See in two minutes what is where, and try it</source>
      <translation>In zwei Minuten sehen, was wo ist, und es versuchen</translation>
    </message>
    <message>
      <source>See what a rule on the votes would decide, and have it decide that</source>
      <translation>Sehen, was eine Regel über die Stimmen entscheiden würde, und sie entscheiden lassen</translation>
    </message>
    <message>
      <source>See where the same words have the same conflict, and decide these in one step</source>
      <translation>Sehen, wo dieselben Wörter denselben Konflikt haben, und alle in einem Schritt entscheiden</translation>
    </message>
    <message>
      <source>Select &amp;more</source>
      <translation>&amp;Mehr auswählen</translation>
    </message>
    <message>
      <source>Select the &amp;paragraph</source>
      <translation>&amp;Absatz auswählen</translation>
    </message>
    <message>
      <source>Select the &amp;sentence</source>
      <translation>&amp;Satz auswählen</translation>
    </message>
    <message>
      <source>Select the whole paragraph</source>
      <translation>Den ganzen Absatz auswählen</translation>
    </message>
    <message>
      <source>Select the whole sentence</source>
      <translation>Den ganzen Satz auswählen</translation>
    </message>
    <message>
      <source>Select the word, then the sentence, then the paragraph</source>
      <translation>Das Wort auswählen, dann den Satz, dann den Absatz</translation>
    </message>
    <message>
      <source>Select words with the mouse and press a digit: they get the label with that key. Q makes a quote of them.</source>
      <translation>Wählen Sie Wörter mit der Maus aus und drücken Sie eine Ziffer: Sie bekommen das Label mit dieser Taste. Q macht daraus ein Zitat.</translation>
    </message>
    <message>
      <source>Set font, theme and keys</source>
      <translation>Schrift, Farben und Tasten einstellen</translation>
    </message>
    <message>
      <source>Set the lines closer together</source>
      <translation>Die Zeilen enger setzen</translation>
    </message>
    <message>
      <source>Set the lines further apart</source>
      <translation>Die Zeilen weiter auseinander setzen</translation>
    </message>
    <message>
      <source>Set the text in its usual size</source>
      <translation>Den Text in üblicher Größe setzen</translation>
    </message>
    <message>
      <source>Shift+Return accepts everything that is still open, marks the article as done and goes on to the next one.</source>
      <translation>Umschalt+Eingabe nimmt alles noch Offene an, kennzeichnet den Artikel als fertig und geht zum nächsten.</translation>
    </message>
    <message>
      <source>Short la&amp;bels under the lines</source>
      <translation>Kurze La&amp;bels unter den Zeilen</translation>
    </message>
    <message>
      <source>Show all keys on one page</source>
      <translation>Alle Tasten auf einer Seite zeigen</translation>
    </message>
    <message>
      <source>Show all of the&amp;m</source>
      <translation>Alle &amp;zeigen</translation>
    </message>
    <message>
      <source>Show every suggestion again, whatever its label and score</source>
      <translation>Wieder alle Vorschläge zeigen, gleich welchen Labels und Werts</translation>
    </message>
    <message>
      <source>Show less &amp;sure ones</source>
      <translation>We&amp;niger sichere zeigen</translation>
    </message>
    <message>
      <source>Show only s&amp;urer ones</source>
      <translation>Nur si&amp;cherere zeigen</translation>
    </message>
    <message>
      <source>Show or hide a caret to walk and select with the arrow keys</source>
      <translation>Eine Schreibmarke zeigen oder verbergen, um mit Pfeiltasten zu gehen und auszuwählen</translation>
    </message>
    <message>
      <source>Show or hide the &amp;articles</source>
      <translation>&amp;Artikel zeigen oder verbergen</translation>
    </message>
    <message>
      <source>Show or hide the &amp;inspector</source>
      <translation>&amp;Inspektor zeigen oder verbergen</translation>
    </message>
    <message>
      <source>Show or hide the list of articles</source>
      <translation>Die Liste der Artikel zeigen oder verbergen</translation>
    </message>
    <message>
      <source>Show or hide the short labels; without them lines stand closer</source>
      <translation>Die kurzen Labels zeigen oder verbergen; ohne sie stehen Zeilen enger</translation>
    </message>
    <message>
      <source>Show or hide what is known of the article and its marks</source>
      <translation>Zeigen oder verbergen, was über Artikel und Markierungen bekannt ist</translation>
    </message>
    <message>
      <source>Show or hide what the label in hand means, with examples</source>
      <translation>Zeigen oder verbergen, was das Label bedeutet, mit Beispielen</translation>
    </message>
    <message>
      <source>Show suggestions f&amp;rom</source>
      <translation>&amp;Vorschläge zeigen ab</translation>
    </message>
    <message>
      <source>Show suggestions with a lower score as well</source>
      <translation>Auch Vorschläge mit niedrigerem Wert zeigen</translation>
    </message>
    <message>
      <source>Show what can be done with what is active, selected or at the caret</source>
      <translation>Zeigen, was sich mit dem Aktiven, Ausgewählten oder an der Schreibmarke tun lässt</translation>
    </message>
    <message>
      <source>Show what is gold in the article by now in place of who put what</source>
      <translation>Zeigen, was im Artikel bisher Gold ist, statt wer was gesetzt hat</translation>
    </message>
    <message>
      <source>Some of the words are those that were said</source>
      <translation>Einige der Worte sind die gesprochenen</translation>
    </message>
    <message>
      <source>Something is missing</source>
      <translation>Etwas fehlt</translation>
    </message>
    <message>
      <source>Spea&amp;kers…</source>
      <translation>S&amp;precher…</translation>
    </message>
    <message>
      <source>Speaker by &amp;name…</source>
      <translation>Sprecher nach &amp;Namen…</translation>
    </message>
    <message>
      <source>St&amp;art one character right</source>
      <translation>Anfang ein Zeichen na&amp;ch rechts</translation>
    </message>
    <message>
      <source>Start at the ca&amp;ret</source>
      <translation>Anfang an der Schreib&amp;marke</translation>
    </message>
    <message>
      <source>Start one &amp;word left</source>
      <translation>Anfang ein &amp;Wort nach links</translation>
    </message>
    <message>
      <source>Start one character le&amp;ft</source>
      <translation>An&amp;fang ein Zeichen nach links</translation>
    </message>
    <message>
      <source>Su&amp;ggesters…</source>
      <translation>V&amp;orschlagende…</translation>
    </message>
    <message>
      <source>Suggest as articles are &amp;opened</source>
      <translation>Beim Ö&amp;ffnen vorschlagen</translation>
    </message>
    <message>
      <source>Suggest in each what is &amp;decided in the other</source>
      <translation>In jeder vorschlagen, was in der anderen &amp;entschieden ist</translation>
    </message>
    <message>
      <source>Suggestion</source>
      <translation>Vorschlag</translation>
    </message>
    <message>
      <source>Ta&amp;ke back, or reject a hint</source>
      <translation>&amp;Zurücknehmen oder Hinweis ablehnen</translation>
    </message>
    <message>
      <source>Take a&amp;ll candidates</source>
      <translation>A&amp;lle Kandidaten nehmen</translation>
    </message>
    <message>
      <source>Take all that is left in the article as one annotator put it</source>
      <translation>Alles Übrige im Artikel so nehmen, wie eine Person es gesetzt hat</translation>
    </message>
    <message>
      <source>Take back what you said of the quote, or turn a hint down</source>
      <translation>Zurücknehmen, was Sie zum Zitat sagten, oder einen Hinweis ablehnen</translation>
    </message>
    <message>
      <source>Take back your last step</source>
      <translation>Den letzten Schritt zurücknehmen</translation>
    </message>
    <message>
      <source>Take the &amp;tour</source>
      <translation>&amp;Rundgang</translation>
    </message>
    <message>
      <source>Take the rest of &amp;one annotator…</source>
      <translation>Den Rest von &amp;einer Person nehmen…</translation>
    </message>
    <message>
      <source>Take what is suggested as it is, and go on to the next</source>
      <translation>Den Vorschlag annehmen, wie er ist, und weiter zum nächsten</translation>
    </message>
    <message>
      <source>Take work back from the files of annotators, once you have seen what comes</source>
      <translation>Arbeit aus den Dateien von Annotierenden übernehmen, nachdem Sie gesehen haben, was kommt</translation>
    </message>
    <message>
      <source>Tell who decided what is gold there, when, and on which votes</source>
      <translation>Sagen, wer dort über Gold entschieden hat, wann und bei welchen Stimmen</translation>
    </message>
    <message>
      <source>Tell who suggested what is active, how sure that is and why</source>
      <translation>Sagen, wer das Aktive vorgeschlagen hat, wie sicher und warum</translation>
    </message>
    <message>
      <source>The article</source>
      <translation>Der Artikel</translation>
    </message>
    <message>
      <source>The next suggestion</source>
      <translation>Der nächste Vorschlag</translation>
    </message>
    <message>
      <source>The other articles</source>
      <translation>Die anderen Artikel</translation>
    </message>
    <message>
      <source>The project needs a name.</source>
      <translation>Das Projekt braucht einen Namen.</translation>
    </message>
    <message>
      <source>The strongest difference between text and page</source>
      <translation>Der stärkste Unterschied zwischen Text und Seite</translation>
    </message>
    <message>
      <source>The words are the reporter's</source>
      <translation>Die Worte sind die des Berichts</translation>
    </message>
    <message>
      <source>The words are those that were said</source>
      <translation>Die Worte sind die gesprochenen</translation>
    </message>
    <message>
      <source>Theme</source>
      <translation>Farben</translation>
    </message>
    <message>
      <source>There is a file of this name already; choose another name, or open that project.</source>
      <translation>Eine Datei dieses Namens gibt es schon; wählen Sie einen anderen Namen oder öffnen Sie jenes Projekt.</translation>
    </message>
    <message>
      <source>There is no such folder.</source>
      <translation>Diesen Ordner gibt es nicht.</translation>
    </message>
    <message>
      <source>They stand here with how far each has come. The field above finds words in them.</source>
      <translation>Sie stehen hier mit ihrem Stand. Das Feld darüber findet Wörter in ihnen.</translation>
    </message>
    <message>
      <source>This project has no articles yet. Drop files or folders here: texts, saved pages, Word, PDF, tables, or the files of other annotation tools.</source>
      <translation>Dieses Projekt hat noch keine Artikel. Ziehen Sie Dateien oder Ordner hierher: Texte, gespeicherte Seiten, Word, PDF, Tabellen oder Dateien anderer Annotationsprogramme.</translation>
    </message>
    <message>
      <source>Tra&amp;in on finished articles…</source>
      <translation>Aus fertigen Artikeln &amp;lernen…</translation>
    </message>
    <message>
      <source>Try the &amp;sample</source>
      <translation>&amp;Beispiel öffnen</translation>
    </message>
    <message>
      <source>Turn down what is suggested, for good, and go on to the next</source>
      <translation>Den Vorschlag endgültig ablehnen und weiter zum nächsten</translation>
    </message>
    <message>
      <source>Turn news articles into labelled data sets. Nothing leaves this computer.</source>
      <translation>Aus Nachrichtentexten werden annotierte Datensätze. Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
      <source>Un&amp;quoted in the original</source>
      <translation>Im Original &amp;nicht zitiert</translation>
    </message>
    <message>
      <source>Unsupp&amp;orted</source>
      <translation>Ohne &amp;Beleg</translation>
    </message>
    <message>
      <source>View</source>
      <translation>Ansicht</translation>
    </message>
    <message>
      <source>Wh&amp;y it is suggested</source>
      <translation>Wes&amp;halb es vorgeschlagen ist</translation>
    </message>
    <message>
      <source>What is active</source>
      <translation>Was aktiv ist</translation>
    </message>
    <message>
      <source>What is remem&amp;bered…</source>
      <translation>Was gem&amp;erkt ist…</translation>
    </message>
    <message>
      <source>What other packages add, and what of it cannot be used</source>
      <translation>Was andere Pakete hinzufügen und was davon nicht geht</translation>
    </message>
    <message>
      <source>What you open stands here from then on.</source>
      <translation>Was Sie öffnen, steht fortan hier.</translation>
    </message>
    <message>
      <source>Whatever else</source>
      <translation>Alles Weitere</translation>
    </message>
    <message>
      <source>Why it &amp;is gold</source>
      <translation>Wesh&amp;alb es Gold ist</translation>
    </message>
    <message>
      <source>Write articles into project files for annotators to work on elsewhere</source>
      <translation>Artikel in Projektdateien schreiben, an denen andere anderswo arbeiten</translation>
    </message>
    <message>
      <source>Write disagreements, all votes or the log of decisions into a file</source>
      <translation>Abweichungen, alle Stimmen oder das Protokoll der Entscheidungen in eine Datei schreiben</translation>
    </message>
    <message>
      <source>Write for each annotator what is gold and was marked otherwise</source>
      <translation>Für alle Annotierenden schreiben, was Gold ist und anders markiert war</translation>
    </message>
    <message>
      <source>Write what became of the quotes of the story into a page or as pairs</source>
      <translation>Schreiben, was aus den Zitaten der Geschichte wurde, als Seite oder als Paare</translation>
    </message>
    <message>
      <source>Write work into a file of another format, and see first what cannot go along</source>
      <translation>Arbeit in eine Datei anderen Formats schreiben und vorher sehen, was nicht mitkann</translation>
    </message>
    <message>
      <source>Yes or no</source>
      <translation>Ja oder nein</translation>
    </message>
    <message>
      <source>accepted</source>
      <translation>angenommen</translation>
    </message>
    <message>
      <source>added</source>
      <translation>hinzugefügt</translation>
    </message>
    <message>
      <source>adjudicated</source>
      <translation>entschieden</translation>
    </message>
    <message>
      <source>aliases</source>
      <translation>andere Namen</translation>
    </message>
    <message>
      <source>altered</source>
      <translation>verändert</translation>
    </message>
    <message>
      <source>anonymous</source>
      <translation>anonym</translation>
    </message>
    <message>
      <source>articles</source>
      <translation>Artikel</translation>
    </message>
    <message>
      <source>body</source>
      <translation>Haupttext</translation>
    </message>
    <message>
      <source>byline</source>
      <translation>Autorenzeile</translation>
    </message>
    <message>
      <source>caption</source>
      <translation>Bildunterschrift</translation>
    </message>
    <message>
      <source>changed</source>
      <translation>geändert</translation>
    </message>
    <message>
      <source>collecting</source>
      <translation>wird gesammelt</translation>
    </message>
    <message>
      <source>collective</source>
      <translation>Gruppe</translation>
    </message>
    <message>
      <source>credit</source>
      <translation>Bildnachweis</translation>
    </message>
    <message>
      <source>cue</source>
      <translation>Redeverb</translation>
    </message>
    <message>
      <source>dateline</source>
      <translation>Ort und Datum</translation>
    </message>
    <message>
      <source>described</source>
      <translation>umschrieben</translation>
    </message>
    <message>
      <source>direct</source>
      <translation>direkt</translation>
    </message>
    <message>
      <source>done</source>
      <translation>fertig</translation>
    </message>
    <message>
      <source>draft</source>
      <translation>in Arbeit</translation>
    </message>
    <message>
      <source>ends</source>
      <translation>Grenzen</translation>
    </message>
    <message>
      <source>entity</source>
      <translation>Entität</translation>
    </message>
    <message>
      <source>headline</source>
      <translation>Überschrift</translation>
    </message>
    <message>
      <source>in adjudication</source>
      <translation>in Entscheidung</translation>
    </message>
    <message>
      <source>indirect</source>
      <translation>indirekt</translation>
    </message>
    <message>
      <source>kind</source>
      <translation>Art</translation>
    </message>
    <message>
      <source>knowledge base</source>
      <translation>Wissensbasis</translation>
    </message>
    <message>
      <source>label</source>
      <translation>Label</translation>
    </message>
    <message>
      <source>left to the suggesters</source>
      <translation>den Vorschlagenden überlassen</translation>
    </message>
    <message>
      <source>missing</source>
      <translation>fehlt</translation>
    </message>
    <message>
      <source>mixed</source>
      <translation>gemischt</translation>
    </message>
    <message>
      <source>name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>named</source>
      <translation>benannt</translation>
    </message>
    <message>
      <source>negation_changed</source>
      <translation>Verneinung geändert</translation>
    </message>
    <message>
      <source>not suggested</source>
      <translation>nicht vorgeschlagen</translation>
    </message>
    <message>
      <source>not there now</source>
      <translation>zur Zeit nicht da</translation>
    </message>
    <message>
      <source>number_changed</source>
      <translation>Zahl geändert</translation>
    </message>
    <message>
      <source>original</source>
      <translation>Original</translation>
    </message>
    <message>
      <source>other</source>
      <translation>anderes</translation>
    </message>
    <message>
      <source>punctuation</source>
      <translation>Zeichensetzung</translation>
    </message>
    <message>
      <source>quote role</source>
      <translation>Teil eines Zitats</translation>
    </message>
    <message>
      <source>quotes</source>
      <translation>Zitate</translation>
    </message>
    <message>
      <source>ready</source>
      <translation>bereit</translation>
    </message>
    <message>
      <source>rejected</source>
      <translation>abgelehnt</translation>
    </message>
    <message>
      <source>reopened</source>
      <translation>wieder geöffnet</translation>
    </message>
    <message>
      <source>rewrite</source>
      <translation>Fassung</translation>
    </message>
    <message>
      <source>role_changed</source>
      <translation>Rolle geändert</translation>
    </message>
    <message>
      <source>skipped</source>
      <translation>übersprungen</translation>
    </message>
    <message>
      <source>source</source>
      <translation>Quelle</translation>
    </message>
    <message>
      <source>speaker</source>
      <translation>Sprecher</translation>
    </message>
    <message>
      <source>speaker_changed</source>
      <translation>Sprecher geändert</translation>
    </message>
    <message>
      <source>spliced</source>
      <translation>zusammengesetzt</translation>
    </message>
    <message>
      <source>suggested</source>
      <translation>vorgeschlagen</translation>
    </message>
    <message>
      <source>suggested everywhere</source>
      <translation>überall vorgeschlagen</translation>
    </message>
    <message>
      <source>summary</source>
      <translation>Zusammenfassung</translation>
    </message>
    <message>
      <source>tense_or_modality_changed</source>
      <translation>Zeit oder Modus geändert</translation>
    </message>
    <message>
      <source>todo</source>
      <translation>zu tun</translation>
    </message>
    <message>
      <source>unquoted</source>
      <translation>ohne Anführung</translation>
    </message>
    <message>
      <source>unsupported</source>
      <translation>nicht belegt</translation>
    </message>
    <message>
      <source>verbatim</source>
      <translation>wörtlich</translation>
    </message>
    <message numerus="yes">
      <source>{count} annotators</source>
      <translation>
        <numerusform>{count} Annotator</numerusform>
        <numerusform>{count} Annotatoren</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} articles</source>
      <translation>
        <numerusform>{count} Artikel</numerusform>
        <numerusform>{count} Artikel</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} corrections</source>
      <translation>
        <numerusform>{count} Korrektur</numerusform>
        <numerusform>{count} Korrekturen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} days</source>
      <translation>
        <numerusform>{count} Tag</numerusform>
        <numerusform>{count} Tage</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} decisions</source>
      <translation>
        <numerusform>{count} Entscheidung</numerusform>
        <numerusform>{count} Entscheidungen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} disagreements</source>
      <translation>
        <numerusform>{count} Abweichung</numerusform>
        <numerusform>{count} Abweichungen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} files</source>
      <translation>
        <numerusform>{count} Datei</numerusform>
        <numerusform>{count} Dateien</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} finished articles</source>
      <translation>
        <numerusform>{count} fertiger Artikel</numerusform>
        <numerusform>{count} fertige Artikel</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} hints</source>
      <translation>
        <numerusform>{count} Hinweis</numerusform>
        <numerusform>{count} Hinweise</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} judgements</source>
      <translation>
        <numerusform>{count} Urteil</numerusform>
        <numerusform>{count} Urteile</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} labels</source>
      <translation>
        <numerusform>{count} Label</numerusform>
        <numerusform>{count} Labels</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} lines</source>
      <translation>
        <numerusform>{count} Zeile</numerusform>
        <numerusform>{count} Zeilen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} marks</source>
      <translation>
        <numerusform>{count} Markierung</numerusform>
        <numerusform>{count} Markierungen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} open suggestions</source>
      <translation>
        <numerusform>{count} offener Vorschlag</numerusform>
        <numerusform>{count} offene Vorschläge</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} places</source>
      <translation>
        <numerusform>{count} Stelle</numerusform>
        <numerusform>{count} Stellen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} questions</source>
      <translation>
        <numerusform>{count} Frage</numerusform>
        <numerusform>{count} Fragen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} quotes</source>
      <translation>
        <numerusform>{count} Zitat</numerusform>
        <numerusform>{count} Zitate</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} signals</source>
      <translation>
        <numerusform>{count} Auffälligkeit</numerusform>
        <numerusform>{count} Auffälligkeiten</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} spans</source>
      <translation>
        <numerusform>{count} Spanne</numerusform>
        <numerusform>{count} Spannen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} speakers</source>
      <translation>
        <numerusform>{count} Sprecher</numerusform>
        <numerusform>{count} Sprecher</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} steps</source>
      <translation>
        <numerusform>{count} Schritt</numerusform>
        <numerusform>{count} Schritte</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} suggestions</source>
      <translation>
        <numerusform>{count} Vorschlag</numerusform>
        <numerusform>{count} Vorschläge</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} texts</source>
      <translation>
        <numerusform>{count} Text</numerusform>
        <numerusform>{count} Texte</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} things</source>
      <translation>
        <numerusform>{count} Eintrag</numerusform>
        <numerusform>{count} Einträge</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} unknown articles</source>
      <translation>
        <numerusform>{count} unbekannter Artikel</numerusform>
        <numerusform>{count} unbekannte Artikel</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} votes</source>
      <translation>
        <numerusform>{count} Stimme</numerusform>
        <numerusform>{count} Stimmen</numerusform>
      </translation>
    </message>
    <message>
      <source>{number} of {count}</source>
      <translation>{number} von {count}</translation>
    </message>
    <message>
      <source>{some} and {last}</source>
      <translation>{some} und {last}</translation>
    </message>
    <message>
      <source>{some}, {more}</source>
      <translation>{some}, {more}</translation>
    </message>
  </context>
</TS>
