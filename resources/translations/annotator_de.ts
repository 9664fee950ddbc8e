<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
  <context>
    <name>annotator</name>
    <message>
      <source> font sizes</source>
      <translation> Schriftgrößen</translation>
    </message>
    <message>
      <source> min of work</source>
      <translation> min Arbeit</translation>
    </message>
    <message>
      <source> people</source>
      <translation> Personen</translation>
    </message>
    <message>
      <source> px</source>
      <translation> px</translation>
    </message>
    <message>
      <source>&amp;Accept</source>
      <translation>&amp;Annehmen</translation>
    </message>
    <message>
      <source>&amp;Add</source>
      <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
      <source>&amp;Add…</source>
      <translation>&amp;Hinzufügen…</translation>
    </message>
    <message>
      <source>&amp;Adjudicate</source>
      <translation>Ent&amp;scheiden</translation>
    </message>
    <message>
      <source>&amp;Again</source>
      <translation>&amp;Erneut</translation>
    </message>
    <message>
      <source>&amp;All who finished put the same</source>
      <translation>&amp;Alle, die fertig sind, setzten dasselbe</translation>
    </message>
    <message>
      <source>&amp;Allow</source>
      <translation>&amp;Zulassen</translation>
    </message>
    <message>
      <source>&amp;Altered</source>
      <translation>Ver&amp;ändert</translation>
    </message>
    <message>
      <source>&amp;As it was at first</source>
      <translation>&amp;Wie am Anfang</translation>
    </message>
    <message>
      <source>&amp;Backups…</source>
      <translation>&amp;Sicherungen…</translation>
    </message>
    <message>
      <source>&amp;Block</source>
      <translation>&amp;Sperren</translation>
    </message>
    <message>
      <source>&amp;Bring back</source>
      <translation>&amp;Zurückholen</translation>
    </message>
    <message>
      <source>&amp;Bring in</source>
      <translation>&amp;Einbringen</translation>
    </message>
    <message>
      <source>&amp;Bring in {count}</source>
      <translation>{count} &amp;einbringen</translation>
    </message>
    <message>
      <source>&amp;Check the project…</source>
      <translation>Projekt prü&amp;fen…</translation>
    </message>
    <message>
      <source>&amp;Choose…</source>
      <translation>&amp;Wählen…</translation>
    </message>
    <message>
      <source>&amp;Colour</source>
      <translation>&amp;Farbe</translation>
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
      <source>&amp;Copy the picture</source>
      <translation>&amp;Bild kopieren</translation>
    </message>
    <message>
      <source>&amp;Copy the text</source>
      <translation>Text &amp;kopieren</translation>
    </message>
    <message>
      <source>&amp;Corrections for annotators…</source>
      <translation>&amp;Korrekturen für Annotatoren…</translation>
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
      <source>&amp;Definition</source>
      <translation>&amp;Definition</translation>
    </message>
    <message>
      <source>&amp;Delete</source>
      <translation>L&amp;öschen</translation>
    </message>
    <message>
      <source>&amp;Delete…</source>
      <translation>&amp;Löschen…</translation>
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
      <source>&amp;Everything that anybody put</source>
      <translation>A&amp;lles, was jemand setzte</translation>
    </message>
    <message>
      <source>&amp;Export all plots…</source>
      <translation>Alle Diagramme e&amp;xportieren…</translation>
    </message>
    <message>
      <source>&amp;Export the report…</source>
      <translation>Bericht &amp;exportieren…</translation>
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
      <translation>Mit No&amp;tiz kennzeichnen…</translation>
    </message>
    <message>
      <source>&amp;Folder</source>
      <translation>&amp;Ordner</translation>
    </message>
    <message>
      <source>&amp;Font</source>
      <translation>Sch&amp;riftart</translation>
    </message>
    <message>
      <source>&amp;Format</source>
      <translation>&amp;Format</translation>
    </message>
    <message>
      <source>&amp;General</source>
      <translation>&amp;Allgemein</translation>
    </message>
    <message>
      <source>&amp;Go back to this</source>
      <translation>Dorthin &amp;zurückkehren</translation>
    </message>
    <message>
      <source>&amp;Go to…</source>
      <translation>&amp;Gehe zu…</translation>
    </message>
    <message>
      <source>&amp;Gold so far in the article</source>
      <translation>Bisheriges G&amp;old im Artikel</translation>
    </message>
    <message>
      <source>&amp;Group articles into stories…</source>
      <translation>Artikel zu &amp;Geschichten ordnen…</translation>
    </message>
    <message>
      <source>&amp;Hand out</source>
      <translation>Aus&amp;geben</translation>
    </message>
    <message>
      <source>&amp;Hand out articles…</source>
      <translation>Artikel a&amp;usgeben…</translation>
    </message>
    <message>
      <source>&amp;Hide decided ones, too</source>
      <translation>Auch &amp;Entschiedenes verbergen</translation>
    </message>
    <message>
      <source>&amp;Hide names</source>
      <translation>Na&amp;men verbergen</translation>
    </message>
    <message>
      <source>&amp;High contrast</source>
      <translation>&amp;Starker Kontrast</translation>
    </message>
    <message>
      <source>&amp;Import</source>
      <translation>&amp;Importieren</translation>
    </message>
    <message>
      <source>&amp;Import files…</source>
      <translation>Dateien &amp;importieren…</translation>
    </message>
    <message>
      <source>&amp;Import {count}</source>
      <translation>{count} &amp;importieren</translation>
    </message>
    <message>
      <source>&amp;Import…</source>
      <translation>&amp;Importieren…</translation>
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
      <source>&amp;Keep its spans; their label is then not in the scheme</source>
      <translation>Die Spannen &amp;behalten; ihr Label ist dann keines des Projekts</translation>
    </message>
    <message>
      <source>&amp;Keep the changes</source>
      <translation>Änderungen &amp;behalten</translation>
    </message>
    <message>
      <source>&amp;Keep this plan</source>
      <translation>Plan &amp;behalten</translation>
    </message>
    <message>
      <source>&amp;Key</source>
      <translation>&amp;Taste</translation>
    </message>
    <message>
      <source>&amp;Keys</source>
      <translation>&amp;Tasten</translation>
    </message>
    <message>
      <source>&amp;Keys at a glance</source>
      <translation>&amp;Tasten im Überblick</translation>
    </message>
    <message>
      <source>&amp;Kind of quote</source>
      <translation>Art &amp;des Zitats</translation>
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
      <source>&amp;Leave it</source>
      <translation>Be&amp;lassen</translation>
    </message>
    <message>
      <source>&amp;Leave out</source>
      <translation>Aus&amp;lassen</translation>
    </message>
    <message>
      <source>&amp;Let go</source>
      <translation>Losl&amp;assen</translation>
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
      <source>&amp;Load it…</source>
      <translation>&amp;Laden…</translation>
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
      <source>&amp;Measure</source>
      <translation>&amp;Messen</translation>
    </message>
    <message>
      <source>&amp;Mend the ends</source>
      <translation>Grenzen berich&amp;tigen</translation>
    </message>
    <message>
      <source>&amp;Merge</source>
      <translation>&amp;Zusammenlegen</translation>
    </message>
    <message>
      <source>&amp;Merge…</source>
      <translation>&amp;Zusammenlegen…</translation>
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
      <source>&amp;More than half of those who finished put it</source>
      <translation>Mehr als die &amp;Hälfte der Fertigen setzte es</translation>
    </message>
    <message>
      <source>&amp;Name</source>
      <translation>&amp;Name</translation>
    </message>
    <message>
      <source>&amp;Name of the new speaker</source>
      <translation>&amp;Name des neuen Sprechers</translation>
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
      <translation>Nächs&amp;ter Vorschlag</translation>
    </message>
    <message>
      <source>&amp;No key</source>
      <translation>K&amp;eine Taste</translation>
    </message>
    <message>
      <source>&amp;No story</source>
      <translation>&amp;Keine Geschichte</translation>
    </message>
    <message>
      <source>&amp;Nothing here</source>
      <translation>Ni&amp;chts hier</translation>
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
      <source>&amp;Original</source>
      <translation>&amp;Original</translation>
    </message>
    <message>
      <source>&amp;Other</source>
      <translation>&amp;Anderes</translation>
    </message>
    <message>
      <source>&amp;Perhaps the same</source>
      <translation>&amp;Vielleicht dieselben</translation>
    </message>
    <message>
      <source>&amp;Perhaps the same ({count})</source>
      <translation>&amp;Vielleicht dieselben ({count})</translation>
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
      <translation>V&amp;origes Zitat oder voriger Hinweis</translation>
    </message>
    <message>
      <source>&amp;Previous suggestion</source>
      <translation>&amp;Voriger Vorschlag</translation>
    </message>
    <message>
      <source>&amp;Put into it</source>
      <translation>&amp;Hineinlegen</translation>
    </message>
    <message>
      <source>&amp;Put right</source>
      <translation>&amp;Berichtigen</translation>
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
      <source>&amp;Read them</source>
      <translation>L&amp;esen</translation>
    </message>
    <message>
      <source>&amp;Redo</source>
      <translation>Wie&amp;derholen</translation>
    </message>
    <message>
      <source>&amp;Reject</source>
      <translation>A&amp;blehnen</translation>
    </message>
    <message>
      <source>&amp;Remember decisions in this project</source>
      <translation>Entscheidungen in diesem Projekt &amp;merken</translation>
    </message>
    <message>
      <source>&amp;Rename</source>
      <translation>&amp;Umbenennen</translation>
    </message>
    <message>
      <source>&amp;Rename…</source>
      <translation>&amp;Umbenennen…</translation>
    </message>
    <message>
      <source>&amp;Renew</source>
      <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
      <source>&amp;Repair</source>
      <translation>&amp;Reparieren</translation>
    </message>
    <message>
      <source>&amp;Report what was decided…</source>
      <translation>Ber&amp;icht über Entscheidungen…</translation>
    </message>
    <message>
      <source>&amp;Rewrite</source>
      <translation>&amp;Fassung</translation>
    </message>
    <message>
      <source>&amp;Same as the desktop</source>
      <translation>&amp;Wie der Desktop</translation>
    </message>
    <message>
      <source>&amp;Save a copy…</source>
      <translation>Kopie &amp;speichern…</translation>
    </message>
    <message>
      <source>&amp;Seed</source>
      <translation>&amp;Startwert</translation>
    </message>
    <message>
      <source>&amp;Short</source>
      <translation>&amp;Kurzform</translation>
    </message>
    <message>
      <source>&amp;Show everything</source>
      <translation>Alles &amp;zeigen</translation>
    </message>
    <message>
      <source>&amp;Size</source>
      <translation>&amp;Größe</translation>
    </message>
    <message>
      <source>&amp;Skip it</source>
      <translation>Übers&amp;pringen</translation>
    </message>
    <message>
      <source>&amp;Skip…</source>
      <translation>Übers&amp;pringen…</translation>
    </message>
    <message>
      <source>&amp;Smaller text</source>
      <translation>&amp;Kleinerer Text</translation>
    </message>
    <message>
      <source>&amp;Speaker</source>
      <translation>&amp;Sprecher</translation>
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
      <source>&amp;Split</source>
      <translation>&amp;Aufteilen</translation>
    </message>
    <message>
      <source>&amp;Split…</source>
      <translation>Au&amp;fteilen…</translation>
    </message>
    <message>
      <source>&amp;Start one word right</source>
      <translation>Anfang ein Wort nach &amp;rechts</translation>
    </message>
    <message>
      <source>&amp;Stop</source>
      <translation>A&amp;bbrechen</translation>
    </message>
    <message>
      <source>&amp;Store</source>
      <translation>&amp;Speichern</translation>
    </message>
    <message numerus="yes">
      <source>&amp;Store for {count} articles</source>
      <translation>
        <numerusform>&amp;Speichern für {count} Artikel</numerusform>
        <numerusform>&amp;Speichern für {count} Artikel</numerusform>
      </translation>
    </message>
    <message>
      <source>&amp;Suggest in all articles</source>
      <translation>In allen Artikeln &amp;vorschlagen</translation>
    </message>
    <message>
      <source>&amp;Take it</source>
      <translation>&amp;Nehmen</translation>
    </message>
    <message>
      <source>&amp;Take off</source>
      <translation>&amp;Wegnehmen</translation>
    </message>
    <message>
      <source>&amp;Take the candidate chosen</source>
      <translation>Gewählten Kan&amp;didaten nehmen</translation>
    </message>
    <message>
      <source>&amp;Take the mark at the caret</source>
      <translation>Markier&amp;ung an der Schreibmarke nehmen</translation>
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
      <source>&amp;Train</source>
      <translation>&amp;Trainieren</translation>
    </message>
    <message>
      <source>&amp;Trash…</source>
      <translation>&amp;Papierkorb…</translation>
    </message>
    <message>
      <source>&amp;Try again</source>
      <translation>&amp;Noch einmal versuchen</translation>
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
      <source>&amp;Up</source>
      <translation>Nach &amp;oben</translation>
    </message>
    <message>
      <source>&amp;Upper and lower case alike</source>
      <translation>&amp;Groß- und Kleinschreibung gleich</translation>
    </message>
    <message>
      <source>&amp;Use</source>
      <translation>&amp;Verwenden</translation>
    </message>
    <message>
      <source>&amp;Use it</source>
      <translation>&amp;Verwenden</translation>
    </message>
    <message>
      <source>&amp;Usual keys</source>
      <translation>Ü&amp;bliche Tasten</translation>
    </message>
    <message>
      <source>&amp;Usual text size</source>
      <translation>Übli&amp;che Textgröße</translation>
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
      <source>&amp;Whole words</source>
      <translation>&amp;Ganze Wörter</translation>
    </message>
    <message>
      <source>&amp;Whose work</source>
      <translation>&amp;Wessen Arbeit</translation>
    </message>
    <message>
      <source>&amp;Wider column</source>
      <translation>B&amp;reitere Spalte</translation>
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
      <translation>Z&amp;one…</translation>
    </message>
    <message>
      <source>(Po - Pe) / (1 - Pe) over all words, those without a label too; a word under several spans has a set of labels as its value (Cohen 1960). Most words have no label, so read it beside F1, never alone.</source>
      <translation>(Po - Pe) / (1 - Pe) über alle Wörter, auch die ohne Label; ein Wort unter mehreren Spannen hat eine Menge von Labels als Wert (Cohen 1960). Die meisten Wörter haben kein Label, darum neben F1 zu lesen, nie allein.</translation>
    </message>
    <message>
      <source>, in the {zone}</source>
      <translation>, Zone: {zone}</translation>
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
      <source>2·(matched and the same) / (|A| + |B|): finding the quote and its speaker in one figure.</source>
      <translation>2·(zugeordnet und gleich) / (|A| + |B|): das Finden von Zitat und Sprecher in einer Zahl.</translation>
    </message>
    <message>
      <source>2·M / (|A| + |B|) on quotes with the same contents.</source>
      <translation>2·M / (|A| + |B|) für Zitate mit gleichem Inhalt.</translation>
    </message>
    <message>
      <source>2·M / (|A| + |B|), where M is how many spans of two annotators have the same ends and label, each counted once. Symmetric; sums over all articles, not a mean of articles. No chance is taken off, as spans that nobody marked cannot be counted (Hripcsak and Rothschild 2005). Spans over one another count like any.</source>
      <translation>2·M / (|A| + |B|); M ist die Zahl der Spannen zweier Annotatoren mit gleichen Grenzen und gleichem Label, jede einmal gezählt. Symmetrisch; Summen über alle Artikel, kein Mittel der Artikel. Zufall wird nicht abgezogen, da sich Spannen, die niemand markiert hat, nicht zählen lassen (Hripcsak und Rothschild 2005). Spannen übereinander zählen wie alle.</translation>
    </message>
    <message>
      <source>3. Articles</source>
      <translation>3. Artikel</translation>
    </message>
    <message>
      <source>A backup &amp;every</source>
      <translation>&amp;Sicherung alle</translation>
    </message>
    <message>
      <source>A backup could not be made. The button No backup in the status bar says why.</source>
      <translation>Eine Sicherung war nicht möglich. Die Schaltfläche „Keine Sicherung“ in der Statusleiste sagt, warum.</translation>
    </message>
    <message>
      <source>A backup could not be made; why, and what to do?</source>
      <translation>Eine Sicherung war nicht möglich; warum, und was tun?</translation>
    </message>
    <message>
      <source>A byline names who wrote the article</source>
      <translation>Eine Autorenzeile nennt, wer den Artikel schrieb</translation>
    </message>
    <message>
      <source>A colon before it follows who speaks</source>
      <translation>Davor folgt ein Doppelpunkt auf den Sprecher</translation>
    </message>
    <message>
      <source>A copy was saved: {file}</source>
      <translation>Eine Kopie wurde gespeichert: {file}</translation>
    </message>
    <message>
      <source>A credit names the agency after who took the picture</source>
      <translation>Ein Bildnachweis nennt die Agentur nach dem Fotografen</translation>
    </message>
    <message>
      <source>A dateline begins with the place that it was sent from</source>
      <translation>Eine Ortszeile beginnt mit dem Ort, von dem berichtet wird</translation>
    </message>
    <message>
      <source>A dateline names the agency in brackets</source>
      <translation>Eine Ortszeile nennt die Agentur in Klammern</translation>
    </message>
    <message>
      <source>A file of patterns</source>
      <translation>Eine Datei mit Mustern</translation>
    </message>
    <message>
      <source>A folder for the plots</source>
      <translation>Ein Ordner für die Diagramme</translation>
    </message>
    <message>
      <source>A folder of articles</source>
      <translation>Ein Ordner mit Artikeln</translation>
    </message>
    <message>
      <source>A known maker or product and a number</source>
      <translation>Ein bekannter Hersteller oder ein Produkt und eine Zahl</translation>
    </message>
    <message>
      <source>A known place and a name after it often are an organisation</source>
      <translation>Ein bekannter Ort und ein Name danach sind oft eine Organisation</translation>
    </message>
    <message>
      <source>A known place follows that this one would lie in</source>
      <translation>Es folgt ein bekannter Ort, in dem dieser läge</translation>
    </message>
    <message>
      <source>A label goes on a span or on selected text</source>
      <translation>Ein Label kommt auf eine Spanne oder auf ausgewählten Text</translation>
    </message>
    <message>
      <source>A letter and a number as of aircraft and weapons</source>
      <translation>Ein Buchstabe und eine Zahl wie bei Flugzeugen und Waffen</translation>
    </message>
    <message>
      <source>A name after a dash is set below these words</source>
      <translation>Unter diesen Worten steht ein Name nach einem Strich</translation>
    </message>
    <message>
      <source>A name in capitals and a colon open what somebody says in turn</source>
      <translation>Ein Name in Großbuchstaben und ein Doppelpunkt eröffnen einen Redebeitrag</translation>
    </message>
    <message>
      <source>A new speaker</source>
      <translation>Ein neuer Sprecher</translation>
    </message>
    <message>
      <source>A number and a currency</source>
      <translation>Eine Zahl und eine Währung</translation>
    </message>
    <message>
      <source>A number and a sign of per cent</source>
      <translation>Eine Zahl und ein Prozentzeichen</translation>
    </message>
    <message>
      <source>A number and the hours, minutes or seconds that it counts</source>
      <translation>Eine Zahl und die Stunden, Minuten oder Sekunden, die sie zählt</translation>
    </message>
    <message>
      <source>A number and the period that it counts</source>
      <translation>Eine Zahl und der Zeitraum, den sie zählt</translation>
    </message>
    <message>
      <source>A number and the unit that it counts</source>
      <translation>Eine Zahl und die Einheit, die sie zählt</translation>
    </message>
    <message>
      <source>A number that counts</source>
      <translation>Eine Zahl, die zählt</translation>
    </message>
    <message>
      <source>A number that says which one in a row</source>
      <translation>Eine Ordnungszahl</translation>
    </message>
    <message>
      <source>A number without a unit</source>
      <translation>Eine Zahl ohne Einheit</translation>
    </message>
    <message>
      <source>A plug-in installed here, version {version}.</source>
      <translation>Eine hier installierte Erweiterung, Version {version}.</translation>
    </message>
    <message>
      <source>A quote has a cue: make one active first</source>
      <translation>Ein Redeverb gehört zu einem Zitat: erst eines aktivieren</translation>
    </message>
    <message>
      <source>A quote has a speaker: make one active first</source>
      <translation>Ein Sprecher gehört zu einem Zitat: erst eines aktivieren</translation>
    </message>
    <message>
      <source>A quote has one verdict, and a hint one answer: take one of them, or 0 for nothing</source>
      <translation>Ein Zitat hat ein Urteil, ein Hinweis eine Antwort: eines davon nehmen, oder 0 für nichts</translation>
    </message>
    <message>
      <source>A quote that was dropped has no verdict</source>
      <translation>Ein weggefallenes Zitat hat kein Urteil</translation>
    </message>
    <message>
      <source>A repair works on a copy and keeps the project as it is now among the backups. What cannot be mended goes into a file beside the project.</source>
      <translation>Eine Reparatur arbeitet an einer Kopie und bewahrt das jetzige Projekt unter den Sicherungen auf. Was sich nicht reparieren lässt, kommt in eine Datei neben dem Projekt.</translation>
    </message>
    <message>
      <source>A report of it was written on this computer, with nothing of your articles in it.</source>
      <translation>Ein Bericht darüber liegt auf diesem Computer; von Ihren Artikeln steht nichts darin.</translation>
    </message>
    <message>
      <source>A spaCy pipeline installed here, version {version}.</source>
      <translation>Eine hier installierte spaCy-Pipeline, Version {version}.</translation>
    </message>
    <message>
      <source>A verdict is no mark of the text: take one of those given, or 0 for nothing</source>
      <translation>Ein Urteil ist keine Markierung im Text: eines der gegebenen nehmen, oder 0 für nichts</translation>
    </message>
    <message>
      <source>A&amp;dd:</source>
      <translation>&amp;Hinzufügen:</translation>
    </message>
    <message>
      <source>A&amp;greement…</source>
      <translation>Übereins&amp;timmung…</translation>
    </message>
    <message>
      <source>Accept</source>
      <translation>Annehmen</translation>
    </message>
    <message>
      <source>Accept a&amp;ll that are shown…</source>
      <translation>A&amp;lle gezeigten annehmen…</translation>
    </message>
    <message>
      <source>Accept all that is open and shown, mark the article as done and open the next one</source>
      <translation>Alles Offene und Gezeigte annehmen, den Artikel als fertig kennzeichnen und den nächsten öffnen</translation>
    </message>
    <message numerus="yes">
      <source>Accept all {count} open suggestions of this article? One undo takes it back.</source>
      <translation>
        <numerusform>Den einzigen offenen Vorschlag dieses Artikels annehmen ({count})? Einmal Rückgängig nimmt es zurück.</numerusform>
        <numerusform>Alle {count} offenen Vorschläge dieses Artikels annehmen? Einmal Rückgängig nimmt es zurück.</numerusform>
      </translation>
    </message>
    <message>
      <source>Accept every open suggestion that is shown, in one step</source>
      <translation>Alle gezeigten offenen Vorschläge in einem Schritt annehmen</translation>
    </message>
    <message numerus="yes">
      <source>Accept the {count} open suggestions on show? {left} One undo takes it back.</source>
      <translation>
        <numerusform>Den gezeigten offenen Vorschlag annehmen ({count})? {left} Einmal Rückgängig nimmt es zurück.</numerusform>
        <numerusform>Die {count} gezeigten offenen Vorschläge annehmen? {left} Einmal Rückgängig nimmt es zurück.</numerusform>
      </translation>
    </message>
    <message>
      <source>Accept {count}</source>
      <translation>{count} annehmen</translation>
    </message>
    <message numerus="yes">
      <source>Accept {name} in {count} places</source>
      <translation>
        <numerusform>{name} an {count} Stelle annehmen</numerusform>
        <numerusform>{name} an {count} Stellen annehmen</numerusform>
      </translation>
    </message>
    <message>
      <source>Accepted unchanged</source>
      <translation>Unverändert angenommen</translation>
    </message>
    <message>
      <source>Add</source>
      <translation>Hinzufügen</translation>
    </message>
    <message>
      <source>Add &amp;files…</source>
      <translation>&amp;Dateien hinzufügen…</translation>
    </message>
    <message>
      <source>Add a &amp;folder…</source>
      <translation>&amp;Ordner hinzufügen…</translation>
    </message>
    <message>
      <source>Add a f&amp;older…</source>
      <translation>&amp;Ordner hinzufügen…</translation>
    </message>
    <message>
      <source>Add a file of &amp;patterns…</source>
      <translation>Datei mit &amp;Mustern hinzufügen…</translation>
    </message>
    <message>
      <source>Add a label</source>
      <translation>Label hinzufügen</translation>
    </message>
    <message>
      <source>Add a part</source>
      <translation>Teil hinzufügen</translation>
    </message>
    <message>
      <source>Add a speaker</source>
      <translation>Sprecher hinzufügen</translation>
    </message>
    <message>
      <source>Add quote</source>
      <translation>Zitat hinzufügen</translation>
    </message>
    <message>
      <source>Add the label {label}</source>
      <translation>Label {label} hinzufügen</translation>
    </message>
    <message>
      <source>Add {label}</source>
      <translation>{label} hinzufügen</translation>
    </message>
    <message>
      <source>Add {label} everywhere</source>
      <translation>{label} überall hinzufügen</translation>
    </message>
    <message>
      <source>Add {label} {places}</source>
      <translation>{label} {places} hinzufügen</translation>
    </message>
    <message>
      <source>Add, rename, merge and describe labels, and set their keys and colours</source>
      <translation>Labels hinzufügen, umbenennen, zusammenlegen und beschreiben, mit Tasten und Farben</translation>
    </message>
    <message>
      <source>Added to the scheme: {labels}.</source>
      <translation>Zu den Labels hinzugefügt: {labels}.</translation>
    </message>
    <message>
      <source>Adds a</source>
      <translation>Fügt hinzu</translation>
    </message>
    <message>
      <source>Against the others</source>
      <translation>Gegen die anderen</translation>
    </message>
    <message>
      <source>Agree with the verdict or the hint, and go on to what is open still</source>
      <translation>Dem Urteil oder Hinweis zustimmen und weiter zu Offenem</translation>
    </message>
    <message>
      <source>Agreement</source>
      <translation>Übereinstimmung</translation>
    </message>
    <message>
      <source>Agreement is between two or more: tick another as well</source>
      <translation>Übereinstimmung gibt es zwischen zweien oder mehr: noch jemanden ankreuzen</translation>
    </message>
    <message>
      <source>Agreement lately (from {day}): F1 {figure}</source>
      <translation>Übereinstimmung zuletzt (ab {day}): F1 {figure}</translation>
    </message>
    <message>
      <source>Agreement over time</source>
      <translation>Übereinstimmung im Lauf der Zeit</translation>
    </message>
    <message>
      <source>Alike as one</source>
      <translation>Gleiche einmal</translation>
    </message>
    <message>
      <source>Alike, and marked otherwise</source>
      <translation>Gleich und anders markiert</translation>
    </message>
    <message>
      <source>All</source>
      <translation>Alle</translation>
    </message>
    <message>
      <source>All &amp;entities</source>
      <translation>Alle E&amp;ntitäten</translation>
    </message>
    <message>
      <source>All &amp;quotes</source>
      <translation>Alle Zi&amp;tate</translation>
    </message>
    <message>
      <source>All &amp;speakers</source>
      <translation>&amp;Alle Sprecher</translation>
    </message>
    <message>
      <source>All agree</source>
      <translation>Alle stimmen überein</translation>
    </message>
    <message>
      <source>All alike…</source>
      <translation>Alle gleich…</translation>
    </message>
    <message>
      <source>All labels</source>
      <translation>Alle Labels</translation>
    </message>
    <message>
      <source>All of it ({count})</source>
      <translation>Alles ({count})</translation>
    </message>
    <message>
      <source>All of it has the same labels, so chance alone would agree as well.</source>
      <translation>Alles hat dieselben Labels, also stimmte auch bloßer Zufall überein.</translation>
    </message>
    <message>
      <source>All of this comparison is decided</source>
      <translation>In diesem Vergleich ist alles entschieden</translation>
    </message>
    <message>
      <source>All righ&amp;t: accept what is open, done, and next</source>
      <translation>All&amp;es richtig: annehmen, fertig und weiter</translation>
    </message>
    <message>
      <source>All right</source>
      <translation>Alles richtig</translation>
    </message>
    <message>
      <source>All right ›› (short)</source>
      <translation>Alles ››</translation>
    </message>
    <message>
      <source>All right?</source>
      <translation>Alles richtig?</translation>
    </message>
    <message>
      <source>All sorts</source>
      <translation>Alle Arten</translation>
    </message>
    <message>
      <source>All suggestions are shown</source>
      <translation>Alle Vorschläge werden gezeigt</translation>
    </message>
    <message>
      <source>All that can be done</source>
      <translation>Alles, was sich tun lässt</translation>
    </message>
    <message>
      <source>All that is left lies in articles that somebody is still to finish: {count}.</source>
      <translation>Alles Übrige liegt in Artikeln, mit denen jemand noch nicht fertig ist: {count}.</translation>
    </message>
    <message>
      <source>All that names the others names the one who stays, in everyone’s copies, the gold and the suggestions; their names become other names of that one. One undo takes it back.</source>
      <translation>Alles, was die anderen nennt, nennt dann den, der bleibt, in den Kopien von allen, im Gold und in den Vorschlägen; ihre Namen werden zu anderen Namen von ihm. Einmal Rückgängig nimmt es zurück.</translation>
    </message>
    <message>
      <source>All together</source>
      <translation>Alle zusammen</translation>
    </message>
    <message>
      <source>All together have done what anybody has done</source>
      <translation>Alle zusammen haben getan, was irgendwer getan hat</translation>
    </message>
    <message>
      <source>All together, by label</source>
      <translation>Alle zusammen, nach Label</translation>
    </message>
    <message>
      <source>All votes (*.votes.jsonl)</source>
      <translation>Alle Stimmen (*.votes.jsonl)</translation>
    </message>
    <message>
      <source>All {count} open shown</source>
      <translation>Alle offenen gezeigt: {count}</translation>
    </message>
    <message>
      <source>Allow {about}</source>
      <translation>{about} erlauben</translation>
    </message>
    <message>
      <source>Alpha-U</source>
      <translation>Alpha-U</translation>
    </message>
    <message>
      <source>Alpha-U, units</source>
      <translation>Alpha-U, Einheiten</translation>
    </message>
    <message>
      <source>Already in the project</source>
      <translation>Schon im Projekt</translation>
    </message>
    <message>
      <source>Alt and drag</source>
      <translation>Alt und ziehen</translation>
    </message>
    <message>
      <source>Alter it with the usual keys, mouse and panel: Enter makes it gold, Esc leaves it</source>
      <translation>Mit den üblichen Tasten, Maus und Leiste ändern: Eingabe macht es zu Gold, Esc lässt es</translation>
    </message>
    <message>
      <source>Alter the candidate that is chosen before it becomes gold</source>
      <translation>Den gewählten Kandidaten ändern, bevor er Gold wird</translation>
    </message>
    <message>
      <source>An article takes</source>
      <translation>Je Artikel</translation>
    </message>
    <message>
      <source>An article takes {time} ({many:.1f} an hour).</source>
      <translation>Ein Artikel dauert {time} ({many:.1f} je Stunde).</translation>
    </message>
    <message>
      <source>An article takes {time}.</source>
      <translation>Ein Artikel dauert {time}.</translation>
    </message>
    <message>
      <source>Annotator</source>
      <translation>Annotator</translation>
    </message>
    <message>
      <source>Annotators’ files (*.annot *.jsonl *.ndjson);;All files (*)</source>
      <translation>Dateien von Annotatoren (*.annot *.jsonl *.ndjson);;Alle Dateien (*)</translation>
    </message>
    <message>
      <source>Answer</source>
      <translation>Antwort</translation>
    </message>
    <message>
      <source>Answer all &amp;such alike</source>
      <translation>Alle &amp;solchen gleich beantworten</translation>
    </message>
    <message>
      <source>Answer to a hint</source>
      <translation>Antwort auf einen Hinweis</translation>
    </message>
    <message>
      <source>Answers to hints given</source>
      <translation>Gegebene Antworten auf Hinweise</translation>
    </message>
    <message>
      <source>Apr</source>
      <translation>Apr</translation>
    </message>
    <message>
      <source>Article</source>
      <translation>Artikel</translation>
    </message>
    <message>
      <source>Article text</source>
      <translation>Text des Artikels</translation>
    </message>
    <message>
      <source>Articles</source>
      <translation>Artikel</translation>
    </message>
    <message>
      <source>Articles ({ends});;All files (*)</source>
      <translation>Artikel ({ends});;Alle Dateien (*)</translation>
    </message>
    <message>
      <source>Articles about the same event are one story: its original, rewrites of it, and others. Choose rows and say below where they belong.</source>
      <translation>Artikel über dasselbe Ereignis sind eine Geschichte: das Original, Fassungen davon und anderes. Zeilen wählen und unten sagen, wohin sie gehören.</translation>
    </message>
    <message>
      <source>Articles and their stories</source>
      <translation>Artikel und ihre Geschichten</translation>
    </message>
    <message>
      <source>Articles begun and not yet done</source>
      <translation>Begonnene, noch nicht fertige Artikel</translation>
    </message>
    <message>
      <source>Articles can also be brought in later, or dropped on the window.</source>
      <translation>Artikel können auch später importiert oder in das Fenster gezogen werden.</translation>
    </message>
    <message>
      <source>Articles done with suggestions</source>
      <translation>Artikel mit Vorschlägen fertig</translation>
    </message>
    <message>
      <source>Articles done without</source>
      <translation>Artikel ohne Vorschläge fertig</translation>
    </message>
    <message>
      <source>Articles finished in a day, on the average of the last two weeks</source>
      <translation>Fertige Artikel am Tag, im Mittel der letzten zwei Wochen</translation>
    </message>
    <message>
      <source>Articles in which the two differ, the most so first</source>
      <translation>Artikel, in denen die beiden abweichen, am stärksten zuerst</translation>
    </message>
    <message>
      <source>Articles learnt from</source>
      <translation>Artikel, aus denen gelernt wurde</translation>
    </message>
    <message>
      <source>Articles left out</source>
      <translation>Ausgelassene Artikel</translation>
    </message>
    <message>
      <source>Articles marked as done, of those handed out to somebody, else of all</source>
      <translation>Als fertig gekennzeichnete Artikel, von den ausgegebenen, sonst von allen</translation>
    </message>
    <message>
      <source>Articles of a story go to the same people</source>
      <translation>Artikel einer Geschichte gehen an dieselben Personen</translation>
    </message>
    <message>
      <source>Articles that nobody has touched</source>
      <translation>Artikel, die niemand angefasst hat</translation>
    </message>
    <message>
      <source>Articles: {phases}</source>
      <translation>Artikel: {phases}</translation>
    </message>
    <message>
      <source>As &amp;decided</source>
      <translation>Wie &amp;entschieden</translation>
    </message>
    <message>
      <source>As one &amp;trusted annotator put it:</source>
      <translation>&amp;Wie eine Vertrauensperson es setzte:</translation>
    </message>
    <message>
      <source>As they &amp;came</source>
      <translation>Wie sie &amp;kamen</translation>
    </message>
    <message>
      <source>Asking the journal</source>
      <translation>Das Journal wird befragt</translation>
    </message>
    <message>
      <source>At &amp;least so many put it:</source>
      <translation>&amp;Mindestens so viele setzten es:</translation>
    </message>
    <message>
      <source>At {pace:.1f} a day done about {likely}, with 80 % probability between {soonest} and who knows when.</source>
      <translation>Bei {pace:.1f} am Tag fertig etwa am {likely}, mit 80 % Wahrscheinlichkeit zwischen {soonest} und unbestimmter Zeit.</translation>
    </message>
    <message>
      <source>At {pace:.1f} a day done about {likely}, with 80 % probability between {soonest} and {latest}.</source>
      <translation>Bei {pace:.1f} am Tag fertig etwa am {likely}, mit 80 % Wahrscheinlichkeit zwischen {soonest} und {latest}.</translation>
    </message>
    <message>
      <source>At {time} no backup could be made: {why}. Your work itself is saved. There is another try after ten minutes of work; a copy in another place is safe until then</source>
      <translation>Um {time} war keine Sicherung möglich: {why}. Die Arbeit selbst ist gespeichert. Der nächste Versuch folgt nach zehn Minuten Arbeit; bis dahin ist eine Kopie an einem anderen Ort sicher</translation>
    </message>
    <message>
      <source>Aug</source>
      <translation>Aug</translation>
    </message>
    <message>
      <source>B&amp;ring in annotators’ files…</source>
      <translation>Dateien von Annotatoren einb&amp;ringen…</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Zurück</translation>
    </message>
    <message>
      <source>Backing up</source>
      <translation>Sichern</translation>
    </message>
    <message>
      <source>Backups</source>
      <translation>Sicherungen</translation>
    </message>
    <message>
      <source>Backups, the latest first</source>
      <translation>Sicherungen, die letzte zuerst</translation>
    </message>
    <message>
      <source>Be dark or light as the desktop is</source>
      <translation>Dunkel oder hell wie der Desktop</translation>
    </message>
    <message>
      <source>Becomes</source>
      <translation>Wird</translation>
    </message>
    <message>
      <source>Before</source>
      <translation>Zuvor</translation>
    </message>
    <message>
      <source>Begun</source>
      <translation>Begonnen</translation>
    </message>
    <message>
      <source>Below each value: its 95 % interval ({draws:,} draws of articles) and n, how many things it is of.</source>
      <translation>Unter jedem Wert: sein 95-%-Intervall ({draws:,} Ziehungen von Artikeln) und n, die Zahl dessen, worauf er beruht.</translation>
    </message>
    <message>
      <source>Bksp</source>
      <translation>Rück</translation>
    </message>
    <message>
      <source>Blind share in per cent</source>
      <translation>Blinder Anteil in Prozent</translation>
    </message>
    <message>
      <source>Block {about}</source>
      <translation>{about} sperren</translation>
    </message>
    <message>
      <source>Boundary</source>
      <translation>Grenze</translation>
    </message>
    <message>
      <source>Boundary changed</source>
      <translation>Grenze geändert</translation>
    </message>
    <message>
      <source>Bring articles back</source>
      <translation>Artikel zurückholen</translation>
    </message>
    <message>
      <source>Bring back the label {label}</source>
      <translation>Label {label} zurückholen</translation>
    </message>
    <message>
      <source>Bring in annotators' files</source>
      <translation>Dateien von Annotatoren einbringen</translation>
    </message>
    <message>
      <source>Bring in annotators’ files</source>
      <translation>Dateien von Annotatoren einbringen</translation>
    </message>
    <message>
      <source>Bring in their files…</source>
      <translation>Dateien einbringen…</translation>
    </message>
    <message>
      <source>Bring speakers back</source>
      <translation>Sprecher zurückholen</translation>
    </message>
    <message>
      <source>Bringing back</source>
      <translation>Zurückholen</translation>
    </message>
    <message>
      <source>Bringing in</source>
      <translation>Einbringen</translation>
    </message>
    <message>
      <source>Brought in</source>
      <translation>Eingebracht</translation>
    </message>
    <message>
      <source>Built in, version {version}: entities, quotes and who says them.</source>
      <translation>Eingebaut, Version {version}: Entitäten, Zitate und wer sie sagt.</translation>
    </message>
    <message>
      <source>Buttons</source>
      <translation>Schaltflächen</translation>
    </message>
    <message>
      <source>By &amp;story</source>
      <translation>Nach &amp;Geschichte</translation>
    </message>
    <message>
      <source>By a rule…</source>
      <translation>Nach Regel…</translation>
    </message>
    <message>
      <source>By label</source>
      <translation>Nach Label</translation>
    </message>
    <message>
      <source>By {suggester}</source>
      <translation>Von {suggester}</translation>
    </message>
    <message>
      <source>C&amp;aret in the text</source>
      <translation>Schrei&amp;bmarke im Text</translation>
    </message>
    <message>
      <source>C&amp;hange…</source>
      <translation>Än&amp;dern…</translation>
    </message>
    <message>
      <source>C&amp;onfusion</source>
      <translation>Ve&amp;rwechslung</translation>
    </message>
    <message>
      <source>C&amp;onsistency…</source>
      <translation>&amp;Einheitlichkeit…</translation>
    </message>
    <message>
      <source>C&amp;ue</source>
      <translation>&amp;Redeverb</translation>
    </message>
    <message>
      <source>C&amp;ue…</source>
      <translation>&amp;Redeverb…</translation>
    </message>
    <message>
      <source>CONTENT: {place} overlaps another content of its quote</source>
      <translation>CONTENT: {place} überschneidet sich mit einem anderen Inhalt des Zitats</translation>
    </message>
    <message>
      <source>Call a quote altered</source>
      <translation>Zitat verändert nennen</translation>
    </message>
    <message>
      <source>Call a quote spliced</source>
      <translation>Zitat zusammengesetzt nennen</translation>
    </message>
    <message>
      <source>Call a quote the same but for its punctuation</source>
      <translation>Zitat bis auf Zeichensetzung gleich nennen</translation>
    </message>
    <message>
      <source>Call a quote unquoted in the original</source>
      <translation>Zitat im Original ohne Anführung nennen</translation>
    </message>
    <message>
      <source>Call a quote unsupported</source>
      <translation>Zitat nicht belegt nennen</translation>
    </message>
    <message>
      <source>Call a quote verbatim</source>
      <translation>Zitat wörtlich nennen</translation>
    </message>
    <message>
      <source>Called in the file</source>
      <translation>Name in der Datei</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Candidates</source>
      <translation>Kandidaten</translation>
    </message>
    <message>
      <source>Cannot be read</source>
      <translation>Nicht lesbar</translation>
    </message>
    <message>
      <source>Caret</source>
      <translation>Schreibmarke</translation>
    </message>
    <message>
      <source>Caret: arrows walk, Shift selects, Space takes the mark, Esc leaves</source>
      <translation>Schreibmarke: Pfeile bewegen, Umschalt wählt aus, Leertaste nimmt die Markierung, Esc beendet</translation>
    </message>
    <message>
      <source>Change a speaker</source>
      <translation>Sprecher ändern</translation>
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
      <source>Changed otherwise</source>
      <translation>Anders geändert</translation>
    </message>
    <message>
      <source>Changed words</source>
      <translation>Geänderte Wörter</translation>
    </message>
    <message>
      <source>Changing labels</source>
      <translation>Labels ändern</translation>
    </message>
    <message>
      <source>Check</source>
      <translation>Prüfung</translation>
    </message>
    <message>
      <source>Checking</source>
      <translation>Prüfen</translation>
    </message>
    <message>
      <source>Checking the new file</source>
      <translation>Die neue Datei wird geprüft</translation>
    </message>
    <message>
      <source>Choose</source>
      <translation>Wählen</translation>
    </message>
    <message>
      <source>Choose &amp;none</source>
      <translation>&amp;Keine wählen</translation>
    </message>
    <message>
      <source>Choose a figure, a label or an article to see what is behind it.</source>
      <translation>Eine Zahl, ein Label oder einen Artikel wählen, um zu sehen, was dahintersteht.</translation>
    </message>
    <message>
      <source>Choose a label by typing part of its name</source>
      <translation>Ein Label durch Tippen seines Namens wählen</translation>
    </message>
    <message>
      <source>Choose a&amp;ll</source>
      <translation>A&amp;lle wählen</translation>
    </message>
    <message>
      <source>Choose how stories are split</source>
      <translation>Aufteilung der Geschichten wählen</translation>
    </message>
    <message>
      <source>Choose n&amp;one</source>
      <translation>&amp;Keine wählen</translation>
    </message>
    <message>
      <source>Choose suggesters</source>
      <translation>Vorschlagsquellen wählen</translation>
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
      <source>Citron JSON</source>
      <translation>Citron JSON</translation>
    </message>
    <message>
      <source>Clear the speaker</source>
      <translation>Sprecher entfernen</translation>
    </message>
    <message>
      <source>Click an entity first, or select some text</source>
      <translation>Erst eine Entität anklicken oder Text auswählen</translation>
    </message>
    <message>
      <source>Click here, then press the key to add</source>
      <translation>Hier klicken, dann die neue Taste drücken</translation>
    </message>
    <message>
      <source>Click, then   {keys}</source>
      <translation>Klicken, dann   {keys}</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>Close (Esc)</source>
      <translation>Schließen (Esc)</translation>
    </message>
    <message>
      <source>Close and keep the place selected (Esc)</source>
      <translation>Schließen und die Stelle ausgewählt lassen (Esc)</translation>
    </message>
    <message>
      <source>Close the window; everything is saved already</source>
      <translation>Das Fenster schließen; alles ist schon gespeichert</translation>
    </message>
    <message>
      <source>CoNLL (IOB2)</source>
      <translation>CoNLL (IOB2)</translation>
    </message>
    <message>
      <source>CoNLL (IOB2) of quotes</source>
      <translation>CoNLL (IOB2) der Zitate</translation>
    </message>
    <message>
      <source>Cohen’s kappa, answers to hints</source>
      <translation>Cohens Kappa, Antworten auf Hinweise</translation>
    </message>
    <message>
      <source>Cohen’s kappa, verdicts</source>
      <translation>Cohens Kappa, Urteile</translation>
    </message>
    <message>
      <source>Colour</source>
      <translation>Farbe</translation>
    </message>
    <message>
      <source>Column &amp;width</source>
      <translation>Spalten&amp;breite</translation>
    </message>
    <message>
      <source>Command</source>
      <translation>Befehl</translation>
    </message>
    <message>
      <source>Commands and their keys</source>
      <translation>Befehle und ihre Tasten</translation>
    </message>
    <message>
      <source>Compare</source>
      <translation>Vergleichen</translation>
    </message>
    <message>
      <source>Compare it with the built-in suggester where it has not learnt</source>
      <translation>Mit der eingebauten Vorschlagsquelle vergleichen, wo sie nicht gelernt hat</translation>
    </message>
    <message>
      <source>Comparing for the report</source>
      <translation>Vergleich für den Bericht</translation>
    </message>
    <message>
      <source>Comparing …</source>
      <translation>Vergleich läuft …</translation>
    </message>
    <message>
      <source>Compute &amp;again</source>
      <translation>&amp;Neu berechnen</translation>
    </message>
    <message>
      <source>Con&amp;firm what was found</source>
      <translation>Gefundenes be&amp;stätigen</translation>
    </message>
    <message>
      <source>Confirm</source>
      <translation>Bestätigen</translation>
    </message>
    <message>
      <source>Confirm a hint</source>
      <translation>Hinweis bestätigen</translation>
    </message>
    <message>
      <source>Confusion</source>
      <translation>Verwechslung</translation>
    </message>
    <message>
      <source>Confusion of labels</source>
      <translation>Verwechslung von Labels</translation>
    </message>
    <message>
      <source>Consistency</source>
      <translation>Einheitlichkeit</translation>
    </message>
    <message>
      <source>Continue</source>
      <translation>Fortsetzen</translation>
    </message>
    <message>
      <source>Copy the &amp;figures</source>
      <translation>&amp;Zahlen kopieren</translation>
    </message>
    <message>
      <source>Copy the selected text, or that of the active mark</source>
      <translation>Den ausgewählten Text kopieren oder den der aktiven Markierung</translation>
    </message>
    <message>
      <source>Correct</source>
      <translation>Richtig</translation>
    </message>
    <message>
      <source>Count</source>
      <translation>Anzahl</translation>
    </message>
    <message>
      <source>Counting</source>
      <translation>Zählen</translation>
    </message>
    <message>
      <source>Counting what can go along …</source>
      <translation>Es wird gezählt, was mitgehen kann …</translation>
    </message>
    <message>
      <source>Counts</source>
      <translation>Anzahlen</translation>
    </message>
    <message>
      <source>Ctrl+K finds everything that can be done by typing a few letters. F1 shows all keys, Shift+F1 opens the manual. Everything is on disk already; there is nothing to save.</source>
      <translation>Strg+K findet alles, was sich tun lässt, nach wenigen Buchstaben. F1 zeigt alle Tasten, Umschalt+F1 öffnet das Handbuch. Alles liegt schon auf der Platte; zu speichern gibt es nichts.</translation>
    </message>
    <message>
      <source>Cue</source>
      <translation>Redeverb</translation>
    </message>
    <message>
      <source>Cue (short)</source>
      <translation>Verb</translation>
    </message>
    <message>
      <source>Cue: {cue}</source>
      <translation>Redeverb: {cue}</translation>
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
      <translation>Übersic&amp;ht…</translation>
    </message>
    <message>
      <source>Dashboard</source>
      <translation>Übersicht</translation>
    </message>
    <message>
      <source>De&amp;lete…</source>
      <translation>&amp;Löschen…</translation>
    </message>
    <message>
      <source>Dec</source>
      <translation>Dez</translation>
    </message>
    <message>
      <source>Decide</source>
      <translation>Entscheiden</translation>
    </message>
    <message>
      <source>Decide all alike</source>
      <translation>Alle gleich entscheiden</translation>
    </message>
    <message>
      <source>Decide by a r&amp;ule…</source>
      <translation>Nach einer &amp;Regel entscheiden…</translation>
    </message>
    <message>
      <source>Decide by a rule</source>
      <translation>Nach einer Regel entscheiden</translation>
    </message>
    <message>
      <source>Decide by a rule…</source>
      <translation>Nach einer Regel entscheiden…</translation>
    </message>
    <message>
      <source>Decide by the rule {rule}</source>
      <translation>Nach der Regel {rule} entscheiden</translation>
    </message>
    <message>
      <source>Decide for nothing</source>
      <translation>Für nichts entscheiden</translation>
    </message>
    <message>
      <source>Decide for {names}</source>
      <translation>Für {names} entscheiden</translation>
    </message>
    <message>
      <source>Decide that nothing is to be marked there</source>
      <translation>Entscheiden, dass dort nichts zu markieren ist</translation>
    </message>
    <message numerus="yes">
      <source>Decide {count} places</source>
      <translation>
        <numerusform>{count} Stelle entscheiden</numerusform>
        <numerusform>{count} Stellen entscheiden</numerusform>
      </translation>
    </message>
    <message>
      <source>Decided</source>
      <translation>Entschieden</translation>
    </message>
    <message>
      <source>Decided as {label} in the other version of the story</source>
      <translation>Entschieden als {label} in der anderen Fassung der Geschichte</translation>
    </message>
    <message>
      <source>Decided to be nothing, where {names} put something ({votes})</source>
      <translation>Als nichts entschieden, wo {names} etwas gesetzt haben ({votes})</translation>
    </message>
    <message numerus="yes">
      <source>Decided {count} places, {alone} of them by one vote alone; {left} left; one undo takes it back</source>
      <translation>
        <numerusform>{count} Stelle entschieden, davon {alone} mit einer einzigen Stimme; {left} übrig; einmal Rückgängig nimmt es zurück</numerusform>
        <numerusform>{count} Stellen entschieden, davon {alone} mit einer einzigen Stimme; {left} übrig; einmal Rückgängig nimmt es zurück</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Decided {count} places; {left} left; one undo takes it back</source>
      <translation>
        <numerusform>{count} Stelle entschieden; {left} übrig; einmal Rückgängig nimmt es zurück</numerusform>
        <numerusform>{count} Stellen entschieden; {left} übrig; einmal Rückgängig nimmt es zurück</numerusform>
      </translation>
    </message>
    <message>
      <source>Deciding</source>
      <translation>Entscheiden</translation>
    </message>
    <message>
      <source>Deciding by the rule</source>
      <translation>Entscheiden nach der Regel</translation>
    </message>
    <message>
      <source>Decision</source>
      <translation>Entscheidung</translation>
    </message>
    <message>
      <source>Definition</source>
      <translation>Definition</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Löschen</translation>
    </message>
    <message>
      <source>Delete articles</source>
      <translation>Artikel löschen</translation>
    </message>
    <message>
      <source>Delete its spans, too; the &amp;trash keeps them with the label</source>
      <translation>Auch die Spannen löschen; der &amp;Papierkorb behält sie mit dem Label</translation>
    </message>
    <message>
      <source>Delete speakers</source>
      <translation>Sprecher löschen</translation>
    </message>
    <message>
      <source>Delete the articles that are chosen in the list, or else the one open</source>
      <translation>Die in der Liste gewählten Artikel löschen, sonst den offenen</translation>
    </message>
    <message>
      <source>Delete the label {label}</source>
      <translation>Label {label} löschen</translation>
    </message>
    <message numerus="yes">
      <source>Delete {count} articles?</source>
      <translation>
        <numerusform>{count} Artikel löschen?</numerusform>
        <numerusform>{count} Artikel löschen?</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Delete {count} speakers?</source>
      <translation>
        <numerusform>{count} Sprecher löschen?</numerusform>
        <numerusform>{count} Sprecher löschen?</numerusform>
      </translation>
    </message>
    <message>
      <source>Delete {label}</source>
      <translation>{label} löschen</translation>
    </message>
    <message>
      <source>Delete {name}? It cannot be brought back.</source>
      <translation>{name} löschen? Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
      <source>Delete “{name}”?</source>
      <translation>„{name}“ löschen?</translation>
    </message>
    <message>
      <source>Delete “{title}”?</source>
      <translation>„{title}“ löschen?</translation>
    </message>
    <message>
      <source>Deleting</source>
      <translation>Löschen</translation>
    </message>
    <message>
      <source>Deleting speakers</source>
      <translation>Sprecher löschen</translation>
    </message>
    <message>
      <source>Describe the label {label}</source>
      <translation>Label {label} beschreiben</translation>
    </message>
    <message>
      <source>Direct quotes</source>
      <translation>Direkte Zitate</translation>
    </message>
    <message>
      <source>Direct, indirect or mi&amp;xed</source>
      <translation>Direkt, indirekt oder ge&amp;mischt</translation>
    </message>
    <message>
      <source>Disagreements</source>
      <translation>Abweichungen</translation>
    </message>
    <message>
      <source>Disagreements as JSON (*.json)</source>
      <translation>Abweichungen als JSON (*.json)</translation>
    </message>
    <message>
      <source>Do again what was taken back</source>
      <translation>Zurückgenommenes wiederholen</translation>
    </message>
    <message>
      <source>Do what you did last to what is active or selected now</source>
      <translation>Die letzte Handlung an dem wiederholen, was jetzt aktiv oder ausgewählt ist</translation>
    </message>
    <message>
      <source>Do&amp;wn</source>
      <translation>Na&amp;ch unten</translation>
    </message>
    <message>
      <source>Doing again</source>
      <translation>Wird wiederholt</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Fertig</translation>
    </message>
    <message>
      <source>Done about</source>
      <translation>Fertig etwa</translation>
    </message>
    <message>
      <source>Done again: {step}</source>
      <translation>Wiederholt: {step}</translation>
    </message>
    <message>
      <source>Done so far</source>
      <translation>Bisher fertig</translation>
    </message>
    <message>
      <source>Done without suggestions</source>
      <translation>Ohne Vorschläge annotiert</translation>
    </message>
    <message numerus="yes">
      <source>Done; {count} suggestions not shown stay open there</source>
      <translation>
        <numerusform>Fertig; {count} nicht gezeigter Vorschlag bleibt dort offen</numerusform>
        <numerusform>Fertig; {count} nicht gezeigte Vorschläge bleiben dort offen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Done; {count} suggestions stay open there</source>
      <translation>
        <numerusform>Fertig; {count} Vorschlag bleibt dort offen</numerusform>
        <numerusform>Fertig; {count} Vorschläge bleiben dort offen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Done; {count} suggestions, {hidden} of them not shown, stay open there</source>
      <translation>
        <numerusform>Fertig; {count} Vorschlag, davon {hidden} nicht gezeigt, bleibt dort offen</numerusform>
        <numerusform>Fertig; {count} Vorschläge, davon {hidden} nicht gezeigt, bleiben dort offen</numerusform>
      </translation>
    </message>
    <message>
      <source>Double-click to write another name; an empty one leaves the label out</source>
      <translation>Doppelklicken, um einen anderen Namen zu schreiben; ein leerer lässt das Label weg</translation>
    </message>
    <message>
      <source>Drop articles here to bring them in</source>
      <translation>Artikel zum Importieren hier ablegen</translation>
    </message>
    <message>
      <source>E&amp;dit…</source>
      <translation>&amp;Bearbeiten…</translation>
    </message>
    <message>
      <source>E&amp;ffect of suggestions…</source>
      <translation>Wi&amp;rkung der Vorschläge…</translation>
    </message>
    <message>
      <source>E&amp;veryone's work</source>
      <translation>Arbeit al&amp;ler</translation>
    </message>
    <message>
      <source>E&amp;xamples,
one a line</source>
      <translation>Bei&amp;spiele,
eins pro Zeile</translation>
    </message>
    <message>
      <source>Each annotator gets a project file with articles, labels and suggestions, and with their own work, but nobody else's.</source>
      <translation>Jeder Annotator bekommt eine Projektdatei mit Artikeln, Labels und Vorschlägen und mit der eigenen Arbeit, aber keiner fremden.</translation>
    </message>
    <message>
      <source>Edit</source>
      <translation>Bearbeiten</translation>
    </message>
    <message>
      <source>Effect of suggestions</source>
      <translation>Wirkung der Vorschläge</translation>
    </message>
    <message>
      <source>End &amp;one word left</source>
      <translation>Ende ein Wort nach link&amp;s</translation>
    </message>
    <message>
      <source>End at t&amp;he caret</source>
      <translation>Ende an der Schreibmar&amp;ke</translation>
    </message>
    <message>
      <source>End one &amp;character left</source>
      <translation>En&amp;de ein Zeichen nach links</translation>
    </message>
    <message>
      <source>End one character r&amp;ight</source>
      <translation>Ende ein Ze&amp;ichen nach rechts</translation>
    </message>
    <message>
      <source>End one word ri&amp;ght</source>
      <translation>&amp;Ende ein Wort nach rechts</translation>
    </message>
    <message>
      <source>End the tour</source>
      <translation>Rundgang beenden</translation>
    </message>
    <message>
      <source>Enter</source>
      <translation>Eing.</translation>
    </message>
    <message>
      <source>Enter accepts what is active, Backspace rejects it. Try it; Ctrl+Z takes it back.</source>
      <translation>Eingabe nimmt das Aktive an, die Rücktaste lehnt es ab. Probieren Sie es aus; Strg+Z nimmt es zurück.</translation>
    </message>
    <message>
      <source>Entities</source>
      <translation>Entitäten</translation>
    </message>
    <message>
      <source>Entities have a line with a short label, quotes a bar beside the text with who says them. What is dashed is suggested; what is solid somebody has decided.</source>
      <translation>Entitäten haben eine Linie mit kurzem Label, Zitate einen Balken neben dem Text mit dem Sprecher. Gestricheltes ist vorgeschlagen; Durchgezogenes hat jemand entschieden.</translation>
    </message>
    <message>
      <source>Entities in stories held out</source>
      <translation>Entitäten in zurückgehaltenen Geschichten</translation>
    </message>
    <message>
      <source>Entities per article over time</source>
      <translation>Entitäten je Artikel im Lauf der Zeit</translation>
    </message>
    <message>
      <source>Entities with the same ends and label, by when the last of two finished the article</source>
      <translation>Entitäten mit gleichen Grenzen und gleichem Label, danach, wann der Letzte von zweien den Artikel fertig hatte</translation>
    </message>
    <message>
      <source>Epoch</source>
      <translation>Epoche</translation>
    </message>
    <message>
      <source>Every article has suggestions already</source>
      <translation>Alle Artikel haben schon Vorschläge</translation>
    </message>
    <message>
      <source>Every article has zones already</source>
      <translation>Alle Artikel haben schon Zonen</translation>
    </message>
    <message>
      <source>Every article of the list is done or skipped</source>
      <translation>Jeder Artikel der Liste ist fertig oder übersprungen</translation>
    </message>
    <message>
      <source>Everyone's work can only be read</source>
      <translation>Die Arbeit aller kann nur gelesen werden</translation>
    </message>
    <message>
      <source>Everyone's work can only be read; {key} goes back to your own</source>
      <translation>Die Arbeit aller kann nur gelesen werden; {key} führt zur eigenen zurück</translation>
    </message>
    <message numerus="yes">
      <source>Everything is decided: {count} articles adjudicated. The gold can be exported.</source>
      <translation>
        <numerusform>Alles ist entschieden, in {count} Artikel. Das Gold kann exportiert werden.</numerusform>
        <numerusform>Alles ist entschieden, in {count} Artikeln. Das Gold kann exportiert werden.</numerusform>
      </translation>
    </message>
    <message>
      <source>Everything is done.</source>
      <translation>Alles ist fertig.</translation>
    </message>
    <message>
      <source>Exact</source>
      <translation>Exakt</translation>
    </message>
    <message>
      <source>Exact, label</source>
      <translation>Exakt, Label</translation>
    </message>
    <message>
      <source>Examples</source>
      <translation>Beispiele</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>Exportieren</translation>
    </message>
    <message>
      <source>Export labels</source>
      <translation>Labels exportieren</translation>
    </message>
    <message>
      <source>Export the report</source>
      <translation>Bericht exportieren</translation>
    </message>
    <message>
      <source>Export to</source>
      <translation>Exportieren nach</translation>
    </message>
    <message numerus="yes">
      <source>Exported {out} of {count} spans</source>
      <translation>
        <numerusform>{out} von {count} Spanne exportiert</numerusform>
        <numerusform>{out} von {count} Spannen exportiert</numerusform>
      </translation>
    </message>
    <message>
      <source>Exporting</source>
      <translation>Export</translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>Exportieren…</translation>
    </message>
    <message>
      <source>F1</source>
      <translation>F1</translation>
    </message>
    <message>
      <source>F1 by &amp;label</source>
      <translation>F&amp;1 nach Label</translation>
    </message>
    <message>
      <source>F1 by label</source>
      <translation>F1 nach Label</translation>
    </message>
    <message>
      <source>F1 of entities</source>
      <translation>F1 der Entitäten</translation>
    </message>
    <message>
      <source>F1 of quotes with the cue</source>
      <translation>F1 der Zitate mit dem Redeverb</translation>
    </message>
    <message>
      <source>F1 of quotes with the kind</source>
      <translation>F1 der Zitate mit der Art</translation>
    </message>
    <message>
      <source>F1 of quotes with the source</source>
      <translation>F1 der Zitate mit der Quelle</translation>
    </message>
    <message>
      <source>F1 of quotes with the speaker</source>
      <translation>F1 der Zitate mit dem Sprecher</translation>
    </message>
    <message>
      <source>F1 of quotes, exact</source>
      <translation>F1 der Zitate, exakt</translation>
    </message>
    <message>
      <source>F1 of quotes, overlap</source>
      <translation>F1 der Zitate, Überlappung</translation>
    </message>
    <message>
      <source>F1 of spans with the same ends and label</source>
      <translation>F1 der Spannen mit gleichen Grenzen und Label</translation>
    </message>
    <message>
      <source>F1 with the gold so far: {figures}</source>
      <translation>F1 mit dem Gold bisher: {figures}</translation>
    </message>
    <message>
      <source>F1, exact</source>
      <translation>F1, exakt</translation>
    </message>
    <message>
      <source>F1, overlap</source>
      <translation>F1, Überlappung</translation>
    </message>
    <message>
      <source>Feb</source>
      <translation>Feb</translation>
    </message>
    <message>
      <source>Figure</source>
      <translation>Zahl</translation>
    </message>
    <message>
      <source>Figures</source>
      <translation>Zahlen</translation>
    </message>
    <message>
      <source>Figures for &amp;each annotator</source>
      <translation>Zahlen für &amp;jeden Annotator</translation>
    </message>
    <message>
      <source>File</source>
      <translation>Datei</translation>
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
      <source>Find</source>
      <translation>Suchen</translation>
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
      <source>Find a command or a key</source>
      <translation>Einen Befehl oder eine Taste suchen</translation>
    </message>
    <message>
      <source>Find a speaker</source>
      <translation>Sprecher suchen</translation>
    </message>
    <message>
      <source>Find an article or a story</source>
      <translation>Artikel oder Geschichte suchen</translation>
    </message>
    <message>
      <source>Find an entry</source>
      <translation>Eintrag suchen</translation>
    </message>
    <message>
      <source>Find any command by typing part of its name</source>
      <translation>Jeden Befehl durch Tippen seines Namens finden</translation>
    </message>
    <message>
      <source>Find articles</source>
      <translation>Artikel suchen</translation>
    </message>
    <message>
      <source>Find articles by their words</source>
      <translation>Artikel nach ihren Wörtern finden</translation>
    </message>
    <message>
      <source>Find headlines, bylines, captions and the like in articles without zones</source>
      <translation>Überschriften, Autorenzeilen, Bildunterschriften und Ähnliches in Artikeln ohne Zonen finden</translation>
    </message>
    <message>
      <source>Find in all articles</source>
      <translation>In allen Artikeln suchen</translation>
    </message>
    <message>
      <source>Find in the manual</source>
      <translation>Im Handbuch suchen</translation>
    </message>
    <message>
      <source>Find in the pro&amp;ject…</source>
      <translation>Im Pro&amp;jekt suchen…</translation>
    </message>
    <message>
      <source>Find in this article</source>
      <translation>In diesem Artikel suchen</translation>
    </message>
    <message>
      <source>Find pre&amp;vious</source>
      <translation>Rü&amp;ckwärts suchen</translation>
    </message>
    <message>
      <source>Find words in this article</source>
      <translation>Wörter in diesem Artikel suchen</translation>
    </message>
    <message>
      <source>Find words, labels or speakers in all articles</source>
      <translation>Wörter, Labels oder Sprecher in allen Artikeln suchen</translation>
    </message>
    <message numerus="yes">
      <source>Find zones in {count} articles</source>
      <translation>
        <numerusform>Zonen in {count} Artikel suchen</numerusform>
        <numerusform>Zonen in {count} Artikeln suchen</numerusform>
      </translation>
    </message>
    <message>
      <source>Finding</source>
      <translation>Suche</translation>
    </message>
    <message>
      <source>Finding zones</source>
      <translation>Zonen werden gesucht</translation>
    </message>
    <message>
      <source>Finished</source>
      <translation>Fertig</translation>
    </message>
    <message>
      <source>Finished articles always have it as {label}</source>
      <translation>Fertige Artikel haben es immer als {label}</translation>
    </message>
    <message>
      <source>Finished articles have the like of it as {label}</source>
      <translation>Fertige Artikel haben Ähnliches als {label}</translation>
    </message>
    <message>
      <source>First</source>
      <translation>Erste</translation>
    </message>
    <message>
      <source>Flag for discussion</source>
      <translation>Zur Diskussion stellen</translation>
    </message>
    <message>
      <source>Flag: a “not” more or &amp;less</source>
      <translation>Merkmal: ein „n&amp;icht“ mehr oder weniger</translation>
    </message>
    <message>
      <source>Flag: another &amp;tense</source>
      <translation>Merkmal: andere Zeit&amp;form</translation>
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
      <source>Flagged for discussion</source>
      <translation>Zur Diskussion gestellt</translation>
    </message>
    <message>
      <source>Flagged: “{note}”</source>
      <translation>Gekennzeichnet: „{note}“</translation>
    </message>
    <message>
      <source>Flag…</source>
      <translation>Kennzeichnen…</translation>
    </message>
    <message>
      <source>Fleiss’ kappa, words</source>
      <translation>Fleiss’ Kappa, Wörter</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation>Ordner</translation>
    </message>
    <message>
      <source>Folder (*)</source>
      <translation>Ordner (*)</translation>
    </message>
    <message>
      <source>For example: {examples}</source>
      <translation>Zum Beispiel: {examples}</translation>
    </message>
    <message>
      <source>Found</source>
      <translation>Gefunden</translation>
    </message>
    <message>
      <source>Found by {b}</source>
      <translation>Gefunden von {b}</translation>
    </message>
    <message>
      <source>Found of gold with</source>
      <translation>Vom Gold gefunden mit</translation>
    </message>
    <message>
      <source>Found of gold without</source>
      <translation>Vom Gold gefunden ohne</translation>
    </message>
    <message numerus="yes">
      <source>Found zones in {count} articles</source>
      <translation>
        <numerusform>Zonen in {count} Artikel gefunden</numerusform>
        <numerusform>Zonen in {count} Artikeln gefunden</numerusform>
      </translation>
    </message>
    <message>
      <source>From</source>
      <translation>Aus</translation>
    </message>
    <message>
      <source>Give each annotator their file. What they do in it is brought in when the file is back.</source>
      <translation>Geben Sie allen ihre Datei. Was sie darin tun, wird eingebracht, wenn die Datei zurück ist.</translation>
    </message>
    <message>
      <source>Go &amp;back</source>
      <translation>&amp;Zurück</translation>
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
      <source>Go on</source>
      <translation>Weiter</translation>
    </message>
    <message>
      <source>Go to the next disagreement and leave this one as it is</source>
      <translation>Zur nächsten Abweichung gehen und diese lassen, wie sie ist</translation>
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
      <source>Going back</source>
      <translation>Rückkehr</translation>
    </message>
    <message>
      <source>Going back puts the project as it was then in the place of the present one, which is backed up first.</source>
      <translation>Die Rückkehr setzt das Projekt, wie es damals war, an die Stelle des jetzigen; dieses wird zuvor gesichert.</translation>
    </message>
    <message>
      <source>Gold</source>
      <translation>Gold</translation>
    </message>
    <message>
      <source>Gold (adjudicated)</source>
      <translation>Gold (entschieden)</translation>
    </message>
    <message>
      <source>Gold so far</source>
      <translation>Gold bisher</translation>
    </message>
    <message>
      <source>Group into stories…</source>
      <translation>Zu Geschichten ordnen…</translation>
    </message>
    <message numerus="yes">
      <source>Group {count} articles into stories</source>
      <translation>
        <numerusform>{count} Artikel zu Geschichten ordnen</numerusform>
        <numerusform>{count} Artikel zu Geschichten ordnen</numerusform>
      </translation>
    </message>
    <message>
      <source>Guidelines</source>
      <translation>Richtlinien</translation>
    </message>
    <message>
      <source>Guidelines beside the te&amp;xt</source>
      <translation>Richtlinien neben dem Te&amp;xt</translation>
    </message>
    <message>
      <source>Hand out articles</source>
      <translation>Artikel ausgeben</translation>
    </message>
    <message>
      <source>Handed out</source>
      <translation>Ausgegeben</translation>
    </message>
    <message numerus="yes">
      <source>Handed out to {count} annotators</source>
      <translation>
        <numerusform>An {count} Annotator ausgegeben</numerusform>
        <numerusform>An {count} Annotatoren ausgegeben</numerusform>
      </translation>
    </message>
    <message>
      <source>Handing out</source>
      <translation>Ausgeben</translation>
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
      <source>Here disagreements are decided; the same command goes back to your own work</source>
      <translation>Hier werden Abweichungen entschieden; derselbe Befehl führt zurück zur eigenen Arbeit</translation>
    </message>
    <message>
      <source>Here disagreements are decided; {key} goes back to your own work</source>
      <translation>Hier werden Abweichungen entschieden; {key} führt zurück zur eigenen Arbeit</translation>
    </message>
    <message>
      <source>Here two versions are compared; the same command goes back to your own work</source>
      <translation>Hier werden zwei Fassungen verglichen; derselbe Befehl führt zurück zur eigenen Arbeit</translation>
    </message>
    <message>
      <source>Here two versions are compared; {key} goes back to your own work</source>
      <translation>Hier werden zwei Fassungen verglichen; {key} führt zurück zur eigenen Arbeit</translation>
    </message>
    <message>
      <source>Here you see what the active mark is, why it was suggested and how sure that is, who is speaking, and all labels with their keys.</source>
      <translation>Hier sehen Sie, was die aktive Markierung ist, warum und wie sicher sie vorgeschlagen wurde, wer spricht, und alle Labels mit ihren Tasten.</translation>
    </message>
    <message>
      <source>Hide names</source>
      <translation>Namen verbergen</translation>
    </message>
    <message>
      <source>Hide suggestions with a low score</source>
      <translation>Vorschläge mit niedriger Bewertung verbergen</translation>
    </message>
    <message>
      <source>How articles refer to the speaker</source>
      <translation>Wie Artikel den Sprecher erwähnen</translation>
    </message>
    <message>
      <source>How far everybody has come</source>
      <translation>Wie weit alle gekommen sind</translation>
    </message>
    <message>
      <source>How many articles they have finished or skipped</source>
      <translation>Wie viele Artikel fertig oder übersprungen sind</translation>
    </message>
    <message>
      <source>How many articles went out to them before</source>
      <translation>Wie viele Artikel die Person zuvor bekam</translation>
    </message>
    <message>
      <source>How many articles would go out now</source>
      <translation>Wie viele Artikel jetzt ausgegeben würden</translation>
    </message>
    <message>
      <source>How many finished articles it has learnt from</source>
      <translation>Aus wie vielen fertigen Artikeln sie gelernt hat</translation>
    </message>
    <message>
      <source>How many of these would go to others as well</source>
      <translation>Wie viele davon auch an andere gingen</translation>
    </message>
    <message>
      <source>How many people see the same article</source>
      <translation>Wie viele Personen denselben Artikel sehen</translation>
    </message>
    <message>
      <source>How many put it</source>
      <translation>Wie viele es setzten</translation>
    </message>
    <message>
      <source>How many quotes name the speaker, in whosever copies</source>
      <translation>Wie viele Zitate den Sprecher nennen, in wessen Kopien auch immer</translation>
    </message>
    <message>
      <source>How many quotes they marked</source>
      <translation>Wie viele Zitate die Person markiert hat</translation>
    </message>
    <message>
      <source>How many spans of all copies have it</source>
      <translation>Wie viele Spannen aller Kopien es haben</translation>
    </message>
    <message>
      <source>How many spans they marked</source>
      <translation>Wie viele Spannen die Person markiert hat</translation>
    </message>
    <message>
      <source>How often the copy that was edited most was edited</source>
      <translation>Wie oft die am meisten bearbeitete Kopie bearbeitet wurde</translation>
    </message>
    <message>
      <source>How sure a suggestion must be to be shown, in per cent</source>
      <translation>Wie sicher ein Vorschlag sein muss, um gezeigt zu werden, in Prozent</translation>
    </message>
    <message>
      <source>How to put it right</source>
      <translation>Wie es zu berichtigen ist</translation>
    </message>
    <message>
      <source>Hugging Face token classification</source>
      <translation>Hugging Face Token-Klassifikation</translation>
    </message>
    <message>
      <source>Import</source>
      <translation>Importieren</translation>
    </message>
    <message>
      <source>Import &amp;files…</source>
      <translation>&amp;Dateien importieren…</translation>
    </message>
    <message>
      <source>Import a &amp;folder…</source>
      <translation>&amp;Ordner importieren…</translation>
    </message>
    <message>
      <source>Import a f&amp;older…</source>
      <translation>&amp;Ordner importieren…</translation>
    </message>
    <message>
      <source>Import a folder of articles</source>
      <translation>Einen Ordner mit Artikeln importieren</translation>
    </message>
    <message>
      <source>Import articles</source>
      <translation>Artikel importieren</translation>
    </message>
    <message>
      <source>Import labels</source>
      <translation>Labels importieren</translation>
    </message>
    <message numerus="yes">
      <source>Import {count} articles</source>
      <translation>
        <numerusform>{count} Artikel importieren</numerusform>
        <numerusform>{count} Artikel importieren</numerusform>
      </translation>
    </message>
    <message>
      <source>Imported {articles}</source>
      <translation>Importiert: {articles}</translation>
    </message>
    <message>
      <source>Importing</source>
      <translation>Import</translation>
    </message>
    <message>
      <source>In every &amp;zone</source>
      <translation>&amp;In jeder Zone</translation>
    </message>
    <message>
      <source>In how many articles the speaker is named</source>
      <translation>In wie vielen Artikeln der Sprecher genannt ist</translation>
    </message>
    <message>
      <source>In how many articles there is work of theirs</source>
      <translation>In wie vielen Artikeln es Arbeit der Person gibt</translation>
    </message>
    <message>
      <source>In stories that were held out: before, and with what it has learnt</source>
      <translation>In zurückgehaltenen Geschichten: vorher, und mit dem Gelernten</translation>
    </message>
    <message>
      <source>In the {zone}</source>
      <translation>Zone: {zone}</translation>
    </message>
    <message>
      <source>In {folder}:</source>
      <translation>In {folder}:</translation>
    </message>
    <message>
      <source>Include &amp;unfinished work</source>
      <translation>&amp;Unfertiges einbeziehen</translation>
    </message>
    <message>
      <source>Incorrect</source>
      <translation>Falsch</translation>
    </message>
    <message>
      <source>Indirect quotes</source>
      <translation>Indirekte Zitate</translation>
    </message>
    <message>
      <source>Inspector</source>
      <translation>Inspektor</translation>
    </message>
    <message>
      <source>Is the</source>
      <translation>Rolle</translation>
    </message>
    <message>
      <source>It came in as gold; nobody decided it here.</source>
      <translation>Kam als Gold herein; hier hat es niemand entschieden.</translation>
    </message>
    <message>
      <source>It can be brought back from the trash.</source>
      <translation>Aus dem Papierkorb lässt es sich zurückholen.</translation>
    </message>
    <message>
      <source>It could not be looked there</source>
      <translation>Dort konnte nicht gesucht werden</translation>
    </message>
    <message>
      <source>It finds no entities in the articles it was tried on.</source>
      <translation>In den zur Probe gelesenen Artikeln wurden keine Entitäten gefunden.</translation>
    </message>
    <message>
      <source>It has no room for: {leaves}.</source>
      <translation>Darin ist kein Platz für: {leaves}.</translation>
    </message>
    <message>
      <source>It is in {file}</source>
      <translation>Gespeichert in {file}</translation>
    </message>
    <message>
      <source>It is not in the gold copy.</source>
      <translation>Das steht nicht in der Gold-Kopie.</translation>
    </message>
    <message>
      <source>It is too far away to tell: more than ten years.</source>
      <translation>Zu weit entfernt für eine Prognose: mehr als zehn Jahre.</translation>
    </message>
    <message>
      <source>It is {kind} already</source>
      <translation>Schon jetzt: {kind}</translation>
    </message>
    <message>
      <source>It learns from the articles that are done, gold first, on this computer only. Stories are held out to measure on. What suggests now goes on until you use a version.</source>
      <translation>Gelernt wird aus fertigen Artikeln, Gold zuerst, nur auf diesem Computer. Einige Geschichten bleiben zum Messen zurück. Was jetzt vorschlägt, tut das weiter, bis eine Version verwendet wird.</translation>
    </message>
    <message>
      <source>It measures …</source>
      <translation>Es wird gemessen …</translation>
    </message>
    <message>
      <source>It reads a few articles …</source>
      <translation>Einige Artikel werden gelesen …</translation>
    </message>
    <message>
      <source>It stands for “{name}”</source>
      <translation>Es steht für „{name}“</translation>
    </message>
    <message>
      <source>It takes two annotators who have finished the same article.</source>
      <translation>Dazu braucht es zwei Annotatoren, die denselben Artikel fertig haben.</translation>
    </message>
    <message>
      <source>It trains; you can work on meanwhile …</source>
      <translation>Es wird trainiert; inzwischen kann weitergearbeitet werden …</translation>
    </message>
    <message>
      <source>It was allowed by hand</source>
      <translation>Von Hand erlaubt</translation>
    </message>
    <message>
      <source>It was kept as {label} in this project {kept} of {all} times</source>
      <translation>In diesem Projekt {kept} von {all} Malen als {label} behalten</translation>
    </message>
    <message>
      <source>It was not loaded: loading it runs what is in the folder.</source>
      <translation>Nicht geladen: Beim Laden wird ausgeführt, was im Ordner ist.</translation>
    </message>
    <message>
      <source>Its ends are the ends of words already</source>
      <translation>Die Grenzen sind schon Wortgrenzen</translation>
    </message>
    <message>
      <source>JSON-MIN does not say which parts make up a quote; export as JSON to have the links</source>
      <translation>JSON-MIN sagt nicht, welche Teile ein Zitat ergeben; für die Verknüpfungen als JSON exportieren</translation>
    </message>
    <message>
      <source>Jan</source>
      <translation>Jan</translation>
    </message>
    <message>
      <source>Join (short)</source>
      <translation>Verbinden</translation>
    </message>
    <message>
      <source>Join quotes</source>
      <translation>Zitate verbinden</translation>
    </message>
    <message>
      <source>Jul</source>
      <translation>Jul</translation>
    </message>
    <message>
      <source>Jun</source>
      <translation>Jun</translation>
    </message>
    <message>
      <source>Kappa, words</source>
      <translation>Kappa, Wörter</translation>
    </message>
    <message>
      <source>Kept</source>
      <translation>Behalten</translation>
    </message>
    <message>
      <source>Key</source>
      <translation>Taste</translation>
    </message>
    <message>
      <source>Key; press the one to have</source>
      <translation>Taste; die gewünschte drücken</translation>
    </message>
    <message>
      <source>Keys</source>
      <translation>Tasten</translation>
    </message>
    <message>
      <source>Keys at a glance</source>
      <translation>Tasten im Überblick</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Art</translation>
    </message>
    <message>
      <source>Kind of quote</source>
      <translation>Art des Zitats</translation>
    </message>
    <message>
      <source>Krippendorff’s alpha for units: squared lengths of what does not coincide, by label, over articles that all have finished, laid end to end (Krippendorff 1995, 2004). Depends on the length of the texts.</source>
      <translation>Krippendorffs Alpha für Einheiten: quadrierte Längen dessen, was nicht zusammenfällt, nach Label, über Artikel, die alle fertig haben, aneinandergereiht (Krippendorff 1995, 2004). Hängt von der Länge der Texte ab.</translation>
    </message>
    <message>
      <source>Krippendorff’s alpha, answers to hints</source>
      <translation>Krippendorffs Alpha, Antworten auf Hinweise</translation>
    </message>
    <message>
      <source>Krippendorff’s alpha, verdicts</source>
      <translation>Krippendorffs Alpha, Urteile</translation>
    </message>
    <message>
      <source>Krippendorff’s alpha, words</source>
      <translation>Krippendorffs Alpha, Wörter</translation>
    </message>
    <message>
      <source>L&amp;ess line spacing</source>
      <translation>&amp;Weniger Zeilenabstand</translation>
    </message>
    <message>
      <source>La&amp;bel</source>
      <translation>&amp;Label</translation>
    </message>
    <message>
      <source>La&amp;bels under the lines</source>
      <translation>Labels &amp;unter den Zeilen</translation>
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
      <source>Label</source>
      <translation>Label</translation>
    </message>
    <message>
      <source>Label Studio JSON</source>
      <translation>Label Studio JSON</translation>
    </message>
    <message>
      <source>Label and boundary</source>
      <translation>Label und Grenze</translation>
    </message>
    <message>
      <source>Label as {label}</source>
      <translation>Label {label}</translation>
    </message>
    <message>
      <source>Label in hand</source>
      <translation>Aktuelles Label</translation>
    </message>
    <message>
      <source>Label {count}</source>
      <translation>{count} markieren</translation>
    </message>
    <message>
      <source>Label “{text}” as {label}</source>
      <translation>„{text}“ als {label} markieren</translation>
    </message>
    <message>
      <source>Label “{words}” as {label} everywhere</source>
      <translation>„{words}“ überall mit {label} versehen</translation>
    </message>
    <message>
      <source>Label: {label}</source>
      <translation>Label: {label}</translation>
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
      <source>Labels in another zone</source>
      <translation>Labels in einer anderen Zone</translation>
    </message>
    <message>
      <source>Lay the work of all annotators over one another, to read</source>
      <translation>Die Arbeit aller übereinanderlegen, zum Lesen</translation>
    </message>
    <message>
      <source>Lear&amp;ning curve</source>
      <translation>Lernkurv&amp;e</translation>
    </message>
    <message>
      <source>Learning curve</source>
      <translation>Lernkurve</translation>
    </message>
    <message>
      <source>Leave a question, the selection or what is active</source>
      <translation>Eine Frage, die Auswahl oder das Aktive verlassen</translation>
    </message>
    <message>
      <source>Leave as decided {about}</source>
      <translation>{about} wie entschieden lassen</translation>
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
      <source>Left as it was</source>
      <translation>Es bleibt, wie es war</translation>
    </message>
    <message>
      <source>Left open</source>
      <translation>Offen gelassen</translation>
    </message>
    <message>
      <source>Left open, where {names} put something ({votes})</source>
      <translation>Offen gelassen, wo {names} etwas gesetzt haben ({votes})</translation>
    </message>
    <message>
      <source>Left out</source>
      <translation>Ausgelassen</translation>
    </message>
    <message>
      <source>Left out:</source>
      <translation>Weggelassen:</translation>
    </message>
    <message>
      <source>Left to you</source>
      <translation>Bleibt Ihnen</translation>
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
      <translation>Die Zeilen länger machen, wo Platz ist</translation>
    </message>
    <message>
      <source>Let the lines be shorter</source>
      <translation>Die Zeilen kürzer machen</translation>
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
      <translation>Die Vorschlagsquelle aus Fertigem lernen lassen und das Ergebnis verwenden oder nicht</translation>
    </message>
    <message>
      <source>Let this version suggest in this project from now on</source>
      <translation>Diese Version ab jetzt in diesem Projekt vorschlagen lassen</translation>
    </message>
    <message>
      <source>Let what suggested before do so again</source>
      <translation>Wieder vorschlagen lassen, was es vorher tat</translation>
    </message>
    <message>
      <source>Let work count that is begun and not marked as done</source>
      <translation>Auch Begonnenes zählen, das nicht als fertig gekennzeichnet ist</translation>
    </message>
    <message>
      <source>Letters in capitals most often stand for an organisation</source>
      <translation>Großbuchstaben stehen meist für eine Organisation</translation>
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
      <translation>Zu Erledigendes, die meisten Vorschläge nur einer Vorschlagsquelle zuerst</translation>
    </message>
    <message>
      <source>List what is to do, what shares rare words with this article first</source>
      <translation>Zu Erledigendes, was seltene Wörter mit diesem Artikel teilt, zuerst</translation>
    </message>
    <message>
      <source>Lists of labels (*.json *.xml *.txt *.csv);;All files (*)</source>
      <translation>Listen von Labels (*.json *.xml *.txt *.csv);;Alle Dateien (*)</translation>
    </message>
    <message>
      <source>Loading this folder runs what is in it. Load it only if you trust where it came from.

{place}

Load it?</source>
      <translation>Beim Laden wird ausgeführt, was in diesem Ordner ist. Nur laden, wenn der Herkunft zu trauen ist.

{place}

Laden?</translation>
    </message>
    <message>
      <source>Log of decisions (*.log.jsonl)</source>
      <translation>Protokoll der Entscheidungen (*.log.jsonl)</translation>
    </message>
    <message>
      <source>Look &amp;again</source>
      <translation>&amp;Erneut suchen</translation>
    </message>
    <message>
      <source>Look after the ledger: who is in it, who is one person and who is two</source>
      <translation>Das Sprecherverzeichnis pflegen: wer darin steht, wer eine Person ist und wer zwei</translation>
    </message>
    <message>
      <source>Look at articles, labels and speakers that were deleted, and bring some back</source>
      <translation>Gelöschte Artikel, Labels und Sprecher ansehen und zurückholen</translation>
    </message>
    <message>
      <source>Look at the articles in all files of a folder and bring them in</source>
      <translation>Artikel in allen Dateien eines Ordners ansehen und importieren</translation>
    </message>
    <message>
      <source>Look at the articles in files and bring them in; files can also be dropped</source>
      <translation>Artikel in Dateien ansehen und importieren; Dateien lassen sich auch hereinziehen</translation>
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
      <translation>Suchen, was anders markiert ist als anderswo, und es berichtigen</translation>
    </message>
    <message>
      <source>Looking for articles that tell the same</source>
      <translation>Artikel, die dasselbe erzählen, werden gesucht</translation>
    </message>
    <message>
      <source>Looking for what cannot be there</source>
      <translation>Suche nach Unmöglichem</translation>
    </message>
    <message>
      <source>Looking for what does not belong together</source>
      <translation>Suche nach dem, was nicht zusammengehört</translation>
    </message>
    <message>
      <source>Looking into the trash</source>
      <translation>Blick in den Papierkorb</translation>
    </message>
    <message>
      <source>Looking …</source>
      <translation>Wird gesucht …</translation>
    </message>
    <message>
      <source>Looking…</source>
      <translation>Wird gesucht…</translation>
    </message>
    <message>
      <source>Loss</source>
      <translation>Verlust</translation>
    </message>
    <message>
      <source>M is the largest number of pairs, each span in at most one, that share a character.</source>
      <translation>M ist die größte Zahl von Paaren, die ein Zeichen teilen, jede Spanne in höchstens einem.</translation>
    </message>
    <message>
      <source>M makes the two one person: the second name becomes another name of the first. N says that they are two, and is remembered. Ctrl+Z takes back the last step.</source>
      <translation>M macht aus beiden eine Person: Der zweite Name wird zu einem anderen Namen der ersten. N sagt, dass es zwei sind, und wird gemerkt. Strg+Z nimmt den letzten Schritt zurück.</translation>
    </message>
    <message>
      <source>Make a mark active, then the one around it</source>
      <translation>Eine Markierung aktivieren, dann die um sie herum</translation>
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
      <source>Make one of two or more speakers; choose others with Ctrl held</source>
      <translation>Aus zwei oder mehr Sprechern einen machen; weitere mit gehaltener Strg-Taste wählen</translation>
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
      <source>Making the sample</source>
      <translation>Das Beispiel wird angelegt</translation>
    </message>
    <message>
      <source>Making {file}</source>
      <translation>{file} wird angelegt</translation>
    </message>
    <message>
      <source>Mar</source>
      <translation>Mär</translation>
    </message>
    <message>
      <source>Mark</source>
      <translation>Markierung</translation>
    </message>
    <message>
      <source>Mark a sentence as another</source>
      <translation>Satz wie einen anderen markieren</translation>
    </message>
    <message>
      <source>Mark articles as done to see this.</source>
      <translation>Artikel als fertig kennzeichnen, um das zu sehen.</translation>
    </message>
    <message>
      <source>Mark as {kind}</source>
      <translation>Als „{kind}“ markieren</translation>
    </message>
    <message>
      <source>Mark as {status}</source>
      <translation>Als „{status}“ kennzeichnen</translation>
    </message>
    <message>
      <source>Mark the article as done and open the next one</source>
      <translation>Den Artikel als fertig kennzeichnen und den nächsten öffnen</translation>
    </message>
    <message>
      <source>Mark the first as the second</source>
      <translation>Das Erste wie das Zweite markieren</translation>
    </message>
    <message>
      <source>Mark the second as the first</source>
      <translation>Das Zweite wie das Erste markieren</translation>
    </message>
    <message>
      <source>Marked by both, of all</source>
      <translation>Von beiden markiert, von allen</translation>
    </message>
    <message>
      <source>Marked with suggestions</source>
      <translation>Mit Vorschlägen markiert</translation>
    </message>
    <message>
      <source>Marked without</source>
      <translation>Ohne Vorschläge markiert</translation>
    </message>
    <message>
      <source>Marked, and nobody had suggested it</source>
      <translation>Markiert, ohne dass es vorgeschlagen war</translation>
    </message>
    <message>
      <source>Marks &amp;here</source>
      <translation>Markierungen &amp;hier</translation>
    </message>
    <message>
      <source>Matched quotes over all quotes of either. The shares below say nothing about the rest.</source>
      <translation>Zugeordnete Zitate von allen Zitaten beider. Die Anteile darunter sagen nichts über den Rest.</translation>
    </message>
    <message>
      <source>May</source>
      <translation>Mai</translation>
    </message>
    <message>
      <source>May stand in</source>
      <translation>Darf stehen in</translation>
    </message>
    <message>
      <source>May stand in: {places}</source>
      <translation>Darf stehen in: {places}</translation>
    </message>
    <message>
      <source>May stand in: {zones}</source>
      <translation>Darf stehen in: {zones}</translation>
    </message>
    <message>
      <source>Mean loss</source>
      <translation>Mittlerer Verlust</translation>
    </message>
    <message>
      <source>Means of articles finished in a period, with 95 % intervals</source>
      <translation>Mittelwerte der in einem Zeitraum fertigen Artikel, mit 95-%-Intervallen</translation>
    </message>
    <message>
      <source>Measure</source>
      <translation>Maß</translation>
    </message>
    <message>
      <source>Measure how far annotators agree, and go to where they do not</source>
      <translation>Messen, wie weit Annotatoren übereinstimmen, und dorthin gehen, wo nicht</translation>
    </message>
    <message>
      <source>Measure what suggestions do, and plan how much is done without them</source>
      <translation>Messen, was Vorschläge bewirken, und planen, wie viel ohne sie getan wird</translation>
    </message>
    <message>
      <source>Measured</source>
      <translation>Gemessen</translation>
    </message>
    <message numerus="yes">
      <source>Measured in {count} finished articles not learnt from.</source>
      <translation>
        <numerusform>Gemessen in {count} fertigen Artikel, aus dem nicht gelernt wurde.</numerusform>
        <numerusform>Gemessen in {count} fertigen Artikeln, aus denen nicht gelernt wurde.</numerusform>
      </translation>
    </message>
    <message>
      <source>Median and quartiles, of so many articles; pauses of more than five minutes left out</source>
      <translation>Median und Quartile, von so vielen Artikeln; Pausen von mehr als fünf Minuten weggelassen</translation>
    </message>
    <message>
      <source>Men&amp;u of this place</source>
      <translation>Men&amp;ü dieser Stelle</translation>
    </message>
    <message>
      <source>Mend the ends</source>
      <translation>Grenzen berichtigen</translation>
    </message>
    <message>
      <source>Menu</source>
      <translation>Menü</translation>
    </message>
    <message>
      <source>Merge or change them…</source>
      <translation>Zusammenlegen oder ändern…</translation>
    </message>
    <message>
      <source>Merge speakers</source>
      <translation>Sprecher zusammenlegen</translation>
    </message>
    <message>
      <source>Merge the packets that annotators send back, once you have seen what comes</source>
      <translation>Von Annotatoren zurückgeschickte Pakete zusammenführen; vorher ist zu sehen, was kommt</translation>
    </message>
    <message>
      <source>Merge {label}</source>
      <translation>{label} zusammenlegen</translation>
    </message>
    <message>
      <source>Merge {label} into {into}</source>
      <translation>{label} mit {into} zusammenlegen</translation>
    </message>
    <message numerus="yes">
      <source>Merged, in {count} marks; one undo takes it back</source>
      <translation>
        <numerusform>Zusammengelegt, in {count} Markierung; einmal Rückgängig nimmt es zurück</numerusform>
        <numerusform>Zusammengelegt, in {count} Markierungen; einmal Rückgängig nimmt es zurück</numerusform>
      </translation>
    </message>
    <message>
      <source>Merging speakers</source>
      <translation>Sprecher zusammenlegen</translation>
    </message>
    <message>
      <source>Missed</source>
      <translation>Übersehen</translation>
    </message>
    <message>
      <source>Missed by suggesters</source>
      <translation>Von Vorschlagsquellen übersehen</translation>
    </message>
    <message>
      <source>Mixed quotes</source>
      <translation>Gemischte Zitate</translation>
    </message>
    <message>
      <source>Mo&amp;ve the ends</source>
      <translation>&amp;Grenzen verschieben</translation>
    </message>
    <message>
      <source>More buttons</source>
      <translation>Weitere Schaltflächen</translation>
    </message>
    <message>
      <source>Most quoted</source>
      <translation>Am meisten zitiert</translation>
    </message>
    <message>
      <source>Mouse</source>
      <translation>Maus</translation>
    </message>
    <message>
      <source>Move an end of the active mark</source>
      <translation>Eine Grenze der aktiven Markierung verschieben</translation>
    </message>
    <message>
      <source>Move ends that lie within a word to where the word begins and ends</source>
      <translation>Grenzen innerhalb eines Wortes an Anfang und Ende des Wortes schieben</translation>
    </message>
    <message>
      <source>Move the ends</source>
      <translation>Grenzen verschieben</translation>
    </message>
    <message>
      <source>Move the label {label}</source>
      <translation>Label {label} verschieben</translation>
    </message>
    <message>
      <source>N and P go from quote to quote, 1 to 6 say what became of one, Enter confirms what was found, F6 leaves the texts</source>
      <translation>N und P gehen von Zitat zu Zitat, 1 bis 6 sagen, was aus einem wurde, Eingabe bestätigt das Gefundene, F6 verlässt die Texte</translation>
    </message>
    <message>
      <source>N&amp;o key</source>
      <translation>Keine T&amp;aste</translation>
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
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>Name of another annotator</source>
      <translation>Name eines weiteren Annotators</translation>
    </message>
    <message>
      <source>Name of the new speaker</source>
      <translation>Name des neuen Sprechers</translation>
    </message>
    <message>
      <source>Name of the story</source>
      <translation>Name der Geschichte</translation>
    </message>
    <message>
      <source>Names are hidden</source>
      <translation>Namen sind verborgen</translation>
    </message>
    <message>
      <source>Names are shown</source>
      <translation>Namen werden gezeigt</translation>
    </message>
    <message>
      <source>Names of {name}</source>
      <translation>Namen von {name}</translation>
    </message>
    <message>
      <source>Names, dates, numbers and quotes</source>
      <translation>Namen, Daten, Zahlen und Zitate</translation>
    </message>
    <message>
      <source>Ne&amp;xt disagreement</source>
      <translation>&amp;Nächste Abweichung</translation>
    </message>
    <message>
      <source>Nearly the same as another</source>
      <translation>Fast gleich wie ein anderer</translation>
    </message>
    <message>
      <source>Neither has marked anything.</source>
      <translation>Keiner von beiden hat etwas markiert.</translation>
    </message>
    <message>
      <source>Neither marked a quote.</source>
      <translation>Keiner von beiden hat ein Zitat markiert.</translation>
    </message>
    <message>
      <source>Neither marked anything, so there is nothing to agree on.</source>
      <translation>Keiner von beiden hat etwas markiert, also gibt es nichts zum Übereinstimmen.</translation>
    </message>
    <message>
      <source>New</source>
      <translation>Neu</translation>
    </message>
    <message>
      <source>New annotator</source>
      <translation>Neuer Annotator</translation>
    </message>
    <message>
      <source>New annotator: {name}</source>
      <translation>Neuer Annotator: {name}</translation>
    </message>
    <message>
      <source>New project</source>
      <translation>Neues Projekt</translation>
    </message>
    <message>
      <source>New speaker: {name}</source>
      <translation>Neuer Sprecher: {name}</translation>
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
      <source>Next place (Enter)</source>
      <translation>Nächste Stelle (Eingabe)</translation>
    </message>
    <message>
      <source>Next ›</source>
      <translation>Weiter ›</translation>
    </message>
    <message>
      <source>Next › (short)</source>
      <translation>Weiter ›</translation>
    </message>
    <message>
      <source>No article has been finished by two annotators yet, so there is nothing to compare. Hand articles out to two people or more, bring in the files they send back, and come here again.</source>
      <translation>Noch kein Artikel ist von zwei Annotatoren fertig, also gibt es nichts zu vergleichen. Artikel an zwei oder mehr Personen ausgeben, ihre Dateien einbringen und dann wieder hierherkommen.</translation>
    </message>
    <message>
      <source>No article of this story is called its original; what stands above is compared as if it were.</source>
      <translation>Kein Artikel dieser Geschichte heißt ihr Original; verglichen wird, was oben steht, als wäre es das.</translation>
    </message>
    <message>
      <source>No backup</source>
      <translation>Keine Sicherung</translation>
    </message>
    <message>
      <source>No backup: why?</source>
      <translation>Keine Sicherung: warum?</translation>
    </message>
    <message>
      <source>No copy came in.</source>
      <translation>Keine Kopie wurde eingebracht.</translation>
    </message>
    <message>
      <source>No cu&amp;e</source>
      <translation>Kein Redever&amp;b</translation>
    </message>
    <message numerus="yes">
      <source>No disagreement is as the boxes above say; {count} disagreements are left.</source>
      <translation>
        <numerusform>Keine Abweichung ist, wie die Felder oben sagen; {count} Abweichung ist übrig.</numerusform>
        <numerusform>Keine Abweichung ist, wie die Felder oben sagen; {count} Abweichungen sind übrig.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>No disagreement is left. {count} places on which all agree are not gold yet: a rule takes them all in one step.</source>
      <translation>
        <numerusform>Keine Abweichung ist übrig. {count} Stelle, in der alle übereinstimmen, ist noch nicht Gold: Eine Regel nimmt sie in einem Schritt.</numerusform>
        <numerusform>Keine Abweichung ist übrig. {count} Stellen, in denen alle übereinstimmen, sind noch nicht Gold: Eine Regel nimmt sie alle in einem Schritt.</numerusform>
      </translation>
    </message>
    <message>
      <source>No disagreement is open here</source>
      <translation>Hier ist keine Abweichung offen</translation>
    </message>
    <message>
      <source>No disagreement is open here.</source>
      <translation>Hier ist keine Abweichung offen.</translation>
    </message>
    <message>
      <source>No labels yet</source>
      <translation>Noch keine Labels</translation>
    </message>
    <message>
      <source>No labels yet: add one</source>
      <translation>Noch keine Labels: eines hinzufügen</translation>
    </message>
    <message>
      <source>No open suggestion is left in this article</source>
      <translation>In diesem Artikel ist kein offener Vorschlag mehr</translation>
    </message>
    <message>
      <source>No open suggestion is shown; {count} held back</source>
      <translation>Kein offener Vorschlag wird gezeigt; {count} zurückgehalten</translation>
    </message>
    <message>
      <source>No other articles were found that tell the same.</source>
      <translation>Es wurden keine weiteren Artikel gefunden, die dasselbe erzählen.</translation>
    </message>
    <message>
      <source>No page holds this</source>
      <translation>Keine Seite enthält das</translation>
    </message>
    <message>
      <source>No plug-ins are installed. One is a Python package, installed beside this program, that adds a format or a suggester.</source>
      <translation>Keine Erweiterungen sind installiert. Eine Erweiterung ist ein Python-Paket, das neben diesem Programm installiert wird und ein Format oder eine Vorschlagsquelle hinzufügt.</translation>
    </message>
    <message>
      <source>No project is open</source>
      <translation>Kein Projekt ist geöffnet</translation>
    </message>
    <message>
      <source>No quote follows that could be joined to this one</source>
      <translation>Es folgt kein Zitat, das sich mit diesem verbinden ließe</translation>
    </message>
    <message>
      <source>No quote has a speaker yet.</source>
      <translation>Noch hat kein Zitat einen Sprecher.</translation>
    </message>
    <message>
      <source>No quotes stand in marks in either version, and nothing else was found to look at.</source>
      <translation>In keiner der Fassungen steht ein Zitat in Anführungszeichen, und sonst fand sich nichts anzusehen.</translation>
    </message>
    <message>
      <source>No speaker is chosen.</source>
      <translation>Kein Sprecher ist gewählt.</translation>
    </message>
    <message>
      <source>No speaker of this project is called “{name}”.</source>
      <translation>Kein Sprecher dieses Projekts heißt „{name}“.</translation>
    </message>
    <message>
      <source>No story is held out to tell when to stop.</source>
      <translation>Keine Geschichte wird zurückgehalten, um zu zeigen, wann aufzuhören ist.</translation>
    </message>
    <message>
      <source>No suggestions here: this article measures them</source>
      <translation>Hier keine Vorschläge: An diesem Artikel werden sie gemessen</translation>
    </message>
    <message>
      <source>No version was trained yet.</source>
      <translation>Noch wurde keine Version trainiert.</translation>
    </message>
    <message>
      <source>Nobody called “{name}” has worked on this project. by: takes {names}.</source>
      <translation>Niemand namens „{name}“ hat an diesem Projekt gearbeitet. by: kennt {names}.</translation>
    </message>
    <message>
      <source>Nobody else is named, so who spoke last may go on</source>
      <translation>Niemand sonst ist genannt, also spricht wohl weiter, wer zuletzt sprach</translation>
    </message>
    <message>
      <source>Nobody has begun to annotate yet.</source>
      <translation>Noch hat niemand zu annotieren begonnen.</translation>
    </message>
    <message>
      <source>Nobody has decided on anything of this yet.</source>
      <translation>Darüber hat noch niemand entschieden.</translation>
    </message>
    <message>
      <source>Nobody has worked on this article yet</source>
      <translation>An diesem Artikel hat noch niemand gearbeitet</translation>
    </message>
    <message>
      <source>Nobody marked anything.</source>
      <translation>Niemand hat etwas markiert.</translation>
    </message>
    <message>
      <source>Nobody marked it where all have finished.</source>
      <translation>Niemand hat es markiert, wo alle fertig sind.</translation>
    </message>
    <message>
      <source>Nobody seems to be in the ledger twice.</source>
      <translation>Niemand scheint doppelt im Sprecherverzeichnis zu stehen.</translation>
    </message>
    <message>
      <source>Nobody suggested this: a person marked it</source>
      <translation>Niemand hat das vorgeschlagen: ein Mensch hat es markiert</translation>
    </message>
    <message>
      <source>Nobody suggests in this project</source>
      <translation>In diesem Projekt schlägt niemand etwas vor</translation>
    </message>
    <message>
      <source>Nominal, 1 - Do / De, over articles that two or more have finished; who did not is missing (Krippendorff 2011).</source>
      <translation>Nominal, 1 - Do / De, über Artikel, die zwei oder mehr fertig haben; wer nicht, fehlt (Krippendorff 2011).</translation>
    </message>
    <message>
      <source>None of them marked anything of it.</source>
      <translation>Niemand von ihnen hat etwas davon markiert.</translation>
    </message>
    <message>
      <source>None open</source>
      <translation>Keine offen</translation>
    </message>
    <message>
      <source>None to be done without suggestions.</source>
      <translation>Keiner soll ohne Vorschläge annotiert werden.</translation>
    </message>
    <message>
      <source>Not done: {why}</source>
      <translation>Nicht ausgeführt: {why}</translation>
    </message>
    <message>
      <source>Not found</source>
      <translation>Nicht gefunden</translation>
    </message>
    <message>
      <source>Note: {note}</source>
      <translation>Hinweis: {note}</translation>
    </message>
    <message>
      <source>Nothing</source>
      <translation>Nichts</translation>
    </message>
    <message>
      <source>Nothing decided in one version stands undecided in the other</source>
      <translation>Alles in einer Fassung Entschiedene ist auch in der anderen entschieden</translation>
    </message>
    <message>
      <source>Nothing fits</source>
      <translation>Nichts passt</translation>
    </message>
    <message>
      <source>Nothing found</source>
      <translation>Nichts gefunden</translation>
    </message>
    <message>
      <source>Nothing has been said of it yet: Enter confirms the verdict, 1 to 6 say another</source>
      <translation>Dazu ist noch nichts gesagt: Eingabe bestätigt das Urteil, 1 bis 6 sagen ein anderes</translation>
    </message>
    <message>
      <source>Nothing is active. Click a mark, or press Tab for the next suggestion.</source>
      <translation>Nichts ist aktiv. Auf eine Markierung klicken oder mit Tab zum nächsten Vorschlag.</translation>
    </message>
    <message>
      <source>Nothing is active: Tab goes to a suggestion, a click takes a mark</source>
      <translation>Nichts ist aktiv: Tab führt zu einem Vorschlag, ein Klick nimmt eine Markierung</translation>
    </message>
    <message>
      <source>Nothing is gold there yet; select what is</source>
      <translation>Dort ist noch nichts Gold; auswählen, was Gold ist</translation>
    </message>
    <message>
      <source>Nothing is in hand: choose a line of the list</source>
      <translation>Nichts ist gewählt: eine Zeile der Liste wählen</translation>
    </message>
    <message>
      <source>Nothing is marked otherwise than elsewhere.</source>
      <translation>Nichts ist anders markiert als anderswo.</translation>
    </message>
    <message>
      <source>Nothing is marked with it. It is one step to undo.</source>
      <translation>Damit ist nichts markiert. Es ist ein Schritt, der sich zurücknehmen lässt.</translation>
    </message>
    <message>
      <source>Nothing is said about it yet.</source>
      <translation>Dazu ist noch nichts gesagt.</translation>
    </message>
    <message>
      <source>Nothing is selected or active</source>
      <translation>Nichts ist ausgewählt oder aktiv</translation>
    </message>
    <message>
      <source>Nothing is selected or active; F7 shows a caret</source>
      <translation>Nichts ist ausgewählt oder aktiv; F7 zeigt eine Schreibmarke</translation>
    </message>
    <message>
      <source>Nothing is written before you say so; then it is one step, with a backup of the project before it. More files may be dropped here.</source>
      <translation>Vor der Zustimmung wird nichts geschrieben; dann ist es ein Schritt, vor dem das Projekt gesichert wird. Weitere Dateien lassen sich hierher ziehen.</translation>
    </message>
    <message>
      <source>Nothing names this speaker.</source>
      <translation>Nichts nennt diesen Sprecher.</translation>
    </message>
    <message>
      <source>Nothing of the kind is quoted in the original.</source>
      <translation>Nichts dergleichen wird im Original zitiert.</translation>
    </message>
    <message>
      <source>Nothing that this annotator finished is decided yet, or there is nothing there.</source>
      <translation>Von dem, was dieser Annotator fertig hat, ist noch nichts entschieden, oder es gibt dort nichts.</translation>
    </message>
    <message>
      <source>Nothing was learnt yet.</source>
      <translation>Noch wurde nichts gelernt.</translation>
    </message>
    <message>
      <source>Nothing was marked.</source>
      <translation>Nichts wurde markiert.</translation>
    </message>
    <message>
      <source>Nothing would come in</source>
      <translation>Nichts käme herein</translation>
    </message>
    <message>
      <source>Nov</source>
      <translation>Nov</translation>
    </message>
    <message>
      <source>Nowhere</source>
      <translation>Nirgends</translation>
    </message>
    <message>
      <source>Nowhere else are the same words disputed in the same way</source>
      <translation>Nirgends sonst sind dieselben Wörter ebenso strittig</translation>
    </message>
    <message>
      <source>O&amp;verlap</source>
      <translation>Über&amp;lappung</translation>
    </message>
    <message>
      <source>Oct</source>
      <translation>Okt</translation>
    </message>
    <message>
      <source>Of articles that all have finished (Fleiss 1971).</source>
      <translation>Von Artikeln, die alle fertig haben (Fleiss 1971).</translation>
    </message>
    <message>
      <source>Of spans that become the same one stays.</source>
      <translation>Von Spannen, die gleich werden, bleibt eine.</translation>
    </message>
    <message>
      <source>Of what was handed out to somebody, else of all articles</source>
      <translation>Von dem, was jemandem ausgegeben wurde, sonst von allen Artikeln</translation>
    </message>
    <message>
      <source>Off, nobody sees figures of single people in this project</source>
      <translation>Ist dies aus, sieht in diesem Projekt niemand Zahlen zu einzelnen Personen</translation>
    </message>
    <message>
      <source>On quotes whose contents overlap, one to one, as many as there can be.</source>
      <translation>Für Zitate, deren Inhalte sich überlappen, eins zu eins, so viele wie möglich.</translation>
    </message>
    <message>
      <source>One name on each line</source>
      <translation>Ein Name pro Zeile</translation>
    </message>
    <message>
      <source>One name, several labels</source>
      <translation>Ein Name, mehrere Labels</translation>
    </message>
    <message>
      <source>One name, several speakers</source>
      <translation>Ein Name, mehrere Sprecher</translation>
    </message>
    <message>
      <source>One person (&amp;M)</source>
      <translation>Eine Person (&amp;M)</translation>
    </message>
    <message>
      <source>One within another</source>
      <translation>Eines im anderen</translation>
    </message>
    <message>
      <source>Only one value was ever given, so chance alone would agree as well.</source>
      <translation>Es wurde immer nur ein Wert vergeben, also stimmte auch bloßer Zufall überein.</translation>
    </message>
    <message>
      <source>Only quotes that the rewrite has are flagged</source>
      <translation>Merkmale haben nur Zitate, die in der Fassung stehen</translation>
    </message>
    <message>
      <source>Only some marked it</source>
      <translation>Nur manche markierten es</translation>
    </message>
    <message>
      <source>Only the original has this quote.</source>
      <translation>Nur das Original hat dieses Zitat.</translation>
    </message>
    <message>
      <source>Only {name} has worked on this article yet</source>
      <translation>An diesem Artikel hat bisher nur {name} gearbeitet</translation>
    </message>
    <message>
      <source>Open &amp;all the same</source>
      <translation>&amp;Trotzdem öffnen</translation>
    </message>
    <message>
      <source>Open &amp;read-only</source>
      <translation>Nur zum &amp;Lesen öffnen</translation>
    </message>
    <message>
      <source>Open a project</source>
      <translation>Projekt öffnen</translation>
    </message>
    <message>
      <source>Open a project (Ctrl+O) or make a new one (Ctrl+N)</source>
      <translation>Ein Projekt öffnen (Strg+O) oder ein neues anlegen (Strg+N)</translation>
    </message>
    <message>
      <source>Open a project (Ctrl+O) or make a new one (Ctrl+N) first</source>
      <translation>Erst ein Projekt öffnen (Strg+O) oder ein neues anlegen (Strg+N)</translation>
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
      <source>Open the &amp;folder</source>
      <translation>&amp;Ordner öffnen</translation>
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
      <translation>Zwölf Artikel öffnen, um alles auszuprobieren</translation>
    </message>
    <message>
      <source>Opening {file}</source>
      <translation>{file} wird geöffnet</translation>
    </message>
    <message>
      <source>Order</source>
      <translation>Reihenfolge</translation>
    </message>
    <message>
      <source>Order of the articles</source>
      <translation>Reihenfolge der Artikel</translation>
    </message>
    <message>
      <source>Original</source>
      <translation>Original</translation>
    </message>
    <message>
      <source>Original: {name}</source>
      <translation>Original: {name}</translation>
    </message>
    <message>
      <source>Other names that the speaker goes by</source>
      <translation>Andere Namen des Sprechers</translation>
    </message>
    <message>
      <source>Other suggestions have come in meanwhile; nothing was done</source>
      <translation>Inzwischen sind andere Vorschläge gekommen; nichts wurde getan</translation>
    </message>
    <message>
      <source>Other work is in progress; look again when it is done</source>
      <translation>Andere Arbeit ist im Gange; danach noch einmal suchen</translation>
    </message>
    <message>
      <source>Over characters of articles that two or more have finished: u, all of the text, gaps too; marked (|u), marked or not; coded (cu), the labels where two marked, with the share of characters that this is (coverage); by label ((k)u) (Krippendorff, Mathet, Bouvry and Widlöcher 2016). Sets of labels differ by Jaccard’s distance (Passonneau 2006).</source>
      <translation>Über Zeichen von Artikeln, die zwei oder mehr fertig haben: u, der ganze Text, auch Lücken; marked (|u), markiert oder nicht; coded (cu), die Labels, wo zwei markiert haben, mit dem Anteil der Zeichen (coverage); nach Label ((k)u) (Krippendorff, Mathet, Bouvry und Widlöcher 2016). Mengen von Labels unterscheiden sich nach Jaccard (Passonneau 2006).</translation>
    </message>
    <message>
      <source>Overlap</source>
      <translation>Überlappung</translation>
    </message>
    <message>
      <source>Overlap, label</source>
      <translation>Überlappung, Label</translation>
    </message>
    <message>
      <source>P&amp;unctuation alone</source>
      <translation>Nur Satzzei&amp;chen</translation>
    </message>
    <message>
      <source>PDF files</source>
      <translation>PDF-Dateien</translation>
    </message>
    <message>
      <source>Pace</source>
      <translation>Tempo</translation>
    </message>
    <message>
      <source>Page of disagreements (*.html)</source>
      <translation>Seite der Abweichungen (*.html)</translation>
    </message>
    <message>
      <source>Page of the manual</source>
      <translation>Seite des Handbuchs</translation>
    </message>
    <message>
      <source>Page to read and print (*.html)</source>
      <translation>Seite zum Lesen und Drucken (*.html)</translation>
    </message>
    <message>
      <source>Page to read and print (*.html);;Rows for a spreadsheet (*.csv);;JSON (*.json)</source>
      <translation>Seite zum Lesen und Drucken (*.html);;Zeilen für eine Tabellenkalkulation (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
      <source>Pages of the manual</source>
      <translation>Seiten des Handbuchs</translation>
    </message>
    <message>
      <source>Pair</source>
      <translation>Paar</translation>
    </message>
    <message>
      <source>Pairs</source>
      <translation>Paare</translation>
    </message>
    <message>
      <source>Pairs of quotes (*.jsonl)</source>
      <translation>Zitatpaare (*.jsonl)</translation>
    </message>
    <message>
      <source>Pairs: F1 of spans</source>
      <translation>Paare: F1 der Spannen</translation>
    </message>
    <message>
      <source>Partial</source>
      <translation>Teilweise</translation>
    </message>
    <message>
      <source>Patterns (*.jsonl);;All files (*)</source>
      <translation>Muster (*.jsonl);;Alle Dateien (*)</translation>
    </message>
    <message>
      <source>Pause</source>
      <translation>Anhalten</translation>
    </message>
    <message>
      <source>Perhaps the same</source>
      <translation>Vielleicht dieselben</translation>
    </message>
    <message>
      <source>Picture (*.png);;Drawing (*.svg)</source>
      <translation>Bild (*.png);;Zeichnung (*.svg)</translation>
    </message>
    <message>
      <source>Places</source>
      <translation>Stellen</translation>
    </message>
    <message>
      <source>Plain text</source>
      <translation>Reiner Text</translation>
    </message>
    <message>
      <source>Plan the blind share</source>
      <translation>Blinden Anteil planen</translation>
    </message>
    <message>
      <source>Plots</source>
      <translation>Diagramme</translation>
    </message>
    <message>
      <source>Plug-ins</source>
      <translation>Erweiterungen</translation>
    </message>
    <message>
      <source>Precision</source>
      <translation>Präzision</translation>
    </message>
    <message>
      <source>Press Tab: the next suggestion becomes active.</source>
      <translation>Drücken Sie Tab: Der nächste Vorschlag wird aktiv.</translation>
    </message>
    <message>
      <source>Press a key</source>
      <translation>Eine Taste drücken</translation>
    </message>
    <message>
      <source>Press a key to add it</source>
      <translation>Eine Taste drücken, um sie hinzuzufügen</translation>
    </message>
    <message>
      <source>Previous h&amp;it in the project</source>
      <translation>Voriger Tre&amp;ffer im Projekt</translation>
    </message>
    <message>
      <source>Previous place (Shift+Enter)</source>
      <translation>Vorige Stelle (Umschalt+Eingabe)</translation>
    </message>
    <message>
      <source>Prodigy JSON Lines</source>
      <translation>Prodigy JSON Lines</translation>
    </message>
    <message>
      <source>Progress</source>
      <translation>Fortschritt</translation>
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
      <source>Put a label on something first: it is the one that is used</source>
      <translation>Erst ein Label setzen: dieses wird dann verwendet</translation>
    </message>
    <message>
      <source>Put by hand, as {names} put it ({votes})</source>
      <translation>Von Hand gesetzt, wie {names} es gesetzt haben ({votes})</translation>
    </message>
    <message>
      <source>Put right; one undo takes it back</source>
      <translation>Berichtigt; einmal Rückgängig nimmt es zurück</translation>
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
      <source>Put together from parts that stand apart in the original, or a part is left out without saying so.</source>
      <translation>Aus Teilen zusammengesetzt, die im Original getrennt stehen, oder ein Teil fehlt ohne Hinweis darauf.</translation>
    </message>
    <message>
      <source>Put up for discussion, where {names} put something ({votes})</source>
      <translation>Zur Diskussion gestellt, wo {names} etwas gesetzt haben ({votes})</translation>
    </message>
    <message>
      <source>Putting articles into stories</source>
      <translation>Artikel werden zu Geschichten geordnet</translation>
    </message>
    <message>
      <source>Putting right</source>
      <translation>Berichtigen</translation>
    </message>
    <message>
      <source>Question</source>
      <translation>Frage</translation>
    </message>
    <message>
      <source>Quote</source>
      <translation>Zitat</translation>
    </message>
    <message>
      <source>Quotes</source>
      <translation>Zitate</translation>
    </message>
    <message>
      <source>Quotes and hints</source>
      <translation>Zitate und Hinweise</translation>
    </message>
    <message>
      <source>Quotes by kind</source>
      <translation>Zitate nach Art</translation>
    </message>
    <message>
      <source>Quotes with speaker</source>
      <translation>Zitate mit Sprecher</translation>
    </message>
    <message>
      <source>Quotes without a speaker</source>
      <translation>Zitate ohne Sprecher</translation>
    </message>
    <message>
      <source>Quotes, and the people and organisations who say them</source>
      <translation>Zitate und die Personen und Organisationen, von denen sie stammen</translation>
    </message>
    <message>
      <source>Quotes: {quotes_a} and {quotes_b}</source>
      <translation>Zitate: {quotes_a} und {quotes_b}</translation>
    </message>
    <message>
      <source>R&amp;eject all that are shown…</source>
      <translation>Alle &amp;gezeigten ablehnen…</translation>
    </message>
    <message>
      <source>Re&amp;ject the same text everywhere…</source>
      <translation>&amp;Denselben Text überall ablehnen…</translation>
    </message>
    <message>
      <source>Re&amp;vert</source>
      <translation>Zu&amp;rücksetzen</translation>
    </message>
    <message>
      <source>Read how things are done, without a network</source>
      <translation>Nachlesen, wie etwas geht, ohne Netz</translation>
    </message>
    <message>
      <source>Read only</source>
      <translation>Nur zum Lesen</translation>
    </message>
    <message>
      <source>Read original and rewrite side by side, with what became of each quote</source>
      <translation>Original und Fassung nebeneinander lesen, mit dem, was aus jedem Zitat wurde</translation>
    </message>
    <message>
      <source>Read the &amp;manual</source>
      <translation>&amp;Handbuch lesen</translation>
    </message>
    <message>
      <source>Reading</source>
      <translation>Lesen</translation>
    </message>
    <message>
      <source>Reading what can be read</source>
      <translation>Was lesbar ist, wird gelesen</translation>
    </message>
    <message>
      <source>Reading what the annotators have finished …</source>
      <translation>Was die Annotatoren fertig haben, wird gelesen …</translation>
    </message>
    <message>
      <source>Reading what was done …</source>
      <translation>Fertiges wird gelesen …</translation>
    </message>
    <message>
      <source>Reading {name}: {done} of {total}</source>
      <translation>{name} wird gelesen: {done} von {total}</translation>
    </message>
    <message numerus="yes">
      <source>Reading {name}: {number} of {count} files</source>
      <translation>
        <numerusform>{name} wird gelesen: {number} von {count} Datei</numerusform>
        <numerusform>{name} wird gelesen: {number} von {count} Dateien</numerusform>
      </translation>
    </message>
    <message>
      <source>Reading …</source>
      <translation>Wird gelesen …</translation>
    </message>
    <message>
      <source>Reading … {done} of {total} {what}</source>
      <translation>Wird gelesen … {what}: {done} von {total}</translation>
    </message>
    <message numerus="yes">
      <source>Reading: {done} of {count} articles …</source>
      <translation>
        <numerusform>Lesen: {done} von {count} Artikel …</numerusform>
        <numerusform>Lesen: {done} von {count} Artikeln …</numerusform>
      </translation>
    </message>
    <message>
      <source>Recall</source>
      <translation>Recall</translation>
    </message>
    <message>
      <source>Recall with suggestions</source>
      <translation>Recall mit Vorschlägen</translation>
    </message>
    <message>
      <source>Recall without</source>
      <translation>Recall ohne</translation>
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
      <source>Reject</source>
      <translation>Ablehnen</translation>
    </message>
    <message>
      <source>Reject a hint</source>
      <translation>Hinweis ablehnen</translation>
    </message>
    <message numerus="yes">
      <source>Reject all {count} open suggestions of this article? One undo takes it back.</source>
      <translation>
        <numerusform>Den einzigen offenen Vorschlag dieses Artikels ablehnen ({count})? Einmal Rückgängig nimmt es zurück.</numerusform>
        <numerusform>Alle {count} offenen Vorschläge dieses Artikels ablehnen? Einmal Rückgängig nimmt es zurück.</numerusform>
      </translation>
    </message>
    <message>
      <source>Reject every open suggestion that is shown, in one step</source>
      <translation>Alle gezeigten offenen Vorschläge in einem Schritt ablehnen</translation>
    </message>
    <message>
      <source>Reject the open suggestions of “{text}” as {label}</source>
      <translation>Die offenen Vorschläge von „{text}“ als {label} ablehnen</translation>
    </message>
    <message numerus="yes">
      <source>Reject the {count} open suggestions on show? {left} One undo takes it back.</source>
      <translation>
        <numerusform>Den gezeigten offenen Vorschlag ablehnen ({count})? {left} Einmal Rückgängig nimmt es zurück.</numerusform>
        <numerusform>Die {count} gezeigten offenen Vorschläge ablehnen? {left} Einmal Rückgängig nimmt es zurück.</numerusform>
      </translation>
    </message>
    <message>
      <source>Reject what is suggested for the same text elsewhere</source>
      <translation>Ablehnen, was für denselben Text anderswo vorgeschlagen ist</translation>
    </message>
    <message>
      <source>Reject {count}</source>
      <translation>{count} ablehnen</translation>
    </message>
    <message>
      <source>Reject {label} everywhere</source>
      <translation>{label} überall ablehnen</translation>
    </message>
    <message>
      <source>Reject {label} {places}</source>
      <translation>{label} {places} ablehnen</translation>
    </message>
    <message>
      <source>Rejected</source>
      <translation>Abgelehnt</translation>
    </message>
    <message>
      <source>Remember decisions</source>
      <translation>Entscheidungen merken</translation>
    </message>
    <message>
      <source>Remember no decisions</source>
      <translation>Keine Entscheidungen merken</translation>
    </message>
    <message>
      <source>Remember suggesters</source>
      <translation>Vorschlagsquellen merken</translation>
    </message>
    <message>
      <source>Remove the active mark</source>
      <translation>Die aktive Markierung entfernen</translation>
    </message>
    <message>
      <source>Rename {label}</source>
      <translation>{label} umbenennen</translation>
    </message>
    <message>
      <source>Rename {label} to {name}</source>
      <translation>{label} in {name} umbenennen</translation>
    </message>
    <message>
      <source>Repaired</source>
      <translation>Repariert</translation>
    </message>
    <message>
      <source>Repairing</source>
      <translation>Reparieren</translation>
    </message>
    <message>
      <source>Repeat the &amp;last deed here</source>
      <translation>Letzte Handl&amp;ung hier wiederholen</translation>
    </message>
    <message>
      <source>Report what became of the quotes</source>
      <translation>Berichten, was aus den Zitaten wurde</translation>
    </message>
    <message>
      <source>Report what was decided</source>
      <translation>Bericht über Entscheidungen</translation>
    </message>
    <message>
      <source>Revision</source>
      <translation>Revision</translation>
    </message>
    <message>
      <source>Rewrite</source>
      <translation>Fassung</translation>
    </message>
    <message>
      <source>Rewrite: {name}</source>
      <translation>Fassung: {name}</translation>
    </message>
    <message>
      <source>Right</source>
      <translation>Richtig</translation>
    </message>
    <message>
      <source>Right-click, or press the menu key, to copy or save it</source>
      <translation>Zum Kopieren oder Speichern rechts klicken oder die Menütaste drücken</translation>
    </message>
    <message>
      <source>Rows of disagreements (*.csv)</source>
      <translation>Zeilen der Abweichungen (*.csv)</translation>
    </message>
    <message>
      <source>Rubber-stamp index</source>
      <translation>Abnick-Index</translation>
    </message>
    <message>
      <source>S&amp;top</source>
      <translation>Ab&amp;brechen</translation>
    </message>
    <message>
      <source>Same answer, where both gave one</source>
      <translation>Gleiche Antwort, wo beide eine gaben</translation>
    </message>
    <message>
      <source>Same as the desktop</source>
      <translation>Wie der Desktop</translation>
    </message>
    <message>
      <source>Same cue, of those both marked</source>
      <translation>Gleiches Redeverb, wo beide markierten</translation>
    </message>
    <message>
      <source>Same kind, of those both marked</source>
      <translation>Gleiche Art, wo beide markierten</translation>
    </message>
    <message>
      <source>Same source, of those both marked</source>
      <translation>Gleiche Quelle, wo beide markierten</translation>
    </message>
    <message>
      <source>Same speaker, of those both marked</source>
      <translation>Gleicher Sprecher, wo beide markierten</translation>
    </message>
    <message>
      <source>Same text &amp;everywhere…</source>
      <translation>Derselbe Te&amp;xt überall…</translation>
    </message>
    <message>
      <source>Same text everywhere</source>
      <translation>Derselbe Text überall</translation>
    </message>
    <message>
      <source>Same verdict, where both gave one</source>
      <translation>Gleiches Urteil, wo beide eines gaben</translation>
    </message>
    <message>
      <source>Same words, same conflict: {places}</source>
      <translation>Gleiche Wörter, gleicher Konflikt: {places}</translation>
    </message>
    <message>
      <source>Save a copy</source>
      <translation>Kopie speichern</translation>
    </message>
    <message>
      <source>Save a copy elsewhere to go on there</source>
      <translation>Anderswo eine Kopie speichern, um dort weiterzuarbeiten</translation>
    </message>
    <message>
      <source>Save as &amp;PNG or SVG…</source>
      <translation>Als &amp;PNG oder SVG speichern…</translation>
    </message>
    <message>
      <source>Save the figures</source>
      <translation>Zahlen speichern</translation>
    </message>
    <message>
      <source>Save the figures as C&amp;SV…</source>
      <translation>Zahlen als C&amp;SV speichern…</translation>
    </message>
    <message>
      <source>Save the plot</source>
      <translation>Diagramm speichern</translation>
    </message>
    <message>
      <source>Saved</source>
      <translation>Gespeichert</translation>
    </message>
    <message>
      <source>Saved page</source>
      <translation>Gespeicherte Seite</translation>
    </message>
    <message>
      <source>Saving a copy</source>
      <translation>Kopie wird gespeichert</translation>
    </message>
    <message>
      <source>Say that a negation was put in or left out, or that this is not so</source>
      <translation>Sagen, dass eine Verneinung hinzukam oder wegfiel, oder dass dem nicht so ist</translation>
    </message>
    <message>
      <source>Say that a number is another one, or that this is not so</source>
      <translation>Sagen, dass eine Zahl eine andere ist, oder dass dem nicht so ist</translation>
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
      <translation>Sagen, dass es im Original jemand anderes sagt, oder dass dem nicht so ist</translation>
    </message>
    <message>
      <source>Say that the same words stand in quotation marks in the original</source>
      <translation>Sagen, dass dieselben Wörter im Original in Anführungszeichen stehen</translation>
    </message>
    <message>
      <source>Say that the tense or how sure it is changed, or that this is not so</source>
      <translation>Sagen, dass Zeitform oder Sicherheit anders sind, oder dass dem nicht so ist</translation>
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
      <source>Say what became of a quote, from verbatim to unsupported</source>
      <translation>Sagen, was aus einem Zitat wurde, von wörtlich bis nicht belegt</translation>
    </message>
    <message>
      <source>Say what the selected text, or the paragraph, is: headline, caption, body …</source>
      <translation>Sagen, was der ausgewählte Text oder Absatz ist: Überschrift, Bildunterschrift, Haupttext …</translation>
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
      <source>Say who speaks</source>
      <translation>Sagen, wer spricht</translation>
    </message>
    <message>
      <source>Say who speaks by typing a name</source>
      <translation>Durch Tippen eines Namens sagen, wer spricht</translation>
    </message>
    <message>
      <source>Say who speaks: click a mention, or press the number of a speaker</source>
      <translation>Sagen, wer spricht: auf eine Erwähnung klicken oder die Nummer eines Sprechers drücken</translation>
    </message>
    <message>
      <source>Schemes (*.json)</source>
      <translation>Listen von Labels (*.json)</translation>
    </message>
    <message>
      <source>Se&amp;ttings…</source>
      <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
      <source>Second</source>
      <translation>Zweite</translation>
    </message>
    <message>
      <source>Seconds with</source>
      <translation>Sekunden mit</translation>
    </message>
    <message>
      <source>Seconds without</source>
      <translation>Sekunden ohne</translation>
    </message>
    <message>
      <source>See how the project goes: progress, forecast, speed, agreement over time</source>
      <translation>Sehen, wie das Projekt läuft: Fortschritt, Prognose, Tempo, Übereinstimmung</translation>
    </message>
    <message>
      <source>See in two minutes what is where, and try it</source>
      <translation>In zwei Minuten sehen, was wo ist, und es ausprobieren</translation>
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
      <source>Select a word</source>
      <translation>Ein Wort auswählen</translation>
    </message>
    <message>
      <source>Select characters</source>
      <translation>Zeichen auswählen</translation>
    </message>
    <message>
      <source>Select fewer than {count} characters to look for them elsewhere</source>
      <translation>Weniger als {count} Zeichen auswählen, um sie anderswo zu suchen</translation>
    </message>
    <message>
      <source>Select some text first</source>
      <translation>Erst Text auswählen</translation>
    </message>
    <message>
      <source>Select text or a mark with a label to read what the label means.</source>
      <translation>Text oder eine Markierung mit Label auswählen, um zu lesen, was das Label bedeutet.</translation>
    </message>
    <message>
      <source>Select the &amp;paragraph</source>
      <translation>&amp;Absatz auswählen</translation>
    </message>
    <message>
      <source>Select the &amp;sentence</source>
      <translation>Sat&amp;z auswählen</translation>
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
      <source>Select up to here</source>
      <translation>Bis hierher auswählen</translation>
    </message>
    <message>
      <source>Select words</source>
      <translation>Wörter auswählen</translation>
    </message>
    <message>
      <source>Select words with the mouse and press a digit: they get the label with that key. Q makes a quote of them.</source>
      <translation>Wählen Sie Wörter mit der Maus aus und drücken Sie eine Ziffer: Sie bekommen das Label mit dieser Taste. Q macht daraus ein Zitat.</translation>
    </message>
    <message>
      <source>Select, then   {key} zone</source>
      <translation>Auswählen, dann   {key} Zone</translation>
    </message>
    <message>
      <source>Selected: {text}</source>
      <translation>Ausgewählt: {text}</translation>
    </message>
    <message>
      <source>SemEval</source>
      <translation>SemEval</translation>
    </message>
    <message>
      <source>Sep</source>
      <translation>Sep</translation>
    </message>
    <message>
      <source>Set font, theme and keys</source>
      <translation>Schrift, Farben und Tasten einstellen</translation>
    </message>
    <message>
      <source>Set the cue</source>
      <translation>Redeverb setzen</translation>
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
      <source>Set the source</source>
      <translation>Quelle setzen</translation>
    </message>
    <message>
      <source>Set the speaker</source>
      <translation>Sprecher setzen</translation>
    </message>
    <message>
      <source>Set the text in its usual size</source>
      <translation>Den Text in üblicher Größe setzen</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Einstellungen</translation>
    </message>
    <message>
      <source>Several words with capitals most often name an organisation</source>
      <translation>Mehrere großgeschriebene Wörter nennen meist eine Organisation</translation>
    </message>
    <message>
      <source>Shared</source>
      <translation>Gemeinsam</translation>
    </message>
    <message>
      <source>Sharing out …</source>
      <translation>Wird verteilt …</translation>
    </message>
    <message>
      <source>Shift and click</source>
      <translation>Umschalt und Klick</translation>
    </message>
    <message>
      <source>Shift+Return accepts everything that is still open, marks the article as done and goes on to the next one.</source>
      <translation>Umschalt+Eingabe nimmt alles noch Offene an, kennzeichnet den Artikel als fertig und geht zum nächsten.</translation>
    </message>
    <message>
      <source>Short</source>
      <translation>Kurz</translation>
    </message>
    <message>
      <source>Short la&amp;bels under the lines</source>
      <translation>&amp;Kurze Labels unter den Zeilen</translation>
    </message>
    <message>
      <source>Show all</source>
      <translation>Alle zeigen</translation>
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
      <source>Show articles that somebody is still to finish as well</source>
      <translation>Auch Artikel zeigen, mit denen jemand noch nicht fertig ist</translation>
    </message>
    <message>
      <source>Show every suggestion again, whatever its label and score</source>
      <translation>Wieder alle Vorschläge zeigen, unabhängig von Label und Bewertung</translation>
    </message>
    <message>
      <source>Show less &amp;sure ones</source>
      <translation>Weniger s&amp;ichere zeigen</translation>
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
      <source>Show places with the same words and the same conflict once</source>
      <translation>Stellen mit denselben Wörtern und demselben Konflikt nur einmal zeigen</translation>
    </message>
    <message>
      <source>Show suggestions f&amp;rom</source>
      <translation>&amp;Vorschläge zeigen ab</translation>
    </message>
    <message>
      <source>Show suggestions with a lower score as well</source>
      <translation>Auch Vorschläge mit niedrigerer Bewertung zeigen</translation>
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
      <source>Shown from {percent} % up</source>
      <translation>Gezeigt ab {percent} %</translation>
    </message>
    <message>
      <source>Signs that are not seen: {names}</source>
      <translation>Zeichen, die nicht zu sehen sind: {names}</translation>
    </message>
    <message>
      <source>Skip</source>
      <translation>Überspringen</translation>
    </message>
    <message>
      <source>Skip a disagreement</source>
      <translation>Abweichung überspringen</translation>
    </message>
    <message>
      <source>Skipped</source>
      <translation>Übersprungen</translation>
    </message>
    <message>
      <source>Skipped: {reason}</source>
      <translation>Übersprungen: {reason}</translation>
    </message>
    <message>
      <source>Some of the words are those that were said</source>
      <translation>Einige der Worte sind die gesprochenen</translation>
    </message>
    <message>
      <source>Somebody of this surname is named in full in the article</source>
      <translation>Jemand mit diesem Nachnamen ist im Artikel voll genannt</translation>
    </message>
    <message>
      <source>Something is missing</source>
      <translation>Etwas fehlt</translation>
    </message>
    <message>
      <source>Source</source>
      <translation>Quelle</translation>
    </message>
    <message>
      <source>Space</source>
      <translation>Leer</translation>
    </message>
    <message>
      <source>Spans</source>
      <translation>Spannen</translation>
    </message>
    <message>
      <source>Spans of {a}</source>
      <translation>Spannen von {a}</translation>
    </message>
    <message>
      <source>Spea&amp;kers…</source>
      <translation>S&amp;precher…</translation>
    </message>
    <message>
      <source>Speaker</source>
      <translation>Sprecher</translation>
    </message>
    <message>
      <source>Speaker by &amp;name…</source>
      <translation>Sprecher nach &amp;Namen…</translation>
    </message>
    <message>
      <source>Speaker differs</source>
      <translation>Anderer Sprecher</translation>
    </message>
    <message>
      <source>Speaker missing</source>
      <translation>Sprecher fehlt</translation>
    </message>
    <message>
      <source>Speaker: nobody yet</source>
      <translation>Sprecher: noch niemand</translation>
    </message>
    <message>
      <source>Speaker: {name}</source>
      <translation>Sprecher: {name}</translation>
    </message>
    <message>
      <source>Speaker: {name} (also {others})</source>
      <translation>Sprecher: {name} (auch {others})</translation>
    </message>
    <message>
      <source>Speakers</source>
      <translation>Sprecher</translation>
    </message>
    <message>
      <source>Split a speaker</source>
      <translation>Sprecher aufteilen</translation>
    </message>
    <message>
      <source>Split or joined</source>
      <translation>Geteilt oder verbunden</translation>
    </message>
    <message>
      <source>Split; one undo takes it back</source>
      <translation>Aufgeteilt; einmal Rückgängig nimmt es zurück</translation>
    </message>
    <message>
      <source>Splitting a speaker</source>
      <translation>Sprecher aufteilen</translation>
    </message>
    <message>
      <source>Spurious</source>
      <translation>Überzählig</translation>
    </message>
    <message>
      <source>St&amp;art one character right</source>
      <translation>Anfang ein Zeichen na&amp;ch rechts</translation>
    </message>
    <message>
      <source>Start &amp;from</source>
      <translation>A&amp;usgehen von</translation>
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
      <source>State</source>
      <translation>Zustand</translation>
    </message>
    <message>
      <source>Stopped. The figures are those from before, if there are any.</source>
      <translation>Abgebrochen. Die Zahlen sind die von vorher, falls es welche gibt.</translation>
    </message>
    <message>
      <source>Stopped; no copy was made</source>
      <translation>Abgebrochen; es wurde keine Kopie gemacht</translation>
    </message>
    <message>
      <source>Stopped; no label was changed</source>
      <translation>Abgebrochen; es wurde kein Label geändert</translation>
    </message>
    <message>
      <source>Stopped; no report was written</source>
      <translation>Abgebrochen; es wurde kein Bericht geschrieben</translation>
    </message>
    <message>
      <source>Stopped; no zones were set</source>
      <translation>Abgebrochen; es wurden keine Zonen gesetzt</translation>
    </message>
    <message>
      <source>Stopped; nothing changed</source>
      <translation>Abgebrochen; nichts wurde geändert</translation>
    </message>
    <message>
      <source>Stopped; nothing was brought in</source>
      <translation>Abgebrochen; nichts wurde eingebracht</translation>
    </message>
    <message>
      <source>Stopped; nothing was changed</source>
      <translation>Abgebrochen; nichts wurde geändert</translation>
    </message>
    <message>
      <source>Stopped; nothing was changed, and the same training goes on from here</source>
      <translation>Abgebrochen; nichts wurde geändert, und dasselbe Training geht von hier weiter</translation>
    </message>
    <message>
      <source>Stopped; nothing was decided</source>
      <translation>Abgebrochen; nichts wurde entschieden</translation>
    </message>
    <message>
      <source>Stopped; nothing was deleted</source>
      <translation>Abgebrochen; nichts wurde gelöscht</translation>
    </message>
    <message>
      <source>Stopped; nothing was done</source>
      <translation>Abgebrochen; nichts ist geschehen</translation>
    </message>
    <message>
      <source>Stopped; nothing was handed out</source>
      <translation>Abgebrochen; nichts wurde ausgegeben</translation>
    </message>
    <message>
      <source>Stopped; nothing was imported</source>
      <translation>Abgebrochen; nichts wurde importiert</translation>
    </message>
    <message>
      <source>Stopped; nothing was merged</source>
      <translation>Abgebrochen; nichts wurde zusammengelegt</translation>
    </message>
    <message>
      <source>Stopped; nothing was put right</source>
      <translation>Abgebrochen; nichts wurde berichtigt</translation>
    </message>
    <message>
      <source>Stopped; nothing was split</source>
      <translation>Abgebrochen; nichts wurde aufgeteilt</translation>
    </message>
    <message>
      <source>Stopped; nothing was undone</source>
      <translation>Abgebrochen; nichts wurde zurückgenommen</translation>
    </message>
    <message>
      <source>Stopped; nothing was written</source>
      <translation>Abgebrochen; nichts wurde geschrieben</translation>
    </message>
    <message>
      <source>Stopped; some plots may have been written</source>
      <translation>Abgebrochen; einige Diagramme sind vielleicht geschrieben</translation>
    </message>
    <message>
      <source>Stopped; the project is as it was</source>
      <translation>Abgebrochen; das Projekt ist, wie es war</translation>
    </message>
    <message>
      <source>Stopped; there is no sample</source>
      <translation>Abgebrochen; es gibt kein Beispiel</translation>
    </message>
    <message>
      <source>Stopped; what came back is kept, the rest is not lost</source>
      <translation>Abgebrochen; was zurückkam, bleibt, das Übrige ist nicht verloren</translation>
    </message>
    <message>
      <source>Stopped; what was suggested so far is kept, and the same command goes on from there</source>
      <translation>Abgebrochen; was bisher vorgeschlagen wurde, bleibt, und derselbe Befehl macht dort weiter</translation>
    </message>
    <message>
      <source>Stories</source>
      <translation>Geschichten</translation>
    </message>
    <message>
      <source>Storing</source>
      <translation>Speichern</translation>
    </message>
    <message>
      <source>Story</source>
      <translation>Geschichte</translation>
    </message>
    <message numerus="yes">
      <source>Story of {count} articles</source>
      <translation>
        <numerusform>Geschichte aus {count} Artikel</numerusform>
        <numerusform>Geschichte aus {count} Artikeln</numerusform>
      </translation>
    </message>
    <message>
      <source>Strict</source>
      <translation>Strikt</translation>
    </message>
    <message>
      <source>Su&amp;ggesters…</source>
      <translation>V&amp;orschlagsquellen…</translation>
    </message>
    <message>
      <source>Suggest</source>
      <translation>Vorschlagen</translation>
    </message>
    <message>
      <source>Suggest across</source>
      <translation>Drüben vorschlagen</translation>
    </message>
    <message>
      <source>Suggest as articles are &amp;opened</source>
      <translation>Beim Öff&amp;nen vorschlagen</translation>
    </message>
    <message>
      <source>Suggest in each what is &amp;decided in the other</source>
      <translation>In jeder vorschlagen, was in der anderen &amp;entschieden ist</translation>
    </message>
    <message>
      <source>Suggest what is decided in the other version</source>
      <translation>Vorschlagen, was in der anderen Fassung entschieden ist</translation>
    </message>
    <message>
      <source>Suggested {spans} and {quotes}</source>
      <translation>Vorgeschlagen: {spans} und {quotes}</translation>
    </message>
    <message>
      <source>Suggester of new &amp;projects</source>
      <translation>Vorschlags&amp;quelle neuer Projekte</translation>
    </message>
    <message>
      <source>Suggester of this project</source>
      <translation>Vorschlagsquelle dieses Projekts</translation>
    </message>
    <message>
      <source>Suggesters</source>
      <translation>Vorschlagsquellen</translation>
    </message>
    <message>
      <source>Suggesting</source>
      <translation>Vorschläge</translation>
    </message>
    <message>
      <source>Suggestion</source>
      <translation>Vorschlag</translation>
    </message>
    <message>
      <source>Suggestions</source>
      <translation>Vorschläge</translation>
    </message>
    <message>
      <source>Suggestions accepted unchanged</source>
      <translation>Vorschläge unverändert angenommen</translation>
    </message>
    <message>
      <source>Ta&amp;ke back, or reject a hint</source>
      <translation>Zu&amp;rücknehmen oder Hinweis ablehnen</translation>
    </message>
    <message>
      <source>Tab goes from suggestion to suggestion, F7 shows a caret, F6 leaves the text</source>
      <translation>Tab geht von Vorschlag zu Vorschlag, F7 zeigt eine Schreibmarke, F6 verlässt den Text</translation>
    </message>
    <message>
      <source>Table for a spreadsheet (*.csv)</source>
      <translation>Tabelle für eine Tabellenkalkulation (*.csv)</translation>
    </message>
    <message>
      <source>Table of articles</source>
      <translation>Tabelle von Artikeln</translation>
    </message>
    <message>
      <source>Tables of spans and quotes (CSV)</source>
      <translation>Tabellen von Spannen und Zitaten (CSV)</translation>
    </message>
    <message>
      <source>Take &amp;altered texts as they are</source>
      <translation>Ver&amp;änderte Texte nehmen, wie sie sind</translation>
    </message>
    <message>
      <source>Take a&amp;ll candidates</source>
      <translation>A&amp;lle Kandidaten nehmen</translation>
    </message>
    <message>
      <source>Take all that is left in the article as one annotator put it</source>
      <translation>Alles Übrige im Artikel so nehmen, wie ein Annotator es gesetzt hat</translation>
    </message>
    <message>
      <source>Take away {key}</source>
      <translation>{key} wegnehmen</translation>
    </message>
    <message>
      <source>Take back</source>
      <translation>Zurücknehmen</translation>
    </message>
    <message>
      <source>Take back a verdict</source>
      <translation>Urteil zurücknehmen</translation>
    </message>
    <message>
      <source>Take back an answer to a hint</source>
      <translation>Antwort auf einen Hinweis zurücknehmen</translation>
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
      <source>Take in the labels of {path}</source>
      <translation>Labels aus {path} aufnehmen</translation>
    </message>
    <message>
      <source>Take it from {name}</source>
      <translation>{name} den Namen nehmen</translation>
    </message>
    <message>
      <source>Take the &amp;tour</source>
      <translation>&amp;Rundgang</translation>
    </message>
    <message>
      <source>Take the candidate with this number</source>
      <translation>Den Kandidaten mit dieser Nummer nehmen</translation>
    </message>
    <message>
      <source>Take the label off</source>
      <translation>Label wegnehmen</translation>
    </message>
    <message>
      <source>Take the rest of &amp;one annotator…</source>
      <translation>Den Rest von &amp;einem Annotator nehmen…</translation>
    </message>
    <message>
      <source>Take this key away</source>
      <translation>Diese Taste wegnehmen</translation>
    </message>
    <message>
      <source>Take what is left in this article as whom?</source>
      <translation>Von wem das Übrige in diesem Artikel nehmen?</translation>
    </message>
    <message>
      <source>Take what is suggested as it is, and go on to the next</source>
      <translation>Den Vorschlag annehmen, wie er ist, und weiter zum nächsten</translation>
    </message>
    <message>
      <source>Taken as {names} put it ({votes})</source>
      <translation>Übernommen, wie {names} es gesetzt haben ({votes})</translation>
    </message>
    <message>
      <source>Taken with all that {names} put ({votes})</source>
      <translation>Übernommen mit allem, was {names} gesetzt haben ({votes})</translation>
    </message>
    <message>
      <source>Taken with suggestions</source>
      <translation>Übernommen mit Vorschlägen</translation>
    </message>
    <message>
      <source>Taken without</source>
      <translation>Übernommen ohne</translation>
    </message>
    <message>
      <source>Tell two speakers apart</source>
      <translation>Zwei Sprecher auseinanderhalten</translation>
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
      <source>Text</source>
      <translation>Text</translation>
    </message>
    <message>
      <source>That was the last article</source>
      <translation>Das war der letzte Artikel</translation>
    </message>
    <message>
      <source>The article</source>
      <translation>Der Artikel</translation>
    </message>
    <message>
      <source>The end cannot be there</source>
      <translation>Das Ende kann dort nicht sein</translation>
    </message>
    <message>
      <source>The end of the list; from here on it begins again</source>
      <translation>Das Ende der Liste; ab hier beginnt sie von vorn</translation>
    </message>
    <message>
      <source>The end of the queue; from here on what was left open comes again</source>
      <translation>Das Ende der Liste; ab hier kommt wieder, was offen geblieben ist</translation>
    </message>
    <message>
      <source>The figures were copied</source>
      <translation>Die Zahlen wurden kopiert</translation>
    </message>
    <message>
      <source>The file that came back</source>
      <translation>Die Datei, die zurückkam</translation>
    </message>
    <message>
      <source>The files that came back</source>
      <translation>Die Dateien, die zurückkamen</translation>
    </message>
    <message>
      <source>The first annotator is the key. Spans are aligned one to one: alike, then same ends, then same label and overlap, then overlap. Strict: same ends and label are correct. Exact: same ends. Partial: same ends, other ends count half. Type: same label where they overlap. Precision = correct / (all but missed), recall = correct / (all but spurious) (Segura-Bedmar, Martínez and Herrero-Zazo 2013; Chinchor and Sundheim 1993).</source>
      <translation>Der erste Annotator gilt als Referenz. Spannen werden eins zu eins zugeordnet: gleiche, dann gleiche Grenzen, dann gleiches Label und Überlappung, dann Überlappung. Strikt: gleiche Grenzen und Label sind richtig. Exakt: gleiche Grenzen. Teilweise: gleiche Grenzen, andere zählen halb. Typ: gleiches Label, wo sie überlappen. Präzision = richtig / (alle außer übersehenen), Recall = richtig / (alle außer überzähligen) (Segura-Bedmar, Martínez und Herrero-Zazo 2013; Chinchor und Sundheim 1993).</translation>
    </message>
    <message>
      <source>The folder of a spaCy pipeline</source>
      <translation>Der Ordner einer spaCy-Pipeline</translation>
    </message>
    <message>
      <source>The id in a knowledge base outside</source>
      <translation>Die Kennung in einer Wissensbasis außerhalb</translation>
    </message>
    <message>
      <source>The key that puts it on</source>
      <translation>Die Taste, die es setzt</translation>
    </message>
    <message>
      <source>The last step was not done; everything before it is saved</source>
      <translation>Der letzte Schritt wurde nicht ausgeführt; alles davor ist gespeichert</translation>
    </message>
    <message>
      <source>The likely day at this pace, between two days with 80 % probability</source>
      <translation>Der wahrscheinliche Tag bei diesem Tempo, mit 80 % Wahrscheinlichkeit zwischen zwei Tagen</translation>
    </message>
    <message>
      <source>The median of the times between steps, pauses of more than five minutes left out</source>
      <translation>Der Median der Zeiten zwischen Schritten, Pausen über fünf Minuten ausgenommen</translation>
    </message>
    <message>
      <source>The model of names {file} is broken or made for another version.</source>
      <translation>Das Namensmodell {file} ist beschädigt oder für eine andere Version gemacht.</translation>
    </message>
    <message>
      <source>The model of names {file} is missing.</source>
      <translation>Das Namensmodell {file} fehlt.</translation>
    </message>
    <message>
      <source>The name before it in another script, in brackets</source>
      <translation>Der Name davor in einer anderen Schrift, in Klammern</translation>
    </message>
    <message>
      <source>The names that this project knows: {names:,} of them.</source>
      <translation>Die Namen, die dieses Projekt kennt: {names:,}.</translation>
    </message>
    <message>
      <source>The next suggestion</source>
      <translation>Der nächste Vorschlag</translation>
    </message>
    <message>
      <source>The original says so in its own words, not as what somebody said.</source>
      <translation>Das Original sagt es in eigenen Worten, nicht als Aussage von jemandem.</translation>
    </message>
    <message>
      <source>The other articles</source>
      <translation>Die anderen Artikel</translation>
    </message>
    <message>
      <source>The paragraph ends there</source>
      <translation>Dort endet der Absatz</translation>
    </message>
    <message>
      <source>The patterns in {place}.</source>
      <translation>Die Muster in {place}.</translation>
    </message>
    <message>
      <source>The picture was copied</source>
      <translation>Das Bild wurde kopiert</translation>
    </message>
    <message>
      <source>The project as it was: {file}</source>
      <translation>Das Projekt, wie es war: {file}</translation>
    </message>
    <message>
      <source>The project has changed since. Compute again to see what holds now.</source>
      <translation>Das Projekt hat sich seither geändert. Neu berechnen, um zu sehen, was jetzt gilt.</translation>
    </message>
    <message>
      <source>The project has changed since. Look again to see what holds now.</source>
      <translation>Das Projekt hat sich seither geändert. „Erneut suchen“ zeigt, was jetzt gilt.</translation>
    </message>
    <message>
      <source>The project has changed since. Renew to see what holds now.</source>
      <translation>Das Projekt hat sich seitdem geändert. „Aktualisieren“ zeigt, was jetzt gilt.</translation>
    </message>
    <message>
      <source>The project has no labels yet. “Edit…” adds some.</source>
      <translation>Das Projekt hat noch keine Labels. „Bearbeiten…“ fügt welche hinzu.</translation>
    </message>
    <message>
      <source>The project is as it was then.</source>
      <translation>Das Projekt ist, wie es damals war.</translation>
    </message>
    <message>
      <source>The project is in order</source>
      <translation>Das Projekt ist in Ordnung</translation>
    </message>
    <message>
      <source>The project needs a name.</source>
      <translation>Das Projekt braucht einen Namen.</translation>
    </message>
    <message>
      <source>The report is in {file}</source>
      <translation>Der Bericht steht in {file}</translation>
    </message>
    <message>
      <source>The rest of…</source>
      <translation>Der Rest von…</translation>
    </message>
    <message>
      <source>The same among spans of equal labels.</source>
      <translation>Dasselbe unter Spannen gleicher Labels.</translation>
    </message>
    <message>
      <source>The same on the ends alone, whatever the labels.</source>
      <translation>Dasselbe nur für die Grenzen, gleich welche Labels.</translation>
    </message>
    <message>
      <source>The same words stand in quotation marks in the original.</source>
      <translation>Dieselben Wörter stehen im Original in Anführungszeichen.</translation>
    </message>
    <message>
      <source>The same words, but other punctuation, capital letters or figures for numbers.</source>
      <translation>Dieselben Wörter, aber andere Zeichensetzung, Großbuchstaben oder Ziffern für Zahlen.</translation>
    </message>
    <message>
      <source>The share of matched quotes with the same speaker; none said by both is the same. Speakers are compared as entries of the ledger, aliases and entries of one person as one.</source>
      <translation>Der Anteil zugeordneter Zitate mit gleichem Sprecher; bei beiden keiner gilt als gleich. Sprecher werden als Einträge des Sprecherverzeichnisses verglichen, andere Namen und Einträge einer Person als einer.</translation>
    </message>
    <message>
      <source>The share of words with the same labels.</source>
      <translation>Der Anteil der Wörter mit gleichen Labels.</translation>
    </message>
    <message>
      <source>The spaCy pipeline in {place}, version {version}.</source>
      <translation>Die spaCy-Pipeline in {place}, Version {version}.</translation>
    </message>
    <message>
      <source>The speaker needs a name to keep: leave one</source>
      <translation>Der Sprecher braucht noch einen Namen: einen lassen</translation>
    </message>
    <message>
      <source>The start cannot be there</source>
      <translation>Der Anfang kann dort nicht sein</translation>
    </message>
    <message>
      <source>The strongest difference between text and page</source>
      <translation>Der stärkste Unterschied zwischen Text und Seite</translation>
    </message>
    <message>
      <source>The trash is empty</source>
      <translation>Der Papierkorb ist leer</translation>
    </message>
    <message>
      <source>The whole &amp;project</source>
      <translation>Das ganze &amp;Projekt</translation>
    </message>
    <message>
      <source>The words are the reporter's</source>
      <translation>Die Worte sind die des Berichtenden</translation>
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
      <source>There are no articles that all of them have finished.</source>
      <translation>Es gibt keine Artikel, die alle fertig haben.</translation>
    </message>
    <message>
      <source>There are no articles that two of them have finished.</source>
      <translation>Es gibt keine Artikel, die zwei von ihnen fertig haben.</translation>
    </message>
    <message>
      <source>There are no articles yet.</source>
      <translation>Es gibt noch keine Artikel.</translation>
    </message>
    <message>
      <source>There are no backups yet. One is made whenever this project is opened, and while you work.</source>
      <translation>Es gibt noch keine Sicherungen. Sie entstehen, wenn dieses Projekt geöffnet wird, und während der Arbeit.</translation>
    </message>
    <message>
      <source>There are no more suggestions as articles are opened: {error}</source>
      <translation>Beim Öffnen von Artikeln kommen keine Vorschläge mehr: {error}</translation>
    </message>
    <message>
      <source>There are no speakers yet. They come with quotes, suggestions and files, or by Add.</source>
      <translation>Es gibt noch keine Sprecher. Sie kommen mit Zitaten, Vorschlägen und Dateien oder durch „Hinzufügen“.</translation>
    </message>
    <message>
      <source>There are no words that all of them have read.</source>
      <translation>Es gibt keine Wörter, die alle gelesen haben.</translation>
    </message>
    <message>
      <source>There are no words that two of them have read.</source>
      <translation>Es gibt keine Wörter, die zwei von ihnen gelesen haben.</translation>
    </message>
    <message>
      <source>There is a file of this name already; choose another name, or open that project.</source>
      <translation>Eine Datei dieses Namens gibt es schon; wählen Sie einen anderen Namen oder öffnen Sie jenes Projekt.</translation>
    </message>
    <message>
      <source>There is no article that both have finished.</source>
      <translation>Es gibt keinen Artikel, den beide fertig haben.</translation>
    </message>
    <message>
      <source>There is no candidate {number} here</source>
      <translation>Einen Kandidaten {number} gibt es hier nicht</translation>
    </message>
    <message>
      <source>There is no caret; F7 shows it</source>
      <translation>Es gibt keine Schreibmarke; F7 zeigt sie</translation>
    </message>
    <message>
      <source>There is no field “{name}:”. There are label:, speaker:, by: and status:; put words with a colon into quotation marks.</source>
      <translation>Es gibt kein Feld „{name}:“. Es gibt label:, speaker:, by: und status:; Wörter mit Doppelpunkt in Anführungszeichen setzen.</translation>
    </message>
    <message>
      <source>There is no hint of a rewrite that both have judged.</source>
      <translation>Es gibt keinen Hinweis einer Fassung, den beide beurteilt haben.</translation>
    </message>
    <message>
      <source>There is no hint of a rewrite that two have judged.</source>
      <translation>Es gibt keinen Hinweis einer Fassung, den zwei beurteilt haben.</translation>
    </message>
    <message>
      <source>There is no label “{label}”. There are {names}.</source>
      <translation>Es gibt kein Label „{label}“. Es gibt {names}.</translation>
    </message>
    <message>
      <source>There is no mark at the caret</source>
      <translation>An der Schreibmarke ist keine Markierung</translation>
    </message>
    <message>
      <source>There is no place that two of them marked.</source>
      <translation>Es gibt keine Stelle, die zwei von ihnen markiert haben.</translation>
    </message>
    <message>
      <source>There is no quote of a rewrite that both have judged.</source>
      <translation>Es gibt kein Zitat einer Fassung, das beide beurteilt haben.</translation>
    </message>
    <message>
      <source>There is no quote of a rewrite that two have judged.</source>
      <translation>Es gibt kein Zitat einer Fassung, das zwei beurteilt haben.</translation>
    </message>
    <message>
      <source>There is no quote that both of them marked.</source>
      <translation>Es gibt kein Zitat, das beide markiert haben.</translation>
    </message>
    <message>
      <source>There is no status “{value}”. There are {statuses}.</source>
      <translation>Es gibt keinen Status „{value}“. Es gibt {statuses}.</translation>
    </message>
    <message>
      <source>There is no such folder.</source>
      <translation>Diesen Ordner gibt es nicht.</translation>
    </message>
    <message>
      <source>There is nothing of it in these articles.</source>
      <translation>Davon gibt es in diesen Artikeln nichts.</translation>
    </message>
    <message>
      <source>There is nothing to accept</source>
      <translation>Es gibt nichts anzunehmen</translation>
    </message>
    <message>
      <source>There is nothing to do again</source>
      <translation>Es gibt nichts zu wiederholen</translation>
    </message>
    <message>
      <source>There is nothing to reject</source>
      <translation>Es gibt nichts abzulehnen</translation>
    </message>
    <message>
      <source>There is nothing to repeat</source>
      <translation>Es gibt nichts noch einmal zu tun</translation>
    </message>
    <message>
      <source>There is nothing to show yet.</source>
      <translation>Es gibt noch nichts zu zeigen.</translation>
    </message>
    <message>
      <source>There is nothing to undo</source>
      <translation>Es gibt nichts rückgängig zu machen</translation>
    </message>
    <message>
      <source>These are one and the same article: choose another above.</source>
      <translation>Das ist ein und derselbe Artikel: oben einen anderen wählen.</translation>
    </message>
    <message>
      <source>These packages add formats and suggesters. What cannot be used is passed over.</source>
      <translation>Diese Pakete fügen Formate und Vorschlagsquellen hinzu. Was nicht zu gebrauchen ist, wird übergangen.</translation>
    </message>
    <message>
      <source>These words name a date or a period</source>
      <translation>Diese Wörter nennen ein Datum oder einen Zeitraum</translation>
    </message>
    <message>
      <source>These words name a time of day</source>
      <translation>Diese Wörter nennen eine Tageszeit</translation>
    </message>
    <message>
      <source>They are two people</source>
      <translation>Es sind zwei Personen</translation>
    </message>
    <message>
      <source>They differ</source>
      <translation>Sie weichen ab</translation>
    </message>
    <message>
      <source>They have different ids in the knowledge base; that of the one who stays holds.</source>
      <translation>Sie haben verschiedene Kennungen in der Wissensbasis; es gilt die dessen, der bleibt.</translation>
    </message>
    <message>
      <source>They stand here with how far each has come. The field above finds words in them.</source>
      <translation>Sie stehen hier mit ihrem Stand. Das Feld darüber findet Wörter in ihnen.</translation>
    </message>
    <message>
      <source>This &amp;article</source>
      <translation>Dieser &amp;Artikel</translation>
    </message>
    <message>
      <source>This &amp;story</source>
      <translation>Diese Ge&amp;schichte</translation>
    </message>
    <message>
      <source>This article belongs to no story, so there is nothing to compare it with.</source>
      <translation>Dieser Artikel gehört zu keiner Geschichte, also gibt es nichts zu vergleichen.</translation>
    </message>
    <message>
      <source>This article is the only one of its story.</source>
      <translation>Dieser Artikel ist der einzige seiner Geschichte.</translation>
    </message>
    <message>
      <source>This article names no speaker {number} yet</source>
      <translation>Dieser Artikel nennt noch keinen Sprecher {number}</translation>
    </message>
    <message>
      <source>This concerns {usage}, in the copies of everyone. It is one step to undo.</source>
      <translation>Das betrifft {usage}, in den Kopien von allen. Es ist ein Schritt, der sich zurücknehmen lässt.</translation>
    </message>
    <message>
      <source>This goes along: {list}.</source>
      <translation>Mit gelöscht wird: {list}.</translation>
    </message>
    <message>
      <source>This is a copy of the project as it was when it was opened</source>
      <translation>Dies ist eine Kopie des Projekts, wie es beim Öffnen war</translation>
    </message>
    <message>
      <source>This is a hint: Enter confirms it, Backspace rejects it</source>
      <translation>Das ist ein Hinweis: Eingabe bestätigt ihn, die Rücktaste lehnt ihn ab</translation>
    </message>
    <message>
      <source>This is about a quote: make one active first</source>
      <translation>Das betrifft ein Zitat: erst eines aktivieren</translation>
    </message>
    <message>
      <source>This is the first article</source>
      <translation>Dies ist der erste Artikel</translation>
    </message>
    <message>
      <source>This is what is active: the same again does it</source>
      <translation>Dies ist aktiv: noch einmal dasselbe führt es aus</translation>
    </message>
    <message>
      <source>This is what is selected: the same again does it</source>
      <translation>Dies ist ausgewählt: noch einmal dasselbe führt es aus</translation>
    </message>
    <message>
      <source>This project has no articles yet. Drop files or folders here: texts, saved pages, Word, PDF, tables, or the files of other annotation tools.</source>
      <translation>Dieses Projekt hat noch keine Artikel. Ziehen Sie Dateien oder Ordner hierher: Texte, gespeicherte Seiten, Word, PDF, Tabellen oder Dateien anderer Annotationsprogramme.</translation>
    </message>
    <message>
      <source>This was withdrawn.</source>
      <translation>Das wurde zurückgenommen.</translation>
    </message>
    <message>
      <source>Tick those who are handed articles, or add somebody by name.</source>
      <translation>Haken Sie an, wer Artikel bekommt, oder fügen Sie jemanden mit Namen hinzu.</translation>
    </message>
    <message>
      <source>Tick what belongs to somebody else. A name that is ticked takes along the places that call the speaker so. One undo takes it back.</source>
      <translation>Ankreuzen, was zu jemand anderem gehört. Ein angekreuzter Name nimmt die Stellen mit, die den Sprecher so nennen. Einmal Rückgängig nimmt es zurück.</translation>
    </message>
    <message>
      <source>Time for an article</source>
      <translation>Zeit für einen Artikel</translation>
    </message>
    <message>
      <source>Time saved</source>
      <translation>Gesparte Zeit</translation>
    </message>
    <message>
      <source>Times</source>
      <translation>Mal</translation>
    </message>
    <message>
      <source>To do</source>
      <translation>Zu tun</translation>
    </message>
    <message>
      <source>To read only: {who}</source>
      <translation>Nur zum Lesen: {who}</translation>
    </message>
    <message>
      <source>Together: {come}</source>
      <translation>Zusammen: {come}</translation>
    </message>
    <message>
      <source>Too few: {n} of at least {few} articles done with suggestions and adjudicated.</source>
      <translation>Zu wenige: {n} von mindestens {few} Artikeln mit Vorschlägen fertig und entschieden.</translation>
    </message>
    <message>
      <source>Too few: {n} of at least {few} articles done with suggestions and timed.</source>
      <translation>Zu wenige: {n} von mindestens {few} Artikeln mit Vorschlägen fertig und mit gemessener Zeit.</translation>
    </message>
    <message>
      <source>Too few: {n} of at least {few} articles done with suggestions.</source>
      <translation>Zu wenige: {n} von mindestens {few} Artikeln mit Vorschlägen fertig.</translation>
    </message>
    <message>
      <source>Too few: {n} of at least {few} articles done without suggestions and adjudicated.</source>
      <translation>Zu wenige: {n} von mindestens {few} Artikeln ohne Vorschläge fertig und entschieden.</translation>
    </message>
    <message>
      <source>Too few: {n} of at least {few} articles done without suggestions and timed.</source>
      <translation>Zu wenige: {n} von mindestens {few} Artikeln ohne Vorschläge fertig und mit gemessener Zeit.</translation>
    </message>
    <message>
      <source>Too few: {n} of at least {few} articles done without suggestions.</source>
      <translation>Zu wenige: {n} von mindestens {few} Artikeln ohne Vorschläge fertig.</translation>
    </message>
    <message>
      <source>Too little was finished in the last two weeks to tell, {articles} {days}: it takes {least} articles on {worked} days, the first of them {ago} days ago.</source>
      <translation>Für eine Prognose wurde in den letzten zwei Wochen zu wenig fertig, {articles} {days}: es braucht {least} Artikel an {worked} Tagen, den ersten davon vor {ago} Tagen.</translation>
    </message>
    <message>
      <source>Tra&amp;in on finished articles…</source>
      <translation>Aus &amp;fertigen Artikeln lernen…</translation>
    </message>
    <message>
      <source>Train on 25, 50, 75 and 100 % of the stories, too</source>
      <translation>Auch mit 25, 50, 75 und 100 % der Geschichten trainieren</translation>
    </message>
    <message>
      <source>Trained</source>
      <translation>Trainiert</translation>
    </message>
    <message>
      <source>Training</source>
      <translation>Training</translation>
    </message>
    <message>
      <source>Trash</source>
      <translation>Papierkorb</translation>
    </message>
    <message>
      <source>Trusted annotator</source>
      <translation>Vertrauensperson</translation>
    </message>
    <message>
      <source>Try again when that is mended, or save a copy elsewhere: the step is done there</source>
      <translation>Danach noch einmal versuchen oder anderswo eine Kopie speichern: dort wird der Schritt getan</translation>
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
      <source>Two annotators agree or differ about articles that both have finished: import their files into this project, mark articles as done, include unfinished work, or tick others.</source>
      <translation>Zwei Annotatoren stimmen in Artikeln überein oder nicht, die beide fertig haben: ihre Dateien in dieses Projekt einbringen, Artikel als fertig kennzeichnen, Unfertiges einbeziehen oder andere ankreuzen.</translation>
    </message>
    <message>
      <source>Two people (&amp;N)</source>
      <translation>Zwei Personen (&amp;N)</translation>
    </message>
    <message>
      <source>Two words with capitals most often name a person</source>
      <translation>Zwei großgeschriebene Wörter nennen meist eine Person</translation>
    </message>
    <message>
      <source>Type</source>
      <translation>Typ</translation>
    </message>
    <message>
      <source>UIMA JSON CAS (INCEpTION)</source>
      <translation>UIMA JSON CAS (INCEpTION)</translation>
    </message>
    <message>
      <source>UIMA XMI (INCEpTION)</source>
      <translation>UIMA XMI (INCEpTION)</translation>
    </message>
    <message>
      <source>UIMA files</source>
      <translation>UIMA-Dateien</translation>
    </message>
    <message>
      <source>UTF-16 units</source>
      <translation>UTF-16-Einheiten</translation>
    </message>
    <message>
      <source>Un&amp;quoted in the original</source>
      <translation>Im Original ohne &amp;Anführung</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Rückgängig</translation>
    </message>
    <message>
      <source>Undo (short)</source>
      <translation>Rückgängig</translation>
    </message>
    <message>
      <source>Undoing</source>
      <translation>Wird zurückgenommen</translation>
    </message>
    <message>
      <source>Undone</source>
      <translation>Zurückgenommen</translation>
    </message>
    <message>
      <source>Undone: {step}</source>
      <translation>Zurückgenommen: {step}</translation>
    </message>
    <message>
      <source>Unfinished too</source>
      <translation>Auch unfertige</translation>
    </message>
    <message>
      <source>Unsupp&amp;orted</source>
      <translation>Nicht be&amp;legt</translation>
    </message>
    <message>
      <source>Usual keys for all &amp;commands</source>
      <translation>Übliche Tasten für alle Be&amp;fehle</translation>
    </message>
    <message>
      <source>Usual serif</source>
      <translation>Übliche Serifenschrift</translation>
    </message>
    <message>
      <source>Value</source>
      <translation>Wert</translation>
    </message>
    <message>
      <source>Verdict on a quote</source>
      <translation>Urteil über ein Zitat</translation>
    </message>
    <message>
      <source>Verdicts</source>
      <translation>Urteile</translation>
    </message>
    <message>
      <source>Verdicts given</source>
      <translation>Gegebene Urteile</translation>
    </message>
    <message>
      <source>Version</source>
      <translation>Version</translation>
    </message>
    <message>
      <source>Versions</source>
      <translation>Fassungen</translation>
    </message>
    <message>
      <source>Versions, the latest first</source>
      <translation>Versionen, die neueste zuerst</translation>
    </message>
    <message>
      <source>View</source>
      <translation>Ansicht</translation>
    </message>
    <message>
      <source>Wait for others</source>
      <translation>Auf andere warten</translation>
    </message>
    <message>
      <source>Wait until the work in progress is done</source>
      <translation>Warten, bis die laufende Arbeit fertig ist</translation>
    </message>
    <message>
      <source>Was decided as {what} by a person; votes have changed since.</source>
      <translation>Wurde von einer Person als {what} entschieden; die Stimmen haben sich seither geändert.</translation>
    </message>
    <message>
      <source>Was decided as {what} by the rule “{rule}”; votes have changed since.</source>
      <translation>Wurde nach der Regel „{rule}“ als {what} entschieden; die Stimmen haben sich seither geändert.</translation>
    </message>
    <message>
      <source>WebAnno TSV 3</source>
      <translation>WebAnno TSV 3</translation>
    </message>
    <message>
      <source>Wh&amp;y it is suggested</source>
      <translation>Wes&amp;halb es vorgeschlagen ist</translation>
    </message>
    <message>
      <source>What a person decided or flagged stays as it is. Nothing is decided in articles that somebody is still to finish.</source>
      <translation>Was eine Person entschieden oder gekennzeichnet hat, bleibt, wie es ist. In Artikeln, mit denen jemand noch nicht fertig ist, wird nichts entschieden.</translation>
    </message>
    <message>
      <source>What all annotators stand behind, by how it came to be</source>
      <translation>Wohinter alle Annotatoren stehen, nach seiner Entstehung</translation>
    </message>
    <message>
      <source>What became of suggestions</source>
      <translation>Was aus Vorschlägen wurde</translation>
    </message>
    <message>
      <source>What becomes of it</source>
      <translation>Was daraus wird</translation>
    </message>
    <message>
      <source>What becomes of its labels</source>
      <translation>Was aus den Labels wird</translation>
    </message>
    <message>
      <source>What becomes of the labels of entities:</source>
      <translation>Was aus den Labels der Entitäten wird:</translation>
    </message>
    <message>
      <source>What cannot go along</source>
      <translation>Was nicht mitgehen kann</translation>
    </message>
    <message>
      <source>What changed in a quote</source>
      <translation>Was sich am Zitat änderte</translation>
    </message>
    <message>
      <source>What differs</source>
      <translation>Was sich unterscheidet</translation>
    </message>
    <message>
      <source>What does not hold together</source>
      <translation>Was nicht zusammenpasst</translation>
    </message>
    <message>
      <source>What fits</source>
      <translation>Was passt</translation>
    </message>
    <message>
      <source>What goes along of each label</source>
      <translation>Was von jedem Label mitgeht</translation>
    </message>
    <message>
      <source>What going back would change</source>
      <translation>Was die Rückkehr ändern würde</translation>
    </message>
    <message>
      <source>What has to be answered</source>
      <translation>Was zu beantworten ist</translation>
    </message>
    <message>
      <source>What is active</source>
      <translation>Was aktiv ist</translation>
    </message>
    <message>
      <source>What is behind the figure</source>
      <translation>Was hinter der Zahl steht</translation>
    </message>
    <message>
      <source>What is not consistent</source>
      <translation>Was nicht einheitlich ist</translation>
    </message>
    <message>
      <source>What is remem&amp;bered…</source>
      <translation>Was ge&amp;merkt ist…</translation>
    </message>
    <message>
      <source>What is remembered</source>
      <translation>Was gemerkt ist</translation>
    </message>
    <message>
      <source>What it is called; the one in use has a sign</source>
      <translation>Wie sie heißt; die verwendete hat ein Zeichen</translation>
    </message>
    <message>
      <source>What it is put on</source>
      <translation>Worauf es gesetzt wird</translation>
    </message>
    <message>
      <source>What it started from</source>
      <translation>Wovon sie ausging</translation>
    </message>
    <message>
      <source>What it starts from</source>
      <translation>Wovon es ausgeht</translation>
    </message>
    <message>
      <source>What other packages add, and what of it cannot be used</source>
      <translation>Was andere Pakete hinzufügen und was davon nicht geht</translation>
    </message>
    <message>
      <source>What spans are called</source>
      <translation>Wie Spannen heißen</translation>
    </message>
    <message>
      <source>What stands before it says who speaks</source>
      <translation>Was davor steht, sagt, wer spricht</translation>
    </message>
    <message>
      <source>What stands below the line</source>
      <translation>Was unter der Zeile steht</translation>
    </message>
    <message>
      <source>What the speaker is called</source>
      <translation>Wie der Sprecher heißt</translation>
    </message>
    <message>
      <source>What to do?</source>
      <translation>Was tun?</translation>
    </message>
    <message>
      <source>What two said of the same quote of a rewrite, or of the same hint, against the same original: the share that is the same (raw), and Cohen’s kappa (1960); of several, Krippendorff’s nominal alpha (2011). What only one judged is missing, not different.</source>
      <translation>Was zwei über dasselbe Zitat einer Fassung oder denselben Hinweis gegen dasselbe Original sagten: der gleiche Anteil (roh) und Cohens Kappa (1960); bei mehreren Krippendorffs nominales Alpha (2011). Was nur einer beurteilt hat, fehlt und gilt nicht als verschieden.</translation>
    </message>
    <message>
      <source>What was accepted is suggested in every article at once; what was rejected is not suggested under that label again. Where people differ it is left to the suggesters. Every step here is one to undo.</source>
      <translation>Was angenommen wurde, wird sofort in jedem Artikel vorgeschlagen; was abgelehnt wurde, unter diesem Label nicht wieder. Wo Uneinigkeit herrscht, bleibt es den Vorschlagsquellen überlassen. Jeder Schritt hier lässt sich zurücknehmen.</translation>
    </message>
    <message>
      <source>What was deleted comes back with all that went along.</source>
      <translation>Was gelöscht wurde, kommt mit allem zurück, was mit gelöscht wurde.</translation>
    </message>
    <message>
      <source>What was deleted, the latest first</source>
      <translation>Gelöschtes, das letzte zuerst</translation>
    </message>
    <message>
      <source>What was found</source>
      <translation>Was gefunden wurde</translation>
    </message>
    <message>
      <source>What was learnt, {file}, is broken or made for another version.</source>
      <translation>Das Gelernte, {file}, ist beschädigt oder für eine andere Version gemacht.</translation>
    </message>
    <message>
      <source>What was set aside: {file}</source>
      <translation>Beiseitegelegt: {file}</translation>
    </message>
    <message>
      <source>What would be decided, by type</source>
      <translation>Was entschieden würde, nach Typ</translation>
    </message>
    <message>
      <source>What would come in</source>
      <translation>Was hereinkäme</translation>
    </message>
    <message>
      <source>What you open stands here from then on.</source>
      <translation>Was Sie öffnen, steht fortan hier.</translation>
    </message>
    <message>
      <source>What {label} becomes</source>
      <translation>Wozu {label} wird</translation>
    </message>
    <message>
      <source>Whatever else</source>
      <translation>Alles Weitere</translation>
    </message>
    <message>
      <source>When it was trained</source>
      <translation>Wann sie trainiert wurde</translation>
    </message>
    <message>
      <source>Where it is</source>
      <translation>Wo es ist</translation>
    </message>
    <message>
      <source>Where the speaker is named</source>
      <translation>Wo der Sprecher genannt ist</translation>
    </message>
    <message>
      <source>Where they &amp;differ</source>
      <translation>Wo sie a&amp;bweichen</translation>
    </message>
    <message>
      <source>Where to</source>
      <translation>Wohin</translation>
    </message>
    <message>
      <source>Which a&amp;rticles</source>
      <translation>Welche A&amp;rtikel</translation>
    </message>
    <message>
      <source>Which article?</source>
      <translation>Welcher Artikel?</translation>
    </message>
    <message>
      <source>Which label one annotator gave where the other gave which, over the same alignment. “No counterpart” is what only one of them marked.</source>
      <translation>Welches Label einer gab, wo der andere welches gab, bei derselben Zuordnung. „Ohne Gegenstück“ ist, was nur einer markiert hat.</translation>
    </message>
    <message>
      <source>Which label?</source>
      <translation>Welches Label?</translation>
    </message>
    <message>
      <source>Which labels</source>
      <translation>Welche Labels</translation>
    </message>
    <message>
      <source>Which labels, quotes and zones are shown</source>
      <translation>Welche Labels, Zitate und Zonen gezeigt werden</translation>
    </message>
    <message>
      <source>Which labels, quotes and zones have suggestions</source>
      <translation>Welche Labels, Zitate und Zonen Vorschläge haben</translation>
    </message>
    <message>
      <source>Which sort</source>
      <translation>Welche Art</translation>
    </message>
    <message>
      <source>Which two</source>
      <translation>Welche zwei</translation>
    </message>
    <message>
      <source>Which word reports it? Click it, or walk to it with the caret ({key}) and press Enter (Esc: leave it)</source>
      <translation>Welches Wort führt die Rede ein? Darauf klicken oder mit der Schreibmarke ({key}) hingehen und Eingabe drücken (Esc: lassen)</translation>
    </message>
    <message>
      <source>Which word reports it? Click it, or walk to it with the caret and press Enter (Esc: leave it)</source>
      <translation>Welches Wort führt die Rede ein? Darauf klicken oder mit der Schreibmarke hingehen und Eingabe drücken (Esc: lassen)</translation>
    </message>
    <message>
      <source>Which zone is it?</source>
      <translation>Welche Zone ist es?</translation>
    </message>
    <message>
      <source>While you adjudicate</source>
      <translation>Beim Entscheiden</translation>
    </message>
    <message>
      <source>While you compare</source>
      <translation>Beim Vergleichen</translation>
    </message>
    <message>
      <source>Who</source>
      <translation>Wer</translation>
    </message>
    <message>
      <source>Who agrees with whom</source>
      <translation>Wer mit wem übereinstimmt</translation>
    </message>
    <message>
      <source>Who is deleted can be brought back from the trash.</source>
      <translation>Gelöschtes lässt sich aus dem Papierkorb zurückholen.</translation>
    </message>
    <message>
      <source>Who is handed articles</source>
      <translation>Wer Artikel bekommt</translation>
    </message>
    <message>
      <source>Who put what</source>
      <translation>Wer was gesetzt hat</translation>
    </message>
    <message>
      <source>Who says it?</source>
      <translation>Wer sagt es?</translation>
    </message>
    <message>
      <source>Who says it? Click the mention, press the number of a speaker, or type a name (Esc: leave it)</source>
      <translation>Wer sagt es? Auf die Erwähnung klicken, die Nummer eines Sprechers drücken oder einen Namen tippen (Esc: lassen)</translation>
    </message>
    <message>
      <source>Who speaks here is most often a person</source>
      <translation>Wer hier spricht, ist meist eine Person</translation>
    </message>
    <message>
      <source>Who spoke just before in the paragraph goes on</source>
      <translation>Wer im Absatz eben sprach, spricht weiter</translation>
    </message>
    <message>
      <source>Who stays</source>
      <translation>Wer bleibt</translation>
    </message>
    <message>
      <source>Who stays?</source>
      <translation>Wer bleibt?</translation>
    </message>
    <message>
      <source>Who works now?</source>
      <translation>Wer arbeitet jetzt?</translation>
    </message>
    <message>
      <source>Whoever sees a suggestion tends to keep it. So some articles are done without any: which ones is drawn for each annotator, and settled as soon as one is begun. Figures need at least {few} articles each; {percent:g} % is a usual share.</source>
      <translation>Wer einen Vorschlag sieht, neigt dazu, ihn zu behalten. Darum werden manche Artikel ohne Vorschläge annotiert: Welche, wird für jeden Annotator ausgelost und steht fest, sobald einer begonnen ist. Zahlen brauchen jeweils mindestens {few} Artikel; {percent:g} % sind ein üblicher Anteil.</translation>
    </message>
    <message>
      <source>Whose work</source>
      <translation>Wessen Arbeit</translation>
    </message>
    <message>
      <source>Whose work is compared</source>
      <translation>Wessen Arbeit verglichen wird</translation>
    </message>
    <message>
      <source>Whose work it is; a name in brackets is the one in the file</source>
      <translation>Wessen Arbeit es ist; ein Name in Klammern ist der in der Datei</translation>
    </message>
    <message>
      <source>Why is it to be discussed? Enter flags it</source>
      <translation>Warum zur Diskussion? Eingabe kennzeichnet es</translation>
    </message>
    <message>
      <source>Why is this article skipped?</source>
      <translation>Warum wird dieser Artikel übersprungen?</translation>
    </message>
    <message>
      <source>Why it &amp;is gold</source>
      <translation>Wesh&amp;alb es Gold ist</translation>
    </message>
    <message>
      <source>Why: {reason}</source>
      <translation>Warum: {reason}</translation>
    </message>
    <message>
      <source>Why?</source>
      <translation>Warum?</translation>
    </message>
    <message>
      <source>With no zone ticked, it may stand everywhere.</source>
      <translation>Ist keine Zone angekreuzt, darf es überall stehen.</translation>
    </message>
    <message>
      <source>Without the proposa&amp;ls</source>
      <translation>Ohne die &amp;Vorschläge</translation>
    </message>
    <message>
      <source>Word document</source>
      <translation>Word-Dokument</translation>
    </message>
    <message>
      <source>Word documents</source>
      <translation>Word-Dokumente</translation>
    </message>
    <message>
      <source>Words</source>
      <translation>Wörter</translation>
    </message>
    <message>
      <source>Words in marks in a clause about somebody</source>
      <translation>Worte in Anführungszeichen in einem Satzteil über jemanden</translation>
    </message>
    <message>
      <source>Words in marks in a sentence about somebody</source>
      <translation>Worte in Anführungszeichen in einem Satz über jemanden</translation>
    </message>
    <message>
      <source>Words in marks that nobody is said to speak</source>
      <translation>Worte in Anführungszeichen, die niemandem zugeschrieben sind</translation>
    </message>
    <message>
      <source>Words that somebody is said to speak</source>
      <translation>Worte, die jemandem zugeschrieben sind</translation>
    </message>
    <message>
      <source>Words were changed, added or left out.</source>
      <translation>Wörter wurden geändert, hinzugefügt oder weggelassen.</translation>
    </message>
    <message>
      <source>Words, “phrases” in quotation marks, label:PERSON  speaker:name  by:annotator  status:done – all of them must hold. With label:, speaker: or by: the words stand in the mark.</source>
      <translation>Wörter, „Wendungen“ in Anführungszeichen, label:PERSON  speaker:Name  by:Annotator  status:done – alles muss zutreffen. Mit label:, speaker: oder by: stehen die Wörter in der Markierung.</translation>
    </message>
    <message>
      <source>Work as somebody else</source>
      <translation>Als jemand anderes arbeiten</translation>
    </message>
    <message>
      <source>Working as {name}</source>
      <translation>Es arbeitet {name}</translation>
    </message>
    <message>
      <source>Write corrections into a folder</source>
      <translation>Korrekturen in einen Ordner schreiben</translation>
    </message>
    <message>
      <source>Write disagreements, all votes or the log of decisions into a file</source>
      <translation>Abweichungen, alle Stimmen oder das Protokoll der Entscheidungen in eine Datei schreiben</translation>
    </message>
    <message>
      <source>Write for each annotator what is gold and was marked otherwise</source>
      <translation>Für jeden Annotator schreiben, was Gold ist und anders markiert war</translation>
    </message>
    <message>
      <source>Write packets, files with articles for annotators to work on elsewhere</source>
      <translation>Pakete schreiben, Dateien mit Artikeln, an denen andere anderswo arbeiten</translation>
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
      <source>Writing plots</source>
      <translation>Diagramme werden geschrieben</translation>
    </message>
    <message>
      <source>Writing the report</source>
      <translation>Bericht wird geschrieben</translation>
    </message>
    <message>
      <source>Writing what was decided</source>
      <translation>Entschiedenes wird geschrieben</translation>
    </message>
    <message numerus="yes">
      <source>Wrote {count} files</source>
      <translation>
        <numerusform>{count} Datei geschrieben</numerusform>
        <numerusform>{count} Dateien geschrieben</numerusform>
      </translation>
    </message>
    <message>
      <source>Wrote {file}</source>
      <translation>{file} geschrieben</translation>
    </message>
    <message>
      <source>Yes or no</source>
      <translation>Ja oder nein</translation>
    </message>
    <message>
      <source>Your work ({name})</source>
      <translation>Ihre Arbeit ({name})</translation>
    </message>
    <message>
      <source>Zone: {kind}</source>
      <translation>Zone: {kind}</translation>
    </message>
    <message>
      <source>Zone: {zone}</source>
      <translation>Zone: {zone}</translation>
    </message>
    <message>
      <source>Zones that are left out</source>
      <translation>Zonen, die ausgelassen werden</translation>
    </message>
    <message>
      <source>a blind share lies between 0 and 100 %, not at {share:g} %; nothing was changed</source>
      <translation>ein blinder Anteil liegt zwischen 0 und 100 %, nicht bei {share:g} %; nichts wurde geändert</translation>
    </message>
    <message>
      <source>a cloud service</source>
      <translation>ein Cloud-Dienst</translation>
    </message>
    <message>
      <source>a column that computes itself (in {name})</source>
      <translation>eine Spalte, die sich selbst berechnet (in {name})</translation>
    </message>
    <message>
      <source>a comparison ends in {names}, not as {file} does</source>
      <translation>ein Vergleich endet auf {names}, nicht wie {file}</translation>
    </message>
    <message>
      <source>a file without suffix</source>
      <translation>eine Datei ohne Endung</translation>
    </message>
    <message>
      <source>a hint is about one stretch and has neither verdict nor flags</source>
      <translation>ein Hinweis betrifft eine Textstelle und hat weder Urteil noch Merkmale</translation>
    </message>
    <message>
      <source>a judgement is made against {name}, which is not in the project</source>
      <translation>ein Urteil bezieht sich auf {name}, das nicht im Projekt ist</translation>
    </message>
    <message>
      <source>a judgement must be about a stretch</source>
      <translation>ein Urteil muss sich auf eine Textstelle beziehen</translation>
    </message>
    <message>
      <source>a judgement must name the original</source>
      <translation>ein Urteil muss das Original nennen</translation>
    </message>
    <message>
      <source>a label has no name</source>
      <translation>ein Label hat keinen Namen</translation>
    </message>
    <message>
      <source>a label has no {key}</source>
      <translation>einem Label fehlt {key}</translation>
    </message>
    <message>
      <source>a label is a name, not {label}</source>
      <translation>ein Label ist ein Name, nicht {label}</translation>
    </message>
    <message>
      <source>a label needs a name; nothing was changed</source>
      <translation>ein Label braucht einen Namen; nichts wurde geändert</translation>
    </message>
    <message>
      <source>a line must be a JSON object</source>
      <translation>eine Zeile muss ein JSON-Objekt sein</translation>
    </message>
    <message>
      <source>a long step is being stored; do this again when it is done</source>
      <translation>ein langer Schritt wird gerade gespeichert; danach noch einmal versuchen</translation>
    </message>
    <message>
      <source>a mark ends at {end}, and the text at {count}</source>
      <translation>eine Markierung endet bei {end}, der Text bei {count}</translation>
    </message>
    <message>
      <source>a message in it holds more than {most:,} values</source>
      <translation>eine Nachricht darin enthält mehr als {most:,} Werte</translation>
    </message>
    <message>
      <source>a message in it holds something that is not msgpack</source>
      <translation>eine Nachricht darin enthält etwas, das kein msgpack ist</translation>
    </message>
    <message>
      <source>a message in it is cut off</source>
      <translation>eine Nachricht darin ist abgeschnitten</translation>
    </message>
    <message>
      <source>a name has no more than {longest} characters; shorten it, as nothing was changed</source>
      <translation>ein Name hat höchstens {longest} Zeichen; bitte kürzen, nichts wurde geändert</translation>
    </message>
    <message>
      <source>a name in common</source>
      <translation>ein gemeinsamer Name</translation>
    </message>
    <message>
      <source>a page of it cannot be read</source>
      <translation>eine Seite darin lässt sich nicht lesen</translation>
    </message>
    <message>
      <source>a password is asked for; save it without one</source>
      <translation>ein Kennwort wird verlangt; ohne Kennwort speichern</translation>
    </message>
    <message>
      <source>a place is a list of start and end, not {value}</source>
      <translation>eine Stelle ist eine Liste aus Anfang und Ende, nicht {value}</translation>
    </message>
    <message>
      <source>a place is a start and an end, not {places}</source>
      <translation>eine Stelle ist ein Anfang und ein Ende, nicht {places}</translation>
    </message>
    <message>
      <source>a quotation mark in this row is never closed; what follows it was not read</source>
      <translation>ein Anführungszeichen in dieser Zeile wird nie geschlossen; was darauf folgt, wurde nicht gelesen</translation>
    </message>
    <message>
      <source>a quote</source>
      <translation>ein Zitat</translation>
    </message>
    <message>
      <source>a quote by nobody</source>
      <translation>ein Zitat ohne Sprecher</translation>
    </message>
    <message>
      <source>a quote by {name}</source>
      <translation>ein Zitat von {name}</translation>
    </message>
    <message>
      <source>a quote has one verdict, and a hint one answer: take one of them, or nothing; nothing was decided</source>
      <translation>ein Zitat hat ein Urteil und ein Hinweis eine Antwort: eines davon nehmen oder nichts; nichts wurde entschieden</translation>
    </message>
    <message>
      <source>a quote has one {role} here; a second one stays a span</source>
      <translation>ein Zitat hat hier nur ein Element „{role}“; ein zweites bleibt eine Spanne</translation>
    </message>
    <message>
      <source>a quote is given a verdict, a hint is confirmed or rejected</source>
      <translation>ein Zitat bekommt ein Urteil, ein Hinweis wird bestätigt oder abgelehnt</translation>
    </message>
    <message>
      <source>a quote must have content</source>
      <translation>ein Zitat muss Inhalt haben</translation>
    </message>
    <message>
      <source>a quote without a cue or a source, which Citron cannot be trained on; it is kept here</source>
      <translation>ein Zitat ohne Redeverb oder Quelle, womit Citron sich nicht trainieren lässt; hier bleibt es</translation>
    </message>
    <message>
      <source>a quote without a cue, which Citron cannot be trained on; it is kept here</source>
      <translation>ein Zitat ohne Redeverb, womit Citron sich nicht trainieren lässt; hier bleibt es</translation>
    </message>
    <message>
      <source>a quote without a source, which Citron cannot be trained on; it is kept here</source>
      <translation>ein Zitat ohne Quelle, womit Citron sich nicht trainieren lässt; hier bleibt es</translation>
    </message>
    <message>
      <source>a region without a label</source>
      <translation>eine Region ohne Label</translation>
    </message>
    <message>
      <source>a repair leaves them, as an article may come back from the trash; until then there is nothing to compare with</source>
      <translation>eine Reparatur lässt sie, weil ein Artikel aus dem Papierkorb zurückkommen kann; bis dahin gibt es nichts zu vergleichen</translation>
    </message>
    <message>
      <source>a repair makes the file anew of all that can be read</source>
      <translation>eine Reparatur macht die Datei aus allem neu, was lesbar ist</translation>
    </message>
    <message>
      <source>a repair puts back what was imported where the journal still has it, and else leaves them, unless altered texts are to be taken (--accept-texts)</source>
      <translation>eine Reparatur stellt wieder her, was importiert wurde, soweit das Journal es noch hat, und lässt sie sonst, es sei denn, veränderte Texte sollen übernommen werden (--accept-texts)</translation>
    </message>
    <message>
      <source>a repair reads all that can be read into a new file and keeps this one; going back to a backup keeps it too</source>
      <translation>eine Reparatur liest alles Lesbare in eine neue Datei und bewahrt diese auf; die Rückkehr zu einer Sicherung bewahrt sie ebenfalls auf</translation>
    </message>
    <message>
      <source>a repair sets them aside in a file of their own</source>
      <translation>eine Reparatur legt sie in eine eigene Datei beiseite</translation>
    </message>
    <message>
      <source>a repair takes from the journal what is lost, and changes nothing that is there</source>
      <translation>eine Reparatur holt aus dem Journal, was verloren ist, und ändert nichts, was da ist</translation>
    </message>
    <message>
      <source>a repair takes them from the journal, or else away; they can be found again</source>
      <translation>eine Reparatur holt sie aus dem Journal oder entfernt sie; sie lassen sich neu suchen</translation>
    </message>
    <message>
      <source>a report ends in {endings}, not as {name} does</source>
      <translation>ein Bericht endet auf {endings}, nicht wie {name}</translation>
    </message>
    <message>
      <source>a report ends in {names}, not as {file} does</source>
      <translation>ein Bericht endet auf {names}, nicht wie {file}</translation>
    </message>
    <message>
      <source>a score lies between 0 and 1, not {value}</source>
      <translation>eine Bewertung liegt zwischen 0 und 1, nicht {value}</translation>
    </message>
    <message>
      <source>a span cannot be read: {why}</source>
      <translation>eine Spanne lässt sich nicht lesen: {why}</translation>
    </message>
    <message>
      <source>a speaker needs a name; nothing was changed</source>
      <translation>ein Sprecher braucht einen Namen; nichts wurde geändert</translation>
    </message>
    <message>
      <source>a split is two or three shares that make 100, such as 80,10,10</source>
      <translation>eine Aufteilung besteht aus zwei oder drei Anteilen, die 100 ergeben, etwa 80,10,10</translation>
    </message>
    <message>
      <source>a split takes whole numbers, such as 80,10,10</source>
      <translation>eine Aufteilung besteht aus ganzen Zahlen, etwa 80,10,10</translation>
    </message>
    <message>
      <source>a story's id must be text, not {key}</source>
      <translation>die Kennung einer Geschichte muss Text sein, nicht {key}</translation>
    </message>
    <message>
      <source>a stretch must cover text, not {start}–{end}</source>
      <translation>eine Textstelle muss Text umfassen, nicht {start}–{end}</translation>
    </message>
    <message>
      <source>a trigger ({name})</source>
      <translation>einen Trigger ({name})</translation>
    </message>
    <message>
      <source>a view ({name})</source>
      <translation>eine Sicht ({name})</translation>
    </message>
    <message>
      <source>a virtual table ({name})</source>
      <translation>eine virtuelle Tabelle ({name})</translation>
    </message>
    <message>
      <source>a “not” more or less</source>
      <translation>ein „nicht“ mehr oder weniger</translation>
    </message>
    <message>
      <source>about {hours} h left</source>
      <translation>noch etwa {hours} Std.</translation>
    </message>
    <message>
      <source>about {minutes} min left</source>
      <translation>noch etwa {minutes} Min.</translation>
    </message>
    <message>
      <source>accept</source>
      <translation>annehmen</translation>
    </message>
    <message>
      <source>accepted</source>
      <translation>angenommen</translation>
    </message>
    <message>
      <source>across the {label} “{text}”</source>
      <translation>überschneidet {label} „{text}“</translation>
    </message>
    <message>
      <source>add it to the scheme</source>
      <translation>zu den Labels hinzufügen</translation>
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
      <source>agreement is between two or more: name another annotator as well</source>
      <translation>Übereinstimmung gibt es zwischen zweien oder mehr: noch jemanden nennen</translation>
    </message>
    <message>
      <source>aliases</source>
      <translation>andere Namen</translation>
    </message>
    <message>
      <source>all</source>
      <translation>alle</translation>
    </message>
    <message>
      <source>all  ·  {count}</source>
      <translation>alle  ·  {count}</translation>
    </message>
    <message>
      <source>all agree</source>
      <translation>alle stimmen überein</translation>
    </message>
    <message>
      <source>all decided</source>
      <translation>alles entschieden</translation>
    </message>
    <message>
      <source>all differ</source>
      <translation>alle uneinig</translation>
    </message>
    <message>
      <source>all finished articles are of one story: none is held out, so nothing can be measured</source>
      <translation>alle fertigen Artikel gehören zu einer Geschichte: keiner wird zurückgehalten, also lässt sich nichts messen</translation>
    </message>
    <message>
      <source>all in one; or shares of train, dev, test, such as 80,10,10</source>
      <translation>alles in einem; oder Anteile für train, dev, test, etwa 80,10,10</translation>
    </message>
    <message>
      <source>all of the project</source>
      <translation>alle des Projekts</translation>
    </message>
    <message>
      <source>all of these</source>
      <translation>alle diese</translation>
    </message>
    <message>
      <source>all that is known of an article but its id, zones, speakers</source>
      <translation>alles, was von einem Artikel bekannt ist, außer Kennung, Zonen und Sprechern</translation>
    </message>
    <message>
      <source>altered</source>
      <translation>verändert</translation>
    </message>
    <message>
      <source>amendments</source>
      <translation>Korrekturen</translation>
    </message>
    <message>
      <source>an article that goes to several people goes to at least two</source>
      <translation>ein Artikel, der an mehrere geht, geht an mindestens zwei</translation>
    </message>
    <message>
      <source>an article's id must be text, not {key}</source>
      <translation>die Kennung eines Artikels muss Text sein, nicht {key}</translation>
    </message>
    <message>
      <source>an entry of the memory needs a text and a label</source>
      <translation>ein Eintrag des Gedächtnisses braucht Text und Label</translation>
    </message>
    <message>
      <source>and {count:,} more</source>
      <translation>und {count:,} weitere</translation>
    </message>
    <message>
      <source>and {count:,} more notes</source>
      <translation>und {count:,} weitere Anmerkungen</translation>
    </message>
    <message>
      <source>and {count:,} more quotes that fell apart</source>
      <translation>und {count:,} weitere Zitate, die zerfallen sind</translation>
    </message>
    <message>
      <source>annotations of another view</source>
      <translation>Annotationen einer anderen Sicht</translation>
    </message>
    <message>
      <source>annotations of the layer {layer}</source>
      <translation>Annotationen der Ebene {layer}</translation>
    </message>
    <message>
      <source>annotator JSON Lines</source>
      <translation>annotator JSON Lines</translation>
    </message>
    <message>
      <source>annotator manual</source>
      <translation>Handbuch zu annotator</translation>
    </message>
    <message>
      <source>annotator projects (*.annot)</source>
      <translation>annotator-Projekte (*.annot)</translation>
    </message>
    <message>
      <source>anonymous</source>
      <translation>anonym</translation>
    </message>
    <message>
      <source>another number</source>
      <translation>eine andere Zahl</translation>
    </message>
    <message>
      <source>another role</source>
      <translation>eine andere Rolle</translation>
    </message>
    <message>
      <source>another tense, or more or less sure</source>
      <translation>andere Zeit oder anderer Grad an Sicherheit</translation>
    </message>
    <message>
      <source>anybody</source>
      <translation>egal wer</translation>
    </message>
    <message>
      <source>are there already, or lack what they must have</source>
      <translation>schon vorhanden oder unvollständig</translation>
    </message>
    <message>
      <source>around the {label} “{text}”</source>
      <translation>um {label} „{text}“ herum</translation>
    </message>
    <message>
      <source>article {article} comes twice with a copy of {owner}</source>
      <translation>Artikel {article} kommt zweimal mit einer Kopie von {owner}</translation>
    </message>
    <message>
      <source>article {article} has another text here ({share:.0%} alike)</source>
      <translation>Artikel {article} hat hier einen anderen Text ({share:.0%} gleich)</translation>
    </message>
    <message>
      <source>article {article} is {near}</source>
      <translation>Artikel {article} ist {near}</translation>
    </message>
    <message>
      <source>article {article}: the quote {quote} has no content</source>
      <translation>Artikel {article}: das Zitat {quote} hat keinen Inhalt</translation>
    </message>
    <message>
      <source>article {article}: the text was altered and is taken as it is</source>
      <translation>Artikel {article}: der Text wurde verändert und gilt, wie er ist</translation>
    </message>
    <message>
      <source>article {article}: the text was altered; --accept-texts takes it as it is</source>
      <translation>Artikel {article}: der Text wurde verändert; --accept-texts übernimmt ihn, wie er ist</translation>
    </message>
    <message>
      <source>article {article}: {last} is beyond the end of the text</source>
      <translation>Artikel {article}: {last} liegt hinter dem Ende des Textes</translation>
    </message>
    <message>
      <source>article {article}: {why}</source>
      <translation>Artikel {article}: {why}</translation>
    </message>
    <message>
      <source>articles</source>
      <translation>Artikel</translation>
    </message>
    <message>
      <source>articles went out of the project meanwhile; nothing was written</source>
      <translation>Artikel gingen inzwischen aus dem Projekt; nichts wurde geschrieben</translation>
    </message>
    <message>
      <source>as the first suggester</source>
      <translation>als erste Vorschlagsquelle</translation>
    </message>
    <message>
      <source>asked for</source>
      <translation>auf Wunsch</translation>
    </message>
    <message>
      <source>at work now</source>
      <translation>arbeitet jetzt</translation>
    </message>
    <message>
      <source>attributes {type}</source>
      <translation>Attribute {type}</translation>
    </message>
    <message>
      <source>before a large step</source>
      <translation>vor einem großen Schritt</translation>
    </message>
    <message>
      <source>before a repair</source>
      <translation>vor einer Reparatur</translation>
    </message>
    <message>
      <source>before going back</source>
      <translation>vor der Rückkehr</translation>
    </message>
    <message>
      <source>before it was brought up to date</source>
      <translation>vor dem Aktualisieren</translation>
    </message>
    <message>
      <source>before work was brought in</source>
      <translation>vor dem Einbringen von Arbeit</translation>
    </message>
    <message>
      <source>begins or ends with a line break, which brat cannot mark</source>
      <translation>beginnt oder endet mit einem Zeilenumbruch, den brat nicht markieren kann</translation>
    </message>
    <message>
      <source>begins or ends with white space</source>
      <translation>beginnt oder endet mit Leerraum</translation>
    </message>
    <message>
      <source>begun</source>
      <translation>begonnen</translation>
    </message>
    <message>
      <source>belong to no annotator that is there</source>
      <translation>ohne vorhandenen Annotator</translation>
    </message>
    <message>
      <source>belong to no article that is there</source>
      <translation>ohne vorhandenen Artikel</translation>
    </message>
    <message>
      <source>belong to no copy that is there</source>
      <translation>ohne vorhandene Kopie</translation>
    </message>
    <message>
      <source>belong to no edit that is there</source>
      <translation>ohne vorhandenen Schritt des Journals</translation>
    </message>
    <message>
      <source>belong to no quote that is there</source>
      <translation>ohne vorhandenes Zitat</translation>
    </message>
    <message>
      <source>belongs to a quote of which nothing that was said can go</source>
      <translation>gehört zu einem Zitat, von dem nichts Gesagtes hinauskann</translation>
    </message>
    <message>
      <source>belongs to a quote that cannot go</source>
      <translation>gehört zu einem Zitat, das nicht hinauskann</translation>
    </message>
    <message>
      <source>beside it</source>
      <translation>daneben</translation>
    </message>
    <message>
      <source>beside the first one</source>
      <translation>neben der ersten</translation>
    </message>
    <message>
      <source>blocked by hand</source>
      <translation>von Hand gesperrt</translation>
    </message>
    <message>
      <source>body</source>
      <translation>Haupttext</translation>
    </message>
    <message>
      <source>brat standoff</source>
      <translation>brat standoff</translation>
    </message>
    <message>
      <source>by article</source>
      <translation>nach Artikel</translation>
    </message>
    <message>
      <source>by labels</source>
      <translation>nach Labels</translation>
    </message>
    <message>
      <source>by nobody</source>
      <translation>von niemandem</translation>
    </message>
    <message>
      <source>by somebody unnamed</source>
      <translation>von jemandem ohne Namen</translation>
    </message>
    <message>
      <source>by the rule “{rule}”</source>
      <translation>durch die Regel „{rule}“</translation>
    </message>
    <message>
      <source>by the rule “{rule}”, run by {name}</source>
      <translation>durch die Regel „{rule}“, ausgeführt von {name}</translation>
    </message>
    <message>
      <source>by type</source>
      <translation>nach Typ</translation>
    </message>
    <message>
      <source>by what they look like</source>
      <translation>nach ihrem Aussehen</translation>
    </message>
    <message>
      <source>by {name}</source>
      <translation>von {name}</translation>
    </message>
    <message>
      <source>byline</source>
      <translation>Autorenzeile</translation>
    </message>
    <message>
      <source>bytes of UTF-8</source>
      <translation>Bytes von UTF-8</translation>
    </message>
    <message>
      <source>called “{name}”</source>
      <translation>„{name}“ genannt</translation>
    </message>
    <message>
      <source>can only be read now: it was protected, or its medium taken away</source>
      <translation>lässt sich jetzt nur lesen: geschützt, oder das Medium wurde entfernt</translation>
    </message>
    <message>
      <source>cannot be reached: its medium was taken away, or is full or damaged</source>
      <translation>ist nicht erreichbar: das Medium wurde entfernt, ist voll oder beschädigt</translation>
    </message>
    <message>
      <source>cannot be used: {why}</source>
      <translation>nicht zu gebrauchen: {why}</translation>
    </message>
    <message>
      <source>cannot be written: its folder takes nothing new</source>
      <translation>lässt sich nicht schreiben: der Ordner nimmt nichts Neues auf</translation>
    </message>
    <message>
      <source>cannot grow: there is no room left where it is</source>
      <translation>kann nicht wachsen: am Speicherort ist kein Platz mehr</translation>
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
      <source>choices that are no kind of quote</source>
      <translation>Auswahlen, die keine Art von Zitat sind</translation>
    </message>
    <message>
      <source>choose two or more speakers to merge; nothing was changed</source>
      <translation>zwei oder mehr Sprecher zum Zusammenlegen wählen; nichts wurde geändert</translation>
    </message>
    <message>
      <source>click, click again</source>
      <translation>klicken, noch einmal klicken</translation>
    </message>
    <message>
      <source>close it there first or, where nobody has it open any more, delete {file} beside it</source>
      <translation>erst dort schließen oder, wenn niemand es mehr offen hat, {file} daneben löschen</translation>
    </message>
    <message>
      <source>close that first</source>
      <translation>erst dort schließen</translation>
    </message>
    <message>
      <source>code points</source>
      <translation>Codepunkte</translation>
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
      <source>confirmed</source>
      <translation>bestätigt</translation>
    </message>
    <message>
      <source>content</source>
      <translation>Inhalt</translation>
    </message>
    <message>
      <source>contents</source>
      <translation>Inhalte</translation>
    </message>
    <message>
      <source>contrast {ratio:.1f} : 1</source>
      <translation>Kontrast {ratio:.1f} : 1</translation>
    </message>
    <message>
      <source>contrast {ratio:.1f} : 1, too weak to be read well</source>
      <translation>Kontrast {ratio:.1f} : 1, zu schwach, um gut lesbar zu sein</translation>
    </message>
    <message>
      <source>cover nothing</source>
      <translation>ohne Ausdehnung</translation>
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
      <source>cue {text}</source>
      <translation>Redeverb {text}</translation>
    </message>
    <message>
      <source>cue “{text}”</source>
      <translation>Redeverb „{text}“</translation>
    </message>
    <message>
      <source>dateline</source>
      <translation>Ortszeile</translation>
    </message>
    <message>
      <source>decided: {label}</source>
      <translation>entschieden: {label}</translation>
    </message>
    <message>
      <source>decisions</source>
      <translation>Entscheidungen</translation>
    </message>
    <message>
      <source>delete</source>
      <translation>löschen</translation>
    </message>
    <message>
      <source>deleted</source>
      <translation>gelöscht</translation>
    </message>
    <message>
      <source>deleted: {words};</source>
      <translation>gestrichen: {words};</translation>
    </message>
    <message>
      <source>described</source>
      <translation>umschrieben</translation>
    </message>
    <message>
      <source>differ: {names}</source>
      <translation>uneinig: {names}</translation>
    </message>
    <message>
      <source>direct</source>
      <translation>direkt</translation>
    </message>
    <message>
      <source>direct quote</source>
      <translation>direktes Zitat</translation>
    </message>
    <message>
      <source>doc {number} is damaged: {why}</source>
      <translation>Doc {number} ist beschädigt: {why}</translation>
    </message>
    <message>
      <source>doccano JSON Lines</source>
      <translation>doccano JSON Lines</translation>
    </message>
    <message>
      <source>does not begin and end where tokens do</source>
      <translation>beginnt und endet nicht, wo Tokens es tun</translation>
    </message>
    <message>
      <source>does not fall on spaCy's token borders</source>
      <translation>fällt nicht auf Tokengrenzen von spaCy</translation>
    </message>
    <message>
      <source>done</source>
      <translation>fertig</translation>
    </message>
    <message>
      <source>double-click</source>
      <translation>Doppelklick</translation>
    </message>
    <message>
      <source>draft</source>
      <translation>in Arbeit</translation>
    </message>
    <message>
      <source>drafts that nobody submitted are not taken; submit them in Label Studio first</source>
      <translation>Entwürfe, die niemand abgeschickt hat, werden nicht übernommen; erst in Label Studio abschicken</translation>
    </message>
    <message>
      <source>drag</source>
      <translation>ziehen</translation>
    </message>
    <message>
      <source>drag from the bar to the name</source>
      <translation>vom Balken zum Namen ziehen</translation>
    </message>
    <message>
      <source>drag its handle</source>
      <translation>am Griff ziehen</translation>
    </message>
    <message>
      <source>drawing articles for the intervals</source>
      <translation>Artikel für die Intervalle werden gezogen</translation>
    </message>
    <message>
      <source>draws for intervals</source>
      <translation>Ziehungen für Intervalle</translation>
    </message>
    <message>
      <source>dropped</source>
      <translation>weggefallen</translation>
    </message>
    <message>
      <source>ends</source>
      <translation>Grenzen</translation>
    </message>
    <message>
      <source>ends not where it says</source>
      <translation>endet nicht, wo angegeben</translation>
    </message>
    <message>
      <source>ends with white space</source>
      <translation>endet mit Leerraum</translation>
    </message>
    <message>
      <source>ends within a word</source>
      <translation>endet mitten im Wort</translation>
    </message>
    <message>
      <source>entities</source>
      <translation>Entitäten</translation>
    </message>
    <message>
      <source>entities, zones, kinds of quotes, states, speakers but where they are named</source>
      <translation>Entitäten, Zonen, Arten von Zitaten, Zustände, Sprecher außer dort, wo sie genannt sind</translation>
    </message>
    <message>
      <source>entity</source>
      <translation>Entität</translation>
    </message>
    <message numerus="yes">
      <source>epoch {epoch}, from {count} places where names may stand</source>
      <translation>
        <numerusform>Epoche {epoch}, aus {count} Stelle, an der Namen stehen können</numerusform>
        <numerusform>Epoche {epoch}, aus {count} Stellen, an denen Namen stehen können</numerusform>
      </translation>
    </message>
    <message>
      <source>epoch {epoch}, from {lines} lines</source>
      <translation>Epoche {epoch}, aus {lines} Zeilen</translation>
    </message>
    <message>
      <source>equivalences</source>
      <translation>Gleichsetzungen</translation>
    </message>
    <message>
      <source>event</source>
      <translation>Ereignis</translation>
    </message>
    <message>
      <source>everywhere</source>
      <translation>überall</translation>
    </message>
    <message>
      <source>expected text, not {value}</source>
      <translation>Text erwartet, nicht {value}</translation>
    </message>
    <message>
      <source>first</source>
      <translation>erste</translation>
    </message>
    <message>
      <source>flagged</source>
      <translation>gekennzeichnet</translation>
    </message>
    <message>
      <source>format</source>
      <translation>Format</translation>
    </message>
    <message>
      <source>goes without what says its parts belong together; {title} has no links</source>
      <translation>geht ohne die Angabe hinaus, dass seine Teile zusammengehören; {title} hat keine Verknüpfungen</translation>
    </message>
    <message>
      <source>gold</source>
      <translation>Gold</translation>
    </message>
    <message>
      <source>group</source>
      <translation>Gruppe</translation>
    </message>
    <message>
      <source>has a character that no XML file can hold; add it to the labelling configuration</source>
      <translation>hat ein Zeichen, das keine XML-Datei enthalten kann; es in die Label-Konfiguration eintragen</translation>
    </message>
    <message>
      <source>has a fault or no end</source>
      <translation>hat einen Fehler oder kein Ende</translation>
    </message>
    <message>
      <source>has a label that is left out</source>
      <translation>hat ein Label, das weggelassen wird</translation>
    </message>
    <message>
      <source>has a label with a character that no XML file can hold</source>
      <translation>hat ein Label mit einem Zeichen, das keine XML-Datei enthalten kann</translation>
    </message>
    <message>
      <source>has a label with white space in it, which ends a column; give it another name</source>
      <translation>hat ein Label mit Leerraum darin, der eine Spalte beendet; einen anderen Namen geben</translation>
    </message>
    <message>
      <source>has the place and label of another span; labelbuddy keeps one of a kind</source>
      <translation>hat Stelle und Label einer anderen Spanne; labelbuddy behält eine davon</translation>
    </message>
    <message>
      <source>have gaps, overlap or reach beyond the text</source>
      <translation>mit Lücken, Überschneidungen oder über das Textende hinaus</translation>
    </message>
    <message>
      <source>have no content</source>
      <translation>ohne Inhalt</translation>
    </message>
    <message>
      <source>have parts out of order</source>
      <translation>mit Teilen in falscher Reihenfolge</translation>
    </message>
    <message>
      <source>headline</source>
      <translation>Überschrift</translation>
    </message>
    <message>
      <source>hold what cannot be there</source>
      <translation>mit unmöglichem Inhalt</translation>
    </message>
    <message>
      <source>how much more of it is taken when shown: 0 % no more than without, 100 % all of it, below 0 % less; the form is that of Cohen's kappa (1960)</source>
      <translation>wie viel mehr davon übernommen wird, wenn es gezeigt wird: 0 % nicht mehr als ohne, 100 % alles, unter 0 % weniger; die Form ist die von Cohens Kappa (1960)</translation>
    </message>
    <message>
      <source>identifiers of entities</source>
      <translation>Kennungen von Entitäten</translation>
    </message>
    <message>
      <source>ignored in Prodigy</source>
      <translation>in Prodigy ignoriert</translation>
    </message>
    <message>
      <source>in adjudication</source>
      <translation>in Entscheidung</translation>
    </message>
    <message>
      <source>in what begins in line {line}: {why}</source>
      <translation>in dem, was in Zeile {line} beginnt: {why}</translation>
    </message>
    <message>
      <source>in {count}</source>
      <translation>in {count}</translation>
    </message>
    <message numerus="yes">
      <source>in {count} articles</source>
      <translation>
        <numerusform>in {count} Artikel</numerusform>
        <numerusform>in {count} Artikeln</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>in {count} places</source>
      <translation>
        <numerusform>an {count} Stelle</numerusform>
        <numerusform>an {count} Stellen</numerusform>
      </translation>
    </message>
    <message>
      <source>indirect</source>
      <translation>indirekt</translation>
    </message>
    <message>
      <source>indirect quote</source>
      <translation>indirektes Zitat</translation>
    </message>
    <message>
      <source>inserted: {words};</source>
      <translation>eingefügt: {words};</translation>
    </message>
    <message>
      <source>inside the {label} “{text}”</source>
      <translation>innerhalb von {label} „{text}“</translation>
    </message>
    <message>
      <source>is an entity; Citron knows quotes only</source>
      <translation>ist eine Entität; Citron kennt nur Zitate</translation>
    </message>
    <message>
      <source>is an entity; this file holds the quotes alone</source>
      <translation>ist eine Entität; diese Datei enthält nur die Zitate</translation>
    </message>
    <message>
      <source>is nested too deep</source>
      <translation>ist zu tief verschachtelt</translation>
    </message>
    <message>
      <source>is not UTF-8</source>
      <translation>ist nicht UTF-8</translation>
    </message>
    <message>
      <source>is part of a quote that reaches into a {zone}, which is left out</source>
      <translation>ist Teil eines Zitats, das in eine weggelassene Zone ({zone}) hineinreicht</translation>
    </message>
    <message>
      <source>is part of a quote; this file holds the entities alone</source>
      <translation>ist Teil eines Zitats; diese Datei enthält nur die Entitäten</translation>
    </message>
    <message>
      <source>is somebody else</source>
      <translation>ist jemand anderes</translation>
    </message>
    <message>
      <source>is the same person</source>
      <translation>ist dieselbe Person</translation>
    </message>
    <message>
      <source>is {label}</source>
      <translation>ist {label}</translation>
    </message>
    <message>
      <source>it</source>
      <translation>die Markierung</translation>
    </message>
    <message>
      <source>it (short)</source>
      <translation>die Datei</translation>
    </message>
    <message>
      <source>it belongs to another project: none of its articles is in this one</source>
      <translation>gehört zu einem anderen Projekt: keiner seiner Artikel ist in diesem</translation>
    </message>
    <message>
      <source>it belongs to no story</source>
      <translation>gehört zu keiner Geschichte</translation>
    </message>
    <message>
      <source>it can be read, or copied elsewhere and opened there</source>
      <translation>lesen lässt es sich, oder woandershin kopieren und dort öffnen</translation>
    </message>
    <message>
      <source>it declares a document type, which no configuration needs</source>
      <translation>sie erklärt einen Dokumenttyp, den keine Konfiguration braucht</translation>
    </message>
    <message>
      <source>it defines the label {label} in other words</source>
      <translation>definiert das Label {label} mit anderen Worten</translation>
    </message>
    <message>
      <source>it does not begin like one</source>
      <translation>sie beginnt nicht wie eine solche</translation>
    </message>
    <message>
      <source>it does not say who {name} is; this is taken for the work of {here}</source>
      <translation>sagt nicht, wer {name} ist; das gilt als Arbeit von {here}</translation>
    </message>
    <message>
      <source>it ends too early</source>
      <translation>sie endet zu früh</translation>
    </message>
    <message>
      <source>it gives no reason</source>
      <translation>ohne Begründung</translation>
    </message>
    <message>
      <source>it has more than {most_tokens:,} tokens</source>
      <translation>es hat mehr als {most_tokens:,} Tokens</translation>
    </message>
    <message>
      <source>it holds a number that is not finite or has far too many digits</source>
      <translation>es enthält eine Zahl, die nicht endlich ist oder viel zu viele Stellen hat</translation>
    </message>
    <message>
      <source>it holds half of a surrogate pair, which is no text</source>
      <translation>es enthält ein halbes Surrogatpaar, was kein Text ist</translation>
    </message>
    <message>
      <source>it holds more than {most:,} lists and objects, which no article does</source>
      <translation>darin sind mehr als {most:,} Listen und Objekte, wie in keinem Artikel</translation>
    </message>
    <message>
      <source>it holds more than {most:,} structures and features</source>
      <translation>darin sind mehr als {most:,} Strukturen und Merkmale</translation>
    </message>
    <message>
      <source>it holds too much besides its tokens; have it written in several files</source>
      <translation>sie enthält außer den Tokens zu viel; in mehreren Dateien schreiben lassen</translation>
    </message>
    <message>
      <source>it is longer than {largest:,} bytes</source>
      <translation>sie ist länger als {largest:,} Bytes</translation>
    </message>
    <message>
      <source>it is no object</source>
      <translation>es ist kein Objekt</translation>
    </message>
    <message>
      <source>it is no project and not annotator's own JSON Lines but {title}, which does not tell whose work it is and how new; an import takes it</source>
      <translation>ist kein Projekt und kein JSON Lines von annotator, sondern {title}, das nicht sagt, wessen Arbeit es ist und wie neu; ein Import nimmt es</translation>
    </message>
    <message>
      <source>it is not packed as one</source>
      <translation>sie ist nicht so gepackt</translation>
    </message>
    <message>
      <source>it is not said whose work this is; name the annotator</source>
      <translation>es ist nicht gesagt, wessen Arbeit das ist; den Annotator nennen</translation>
    </message>
    <message>
      <source>it is open in another window or command</source>
      <translation>es ist in einem anderen Fenster oder Befehl offen</translation>
    </message>
    <message>
      <source>it is open in another window or command; close that first</source>
      <translation>sie ist in einem anderen Fenster oder Befehl offen; erst dort schließen</translation>
    </message>
    <message>
      <source>it is read-only</source>
      <translation>nur lesbar</translation>
    </message>
    <message>
      <source>it is this project itself</source>
      <translation>das ist dieses Projekt selbst</translation>
    </message>
    <message>
      <source>it is {label} here now</source>
      <translation>hier heißt es jetzt {label}</translation>
    </message>
    <message>
      <source>it makes a {type}, not a Codec</source>
      <translation>es macht ein {type}, keinen Codec</translation>
    </message>
    <message>
      <source>it marks HTML, whose offsets are not those of a text</source>
      <translation>es markiert HTML, dessen Offsets nicht die eines Textes sind</translation>
    </message>
    <message>
      <source>it names the speaker {speaker}, who is not among its speakers</source>
      <translation>nennt den Sprecher {speaker}, der nicht unter seinen Sprechern ist</translation>
    </message>
    <message>
      <source>it needs the component {missing}, which is not installed</source>
      <translation>die Komponente {missing} wird gebraucht und ist nicht installiert</translation>
    </message>
    <message>
      <source>it neither reads nor writes</source>
      <translation>es kann weder lesen noch schreiben</translation>
    </message>
    <message>
      <source>it shares no rare word with “{title}”</source>
      <translation>teilt kein seltenes Wort mit „{title}“</translation>
    </message>
    <message>
      <source>it unpacks to more than one article can hold</source>
      <translation>entpackt ist es mehr, als ein Artikel enthalten kann</translation>
    </message>
    <message>
      <source>it was made by a newer annotator (schema {found}, this one knows {known})</source>
      <translation>sie stammt aus einem neueren annotator (Schema {found}, dieser kennt {known})</translation>
    </message>
    <message>
      <source>it would unpack to more than {most:,} bytes</source>
      <translation>entpackt wäre es mehr als {most:,} Bytes</translation>
    </message>
    <message>
      <source>its label</source>
      <translation>das Label</translation>
    </message>
    <message>
      <source>its orth</source>
      <translation>orth</translation>
    </message>
    <message>
      <source>its pages are pictures without text; have the text recognised first</source>
      <translation>die Seiten sind Bilder ohne Text; erst den Text erkennen lassen</translation>
    </message>
    <message>
      <source>its paragraphs</source>
      <translation>die Absätze</translation>
    </message>
    <message>
      <source>its parts do not fit together</source>
      <translation>die Teile passen nicht zusammen</translation>
    </message>
    <message>
      <source>its raw text</source>
      <translation>der Rohtext</translation>
    </message>
    <message>
      <source>its sentences</source>
      <translation>die Sätze</translation>
    </message>
    <message>
      <source>its space</source>
      <translation>space</translation>
    </message>
    <message>
      <source>its suffixes are {suffixes}, not like ('.txt',)</source>
      <translation>die Endungen sind {suffixes}, nicht wie ('.txt',)</translation>
    </message>
    <message>
      <source>its text</source>
      <translation>der Text</translation>
    </message>
    <message>
      <source>its text has {count:,} characters, and a suggester reads no more than {most:,}</source>
      <translation>der Text hat {count:,} Zeichen, und eine Vorschlagsquelle liest höchstens {most:,}</translation>
    </message>
    <message>
      <source>its text is longer than {longest:,} characters</source>
      <translation>der Text ist länger als {longest:,} Zeichen</translation>
    </message>
    <message>
      <source>its title, author and date cannot be read</source>
      <translation>Titel, Autor und Datum darin lassen sich nicht lesen</translation>
    </message>
    <message>
      <source>its tokens</source>
      <translation>die Tokens</translation>
    </message>
    <message>
      <source>its tokens are no rows of numbers</source>
      <translation>die Tokens darin sind keine Zahlenreihen</translation>
    </message>
    <message>
      <source>its tokens are not as many as it says</source>
      <translation>die Tokens sind nicht so viele wie angegeben</translation>
    </message>
    <message>
      <source>its tokens do not make up its text</source>
      <translation>die Tokens ergeben nicht den Text</translation>
    </message>
    <message>
      <source>its type</source>
      <translation>der Typ</translation>
    </message>
    <message>
      <source>judgements</source>
      <translation>Urteile</translation>
    </message>
    <message>
      <source>keep ours</source>
      <translation>unsere behalten</translation>
    </message>
    <message>
      <source>kept as it is</source>
      <translation>unverändert</translation>
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
      <source>labelbuddy JSON Lines</source>
      <translation>labelbuddy JSON Lines</translation>
    </message>
    <message>
      <source>learning from {share} %</source>
      <translation>lernt aus {share} %</translation>
    </message>
    <message>
      <source>leave it out</source>
      <translation>weglassen</translation>
    </message>
    <message>
      <source>leave out what has it</source>
      <translation>weglassen, was es trägt</translation>
    </message>
    <message>
      <source>leave them out</source>
      <translation>weglassen</translation>
    </message>
    <message>
      <source>left as it was: in the articles held out nothing became better</source>
      <translation>unverändert: in den zurückgehaltenen Artikeln wurde nichts besser</translation>
    </message>
    <message>
      <source>left as they were: in the articles held out nothing became better</source>
      <translation>unverändert: in den zurückgehaltenen Artikeln wurde nichts besser</translation>
    </message>
    <message>
      <source>left out</source>
      <translation>weggelassen</translation>
    </message>
    <message>
      <source>left out until the questions below are answered</source>
      <translation>ausgelassen, bis die Fragen unten beantwortet sind</translation>
    </message>
    <message>
      <source>left to the suggesters</source>
      <translation>den Vorschlagsquellen überlassen</translation>
    </message>
    <message>
      <source>less than a minute left</source>
      <translation>noch weniger als eine Minute</translation>
    </message>
    <message>
      <source>lies in a {zone}, which is left out</source>
      <translation>liegt in einer weggelassenen Zone ({zone})</translation>
    </message>
    <message>
      <source>line {line}</source>
      <translation>Zeile {line}</translation>
    </message>
    <message>
      <source>looking</source>
      <translation>wird gesucht</translation>
    </message>
    <message>
      <source>looking for {wanted}</source>
      <translation>Suche nach {wanted}</translation>
    </message>
    <message>
      <source>lost: “{words}” of {annotator}</source>
      <translation>verloren: „{words}“ von {annotator}</translation>
    </message>
    <message>
      <source>made by another version of the program</source>
      <translation>von einer anderen Version des Programms gemacht</translation>
    </message>
    <message>
      <source>marks</source>
      <translation>Markierungen</translation>
    </message>
    <message>
      <source>median</source>
      <translation>Median</translation>
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
      <source>mixed quote</source>
      <translation>gemischtes Zitat</translation>
    </message>
    <message>
      <source>more than ten years</source>
      <translation>mehr als zehn Jahre</translation>
    </message>
    <message>
      <source>more than {most:,} bytes are too many for one article</source>
      <translation>mehr als {most:,} Bytes sind zu viele für einen Artikel</translation>
    </message>
    <message>
      <source>move the marks to our text</source>
      <translation>Markierungen in unseren Text übertragen</translation>
    </message>
    <message>
      <source>name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>name one suggester, or two to compare them</source>
      <translation>eine Vorschlagsquelle nennen, oder zwei zum Vergleich</translation>
    </message>
    <message>
      <source>name the article that others are to be similar to</source>
      <translation>den Artikel nennen, dem andere ähnlich sein sollen</translation>
    </message>
    <message>
      <source>named</source>
      <translation>benannt</translation>
    </message>
    <message numerus="yes">
      <source>named in {count} marks</source>
      <translation>
        <numerusform>in {count} Markierung genannt</numerusform>
        <numerusform>in {count} Markierungen genannt</numerusform>
      </translation>
    </message>
    <message>
      <source>named: {words}</source>
      <translation>genannt: {words}</translation>
    </message>
    <message>
      <source>names</source>
      <translation>Namen</translation>
    </message>
    <message>
      <source>names that sound the same</source>
      <translation>gleich klingende Namen</translation>
    </message>
    <message>
      <source>nearly the same as {article} ({share:.0%} alike)</source>
      <translation>fast gleich wie {article} ({share:.0%} gleich)</translation>
    </message>
    <message>
      <source>negation_changed</source>
      <translation>Verneinung geändert</translation>
    </message>
    <message>
      <source>neither the scheme nor any span has a label {label}</source>
      <translation>kein Label des Projekts und keine Spanne heißt {label}</translation>
    </message>
    <message>
      <source>no article can be made of this: {why}</source>
      <translation>daraus lässt sich kein Artikel machen: {why}</translation>
    </message>
    <message>
      <source>no article is adjudicated yet ({told})</source>
      <translation>noch ist kein Artikel entschieden ({told})</translation>
    </message>
    <message>
      <source>no article was begun by two annotators ({each})</source>
      <translation>kein Artikel wurde von zwei Annotatoren begonnen ({each})</translation>
    </message>
    <message>
      <source>no article was finished by two annotators ({each}); what is unfinished counts only where that is asked for</source>
      <translation>kein Artikel ist von zwei Annotatoren fertig ({each}); Unfertiges zählt nur, wo das verlangt ist</translation>
    </message>
    <message>
      <source>no column has a name such as text; {column} was taken, which has the longest texts</source>
      <translation>keine Spalte heißt etwa text; genommen wurde {column} mit den längsten Texten</translation>
    </message>
    <message>
      <source>no counterpart</source>
      <translation>ohne Gegenstück</translation>
    </message>
    <message>
      <source>no cue</source>
      <translation>kein Redeverb</translation>
    </message>
    <message>
      <source>no file {file} says where the tokens stand: spaces were put between them anew</source>
      <translation>keine Datei {file} sagt, wo die Tokens stehen: zwischen sie wurden neue Leerzeichen gesetzt</translation>
    </message>
    <message>
      <source>no finished article is held out, so nothing can be measured; finish more stories</source>
      <translation>kein fertiger Artikel wird zurückgehalten, also lässt sich nichts messen; mehr Geschichten fertigstellen</translation>
    </message>
    <message>
      <source>no format reads {what} (known: {known})</source>
      <translation>kein Format liest {what} (bekannt: {known})</translation>
    </message>
    <message>
      <source>no line of brat's begins with {name} like this</source>
      <translation>keine Zeile von brat beginnt so mit {name}</translation>
    </message>
    <message>
      <source>no line of brat's: a TAB follows the id, and then a type</source>
      <translation>keine Zeile von brat: auf die Kennung folgen ein TAB und dann ein Typ</translation>
    </message>
    <message>
      <source>no main text was found on this page</source>
      <translation>auf dieser Seite fand sich kein Haupttext</translation>
    </message>
    <message>
      <source>no project is open</source>
      <translation>kein Projekt ist offen</translation>
    </message>
    <message>
      <source>no quote has this {label}; it stays a span</source>
      <translation>zu diesem Element „{label}“ gehört kein Zitat; es bleibt eine Spanne</translation>
    </message>
    <message>
      <source>no source</source>
      <translation>keine Quelle</translation>
    </message>
    <message>
      <source>no spans</source>
      <translation>keine Spannen</translation>
    </message>
    <message>
      <source>no speaker</source>
      <translation>kein Sprecher</translation>
    </message>
    <message>
      <source>no suggester</source>
      <translation>keine Vorschlagsquelle</translation>
    </message>
    <message>
      <source>no suggestion is open</source>
      <translation>kein Vorschlag ist offen</translation>
    </message>
    <message>
      <source>no suggestion is open.</source>
      <translation>kein Vorschlag ist offen.</translation>
    </message>
    <message numerus="yes">
      <source>no text on pages {pages}</source>
      <translation>
        <numerusform>kein Text auf Seite {pages}</numerusform>
        <numerusform>kein Text auf den Seiten {pages}</numerusform>
      </translation>
    </message>
    <message>
      <source>no zone</source>
      <translation>keine Zone</translation>
    </message>
    <message>
      <source>nobody</source>
      <translation>niemand</translation>
    </message>
    <message>
      <source>nobody has begun any</source>
      <translation>niemand hat einen begonnen</translation>
    </message>
    <message>
      <source>nobody has decided anything yet</source>
      <translation>noch hat niemand etwas entschieden</translation>
    </message>
    <message>
      <source>nobody has finished an article, so there is nothing to adjudicate yet; nothing was changed</source>
      <translation>niemand hat einen Artikel fertig, daher gibt es noch nichts zu entscheiden; nichts wurde geändert</translation>
    </message>
    <message>
      <source>nobody has finished an article, so there is nothing to tell yet; nothing was written</source>
      <translation>niemand hat einen Artikel fertig, daher gibt es noch nichts zu berichten; nichts wurde geschrieben</translation>
    </message>
    <message>
      <source>nobody has finished any</source>
      <translation>niemand hat einen fertig</translation>
    </message>
    <message>
      <source>nobody has looked for zones, so none is left out</source>
      <translation>niemand hat nach Zonen gesucht, daher wird keine weggelassen</translation>
    </message>
    <message>
      <source>nobody named</source>
      <translation>niemand genannt</translation>
    </message>
    <message>
      <source>nobody says who suggests</source>
      <translation>niemand sagt, wer vorschlägt</translation>
    </message>
    <message>
      <source>none</source>
      <translation>keines</translation>
    </message>
    <message numerus="yes">
      <source>none of {count} suggestions between {low} % and {high} %</source>
      <translation>
        <numerusform>keiner von {count} Vorschlag zwischen {low} % und {high} %</numerusform>
        <numerusform>keiner von {count} Vorschlägen zwischen {low} % und {high} %</numerusform>
      </translation>
    </message>
    <message>
      <source>not defined</source>
      <translation>nicht definiert</translation>
    </message>
    <message>
      <source>not in the original</source>
      <translation>nicht im Original</translation>
    </message>
    <message>
      <source>not in the scheme</source>
      <translation>kein Label des Projekts</translation>
    </message>
    <message>
      <source>not in this project</source>
      <translation>nicht in diesem Projekt</translation>
    </message>
    <message>
      <source>not marked</source>
      <translation>nicht markiert</translation>
    </message>
    <message>
      <source>not named</source>
      <translation>nicht genannt</translation>
    </message>
    <message>
      <source>not read to its end without {name} beside it</source>
      <translation>ohne {name} daneben nicht zu Ende gelesen</translation>
    </message>
    <message>
      <source>not suggested</source>
      <translation>nicht vorgeschlagen</translation>
    </message>
    <message>
      <source>not taken: {count} {what}</source>
      <translation>nicht übernommen: {count} {what}</translation>
    </message>
    <message>
      <source>not there now</source>
      <translation>zur Zeit nicht da</translation>
    </message>
    <message>
      <source>not used: in articles left out of learning it brought nothing</source>
      <translation>nicht verwendet: in Artikeln, aus denen nicht gelernt wurde, brachte es nichts</translation>
    </message>
    <message>
      <source>not used: in articles left out of learning they brought nothing</source>
      <translation>nicht verwendet: in Artikeln, aus denen nicht gelernt wurde, brachten sie nichts</translation>
    </message>
    <message>
      <source>notes on a region</source>
      <translation>Notizen zu einer Region</translation>
    </message>
    <message>
      <source>nothing</source>
      <translation>nichts</translation>
    </message>
    <message>
      <source>nothing can be written to {project} or beside it ({reason})</source>
      <translation>in {project} oder daneben lässt sich nichts schreiben ({reason})</translation>
    </message>
    <message>
      <source>nothing in it</source>
      <translation>nichts darin</translation>
    </message>
    <message numerus="yes">
      <source>nothing is left to hand out: {count} articles went out before; choose which, or to hand all of them out again</source>
      <translation>
        <numerusform>nichts mehr auszugeben: {count} Artikel ging schon hinaus; wählen, welche, oder alle noch einmal ausgeben</numerusform>
        <numerusform>nichts mehr auszugeben: {count} Artikel gingen schon hinaus; wählen, welche, oder alle noch einmal ausgeben</numerusform>
      </translation>
    </message>
    <message>
      <source>nothing is marked in the finished articles, so nothing can be learnt</source>
      <translation>in den fertigen Artikeln ist nichts markiert, also lässt sich nichts lernen</translation>
    </message>
    <message>
      <source>nothing of a project can be read in it; nothing was changed</source>
      <translation>darin ist nichts von einem Projekt zu lesen; es wurde nichts geändert</translation>
    </message>
    <message>
      <source>nothing suggested before in this project; the suggester is as it was</source>
      <translation>vorher schlug in diesem Projekt nichts vor; die Vorschlagsquelle ist, wie sie war</translation>
    </message>
    <message>
      <source>nothing there yet</source>
      <translation>noch nichts dort</translation>
    </message>
    <message>
      <source>nothing: entities alone, with spaCy</source>
      <translation>nichts: nur Entitäten, mit spaCy</translation>
    </message>
    <message>
      <source>number</source>
      <translation>Zahl</translation>
    </message>
    <message>
      <source>number {number} to do, as it came</source>
      <translation>Nummer {number} zu tun, wie gekommen</translation>
    </message>
    <message>
      <source>number_changed</source>
      <translation>Zahl geändert</translation>
    </message>
    <message>
      <source>of the articles to learn from, {count} are in {language}</source>
      <translation>von den Artikeln zum Lernen sind {count} in der Sprache {language}</translation>
    </message>
    <message>
      <source>of the suggestions decided on</source>
      <translation>von den entschiedenen Vorschlägen</translation>
    </message>
    <message>
      <source>of the suggestions decided on: another label, speaker, cue, source or kind</source>
      <translation>von den entschiedenen Vorschlägen: anderes Label, anderer Sprecher, anderes Redeverb, andere Quelle oder Art</translation>
    </message>
    <message>
      <source>of the time it takes without suggestions</source>
      <translation>von der Zeit, die es ohne Vorschläge braucht</translation>
    </message>
    <message>
      <source>of them go to</source>
      <translation>davon gehen an</translation>
    </message>
    <message>
      <source>of what is gold, what people had marked</source>
      <translation>von dem, was Gold ist, das, was markiert war</translation>
    </message>
    <message>
      <source>of what is suggested, what people marked just so with none shown</source>
      <translation>von dem Vorgeschlagenen das, was ohne sichtbare Vorschläge genau so markiert wurde</translation>
    </message>
    <message>
      <source>of what is suggested, what people marked just so with suggestions shown</source>
      <translation>von dem Vorgeschlagenen das, was mit sichtbaren Vorschlägen genau so markiert wurde</translation>
    </message>
    <message>
      <source>of what people marked with none shown, what is suggested just so; it is the honest one</source>
      <translation>von dem ohne sichtbare Vorschläge Markierten das, was genau so vorgeschlagen ist; das ist die ehrliche</translation>
    </message>
    <message>
      <source>of what people marked with suggestions shown, what is suggested just so</source>
      <translation>von dem mit sichtbaren Vorschlägen Markierten das, was genau so vorgeschlagen ist</translation>
    </message>
    <message>
      <source>of what people marked with suggestions shown, what nobody had suggested</source>
      <translation>von dem mit sichtbaren Vorschlägen Markierten das, was nicht vorgeschlagen war</translation>
    </message>
    <message>
      <source>of {b}</source>
      <translation>von {b}</translation>
    </message>
    <message numerus="yes">
      <source>of {count} annotators</source>
      <translation>
        <numerusform>von {count} Annotator</numerusform>
        <numerusform>von {count} Annotatoren</numerusform>
      </translation>
    </message>
    <message>
      <source>of {done} stories that are done none falls into {empty}; finish more of them, or choose other shares or another seed</source>
      <translation>von {done} fertigen Geschichten fällt keine in {empty}; mehr davon fertigstellen oder andere Anteile oder einen anderen Startwert wählen</translation>
    </message>
    <message>
      <source>of {done} stories that are done none falls into {empty}; finish more of them, or choose other shares or another seed, such as {seed}</source>
      <translation>von {done} fertigen Geschichten fällt keine in {empty}; mehr davon fertigstellen oder andere Anteile oder einen anderen Startwert wählen, etwa {seed}</translation>
    </message>
    <message>
      <source>offsets in {unit} are not understood; use one of {known}</source>
      <translation>Offsets in {unit} sind unverständlich; eine von {known} verwenden</translation>
    </message>
    <message>
      <source>offsets must be whole numbers, not {places}</source>
      <translation>Offsets müssen ganze Zahlen sein, nicht {places}</translation>
    </message>
    <message>
      <source>offsets must be whole numbers, not {start} and {end}</source>
      <translation>Offsets müssen ganze Zahlen sein, nicht {start} und {end}</translation>
    </message>
    <message numerus="yes">
      <source>on {count} days</source>
      <translation>
        <numerusform>an {count} Tag</numerusform>
        <numerusform>an {count} Tagen</numerusform>
      </translation>
    </message>
    <message>
      <source>only desktops on Linux are told this way; on this system, choose annotator once under “Open with” for a file that ends in .annot</source>
      <translation>nur Desktops unter Linux erfahren es so; auf diesem System einmal annotator unter „Öffnen mit“ für eine Datei mit der Endung .annot wählen</translation>
    </message>
    <message>
      <source>only quotes differ there; put those right in the text</source>
      <translation>dort weichen nur Zitate ab; diese im Text berichtigen</translation>
    </message>
    <message>
      <source>only white space</source>
      <translation>nur Leerraum</translation>
    </message>
    <message>
      <source>only {name} suggests anything here</source>
      <translation>nur {name} schlägt hier etwas vor</translation>
    </message>
    <message>
      <source>only {next} is marked in the finished articles: it learns that nothing else is to be suggested</source>
      <translation>nur {next} ist in den fertigen Artikeln markiert: es lernt, dass sonst nichts vorzuschlagen ist</translation>
    </message>
    <message>
      <source>open: ours stays for now</source>
      <translation>offen: vorerst bleibt unsere</translation>
    </message>
    <message>
      <source>open: the file stays out</source>
      <translation>offen: die Datei bleibt draußen</translation>
    </message>
    <message>
      <source>ordering the articles</source>
      <translation>Artikel werden geordnet</translation>
    </message>
    <message>
      <source>org</source>
      <translation>Organisation</translation>
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
      <source>overlapping</source>
      <translation>überlappend</translation>
    </message>
    <message>
      <source>overlaps a longer one; a token has one tag</source>
      <translation>überschneidet sich mit einer längeren; ein Token hat nur ein Tag</translation>
    </message>
    <message>
      <source>overlaps another entity, so it is not in doc.ents and NER does not learn it; doc.spans["sc"] has it</source>
      <translation>überlappt eine andere Entität, steht also nicht in doc.ents, und NER lernt es nicht; doc.spans["sc"] hat es</translation>
    </message>
    <message>
      <source>page {page} does not hold together</source>
      <translation>Seite {page} ist in sich nicht stimmig</translation>
    </message>
    <message>
      <source>parts</source>
      <translation>Teile</translation>
    </message>
    <message>
      <source>paused</source>
      <translation>angehalten</translation>
    </message>
    <message>
      <source>per article</source>
      <translation>je Artikel</translation>
    </message>
    <message>
      <source>person</source>
      <translation>Person</translation>
    </message>
    <message>
      <source>place</source>
      <translation>Ort</translation>
    </message>
    <message>
      <source>punctuation</source>
      <translation>Zeichensetzung</translation>
    </message>
    <message>
      <source>putting together</source>
      <translation>zusammenstellen</translation>
    </message>
    <message>
      <source>quote</source>
      <translation>Zitat</translation>
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
      <source>reach beyond the text</source>
      <translation>über das Textende hinaus</translation>
    </message>
    <message>
      <source>reaches into a {zone}, which is left out</source>
      <translation>reicht in eine weggelassene Zone ({zone}) hinein</translation>
    </message>
    <message>
      <source>reaches past the end of the text at {count}</source>
      <translation>reicht über das Ende des Textes bei {count} hinaus</translation>
    </message>
    <message>
      <source>read as {name}</source>
      <translation>als {name} gelesen</translation>
    </message>
    <message>
      <source>read as {name}, which it hardly is; if it reads wrong, save it as UTF-8</source>
      <translation>als {name} gelesen, was kaum stimmt; wenn es sich falsch liest, als UTF-8 speichern</translation>
    </message>
    <message>
      <source>reading</source>
      <translation>lesen</translation>
    </message>
    <message>
      <source>reading what was done</source>
      <translation>Getanes wird gelesen</translation>
    </message>
    <message>
      <source>ready</source>
      <translation>bereit</translation>
    </message>
    <message>
      <source>references of who is not quoted</source>
      <translation>Verweise von Personen ohne Zitat</translation>
    </message>
    <message>
      <source>reject</source>
      <translation>ablehnen</translation>
    </message>
    <message>
      <source>rejected</source>
      <translation>abgelehnt</translation>
    </message>
    <message>
      <source>rejected before</source>
      <translation>früher abgelehnt</translation>
    </message>
    <message>
      <source>relation</source>
      <translation>Relation</translation>
    </message>
    <message>
      <source>relations {label} between contents</source>
      <translation>Relationen {label} zwischen Inhalten</translation>
    </message>
    <message>
      <source>remembering what was decided</source>
      <translation>Entscheidungen werden gemerkt</translation>
    </message>
    <message>
      <source>reopened</source>
      <translation>wieder geöffnet</translation>
    </message>
    <message>
      <source>result {number}: {why}</source>
      <translation>Ergebnis {number}: {why}</translation>
    </message>
    <message>
      <source>results of type {type}</source>
      <translation>Ergebnisse vom Typ {type}</translation>
    </message>
    <message>
      <source>rewrite</source>
      <translation>Fassung</translation>
    </message>
    <message>
      <source>right click</source>
      <translation>Rechtsklick</translation>
    </message>
    <message>
      <source>role changed</source>
      <translation>Rolle geändert</translation>
    </message>
    <message>
      <source>role_changed</source>
      <translation>Rolle geändert</translation>
    </message>
    <message>
      <source>said by somebody else</source>
      <translation>von jemand anderem gesagt</translation>
    </message>
    <message>
      <source>same ends</source>
      <translation>gleiche Grenzen</translation>
    </message>
    <message>
      <source>same words first</source>
      <translation>gleiche Wörter zuerst</translation>
    </message>
    <message>
      <source>saved pages</source>
      <translation>gespeicherte Seiten</translation>
    </message>
    <message>
      <source>say nothing that can be said</source>
      <translation>ohne gültige Aussage</translation>
    </message>
    <message>
      <source>say whose work is meant; {there}</source>
      <translation>sagen, wessen Arbeit gemeint ist; {there}</translation>
    </message>
    <message>
      <source>selected</source>
      <translation>ausgewählt</translation>
    </message>
    <message>
      <source>selected; a label or its key marks it</source>
      <translation>ausgewählt; ein Label oder dessen Taste markiert es</translation>
    </message>
    <message>
      <source>sentence {number} begins {gap} characters after what comes before it</source>
      <translation>Satz {number} beginnt {gap} Zeichen nach dem, was davor steht</translation>
    </message>
    <message>
      <source>share of its characters</source>
      <translation>Anteil seiner Zeichen</translation>
    </message>
    <message>
      <source>shares {words} and {more} more with “{title}”</source>
      <translation>teilt {words} und {more} weitere mit „{title}“</translation>
    </message>
    <message>
      <source>shares {words} with “{title}”</source>
      <translation>teilt {words} mit „{title}“</translation>
    </message>
    <message>
      <source>skipped</source>
      <translation>übersprungen</translation>
    </message>
    <message>
      <source>skipped in Label Studio</source>
      <translation>in Label Studio übersprungen</translation>
    </message>
    <message>
      <source>some offsets count {unit}, not {ours}</source>
      <translation>manche Offsets zählen {unit}, nicht {ours}</translation>
    </message>
    <message>
      <source>source</source>
      <translation>Quelle</translation>
    </message>
    <message>
      <source>source {text}</source>
      <translation>Quelle {text}</translation>
    </message>
    <message>
      <source>source “{text}”</source>
      <translation>Quelle „{text}“</translation>
    </message>
    <message>
      <source>spaCy DocBin</source>
      <translation>spaCy DocBin</translation>
    </message>
    <message>
      <source>spaCy cannot learn from it: {flaws}</source>
      <translation>spaCy kann daraus nicht lernen: {flaws}</translation>
    </message>
    <message>
      <source>spaCy docs as JSON Lines</source>
      <translation>spaCy-Docs als JSON Lines</translation>
    </message>
    <message>
      <source>spaCy training folder</source>
      <translation>spaCy-Trainingsordner</translation>
    </message>
    <message>
      <source>spaCy’s ({name})</source>
      <translation>von spaCy ({name})</translation>
    </message>
    <message>
      <source>span</source>
      <translation>Spanne</translation>
    </message>
    <message>
      <source>span {number}: {span} is no span</source>
      <translation>Spanne {number}: {span} ist keine Spanne</translation>
    </message>
    <message>
      <source>spans</source>
      <translation>Spannen</translation>
    </message>
    <message>
      <source>spans overlap; doccano drops some without a word unless its project allows overlapping</source>
      <translation>Spannen überschneiden sich; doccano lässt stillschweigend einige weg, wenn das Projekt dort keine Überschneidung erlaubt</translation>
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
      <source>speakers</source>
      <translation>Sprecher</translation>
    </message>
    <message>
      <source>speakers {number}: a name or id holds half of a surrogate pair</source>
      <translation>Sprecher {number}: Name oder Kennung enthält ein halbes Surrogatpaar</translation>
    </message>
    <message>
      <source>spliced</source>
      <translation>zusammengesetzt</translation>
    </message>
    <message>
      <source>stands in a text with a character that no XML file can hold; JSON CAS can</source>
      <translation>steht in einem Text mit einem Zeichen, das keine XML-Datei enthalten kann; JSON CAS kann es</translation>
    </message>
    <message>
      <source>stands where a {label} stands, which is called {name}, too</source>
      <translation>steht, wo {label} steht, das auch {name} heißt</translation>
    </message>
    <message>
      <source>stands {shift:+d} characters from its place</source>
      <translation>steht {shift:+d} Zeichen von der angegebenen Stelle</translation>
    </message>
    <message>
      <source>starts and ends with white space</source>
      <translation>beginnt und endet mit Leerraum</translation>
    </message>
    <message>
      <source>starts and ends within a word</source>
      <translation>beginnt und endet mitten im Wort</translation>
    </message>
    <message>
      <source>starts with white space</source>
      <translation>beginnt mit Leerraum</translation>
    </message>
    <message>
      <source>starts within a word</source>
      <translation>beginnt mitten im Wort</translation>
    </message>
    <message>
      <source>steps</source>
      <translation>Schritte</translation>
    </message>
    <message>
      <source>stopping</source>
      <translation>wird beendet</translation>
    </message>
    <message>
      <source>storing</source>
      <translation>speichern</translation>
    </message>
    <message>
      <source>suggested</source>
      <translation>vorgeschlagen</translation>
    </message>
    <message>
      <source>suggested as {label}</source>
      <translation>vorgeschlagen als {label}</translation>
    </message>
    <message>
      <source>suggested everywhere</source>
      <translation>überall vorgeschlagen</translation>
    </message>
    <message>
      <source>suggested everywhere, allowed by hand</source>
      <translation>überall vorgeschlagen, von Hand zugelassen</translation>
    </message>
    <message>
      <source>suggester</source>
      <translation>Vorschlagsquelle</translation>
    </message>
    <message>
      <source>suggesters disagree only where two have read the articles; here there are open suggestions of {name}</source>
      <translation>Vorschlagsquellen weichen nur ab, wo zwei die Artikel gelesen haben; hier gibt es offene Vorschläge von {name}</translation>
    </message>
    <message>
      <source>suggestions</source>
      <translation>Vorschläge</translation>
    </message>
    <message>
      <source>suggests {labels}, of which so many are marked so far</source>
      <translation>schlägt {labels} vor, wovon bisher so viele markiert sind</translation>
    </message>
    <message>
      <source>summary</source>
      <translation>Zusammenfassung</translation>
    </message>
    <message>
      <source>take it</source>
      <translation>übernehmen</translation>
    </message>
    <message>
      <source>take theirs</source>
      <translation>die andere nehmen</translation>
    </message>
    <message>
      <source>take them in</source>
      <translation>aufnehmen</translation>
    </message>
    <message>
      <source>task {number}: {why}</source>
      <translation>Aufgabe {number}: {why}</translation>
    </message>
    <message>
      <source>tasks without an answer come in as suggestions; --as work takes them for work</source>
      <translation>Aufgaben ohne Antwort kommen als Vorschläge herein; mit --as work gelten sie als Arbeit</translation>
    </message>
    <message>
      <source>tense_or_modality_changed</source>
      <translation>Zeit oder Modus geändert</translation>
    </message>
    <message>
      <source>text</source>
      <translation>Text</translation>
    </message>
    <message>
      <source>that 1,000 characters take</source>
      <translation>die 1.000 Zeichen brauchen</translation>
    </message>
    <message>
      <source>that were not handed out before</source>
      <translation>die noch nicht ausgegeben wurden</translation>
    </message>
    <message>
      <source>the adjudicator</source>
      <translation>wer entscheidet</translation>
    </message>
    <message>
      <source>the article in a few points</source>
      <translation>der Artikel in wenigen Punkten</translation>
    </message>
    <message>
      <source>the article is marked as {status}, not as done</source>
      <translation>der Artikel ist als „{status}“ gekennzeichnet, nicht als fertig</translation>
    </message>
    <message>
      <source>the article that begins in line {line} has more than {most:,} tokens</source>
      <translation>der Artikel, der in Zeile {line} beginnt, hat mehr als {most:,} Tokens</translation>
    </message>
    <message>
      <source>the articles have no entities to learn from</source>
      <translation>die Artikel haben keine Entitäten, aus denen zu lernen wäre</translation>
    </message>
    <message>
      <source>the articles have no names to learn from</source>
      <translation>die Artikel haben keine Namen, aus denen sich lernen ließe</translation>
    </message>
    <message>
      <source>the built-in suggester ({name})</source>
      <translation>eingebaute Quelle ({name})</translation>
    </message>
    <message>
      <source>the bytes {first}–{last} cover no text</source>
      <translation>die Bytes {first}–{last} umfassen keinen Text</translation>
    </message>
    <message>
      <source>the bytes {first}–{last} cut a character in two</source>
      <translation>die Bytes {first}–{last} zerschneiden ein Zeichen</translation>
    </message>
    <message>
      <source>the choices</source>
      <translation>die Auswahl</translation>
    </message>
    <message>
      <source>the column {column} is empty</source>
      <translation>die Spalte {column} ist leer</translation>
    </message>
    <message>
      <source>the copy of {owner} holds another {item}</source>
      <translation>die Kopie von {owner} enthält ein anderes {item}</translation>
    </message>
    <message>
      <source>the copy of {owner} of article {article} does not tell its revision, but holds something else; it was edited outside</source>
      <translation>die Kopie von {owner} von Artikel {article} nennt ihre Revision nicht, enthält aber anderes; sie wurde außerhalb bearbeitet</translation>
    </message>
    <message>
      <source>the copy of {owner} of article {article} has revision {theirs} here, too, but holds something else; it was edited outside</source>
      <translation>die Kopie von {owner} von Artikel {article} hat auch hier Revision {theirs}, enthält aber anderes; sie wurde außerhalb bearbeitet</translation>
    </message>
    <message>
      <source>the copy of {owner} of article {article} is in two files with revision {theirs}, but not the same in both; merge one of them alone</source>
      <translation>die Kopie von {owner} von Artikel {article} steht in zwei Dateien mit Revision {theirs}, aber nicht gleich; nur eine davon einbringen</translation>
    </message>
    <message>
      <source>the copy of {owner} of article {article} is older (revision {theirs}) than the one here (revision {ours})</source>
      <translation>die Kopie von {owner} von Artikel {article} ist älter (Revision {theirs}) als die hier (Revision {ours})</translation>
    </message>
    <message>
      <source>the copy of {owner} of article {article} was edited here (revision {ours}) and there (revision {theirs}) since both were the same</source>
      <translation>die Kopie von {owner} von Artikel {article} wurde hier (Revision {ours}) und dort (Revision {theirs}) bearbeitet, seit beide gleich waren</translation>
    </message>
    <message>
      <source>the copy of {owner} says something else of a quote or hint</source>
      <translation>die Kopie von {owner} sagt anderes über ein Zitat oder einen Hinweis</translation>
    </message>
    <message>
      <source>the document is damaged, in its part {name}</source>
      <translation>das Dokument ist beschädigt, in seinem Teil {name}</translation>
    </message>
    <message>
      <source>the entities</source>
      <translation>die Entitäten</translation>
    </message>
    <message>
      <source>the extra data of a {label} are not taken: {extra}</source>
      <translation>die Zusatzdaten von {label} werden nicht übernommen: {extra}</translation>
    </message>
    <message>
      <source>the file cannot be read: {why}</source>
      <translation>die Datei lässt sich nicht lesen: {why}</translation>
    </message>
    <message>
      <source>the file declares entities (DOCTYPE), which no CAS does; it is not read</source>
      <translation>die Datei erklärt Entitäten (DOCTYPE), was kein CAS tut; sie wird nicht gelesen</translation>
    </message>
    <message>
      <source>the file has no text: spaces were put between the tokens anew</source>
      <translation>die Datei hat keinen Text: zwischen die Tokens wurden neue Leerzeichen gesetzt</translation>
    </message>
    <message>
      <source>the file holds no text</source>
      <translation>die Datei enthält keinen Text</translation>
    </message>
    <message>
      <source>the file is damaged ({why})</source>
      <translation>die Datei ist beschädigt ({why})</translation>
    </message>
    <message>
      <source>the file is empty</source>
      <translation>die Datei ist leer</translation>
    </message>
    <message>
      <source>the folder {path} cannot be made: {why}</source>
      <translation>der Ordner {path} kann nicht angelegt werden: {why}</translation>
    </message>
    <message>
      <source>the format is {found}, not {known}</source>
      <translation>das Format ist {found}, nicht {known}</translation>
    </message>
    <message>
      <source>the format plug-in {name} cannot be used: {problem}</source>
      <translation>die Formaterweiterung {name} kann nicht verwendet werden: {problem}</translation>
    </message>
    <message>
      <source>the format plug-in {plugin} failed: {why}</source>
      <translation>die Formaterweiterung {plugin} ist gescheitert: {why}</translation>
    </message>
    <message>
      <source>the id {id} is used twice</source>
      <translation>die Kennung {id} kommt zweimal vor</translation>
    </message>
    <message>
      <source>the id {name} is used twice</source>
      <translation>die Kennung {name} kommt zweimal vor</translation>
    </message>
    <message>
      <source>the id {wanted} is taken by another text; this article is now {fresh}</source>
      <translation>die Kennung {wanted} gehört einem anderen Text; dieser Artikel heißt jetzt {fresh}</translation>
    </message>
    <message>
      <source>the journal is damaged here, so this step cannot be taken back or done again; nothing was changed</source>
      <translation>das Journal ist hier beschädigt, darum lässt sich dieser Schritt weder zurücknehmen noch wiederholen; es wurde nichts geändert</translation>
    </message>
    <message>
      <source>the judgements</source>
      <translation>die Urteile</translation>
    </message>
    <message>
      <source>the label is called {name} already; nothing was changed</source>
      <translation>das Label heißt schon {name}; nichts wurde geändert</translation>
    </message>
    <message>
      <source>the label or the id holds half of a surrogate pair</source>
      <translation>das Label oder die Kennung enthält ein halbes Surrogatpaar</translation>
    </message>
    <message numerus="yes">
      <source>the label {label} of {count} spans differs from {alike} in upper and lower case only</source>
      <translation>
        <numerusform>das Label {label} von {count} Spanne unterscheidet sich von {alike} nur in Groß- und Kleinschreibung</numerusform>
        <numerusform>das Label {label} von {count} Spannen unterscheidet sich von {alike} nur in Groß- und Kleinschreibung</numerusform>
      </translation>
    </message>
    <message>
      <source>the label {name} {no_label}</source>
      <translation>das Label {name} {no_label}</translation>
    </message>
    <message>
      <source>the labels</source>
      <translation>die Labels</translation>
    </message>
    <message>
      <source>the last step</source>
      <translation>der letzte Schritt</translation>
    </message>
    <message>
      <source>the last step was not stored, everything before it is kept</source>
      <translation>der letzte Schritt wurde nicht gespeichert, alles davor bleibt</translation>
    </message>
    <message>
      <source>the line is longer than {longest:,} bytes, which no article is</source>
      <translation>die Zeile ist länger als {longest:,} Bytes, was kein Artikel ist</translation>
    </message>
    <message>
      <source>the meta data are nested more than {deepest} deep</source>
      <translation>die Metadaten sind mehr als {deepest} Ebenen tief verschachtelt</translation>
    </message>
    <message>
      <source>the name of an annotator cannot be empty</source>
      <translation>der Name eines Annotators kann nicht leer sein</translation>
    </message>
    <message>
      <source>the name of an annotator cannot begin with @, as {name} does</source>
      <translation>der Name eines Annotators kann nicht mit @ beginnen wie {name}</translation>
    </message>
    <message>
      <source>the name of an annotator cannot begin with @; use --as for the gold</source>
      <translation>der Name eines Annotators kann nicht mit @ beginnen; für das Gold --as verwenden</translation>
    </message>
    <message>
      <source>the name of an annotator cannot have more than {longest} characters</source>
      <translation>der Name eines Annotators kann nicht mehr als {longest} Zeichen haben</translation>
    </message>
    <message>
      <source>the name of this account</source>
      <translation>der Name dieses Kontos</translation>
    </message>
    <message>
      <source>the new file does not hold together: {why}</source>
      <translation>die neue Datei ist in sich nicht stimmig: {why}</translation>
    </message>
    <message>
      <source>the offsets are not those of the tokens, which were looked for in the text instead</source>
      <translation>die Offsets sind nicht die der Tokens; diese wurden stattdessen im Text gesucht</translation>
    </message>
    <message>
      <source>the offsets count {unit}, not {ours}</source>
      <translation>die Offsets zählen {unit}, nicht {ours}</translation>
    </message>
    <message>
      <source>the only suggestion is between {low} % and {high} %</source>
      <translation>der einzige Vorschlag liegt zwischen {low} % und {high} %</translation>
    </message>
    <message>
      <source>the page has more than {most:,} elements, too many for one article</source>
      <translation>die Seite hat mehr als {most:,} Elemente, zu viele für einen Artikel</translation>
    </message>
    <message>
      <source>the page has more than {most:,} tags, too many for one article</source>
      <translation>die Seite hat mehr als {most:,} Tags, zu viele für einen Artikel</translation>
    </message>
    <message>
      <source>the parts of a quote must follow one another</source>
      <translation>die Teile eines Zitats müssen aufeinander folgen</translation>
    </message>
    <message>
      <source>the parts of the quote {quote} do not follow one another</source>
      <translation>die Teile des Zitats {quote} folgen nicht aufeinander</translation>
    </message>
    <message>
      <source>the parts of what is judged must follow one another</source>
      <translation>die Teile des Beurteilten müssen aufeinander folgen</translation>
    </message>
    <message>
      <source>the plug-in {entry} ({value}) cannot be loaded: {why}; nothing was changed</source>
      <translation>die Erweiterung {entry} ({value}) lässt sich nicht laden: {why}; es wurde nichts geändert</translation>
    </message>
    <message>
      <source>the plug-in {entry} ({value}) has no method read(texts)</source>
      <translation>die Erweiterung {entry} ({value}) hat keine Methode read(texts)</translation>
    </message>
    <message>
      <source>the plug-in {place} is not installed</source>
      <translation>die Erweiterung {place} ist nicht installiert</translation>
    </message>
    <message>
      <source>the process of {suggester} ended unexpectedly; what it read until then is kept</source>
      <translation>der Prozess von {suggester} endete unerwartet; was bis dahin gelesen wurde, bleibt erhalten</translation>
    </message>
    <message>
      <source>the process that trains ended unexpectedly; nothing was changed, and the versions that there are go on working</source>
      <translation>der Prozess des Trainings endete unerwartet; nichts wurde geändert, und die vorhandenen Versionen arbeiten weiter</translation>
    </message>
    <message>
      <source>the program has made a mistake; everything done before it is saved, and you can go on. Should something look wrong, open the project again.</source>
      <translation>das Programm hat einen Fehler gemacht; alles davor ist gespeichert, und Sie können weiterarbeiten. Sieht etwas falsch aus, das Projekt neu öffnen.</translation>
    </message>
    <message>
      <source>the program said {verdict}</source>
      <translation>das Programm sagte {verdict}</translation>
    </message>
    <message>
      <source>the project can only be read here; nothing was changed</source>
      <translation>das Projekt kann hier nur gelesen werden; nichts wurde geändert</translation>
    </message>
    <message>
      <source>the project cannot be mended ({verdict}); nothing was changed</source>
      <translation>das Projekt lässt sich nicht reparieren ({verdict}); es wurde nichts geändert</translation>
    </message>
    <message>
      <source>the project cannot be opened ({why})</source>
      <translation>das Projekt lässt sich nicht öffnen ({why})</translation>
    </message>
    <message>
      <source>the project carries {what}, as none of ours does</source>
      <translation>das Projekt trägt {what} in sich, was keines von uns hat</translation>
    </message>
    <message>
      <source>the project has no article {article}</source>
      <translation>das Projekt hat keinen Artikel {article}</translation>
    </message>
    <message>
      <source>the project has no article {article}; nothing was deleted</source>
      <translation>das Projekt hat keinen Artikel {article}; nichts wurde gelöscht</translation>
    </message>
    <message>
      <source>the project has no article {article}; nothing was written</source>
      <translation>das Projekt hat keinen Artikel {article}; nichts wurde geschrieben</translation>
    </message>
    <message>
      <source>the project has no articles to hand out</source>
      <translation>das Projekt hat keine Artikel zum Ausgeben</translation>
    </message>
    <message>
      <source>the project has no story with an original and a rewrite; `annotator stories` groups articles into stories</source>
      <translation>das Projekt hat keine Geschichte mit Original und Fassung; `annotator stories` ordnet Artikel zu Geschichten</translation>
    </message>
    <message>
      <source>the project holds judgements that are none ({count})</source>
      <translation>das Projekt enthält Urteile, die keine sind ({count})</translation>
    </message>
    <message>
      <source>the project holds what cannot be there, in {table}.{column}</source>
      <translation>das Projekt enthält Unmögliches, in {table}.{column}</translation>
    </message>
    <message>
      <source>the project holds what none of ours does: {name}</source>
      <translation>das Projekt enthält, was keines von uns hat: {name}</translation>
    </message>
    <message>
      <source>the project is damaged ({why})</source>
      <translation>das Projekt ist beschädigt ({why})</translation>
    </message>
    <message>
      <source>the project knows no names yet: nobody has kept one and its ledger has none</source>
      <translation>das Projekt kennt noch keine Namen: niemand hat einen behalten, und das Sprecherverzeichnis ist leer</translation>
    </message>
    <message>
      <source>the project lacks the {name}</source>
      <translation>dem Projekt fehlt {name}</translation>
    </message>
    <message>
      <source>the quotes</source>
      <translation>die Zitate</translation>
    </message>
    <message>
      <source>the result is a list, not {result}</source>
      <translation>das Ergebnis ist eine Liste, nicht {result}</translation>
    </message>
    <message>
      <source>the row has {count} fields where the head has {wide}; is a delimiter unquoted?</source>
      <translation>die Zeile hat {count} Felder, die Kopfzeile {wide}; fehlen Anführungszeichen um ein Trennzeichen?</translation>
    </message>
    <message>
      <source>the rule "trusted" takes an annotator, such as "trusted anna"</source>
      <translation>die Regel "trusted" verlangt einen Annotator, etwa "trusted anna"</translation>
    </message>
    <message>
      <source>the rule "votes" takes a number from 1, such as "votes 2"</source>
      <translation>die Regel "votes" verlangt eine Zahl ab 1, etwa "votes 2"</translation>
    </message>
    <message>
      <source>the rule {kind!r} takes nothing more, not {rest!r}</source>
      <translation>zur Regel {kind!r} gehört keine weitere Angabe, auch nicht {rest!r}</translation>
    </message>
    <message>
      <source>the running text</source>
      <translation>der laufende Text</translation>
    </message>
    <message>
      <source>the same id in the knowledge base</source>
      <translation>dieselbe Kennung in der Wissensbasis</translation>
    </message>
    <message>
      <source>the same name</source>
      <translation>derselbe Name</translation>
    </message>
    <message>
      <source>the same surname, and no other forename</source>
      <translation>derselbe Nachname und kein anderer Vorname</translation>
    </message>
    <message>
      <source>the same text as {article}</source>
      <translation>derselbe Text wie {article}</translation>
    </message>
    <message>
      <source>the scheme has no label for {labels}</source>
      <translation>das Schema hat kein Label für {labels}</translation>
    </message>
    <message>
      <source>the scheme {scheme} has a label {name} already; nothing was changed</source>
      <translation>das Schema {scheme} hat schon ein Label {name}; nichts wurde geändert</translation>
    </message>
    <message numerus="yes">
      <source>the scheme {scheme} has no label {label}, which {count} spans have</source>
      <translation>
        <numerusform>das Schema {scheme} hat kein Label {label}, das {count} Spanne hat</numerusform>
        <numerusform>das Schema {scheme} hat kein Label {label}, das {count} Spannen haben</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>the scheme {scheme} has no label {label}; it is kept in {count} spans</source>
      <translation>
        <numerusform>das Schema {scheme} hat kein Label {label}; in {count} Spanne bleibt es</numerusform>
        <numerusform>das Schema {scheme} hat kein Label {label}; in {count} Spannen bleibt es</numerusform>
      </translation>
    </message>
    <message>
      <source>the scheme {scheme} has no label {name}, it has {known}; nothing was changed</source>
      <translation>das Schema {scheme} hat kein Label {name}, es hat {known}; nichts wurde geändert</translation>
    </message>
    <message>
      <source>the seed {seed} says which story goes where, and cannot be kept with a project that can only be read; name it next time, with --seed {seed}</source>
      <translation>der Startwert {seed} sagt, welche Geschichte wohin kommt, und kann nicht bei einem nur lesbaren Projekt behalten werden; nächstes Mal mit --seed {seed} nennen</translation>
    </message>
    <message>
      <source>the seed {seed} shares all {families} stories out to what is held out; finish more articles, or name another seed</source>
      <translation>der Startwert {seed} hält alle {families} Geschichten zurück; mehr Artikel fertigstellen oder einen anderen Startwert nennen</translation>
    </message>
    <message>
      <source>the speakers</source>
      <translation>die Sprecher</translation>
    </message>
    <message>
      <source>the story has {originals} originals and {rewrites} rewrites, and needs one original: say which is which with `annotator stories`, or name two articles</source>
      <translation>die Geschichte hat {originals} Originale und {rewrites} Fassungen und braucht ein Original: mit `annotator stories` sagen, was was ist, oder zwei Artikel nennen</translation>
    </message>
    <message>
      <source>the suffix {suffix}</source>
      <translation>die Endung {suffix}</translation>
    </message>
    <message>
      <source>the table has no rows</source>
      <translation>die Tabelle hat keine Zeilen</translation>
    </message>
    <message>
      <source>the tag {tag} is none such as O and B-PERSON; no spans taken</source>
      <translation>das Tag {tag} ist keines wie O und B-PERSON; keine Spannen übernommen</translation>
    </message>
    <message>
      <source>the tags are numbers, and no file {file} or labels.json says what they stand for: put one there, a list of names by their number such as ["O", "B-PERSON", "I-PERSON"]</source>
      <translation>die Tags sind Zahlen, und weder {file} noch labels.json sagt, wofür sie stehen: eine solche Datei dazulegen, mit einer Liste der Namen nach ihrer Nummer wie ["O", "B-PERSON", "I-PERSON"]</translation>
    </message>
    <message>
      <source>the text holds a NUL or half of a surrogate pair</source>
      <translation>der Text enthält NUL oder ein halbes Surrogatpaar</translation>
    </message>
    <message>
      <source>the text is empty</source>
      <translation>der Text ist leer</translation>
    </message>
    <message>
      <source>the text is empty or no text at all</source>
      <translation>der Text ist leer oder gar keiner</translation>
    </message>
    <message>
      <source>the text is missing</source>
      <translation>der Text fehlt</translation>
    </message>
    <message>
      <source>the text is missing: export from labelbuddy again with the text of the documents</source>
      <translation>der Text fehlt: aus labelbuddy neu exportieren, mit dem Text der Dokumente</translation>
    </message>
    <message>
      <source>the text is not the one that was annotated (its MD5 differs); no spans taken</source>
      <translation>der Text ist nicht der annotierte (MD5 weicht ab); keine Spannen übernommen</translation>
    </message>
    <message>
      <source>the text is not the one that was annotated (its SHA-256 differs); no spans taken</source>
      <translation>der Text ist nicht der annotierte (SHA-256 weicht ab); keine Spannen übernommen</translation>
    </message>
    <message>
      <source>the text of article {article} is not the one that was imported (its SHA-256 differs); it was changed by another program</source>
      <translation>der Text von Artikel {article} ist nicht der importierte (sein SHA-256 weicht ab); ein anderes Programm hat ihn geändert</translation>
    </message>
    <message>
      <source>the texts of articles, zones, reasons, more than {longest:,} characters of a span</source>
      <translation>die Texte der Artikel, Zonen, Gründe, mehr als {longest:,} Zeichen einer Spanne</translation>
    </message>
    <message>
      <source>the time spent is a number of seconds, not {value}</source>
      <translation>die aufgewendete Zeit ist eine Zahl von Sekunden, nicht {value}</translation>
    </message>
    <message>
      <source>the title over the article</source>
      <translation>der Titel über dem Artikel</translation>
    </message>
    <message>
      <source>the token “{token}” does not stand in the text; no spans taken</source>
      <translation>das Token „{token}“ steht nicht im Text; keine Spannen übernommen</translation>
    </message>
    <message>
      <source>the tokens are missing: a list of words, none of them empty</source>
      <translation>die Tokens fehlen: eine Liste von Wörtern, keines davon leer</translation>
    </message>
    <message>
      <source>the version cannot be kept in {folder}: {why}; the project and the versions that there are were not changed</source>
      <translation>die Version lässt sich nicht in {folder} aufbewahren: {why}; das Projekt und die vorhandenen Versionen wurden nicht geändert</translation>
    </message>
    <message>
      <source>the votes on this, or what was decided, have changed meanwhile; it was read anew, and nothing was decided</source>
      <translation>die Stimmen dazu oder die Entscheidung haben sich inzwischen geändert; neu gelesen, nichts wurde entschieden</translation>
    </message>
    <message numerus="yes">
      <source>the work of {count} people</source>
      <translation>
        <numerusform>die Arbeit von {count} Person</numerusform>
        <numerusform>die Arbeit von {count} Personen</numerusform>
      </translation>
    </message>
    <message>
      <source>the zones</source>
      <translation>die Zonen</translation>
    </message>
    <message>
      <source>the {name} of the project is not made as ours is</source>
      <translation>{name} ist in diesem Projekt anders angelegt als bei uns</translation>
    </message>
    <message>
      <source>the {what} {value} is none of {kinds}</source>
      <translation>{what} {value} ist keines von {kinds}</translation>
    </message>
    <message>
      <source>the {what}s are a list, not {items}</source>
      <translation>{what}: erwartet wird eine Liste, nicht {items}</translation>
    </message>
    <message>
      <source>there</source>
      <translation>vorhanden</translation>
    </message>
    <message>
      <source>there are no patterns in {path}</source>
      <translation>in {path} sind keine Muster</translation>
    </message>
    <message>
      <source>there are {count} tokens and no tags; no spans taken</source>
      <translation>{count} Tokens, aber keine Tags; keine Spannen übernommen</translation>
    </message>
    <message>
      <source>there are {count} tokens and {tags} tags; no spans taken</source>
      <translation>{count} Tokens, aber {tags} Tags; keine Spannen übernommen</translation>
    </message>
    <message>
      <source>there is a format called {name} already</source>
      <translation>es gibt schon ein Format namens {name}</translation>
    </message>
    <message>
      <source>there is no annotator {name} in this project; there is {there}; nothing was changed</source>
      <translation>in diesem Projekt gibt es keinen Annotator {name}; es gibt {there}; nichts wurde geändert</translation>
    </message>
    <message>
      <source>there is no article {article} in the trash; nothing was done</source>
      <translation>im Papierkorb ist kein Artikel {article}; nichts wurde getan</translation>
    </message>
    <message>
      <source>there is no article {name} in this project; {there}</source>
      <translation>in diesem Projekt gibt es keinen Artikel {name}; {there}</translation>
    </message>
    <message>
      <source>there is no content in it</source>
      <translation>es ist kein Inhalt darin</translation>
    </message>
    <message>
      <source>there is no file to read in this folder</source>
      <translation>in diesem Ordner ist keine Datei zu lesen</translation>
    </message>
    <message>
      <source>there is no file {path}</source>
      <translation>es gibt keine Datei {path}</translation>
    </message>
    <message>
      <source>there is no finished article to measure on that they have not learnt from; finish some more</source>
      <translation>es gibt zum Messen keinen fertigen Artikel, aus dem sie nicht gelernt haben; einige mehr fertigstellen</translation>
    </message>
    <message>
      <source>there is no finished article to measure on; finish some more</source>
      <translation>es gibt keinen fertigen Artikel zum Messen; einige mehr fertigstellen</translation>
    </message>
    <message>
      <source>there is no folder {parent}</source>
      <translation>es gibt keinen Ordner {parent}</translation>
    </message>
    <message>
      <source>there is no format {name}; there is: {known}</source>
      <translation>es gibt kein Format {name}; es gibt: {known}</translation>
    </message>
    <message>
      <source>there is no label {label} in the trash; nothing was done</source>
      <translation>im Papierkorb ist kein Label {label}; nichts wurde getan</translation>
    </message>
    <message>
      <source>there is no label {name} in this project; {there}</source>
      <translation>in diesem Projekt gibt es kein Label {name}; {there}</translation>
    </message>
    <message>
      <source>there is no line -DOCSTART-: the file is taken for one article</source>
      <translation>ohne eine Zeile -DOCSTART-: die Datei gilt als ein Artikel</translation>
    </message>
    <message>
      <source>there is no program annotator to start; install it with pip or pipx</source>
      <translation>es gibt kein Programm annotator zum Starten; mit pip oder pipx installieren</translation>
    </message>
    <message>
      <source>there is no project {path}</source>
      <translation>es gibt kein Projekt {path}</translation>
    </message>
    <message>
      <source>there is no project {path}; make one with: annotator new {path}</source>
      <translation>es gibt kein Projekt {path}; mit annotator new {path} entsteht eines</translation>
    </message>
    <message>
      <source>there is no room in {folder} ({why}); nothing was done</source>
      <translation>in {folder} ist kein Platz ({why}); es wurde nichts getan</translation>
    </message>
    <message>
      <source>there is no room left on the disk</source>
      <translation>auf dem Datenträger ist kein Platz mehr</translation>
    </message>
    <message>
      <source>there is no rule {kind!r}; there are {kinds}</source>
      <translation>es gibt keine Regel {kind!r}; es gibt {kinds}</translation>
    </message>
    <message>
      <source>there is no scheme {name}, nor a file of labels; there is: {known}</source>
      <translation>es gibt kein Schema {name} und keine Datei mit Labels; es gibt: {known}</translation>
    </message>
    <message>
      <source>there is no speaker {speaker} in the ledger; nothing was changed</source>
      <translation>im Sprecherverzeichnis ist kein Sprecher {speaker}; nichts wurde geändert</translation>
    </message>
    <message>
      <source>there is no speaker {speaker} in the trash; nothing was done</source>
      <translation>im Papierkorb ist kein Sprecher {speaker}; nichts wurde getan</translation>
    </message>
    <message>
      <source>there is no story {story} in this project; name one, or an original and a rewrite</source>
      <translation>in diesem Projekt gibt es keine Geschichte {story}; eine nennen oder ein Original und eine Fassung</translation>
    </message>
    <message>
      <source>there is no such file</source>
      <translation>es gibt keine solche Datei</translation>
    </message>
    <message>
      <source>there is no suggester, folder or file {wanted}; there are: {names}</source>
      <translation>es gibt keine Vorschlagsquelle, keinen Ordner und keine Datei {wanted}; es gibt: {names}</translation>
    </message>
    <message>
      <source>there is no text in it</source>
      <translation>es ist kein Text darin</translation>
    </message>
    <message>
      <source>there is no token {first} to {last}</source>
      <translation>es gibt kein Token {first} bis {last}</translation>
    </message>
    <message>
      <source>there is no work of anybody in it</source>
      <translation>darin ist keine Arbeit von jemandem</translation>
    </message>
    <message>
      <source>there is no work of {named} in this project; {there}</source>
      <translation>in diesem Projekt gibt es keine Arbeit von {named}; {there}</translation>
    </message>
    <message>
      <source>there is no work of {name} in this project; {there}</source>
      <translation>in diesem Projekt gibt es keine Arbeit von {name}; {there}</translation>
    </message>
    <message>
      <source>there is no work of {owner} in this project</source>
      <translation>in diesem Projekt gibt es keine Arbeit von {owner}</translation>
    </message>
    <message>
      <source>there is no {file} beside it; brat keeps the text of an .ann file in a .txt file of its name</source>
      <translation>daneben fehlt {file}; brat hat den Text einer .ann-Datei in einer gleichnamigen .txt-Datei</translation>
    </message>
    <message>
      <source>there is none</source>
      <translation>es gibt keine</translation>
    </message>
    <message>
      <source>there is that of {people}</source>
      <translation>es gibt die von {people}</translation>
    </message>
    <message>
      <source>there is {names}</source>
      <translation>es gibt {names}</translation>
    </message>
    <message>
      <source>this PDF is damaged, or asks for more memory or time than an article needs</source>
      <translation>dieses PDF ist beschädigt oder verlangt mehr Speicher oder Zeit, als ein Artikel braucht</translation>
    </message>
    <message>
      <source>this archive would grow to far more than it is; unpack it first</source>
      <translation>dieses Archiv würde weit größer, als es ist; erst entpacken</translation>
    </message>
    <message>
      <source>this computer</source>
      <translation>diesem Computer</translation>
    </message>
    <message>
      <source>this does not look like any of {names}; name the format if it is one</source>
      <translation>das sieht nicht aus wie eines von {names}; das Format nennen, wenn es eines ist</translation>
    </message>
    <message>
      <source>this file in the archive cannot be read to its end: {why}</source>
      <translation>diese Datei im Archiv lässt sich nicht zu Ende lesen: {why}</translation>
    </message>
    <message>
      <source>this file in the archive is not JSON Lines; export as JSONL</source>
      <translation>diese Datei im Archiv ist kein JSON Lines; als JSONL exportieren</translation>
    </message>
    <message>
      <source>this file in the archive needs a password; unpack it first</source>
      <translation>diese Datei im Archiv verlangt ein Kennwort; erst entpacken</translation>
    </message>
    <message>
      <source>this file in the archive would grow to {size} MB; unpack it first</source>
      <translation>diese Datei im Archiv würde {size} MB groß; erst entpacken</translation>
    </message>
    <message>
      <source>this is JSON Lines, and is read as {title}</source>
      <translation>das ist JSON Lines und wird gelesen als {title}</translation>
    </message>
    <message>
      <source>this is UTF-16 of more than {most:,} bytes; save it as UTF-8</source>
      <translation>dies ist UTF-16 von mehr als {most:,} Bytes; als UTF-8 speichern</translation>
    </message>
    <message>
      <source>this is UTF-16, but damaged or cut off; what stands near the fault was not read</source>
      <translation>dies ist UTF-16, aber beschädigt oder abgeschnitten; was nahe am Fehler steht, wurde nicht gelesen</translation>
    </message>
    <message>
      <source>this is UTF-8, but damaged or cut off in line {line}</source>
      <translation>dies ist UTF-8, aber in Zeile {line} beschädigt oder abgeschnitten</translation>
    </message>
    <message>
      <source>this is a device or a pipe, and no file</source>
      <translation>das ist ein Gerät oder eine Pipe und keine Datei</translation>
    </message>
    <message>
      <source>this is a file of patterns, not of articles; look for them with suggest --with</source>
      <translation>dies ist eine Datei mit Mustern, nicht mit Artikeln; danach suchen mit suggest --with</translation>
    </message>
    <message>
      <source>this is a table of spans or quotes, as exported from here; it holds no articles</source>
      <translation>dies ist eine Tabelle von Spannen oder Zitaten, wie sie hier exportiert wird; Artikel sind nicht darin</translation>
    </message>
    <message>
      <source>this is encrypted, or of Word before 2007; save it anew as .docx</source>
      <translation>dies ist verschlüsselt oder aus Word vor 2007; neu als .docx speichern</translation>
    </message>
    <message>
      <source>this is in the project already, as article {article}</source>
      <translation>das ist schon im Projekt, als Artikel {article}</translation>
    </message>
    <message>
      <source>this is more than one file in spaCy's format holds; export it in parts</source>
      <translation>das ist mehr, als eine Datei im Format von spaCy fasst; in Teilen exportieren</translation>
    </message>
    <message>
      <source>this is no CAS in JSON</source>
      <translation>dies ist kein CAS in JSON</translation>
    </message>
    <message>
      <source>this is no DocBin of spaCy, or a damaged one: {why}</source>
      <translation>dies ist kein DocBin von spaCy oder ein beschädigtes: {why}</translation>
    </message>
    <message>
      <source>this is no PDF, or one that is damaged or cut off</source>
      <translation>dies ist kein PDF, oder es ist beschädigt oder abgeschnitten</translation>
    </message>
    <message>
      <source>this is no WebAnno TSV 3</source>
      <translation>dies ist kein WebAnno TSV 3</translation>
    </message>
    <message>
      <source>this is no Word document, or a damaged one</source>
      <translation>dies ist kein Word-Dokument oder ein beschädigtes</translation>
    </message>
    <message>
      <source>this is no Word document, or one that is cut off</source>
      <translation>dies ist kein Word-Dokument oder ein abgeschnittenes</translation>
    </message>
    <message>
      <source>this is no doc of spaCy: {why}</source>
      <translation>dies ist kein Doc von spaCy: {why}</translation>
    </message>
    <message>
      <source>this is no row of a table: {why}</source>
      <translation>dies ist keine Zeile einer Tabelle: {why}</translation>
    </message>
    <message>
      <source>this is no zip archive, or it is cut off; have it made or copied anew</source>
      <translation>dies ist kein Zip-Archiv oder ein abgeschnittenes; neu anlegen oder kopieren lassen</translation>
    </message>
    <message>
      <source>this is not JSON from character {pos} on</source>
      <translation>dies ist ab Zeichen {pos} kein JSON</translation>
    </message>
    <message>
      <source>this is not JSON, or it is cut off</source>
      <translation>dies ist kein JSON, oder es ist abgeschnitten</translation>
    </message>
    <message>
      <source>this is not JSON: byte {start} is not UTF-8</source>
      <translation>dies ist kein JSON: Byte {start} ist nicht UTF-8</translation>
    </message>
    <message>
      <source>this is not JSON: it is nested too deep</source>
      <translation>dies ist kein JSON: es ist zu tief verschachtelt</translation>
    </message>
    <message>
      <source>this is not XML, or it is cut off: {why}</source>
      <translation>dies ist kein XML, oder es ist abgeschnitten: {why}</translation>
    </message>
    <message>
      <source>this is not a text file</source>
      <translation>dies ist keine Textdatei</translation>
    </message>
    <message>
      <source>this is not a text file: it has control characters in it</source>
      <translation>dies ist keine Textdatei: sie enthält Steuerzeichen</translation>
    </message>
    <message>
      <source>this is not text in {encoding}</source>
      <translation>dies ist kein Text in {encoding}</translation>
    </message>
    <message>
      <source>this language has no model of names to teach</source>
      <translation>diese Sprache hat kein Namensmodell, das lernen könnte</translation>
    </message>
    <message>
      <source>this page cannot be taken apart</source>
      <translation>diese Seite lässt sich nicht zerlegen</translation>
    </message>
    <message>
      <source>this part has none of {missing}, and another part has</source>
      <translation>dieser Teil hat kein {missing}, ein anderer Teil hat es</translation>
    </message>
    <message>
      <source>this project has no suggester; choose one of the suggesters first</source>
      <translation>dieses Projekt hat keine Vorschlagsquelle; zuerst eine wählen</translation>
    </message>
    <message>
      <source>this row is longer than {most:,} characters; what follows it was not read</source>
      <translation>diese Zeile ist länger als {most:,} Zeichen; was darauf folgt, wurde nicht gelesen</translation>
    </message>
    <message>
      <source>this step no longer fits, since a speaker whom it would take out of the ledger is named in other work by now; nothing was done</source>
      <translation>dieser Schritt passt nicht mehr, weil jemand, der dadurch aus dem Sprecherverzeichnis käme, inzwischen in anderer Arbeit genannt ist; es wurde nichts getan</translation>
    </message>
    <message>
      <source>this step no longer fits, since it names a speaker who is not in the ledger any more; nothing was done</source>
      <translation>dieser Schritt passt nicht mehr, weil er jemanden nennt, der nicht mehr im Sprecherverzeichnis steht; es wurde nichts getan</translation>
    </message>
    <message>
      <source>this step no longer fits, since what it alters has changed; nothing was done</source>
      <translation>dieser Schritt passt nicht mehr, weil sich geändert hat, was er ändert; es wurde nichts getan</translation>
    </message>
    <message>
      <source>time</source>
      <translation>Zeit</translation>
    </message>
    <message>
      <source>to do</source>
      <translation>zu tun</translation>
    </message>
    <message>
      <source>todo</source>
      <translation>zu tun</translation>
    </message>
    <message>
      <source>tokens of which nobody says what they hold are no rows of the file</source>
      <translation>Tokens, von denen niemand sagt, was sie enthalten, sind keine Zeilen der Datei</translation>
    </message>
    <message>
      <source>too early to tell</source>
      <translation>noch nicht abzusehen</translation>
    </message>
    <message>
      <source>too few</source>
      <translation>zu wenige</translation>
    </message>
    <message>
      <source>too few quotes to learn from</source>
      <translation>zu wenige Zitate zum Lernen</translation>
    </message>
    <message>
      <source>too few stories are finished to hold some out that tell when to stop: it learns for as long as is usual</source>
      <translation>zu wenige Geschichten sind fertig, um einige zurückzuhalten, die zeigen, wann aufzuhören ist: gelernt wird so lange wie üblich</translation>
    </message>
    <message>
      <source>u-alpha where two marked</source>
      <translation>u-Alpha, wo zwei markierten</translation>
    </message>
    <message>
      <source>u-alpha, characters: all of the text</source>
      <translation>u-Alpha, Zeichen: der ganze Text</translation>
    </message>
    <message>
      <source>u-alpha: labels where two marked</source>
      <translation>u-Alpha: Labels, wo zwei markierten</translation>
    </message>
    <message>
      <source>u-alpha: marked or not</source>
      <translation>u-Alpha: markiert oder nicht</translation>
    </message>
    <message>
      <source>under {keys} stands no place in the text</source>
      <translation>unter {keys} steht keine Stelle im Text</translation>
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
      <source>used: {points:.1f} points more in articles left out of learning</source>
      <translation>verwendet: {points:.1f} Punkte mehr in Artikeln, aus denen nicht gelernt wurde</translation>
    </message>
    <message>
      <source>verbatim</source>
      <translation>wörtlich</translation>
    </message>
    <message>
      <source>version {version} comes from another annotator; this reads {known}</source>
      <translation>Version {version} kommt aus einem anderen annotator; dieser liest {known}</translation>
    </message>
    <message>
      <source>versions</source>
      <translation>Fassungen</translation>
    </message>
    <message>
      <source>was moved, replaced or deleted by another program</source>
      <translation>wurde von einem anderen Programm verschoben, ersetzt oder gelöscht</translation>
    </message>
    <message>
      <source>was written over by another program</source>
      <translation>wurde von einem anderen Programm überschrieben</translation>
    </message>
    <message>
      <source>what a picture shows</source>
      <translation>was ein Bild zeigt</translation>
    </message>
    <message>
      <source>what begins in line {line} is longer than {longest:,} bytes</source>
      <translation>was in Zeile {line} beginnt, ist länger als {longest:,} Bytes</translation>
    </message>
    <message>
      <source>what begins in line {line} is longer than {longest:,} characters, or has a fault or no end</source>
      <translation>was in Zeile {line} beginnt, ist länger als {longest:,} Zeichen, oder hat einen Fehler oder kein Ende</translation>
    </message>
    <message>
      <source>what is blind is planned in the project that the packet is from</source>
      <translation>was blind ist, wird im Projekt geplant, aus dem das Paket stammt</translation>
    </message>
    <message>
      <source>what is done holds neither entities nor quotes to train on</source>
      <translation>das Fertige enthält weder Entitäten noch Zitate zum Trainieren</translation>
    </message>
    <message>
      <source>what is judged is left out; only people and the gold judge</source>
      <translation>Beurteiltes wird weggelassen; nur Menschen und das Gold urteilen</translation>
    </message>
    <message>
      <source>what is judged {reason}</source>
      <translation>Beurteiltes: {reason}</translation>
    </message>
    <message>
      <source>what is suggested</source>
      <translation>was vorgeschlagen ist</translation>
    </message>
    <message>
      <source>what is to be gold reaches beyond the end of the article; nothing was decided</source>
      <translation>was Gold werden soll, reicht über das Ende des Artikels hinaus; nichts wurde entschieden</translation>
    </message>
    <message>
      <source>what is to be put right there has changed; look again, as nothing was done</source>
      <translation>was dort zu berichtigen ist, hat sich geändert; noch einmal ansehen, nichts wurde getan</translation>
    </message>
    <message>
      <source>what it says of {key} is no JSON and is not taken</source>
      <translation>was zu {key} gesagt ist, ist kein JSON und wird nicht übernommen</translation>
    </message>
    <message>
      <source>what labels of this project were called before cannot be read</source>
      <translation>wie Labels dieses Projekts früher hießen, lässt sich nicht lesen</translation>
    </message>
    <message>
      <source>what stands in {file} is of other tokens: spaces were put between these anew</source>
      <translation>was in {file} steht, ist von anderen Tokens: zwischen diese wurden neue Leerzeichen gesetzt</translation>
    </message>
    <message>
      <source>what the project held is in no file any more, and there is no backup of just now to make a copy of; look for the latest one among the backups</source>
      <translation>was das Projekt enthielt, steht in keiner Datei mehr, und es gibt keine Sicherung von eben für eine Kopie; die neueste unter den Sicherungen suchen</translation>
    </message>
    <message>
      <source>what was adjudicated</source>
      <translation>was entschieden wurde</translation>
    </message>
    <message>
      <source>what was learnt cannot be written to {file}: {why}</source>
      <translation>das Gelernte lässt sich nicht in {file} schreiben: {why}</translation>
    </message>
    <message>
      <source>when it was opened</source>
      <translation>beim Öffnen</translation>
    </message>
    <message>
      <source>where it was written, and when</source>
      <translation>wo und wann er geschrieben wurde</translation>
    </message>
    <message>
      <source>which suggesters this project has chosen cannot be read; choose them anew</source>
      <translation>welche Vorschlagsquellen dieses Projekt gewählt hat, ist nicht lesbar; sie neu wählen</translation>
    </message>
    <message>
      <source>while at work</source>
      <translation>während der Arbeit</translation>
    </message>
    <message>
      <source>who wrote it</source>
      <translation>wer ihn geschrieben hat</translation>
    </message>
    <message>
      <source>whose picture it is, or who else worked on it</source>
      <translation>von wem das Bild ist oder wer sonst mitgearbeitet hat</translation>
    </message>
    <message>
      <source>with a learning &amp;curve</source>
      <translation>mit Lern&amp;kurve</translation>
    </message>
    <message>
      <source>with {label}</source>
      <translation>bei {label}</translation>
    </message>
    <message>
      <source>work</source>
      <translation>Werk</translation>
    </message>
    <message>
      <source>zone</source>
      <translation>Zone</translation>
    </message>
    <message>
      <source>zones, dates and sources, states, scores, ids of speakers</source>
      <translation>Zonen, Daten und Quellen, Zustände, Bewertungen, Kennungen von Sprechern</translation>
    </message>
    <message>
      <source>zones, speakers</source>
      <translation>Zonen, Sprecher</translation>
    </message>
    <message>
      <source>zones, speakers, kinds of quotes</source>
      <translation>Zonen, Sprecher, Arten von Zitaten</translation>
    </message>
    <message>
      <source>zones, speakers, reasons</source>
      <translation>Zonen, Sprecher, Gründe</translation>
    </message>
    <message>
      <source>zones, speakers, reasons, who suggested what was accepted</source>
      <translation>Zonen, Sprecher, Gründe, wer vorschlug, was angenommen wurde</translation>
    </message>
    <message>
      <source>zones, titles and the like, states, scores, speakers without a knowledge base id</source>
      <translation>Zonen, Titel und dergleichen, Zustände, Bewertungen, Sprecher ohne Kennung einer Wissensbasis</translation>
    </message>
    <message>
      <source>zones: the {kind} at {start} overlaps another zone</source>
      <translation>Zonen: {kind} bei {start} überschneidet sich mit einer anderen Zone</translation>
    </message>
    <message>
      <source>{a:,} / {b:,}</source>
      <translation>{a:,} / {b:,}</translation>
    </message>
    <message>
      <source>{agreed} agreed, {differ} differ</source>
      <translation>{agreed} gleich, {differ} abweichend</translation>
    </message>
    <message numerus="yes">
      <source>{alone} of {count} suggestions by one of {who} alone</source>
      <translation>
        <numerusform>{alone} von {count} Vorschlag nur von einer der Quellen {who}</numerusform>
        <numerusform>{alone} von {count} Vorschlägen nur von einer der Quellen {who}</numerusform>
      </translation>
    </message>
    <message>
      <source>{articles} articles held out</source>
      <translation>{articles} zurückgehaltene Artikel</translation>
    </message>
    <message>
      <source>{articles} articles held out, with 95 % intervals</source>
      <translation>{articles} zurückgehaltene Artikel, mit 95-%-Intervallen</translation>
    </message>
    <message>
      <source>{articles} cannot be shared by {people} people: {idle} would have none; name fewer people, or more articles</source>
      <translation>{articles} lassen sich nicht auf {people} Personen verteilen: {idle} hätte nichts; weniger Personen oder mehr Artikel nennen</translation>
    </message>
    <message>
      <source>{articles} with {spans} can go along.</source>
      <translation>Mitgehen kann: {articles} mit {spans}.</translation>
    </message>
    <message>
      <source>{articles} with {spans} can go along; {left} cannot. Choose one to see where it stands.</source>
      <translation>Mitgehen kann: {articles} mit {spans}; {left} nicht. Einen Eintrag wählen, um zu sehen, wo er steht.</translation>
    </message>
    <message>
      <source>{article} cannot be read: {problem}</source>
      <translation>{article} kann nicht gelesen werden: {problem}</translation>
    </message>
    <message>
      <source>{a} as the key</source>
      <translation>{a} als Referenz</translation>
    </message>
    <message>
      <source>{a} from top to bottom, {b} from left to right</source>
      <translation>{a} von oben nach unten, {b} von links nach rechts</translation>
    </message>
    <message>
      <source>{begun:,} begun</source>
      <translation>{begun:,} begonnen</translation>
    </message>
    <message numerus="yes">
      <source>{between} of {count} suggestions between {low} % and {high} %</source>
      <translation>
        <numerusform>{between} von {count} Vorschlag zwischen {low} % und {high} %</numerusform>
        <numerusform>{between} von {count} Vorschlägen zwischen {low} % und {high} %</numerusform>
      </translation>
    </message>
    <message>
      <source>{came}; the key of {labels} is another label’s</source>
      <translation>{came}; die Taste von {labels} gehört einem anderen Label</translation>
    </message>
    <message>
      <source>{cell}, not stored yet</source>
      <translation>{cell}, noch nicht gespeichert</translation>
    </message>
    <message>
      <source>{chosen} of {total} chosen</source>
      <translation>{chosen} von {total} gewählt</translation>
    </message>
    <message numerus="yes">
      <source>{chosen} of {total} chosen in {count} articles</source>
      <translation>
        <numerusform>{chosen} von {total} gewählt, in {count} Artikel</numerusform>
        <numerusform>{chosen} von {total} gewählt, in {count} Artikeln</numerusform>
      </translation>
    </message>
    <message>
      <source>{chosen}, {who} on {at:%Y-%m-%d %H:%M UTC}{note}.</source>
      <translation>{chosen}, {who} am {at}{note}.</translation>
    </message>
    <message>
      <source>{column} none</source>
      <translation>{column}: keine</translation>
    </message>
    <message>
      <source>{command}: no key</source>
      <translation>{command}: keine Taste</translation>
    </message>
    <message>
      <source>{corrections} of {people}</source>
      <translation>{corrections} für {people}</translation>
    </message>
    <message numerus="yes">
      <source>{count:,} entities found in a few articles; what their labels become:</source>
      <translation>
        <numerusform>{count:,} Entität in einigen Artikeln gefunden; was aus ihrem Label wird:</numerusform>
        <numerusform>{count:,} Entitäten in einigen Artikeln gefunden; was aus ihren Labels wird:</numerusform>
      </translation>
    </message>
    <message>
      <source>{count:,} pages are too many for one article</source>
      <translation>{count:,} Seiten sind zu viele für einen Artikel</translation>
    </message>
    <message>
      <source>{counted}, from {percent} %</source>
      <translation>{counted}, ab {percent} %</translation>
    </message>
    <message>
      <source>{count} agreed, for a rule</source>
      <translation>{count} übereinstimmend, für eine Regel</translation>
    </message>
    <message>
      <source>{count} already here</source>
      <translation>{count} schon hier</translation>
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
      <source>{count} articles are few: the figures may be far off</source>
      <translation>
        <numerusform>{count} Artikel ist wenig: die Zahlen können weit danebenliegen</numerusform>
        <numerusform>{count} Artikel sind wenig: die Zahlen können weit danebenliegen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} articles are not done and left out</source>
      <translation>
        <numerusform>{count} Artikel ist nicht fertig und wird weggelassen</numerusform>
        <numerusform>{count} Artikel sind nicht fertig und werden weggelassen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} articles are not in this project: {articles}</source>
      <translation>
        <numerusform>{count} Artikel ist nicht in diesem Projekt: {articles}</numerusform>
        <numerusform>{count} Artikel sind nicht in diesem Projekt: {articles}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} articles are not in {language} and were left out</source>
      <translation>
        <numerusform>{count} Artikel ist nicht in der Sprache {language} und wurde weggelassen</numerusform>
        <numerusform>{count} Artikel sind nicht in der Sprache {language} und wurden weggelassen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} articles deleted</source>
      <translation>
        <numerusform>{count} Artikel gelöscht</numerusform>
        <numerusform>{count} Artikel gelöscht</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} articles found by “{words}”</source>
      <translation>
        <numerusform>{count} Artikel, gefunden mit „{words}“</numerusform>
        <numerusform>{count} Artikel, gefunden mit „{words}“</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} articles not adjudicated and left out: {told}</source>
      <translation>
        <numerusform>{count} Artikel nicht entschieden und weggelassen: {told}</numerusform>
        <numerusform>{count} Artikel nicht entschieden und weggelassen: {told}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} articles of this project are finished, and {fewest} are the fewest that can be learnt from; mark more of them as done</source>
      <translation>
        <numerusform>{count} Artikel dieses Projekts ist fertig, und {fewest} sind die wenigsten, aus denen sich lernen lässt; mehr davon als fertig kennzeichnen</numerusform>
        <numerusform>{count} Artikel dieses Projekts sind fertig, und {fewest} sind die wenigsten, aus denen sich lernen lässt; mehr davon als fertig kennzeichnen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} articles put into stories</source>
      <translation>
        <numerusform>{count} Artikel zu einer Geschichte geordnet</numerusform>
        <numerusform>{count} Artikel zu Geschichten geordnet</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} articles to do</source>
      <translation>
        <numerusform>{count} Artikel zu tun</numerusform>
        <numerusform>{count} Artikel zu tun</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} articles with work of two or more.</source>
      <translation>
        <numerusform>{count} Artikel mit Arbeit von zweien oder mehr.</numerusform>
        <numerusform>{count} Artikel mit Arbeit von zweien oder mehr.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} articles would be new</source>
      <translation>
        <numerusform>{count} Artikel wäre neu</numerusform>
        <numerusform>{count} Artikel wären neu</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} articles would go out, {shared} of them to several people.</source>
      <translation>
        <numerusform>{count} Artikel würde ausgegeben, davon {shared} an mehrere Personen.</numerusform>
        <numerusform>{count} Artikel würden ausgegeben, davon {shared} an mehrere Personen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} articles would go out.</source>
      <translation>
        <numerusform>{count} Artikel würde ausgegeben.</numerusform>
        <numerusform>{count} Artikel würden ausgegeben.</numerusform>
      </translation>
    </message>
    <message>
      <source>{count} below {percent} %</source>
      <translation>{count} unter {percent} %</translation>
    </message>
    <message numerus="yes">
      <source>{count} copies</source>
      <translation>
        <numerusform>{count} Kopie</numerusform>
        <numerusform>{count} Kopien</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} copies of {owner} are older than here: {articles}</source>
      <translation>
        <numerusform>{count} Kopie von {owner} ist älter als hier: {articles}</numerusform>
        <numerusform>{count} Kopien von {owner} sind älter als hier: {articles}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} copies with {content} came in.</source>
      <translation>
        <numerusform>{count} Kopie wurde eingebracht ({content}).</numerusform>
        <numerusform>{count} Kopien wurden eingebracht ({content}).</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} copies with {content} would come in</source>
      <translation>
        <numerusform>{count} Kopie würde eingebracht ({content})</numerusform>
        <numerusform>{count} Kopien würden eingebracht ({content})</numerusform>
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
      <source>{count} decisions</source>
      <translation>
        <numerusform>{count} Entscheidung</numerusform>
        <numerusform>{count} Entscheidungen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} decisions a minute</source>
      <translation>
        <numerusform>{count} Entscheidung in der Minute</numerusform>
        <numerusform>{count} Entscheidungen in der Minute</numerusform>
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
      <source>{count} dropped</source>
      <translation>
        <numerusform>{count} weggefallen</numerusform>
        <numerusform>{count} weggefallen</numerusform>
      </translation>
    </message>
    <message>
      <source>{count} edited on both sides</source>
      <translation>{count} auf beiden Seiten bearbeitet</translation>
    </message>
    <message>
      <source>{count} edited outside</source>
      <translation>{count} außerhalb bearbeitet</translation>
    </message>
    <message numerus="yes">
      <source>{count} entries</source>
      <translation>
        <numerusform>{count} Eintrag</numerusform>
        <numerusform>{count} Einträge</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} entries of the ledger</source>
      <translation>
        <numerusform>{count} Eintrag des Sprecherverzeichnisses</numerusform>
        <numerusform>{count} Einträge des Sprecherverzeichnisses</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} files with the suffix {suffix} are not read</source>
      <translation>
        <numerusform>{count} Datei mit der Endung {suffix} wird nicht gelesen</numerusform>
        <numerusform>{count} Dateien mit der Endung {suffix} werden nicht gelesen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} files without suffix are not read</source>
      <translation>
        <numerusform>{count} Datei ohne Endung wird nicht gelesen</numerusform>
        <numerusform>{count} Dateien ohne Endung werden nicht gelesen</numerusform>
      </translation>
    </message>
    <message>
      <source>{count} found</source>
      <translation>{count} gefunden</translation>
    </message>
    <message numerus="yes">
      <source>{count} hints</source>
      <translation>
        <numerusform>{count} Hinweis</numerusform>
        <numerusform>{count} Hinweise</numerusform>
      </translation>
    </message>
    <message>
      <source>{count} in another file</source>
      <translation>{count} in einer anderen Datei</translation>
    </message>
    <message>
      <source>{count} in unfinished articles</source>
      <translation>{count} in unfertigen Artikeln</translation>
    </message>
    <message numerus="yes">
      <source>{count} judgements</source>
      <translation>
        <numerusform>{count} Urteil</numerusform>
        <numerusform>{count} Urteile</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} judgements of quotes and hints left out; {title} has no place for what is judged</source>
      <translation>
        <numerusform>{count} Urteil über Zitate und Hinweise weggelassen; {title} hat keinen Platz für Beurteiltes</numerusform>
        <numerusform>{count} Urteile über Zitate und Hinweise weggelassen; {title} hat keinen Platz für Beurteiltes</numerusform>
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
      <source>{count} labels came in, {altered} altered</source>
      <translation>
        <numerusform>{count} Label kam dazu, {altered} geändert</numerusform>
        <numerusform>{count} Labels kamen dazu, {altered} geändert</numerusform>
      </translation>
    </message>
    <message>
      <source>{count} left out, first {first}</source>
      <translation>{count} ausgelassen, zuerst {first}</translation>
    </message>
    <message numerus="yes">
      <source>{count} lines</source>
      <translation>
        <numerusform>{count} Zeile</numerusform>
        <numerusform>{count} Zeilen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} lines at the top or bottom of pages left out</source>
      <translation>
        <numerusform>{count} Zeile oben oder unten auf Seiten weggelassen</numerusform>
        <numerusform>{count} Zeilen oben oder unten auf Seiten weggelassen</numerusform>
      </translation>
    </message>
    <message>
      <source>{count} links labelled {label} do not belong to a quote and are not taken</source>
      <translation>{count} Verknüpfungen mit dem Label {label} gehören zu keinem Zitat und werden nicht übernommen</translation>
    </message>
    <message numerus="yes">
      <source>{count} marks</source>
      <translation>
        <numerusform>{count} Markierung</numerusform>
        <numerusform>{count} Markierungen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} marks gold so far; G shows again who put what</source>
      <translation>
        <numerusform>Bisher {count} Markierung Gold; G zeigt wieder, wer was gesetzt hat</numerusform>
        <numerusform>Bisher {count} Markierungen Gold; G zeigt wieder, wer was gesetzt hat</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} marks lost in another text:</source>
      <translation>
        <numerusform>{count} Markierung in anderem Text verloren:</numerusform>
        <numerusform>{count} Markierungen in anderem Text verloren:</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} new articles</source>
      <translation>
        <numerusform>{count} neuer Artikel</numerusform>
        <numerusform>{count} neue Artikel</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} not shown stay open ({reasons}).</source>
      <translation>
        <numerusform>{count} nicht gezeigter bleibt offen ({reasons}).</numerusform>
        <numerusform>{count} nicht gezeigte bleiben offen ({reasons}).</numerusform>
      </translation>
    </message>
    <message>
      <source>{count} not the same in two files</source>
      <translation>{count} in zwei Dateien verschieden</translation>
    </message>
    <message>
      <source>{count} of them suggested</source>
      <translation>{count} davon vorgeschlagen</translation>
    </message>
    <message>
      <source>{count} of unknown articles</source>
      <translation>{count} von unbekannten Artikeln</translation>
    </message>
    <message>
      <source>{count} older</source>
      <translation>{count} älter</translation>
    </message>
    <message numerus="yes">
      <source>{count} open suggestions</source>
      <translation>
        <numerusform>{count} offener Vorschlag</numerusform>
        <numerusform>{count} offene Vorschläge</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} open suggestions now</source>
      <translation>
        <numerusform>jetzt {count} offener Vorschlag</numerusform>
        <numerusform>jetzt {count} offene Vorschläge</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} packets</source>
      <translation>
        <numerusform>{count} Paket</numerusform>
        <numerusform>{count} Pakete</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} parts of quotes</source>
      <translation>
        <numerusform>{count} Teil eines Zitats</numerusform>
        <numerusform>{count} Teile von Zitaten</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} parts of steps</source>
      <translation>
        <numerusform>{count} Teil eines Schritts</numerusform>
        <numerusform>{count} Teile von Schritten</numerusform>
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
      <source>{count} places alike</source>
      <translation>
        <numerusform>{count} gleiche Stelle</numerusform>
        <numerusform>{count} gleiche Stellen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} places of {total} would go along</source>
      <translation>
        <numerusform>{count} Stelle von {total} käme mit</numerusform>
        <numerusform>{count} Stellen von {total} kämen mit</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} places would be decided, {left} left to you.</source>
      <translation>
        <numerusform>{count} Stelle würde entschieden, {left} blieben Ihnen.</numerusform>
        <numerusform>{count} Stellen würden entschieden, {left} blieben Ihnen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} questions to answer</source>
      <translation>
        <numerusform>{count} Frage zu beantworten</numerusform>
        <numerusform>{count} Fragen zu beantworten</numerusform>
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
      <source>{count} rows of this article from here on say no tag such as O or B-PERSON, the first “{tag}”</source>
      <translation>
        <numerusform>{count} Zeile dieses Artikels ab hier nennt kein Tag wie O oder B-PERSON, die erste „{tag}“</numerusform>
        <numerusform>{count} Zeilen dieses Artikels ab hier nennen kein Tag wie O oder B-PERSON, die erste „{tag}“</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} settings</source>
      <translation>
        <numerusform>{count} Einstellung</numerusform>
        <numerusform>{count} Einstellungen</numerusform>
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
      <source>{count} spans about which the two differ</source>
      <translation>
        <numerusform>{count} Spanne, bei der die beiden abweichen</numerusform>
        <numerusform>{count} Spannen, bei denen die beiden abweichen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} spans left out that another became alike</source>
      <translation>
        <numerusform>{count} Spanne weggelassen, der eine andere gleich wurde</numerusform>
        <numerusform>{count} Spannen weggelassen, denen eine andere gleich wurde</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} spans of {label} left out, as was said</source>
      <translation>
        <numerusform>{count} Spanne mit {label} weggelassen, wie angegeben</numerusform>
        <numerusform>{count} Spannen mit {label} weggelassen, wie angegeben</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} spans without a label left out</source>
      <translation>
        <numerusform>{count} Spanne ohne Label weggelassen</numerusform>
        <numerusform>{count} Spannen ohne Label weggelassen</numerusform>
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
      <source>{count} speakers are called {name}; say which by its id: {ids}</source>
      <translation>
        <numerusform>{count} Sprecher heißt {name}; durch die Kennung sagen, welcher: {ids}</numerusform>
        <numerusform>{count} Sprecher heißen {name}; durch die Kennung sagen, welcher: {ids}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} speakers deleted; the trash has what you delete</source>
      <translation>
        <numerusform>{count} Sprecher gelöscht; der Papierkorb hat, was gelöscht wird</numerusform>
        <numerusform>{count} Sprecher gelöscht; der Papierkorb hat, was gelöscht wird</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} steps of the journal</source>
      <translation>
        <numerusform>{count} Schritt des Journals</numerusform>
        <numerusform>{count} Schritte des Journals</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} steps would be lost, the latest first:</source>
      <translation>
        <numerusform>{count} Schritt ginge verloren, der letzte zuerst:</numerusform>
        <numerusform>{count} Schritte gingen verloren, die letzten zuerst:</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} stories are proposed for {articles}.</source>
      <translation>
        <numerusform>{count} Geschichte ist für {articles} vorgeschlagen.</numerusform>
        <numerusform>{count} Geschichten sind für {articles} vorgeschlagen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} suggestions</source>
      <translation>
        <numerusform>{count} Vorschlag</numerusform>
        <numerusform>{count} Vorschläge</numerusform>
      </translation>
    </message>
    <message>
      <source>{count} switched off</source>
      <translation>{count} ausgeschaltet</translation>
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
      <source>{count} tilings</source>
      <translation>
        <numerusform>{count} Zonenaufteilung</numerusform>
        <numerusform>{count} Zonenaufteilungen</numerusform>
      </translation>
    </message>
    <message>
      <source>{count} to decide</source>
      <translation>{count} zu entscheiden</translation>
    </message>
    <message numerus="yes">
      <source>{count} unknown articles</source>
      <translation>
        <numerusform>{count} unbekannter Artikel</numerusform>
        <numerusform>{count} unbekannte Artikel</numerusform>
      </translation>
    </message>
    <message>
      <source>{count} with another text</source>
      <translation>{count} mit anderem Text</translation>
    </message>
    <message numerus="yes">
      <source>{count} words</source>
      <translation>
        <numerusform>{count} Wort</numerusform>
        <numerusform>{count} Wörter</numerusform>
      </translation>
    </message>
    <message>
      <source>{count} would come in</source>
      <translation>einzubringen: {count}</translation>
    </message>
    <message numerus="yes">
      <source>{count} zones</source>
      <translation>
        <numerusform>{count} Zone</numerusform>
        <numerusform>{count} Zonen</numerusform>
      </translation>
    </message>
    <message>
      <source>{count} {phase}</source>
      <translation>{count} {phase}</translation>
    </message>
    <message>
      <source>{count} {what}</source>
      <translation>{count} {what}</translation>
    </message>
    <message>
      <source>{cut_off}: a comma is missing in line {line}</source>
      <translation>{cut_off}: in Zeile {line} fehlt ein Komma</translation>
    </message>
    <message>
      <source>{cut_off}: something follows in line {line}</source>
      <translation>{cut_off}: in Zeile {line} folgt noch etwas</translation>
    </message>
    <message>
      <source>{cut_off}: what begins in line {line} {how}</source>
      <translation>{cut_off}: was in Zeile {line} beginnt, {how}</translation>
    </message>
    <message>
      <source>{data} is no pair of a text and what is in it</source>
      <translation>{data} ist kein Paar aus einem Text und dem, was darin ist</translation>
    </message>
    <message>
      <source>{day} {month}</source>
      <translation>{day}. {month}</translation>
    </message>
    <message>
      <source>{day} {month} {year}</source>
      <translation>{day}. {month} {year}</translation>
    </message>
    <message numerus="yes">
      <source>{done:,} of {count} articles done</source>
      <translation>
        <numerusform>{done:,} von {count} Artikel fertig</numerusform>
        <numerusform>{done:,} von {count} Artikeln fertig</numerusform>
      </translation>
    </message>
    <message>
      <source>{done:,} of {total:,} {what}</source>
      <translation>{done:,} von {total:,} {what}</translation>
    </message>
    <message>
      <source>{done} done</source>
      <translation>{done} fertig</translation>
    </message>
    <message>
      <source>{done} done, {begun} begun</source>
      <translation>{done} fertig, {begun} begonnen</translation>
    </message>
    <message numerus="yes">
      <source>{done} of {count} articles of the story {name} are finished</source>
      <translation>
        <numerusform>{done} von {count} Artikel der Geschichte {name} ist fertig</numerusform>
        <numerusform>{done} von {count} Artikeln der Geschichte {name} sind fertig</numerusform>
      </translation>
    </message>
    <message>
      <source>{done} of {total}</source>
      <translation>{done} von {total}</translation>
    </message>
    <message>
      <source>{done} of {total} adjudicated</source>
      <translation>{done} von {total} entschieden</translation>
    </message>
    <message>
      <source>{done} of {total} articles</source>
      <translation>{done} von {total} Artikeln</translation>
    </message>
    <message>
      <source>{done} of {total} copies</source>
      <translation>{done} von {total} Kopien</translation>
    </message>
    <message>
      <source>{done} of {total} done</source>
      <translation>{done} von {total} fertig</translation>
    </message>
    <message>
      <source>{done} of {total} files</source>
      <translation>{done} von {total} Dateien</translation>
    </message>
    <message>
      <source>{done} of {total} parts</source>
      <translation>{done} von {total} Teilen</translation>
    </message>
    <message>
      <source>{done} of {total} projects</source>
      <translation>{done} von {total} Projekten</translation>
    </message>
    <message>
      <source>{done} of {total} steps</source>
      <translation>{done} von {total} Schritten</translation>
    </message>
    <message>
      <source>{done} of {total} versions</source>
      <translation>{done} von {total} Fassungen</translation>
    </message>
    <message>
      <source>{done} of {total} {unit}</source>
      <translation>{done} von {total} {unit}</translation>
    </message>
    <message>
      <source>{done} of {total}: {note}</source>
      <translation>{done} von {total}: {note}</translation>
    </message>
    <message>
      <source>{edit}; one undo takes it back</source>
      <translation>{edit}; einmal Rückgängig nimmt es zurück</translation>
    </message>
    <message>
      <source>{error}; nothing of it can be shown</source>
      <translation>{error}; davon lässt sich nichts zeigen</translation>
    </message>
    <message>
      <source>{error}; other suggestions go on</source>
      <translation>{error}; andere Vorschläge gehen weiter</translation>
    </message>
    <message>
      <source>{error}; {out} was written and lacks only the scheme</source>
      <translation>{error}; {out} wurde geschrieben, nur die Labels fehlen</translation>
    </message>
    <message>
      <source>{fate}: people differ</source>
      <translation>{fate}: uneinig</translation>
    </message>
    <message>
      <source>{fault}; it was changed by another program</source>
      <translation>{fault}; ein anderes Programm hat sie verändert</translation>
    </message>
    <message>
      <source>{fault}; nothing was changed</source>
      <translation>{fault}; es wurde nichts geändert</translation>
    </message>
    <message>
      <source>{figure} ({low} to {high})</source>
      <translation>{figure} ({low} bis {high})</translation>
    </message>
    <message>
      <source>{file} cannot be copied to read it ({why})</source>
      <translation>{file} lässt sich zum Lesen nicht kopieren ({why})</translation>
    </message>
    <message>
      <source>{file} cannot be read: {why}</source>
      <translation>{file} lässt sich nicht lesen: {why}</translation>
    </message>
    <message>
      <source>{file} does not describe a spaCy pipeline</source>
      <translation>{file} beschreibt keine Pipeline von spaCy</translation>
    </message>
    <message>
      <source>{file} exists already; nothing was written, choose another name or folder</source>
      <translation>{file} gibt es schon; nichts wurde geschrieben, anderen Namen oder Ordner wählen</translation>
    </message>
    <message>
      <source>{file} holds more than {most} labels; nothing was changed</source>
      <translation>{file} enthält mehr als {most} Labels; es wurde nichts geändert</translation>
    </message>
    <message>
      <source>{file} holds no labels that can be read: {why}</source>
      <translation>{file} enthält keine lesbaren Labels: {why}</translation>
    </message>
    <message>
      <source>{file} holds no labels; nothing was changed</source>
      <translation>{file} enthält keine Labels; es wurde nichts geändert</translation>
    </message>
    <message>
      <source>{file} is being written to without a pause; try again in a moment</source>
      <translation>in {file} wird ohne Pause geschrieben; gleich noch einmal versuchen</translation>
    </message>
    <message>
      <source>{file} is no list of names such as O and B-PERSON</source>
      <translation>{file} ist keine Liste von Namen wie O und B-PERSON</translation>
    </message>
    <message>
      <source>{file} – {articles} for {name}</source>
      <translation>{file} – {articles} für {name}</translation>
    </message>
    <message>
      <source>{file}, line {line}: {reason}</source>
      <translation>{file}, Zeile {line}: {reason}</translation>
    </message>
    <message>
      <source>{file}: {reason}</source>
      <translation>{file}: {reason}</translation>
    </message>
    <message>
      <source>{first} suggests in this project, with {beside} beside it</source>
      <translation>{first} schlägt in diesem Projekt vor, {beside} daneben</translation>
    </message>
    <message>
      <source>{first}, {beside} beside it</source>
      <translation>{first}, {beside} daneben</translation>
    </message>
    <message>
      <source>{folder} cannot be written ({why})</source>
      <translation>in {folder} kann nicht geschrieben werden ({why})</translation>
    </message>
    <message>
      <source>{folder} is a file; name a folder</source>
      <translation>{folder} ist eine Datei; einen Ordner nennen</translation>
    </message>
    <message>
      <source>{folder} is a file; nothing was written, name a folder</source>
      <translation>{folder} ist eine Datei; nichts wurde geschrieben, einen Ordner nennen</translation>
    </message>
    <message numerus="yes">
      <source>{found} found, and {count} more articles</source>
      <translation>
        <numerusform>{found} gefunden und {count} weiterer Artikel</numerusform>
        <numerusform>{found} gefunden und {count} weitere Artikel</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{found} found, and {count} more marks</source>
      <translation>
        <numerusform>{found} gefunden und {count} weitere Markierung</numerusform>
        <numerusform>{found} gefunden und {count} weitere Markierungen</numerusform>
      </translation>
    </message>
    <message>
      <source>{here} for the original, {there} for the rewrite: they wait in the articles</source>
      <translation>{here} für das Original, {there} für die Fassung: sie warten in den Artikeln</translation>
    </message>
    <message>
      <source>{hint}: rejected</source>
      <translation>{hint}: abgelehnt</translation>
    </message>
    <message>
      <source>{key} is the key of “{command}”, so the label goes without.</source>
      <translation>{key} ist die Taste für „{command}“, das Label bleibt also ohne.</translation>
    </message>
    <message>
      <source>{key} is the key of “{command}”, which would lose it.</source>
      <translation>{key} ist die Taste von „{command}“ und ginge dort verloren.</translation>
    </message>
    <message>
      <source>{key} is the key of “{command}”; choose another one.</source>
      <translation>{key} ist die Taste für „{command}“; eine andere wählen.</translation>
    </message>
    <message>
      <source>{key} puts on the label {label}, which would lose it.</source>
      <translation>{key} setzt das Label {label} und ginge dort verloren.</translation>
    </message>
    <message>
      <source>{key} puts on {label}, which comes first.</source>
      <translation>{key} setzt {label}, das zuerst kommt.</translation>
    </message>
    <message>
      <source>{key} puts on {label}, which would lose it.</source>
      <translation>{key} setzt {label}, das sie verlieren würde.</translation>
    </message>
    <message>
      <source>{key} {number}: {why}</source>
      <translation>{key} {number}: {why}</translation>
    </message>
    <message>
      <source>{kind} quote</source>
      <translation>Zitat ({kind})</translation>
    </message>
    <message>
      <source>{kind} quote by nobody</source>
      <translation>Zitat ohne Sprecher, {kind}</translation>
    </message>
    <message>
      <source>{kind} quote by {name}</source>
      <translation>Zitat von {name}, {kind}</translation>
    </message>
    <message>
      <source>{kind}, no source either</source>
      <translation>{kind}, auch keine Quelle</translation>
    </message>
    <message>
      <source>{kind}, the text says “{source}”</source>
      <translation>{kind}, im Text steht „{source}“</translation>
    </message>
    <message>
      <source>{known} is known here with another uid; it is open whether {name} in the file is the same person</source>
      <translation>{known} ist hier mit einer anderen UID bekannt; offen ist, ob {name} in der Datei dieselbe Person ist</translation>
    </message>
    <message>
      <source>{labels} become one label, {to}.</source>
      <translation>{labels} werden ein Label, {to}.</translation>
    </message>
    <message>
      <source>{label} ({count:,})</source>
      <translation>{label} ({count:,})</translation>
    </message>
    <message>
      <source>{label} already</source>
      <translation>schon {label}</translation>
    </message>
    <message numerus="yes">
      <source>{label} became {to} in {count} spans</source>
      <translation>
        <numerusform>{label} wurde in {count} Spanne zu {to}</numerusform>
        <numerusform>{label} wurde in {count} Spannen zu {to}</numerusform>
      </translation>
    </message>
    <message>
      <source>{label} becomes</source>
      <translation>{label} wird</translation>
    </message>
    <message>
      <source>{label} cannot be called {name}: entities of this project have no such label, they have {labels}; nothing was written</source>
      <translation>{label} kann nicht {name} heißen: Entitäten dieses Projekts haben kein solches Label, sie haben {labels}; nichts wurde geschrieben</translation>
    </message>
    <message>
      <source>{label} cannot be merged with itself; nothing was changed</source>
      <translation>{label} kann nicht mit sich selbst zusammengelegt werden; nichts wurde geändert</translation>
    </message>
    <message>
      <source>{label} everywhere</source>
      <translation>Überall {label}</translation>
    </message>
    <message>
      <source>{label} has become {other}</source>
      <translation>{label} ist zu {other} geworden</translation>
    </message>
    <message>
      <source>{label} in the {zone}; the scheme has it in {zones}</source>
      <translation>{label} in „{zone}“; vorgesehen ist es in {zones}</translation>
    </message>
    <message>
      <source>{label} is deleted</source>
      <translation>{label} ist gelöscht</translation>
    </message>
    <message>
      <source>{label} is no label of the scheme; its tags have numbers of their own in this file</source>
      <translation>{label} ist keines der Labels des Projekts; die Tags dazu haben in dieser Datei eigene Nummern</translation>
    </message>
    <message>
      <source>{label} is not meant for the {zone}, but for: {places}</source>
      <translation>{label} ist nicht für „{zone}“ gedacht, sondern für: {places}</translation>
    </message>
    <message>
      <source>{label} is {name} now</source>
      <translation>{label} heißt jetzt {name}</translation>
    </message>
    <message numerus="yes">
      <source>{label} {count:,} times</source>
      <translation>
        <numerusform>{count:,}-mal {label}</numerusform>
        <numerusform>{count:,}-mal {label}</numerusform>
      </translation>
    </message>
    <message>
      <source>{label} {state}: {text}</source>
      <translation>{label} {state}: {text}</translation>
    </message>
    <message>
      <source>{label}: {why}</source>
      <translation>{label}: {why}</translation>
    </message>
    <message>
      <source>{left} left, {decided} decided</source>
      <translation>{left} übrig, {decided} entschieden</translation>
    </message>
    <message>
      <source>{list} brought back</source>
      <translation>Zurückgeholt: {list}</translation>
    </message>
    <message>
      <source>{low:.3f}–{high:.3f}</source>
      <translation>{low:.3f}–{high:.3f}</translation>
    </message>
    <message>
      <source>{mark} names the speaker {speaker}, who is not among the speakers</source>
      <translation>{mark} nennt den Sprecher {speaker}, der nicht unter den Sprechern ist</translation>
    </message>
    <message>
      <source>{meaning} (as it is)</source>
      <translation>{meaning} (wie jetzt)</translation>
    </message>
    <message>
      <source>{minutes} min {seconds} s</source>
      <translation>{minutes} min {seconds} s</translation>
    </message>
    <message>
      <source>{month} {year}</source>
      <translation>{month} {year}</translation>
    </message>
    <message>
      <source>{most:,} things in a row could not be read; the rest of the file was not tried</source>
      <translation>{most:,} Einträge hintereinander waren nicht lesbar; der Rest der Datei wurde nicht versucht</translation>
    </message>
    <message>
      <source>{names} and {more} more</source>
      <translation>{names} und {more} weitere</translation>
    </message>
    <message>
      <source>{name} (read only)</source>
      <translation>{name} (nur zum Lesen)</translation>
    </message>
    <message>
      <source>{name} cannot be the name of a label: it is longer than {longest} characters or holds some that nobody sees; nothing was changed</source>
      <translation>{name} kann kein Name eines Labels sein: er ist länger als {longest} Zeichen oder enthält unsichtbare; nichts wurde geändert</translation>
    </message>
    <message>
      <source>{name} differs from {person}, who is known here, in upper and lower case only; write the name as it is known, or choose another</source>
      <translation>{name} unterscheidet sich von {person}, hier bekannt, nur in Groß- und Kleinschreibung; den Namen wie bekannt schreiben oder einen anderen wählen</translation>
    </message>
    <message numerus="yes">
      <source>{name} has begun {count} articles</source>
      <translation>
        <numerusform>{name} hat {count} Artikel begonnen</numerusform>
        <numerusform>{name} hat {count} Artikel begonnen</numerusform>
      </translation>
    </message>
    <message>
      <source>{name} has finished no article; there are {there}; nothing was changed</source>
      <translation>{name} hat keinen Artikel fertig; es gibt {there}; nichts wurde geändert</translation>
    </message>
    <message numerus="yes">
      <source>{name} has finished {count} articles</source>
      <translation>
        <numerusform>{name} hat {count} Artikel fertig</numerusform>
        <numerusform>{name} hat {count} Artikel fertig</numerusform>
      </translation>
    </message>
    <message>
      <source>{name} is a part of quotes, so it keeps its name and its place in the scheme; nothing was changed</source>
      <translation>{name} ist ein Teil von Zitaten und behält Namen und Platz unter den Labels; nichts wurde geändert</translation>
    </message>
    <message>
      <source>{name} is called {here} here</source>
      <translation>{name} heißt hier {here}</translation>
    </message>
    <message>
      <source>{name} is in use; go back first, or use another one</source>
      <translation>{name} wird verwendet; erst zurückgehen oder eine andere verwenden</translation>
    </message>
    <message>
      <source>{name} is named in work that is there: {marks} would lose the speaker; nothing was deleted</source>
      <translation>{name} wird in vorhandener Arbeit genannt: {marks} verlören den Sprecher; nichts wurde gelöscht</translation>
    </message>
    <message>
      <source>{name} is “{role}” here, and “{other}” in the original</source>
      <translation>{name} ist hier „{role}“ und im Original „{other}“</translation>
    </message>
    <message>
      <source>{name} names nothing in a text: none of its components sets entities or spans; it has none at all</source>
      <translation>{name} benennt nichts in einem Text: keine der Komponenten setzt Entitäten oder Spannen; es hat gar keine</translation>
    </message>
    <message>
      <source>{name} names nothing in a text: none of its components sets entities or spans; it has {components}</source>
      <translation>{name} benennt nichts in einem Text: keine der Komponenten setzt Entitäten oder Spannen; vorhanden sind {components}</translation>
    </message>
    <message>
      <source>{name} speaks</source>
      <translation>{name} spricht</translation>
    </message>
    <message>
      <source>{name} suggests in this project</source>
      <translation>{name} schlägt in diesem Projekt vor</translation>
    </message>
    <message>
      <source>{name} suggests in this project again</source>
      <translation>{name} schlägt wieder in diesem Projekt vor</translation>
    </message>
    <message>
      <source>{name} suggests in this project from now on</source>
      <translation>{name} schlägt ab jetzt in diesem Projekt vor</translation>
    </message>
    <message>
      <source>{name} was deleted</source>
      <translation>{name} wurde gelöscht</translation>
    </message>
    <message>
      <source>{name} was not loaded; the suggester is as it was</source>
      <translation>{name} wurde nicht geladen; die Vorschlagsquelle ist, wie sie war</translation>
    </message>
    <message>
      <source>{name} was trained in {seconds:.0f} s; it is not in use yet</source>
      <translation>{name} wurde in {seconds:.0f} s trainiert; die Version wird noch nicht verwendet</translation>
    </message>
    <message>
      <source>{name} {version} cannot be loaded: {why}; nothing was changed</source>
      <translation>{name} {version} lässt sich nicht laden: {why}; es wurde nichts geändert</translation>
    </message>
    <message>
      <source>{name}: needs a value behind it.</source>
      <translation>{name}: braucht einen Wert dahinter.</translation>
    </message>
    <message>
      <source>{name}: stands there twice. Ask for one at a time.</source>
      <translation>{name}: steht zweimal da. Nur nach einem fragen.</translation>
    </message>
    <message>
      <source>{name}: the queue of disagreements shows what they differ about</source>
      <translation>{name}: Worin sie abweichen, zeigt die Liste der Abweichungen</translation>
    </message>
    <message numerus="yes">
      <source>{name}: {count} quotes that count against it</source>
      <translation>
        <numerusform>{name}: {count} Zitat, das dagegen zählt</numerusform>
        <numerusform>{name}: {count} Zitate, die dagegen zählen</numerusform>
      </translation>
    </message>
    <message>
      <source>{name}: {spans}, {differing} about which the two differ</source>
      <translation>{name}: {spans}, bei {differing} weichen die beiden ab</translation>
    </message>
    <message>
      <source>{name}: {then}</source>
      <translation>{name}: {then}</translation>
    </message>
    <message>
      <source>{name}: {then}, now {now}</source>
      <translation>{name}: {then}, jetzt {now}</translation>
    </message>
    <message>
      <source>{number} of {count}</source>
      <translation>{number} von {count}</translation>
    </message>
    <message>
      <source>{one} and {other} are one name; name nobody twice</source>
      <translation>{one} und {other} sind ein Name; niemanden zweimal nennen</translation>
    </message>
    <message>
      <source>{origin}, {sure:.0%} sure</source>
      <translation>{origin}, {sure:.0%} sicher</translation>
    </message>
    <message>
      <source>{out} cannot be written ({why})</source>
      <translation>{out} lässt sich nicht schreiben ({why})</translation>
    </message>
    <message>
      <source>{out} exists already; nothing was written</source>
      <translation>{out} gibt es schon; es wurde nichts geschrieben</translation>
    </message>
    <message>
      <source>{out} holds other files, such as {file}; nothing was written, name an empty or a new folder</source>
      <translation>{out} enthält andere Dateien, etwa {file}; nichts wurde geschrieben, einen leeren oder neuen Ordner nennen</translation>
    </message>
    <message>
      <source>{out} is a device or a pipe; name a file</source>
      <translation>{out} ist ein Gerät oder eine Pipe; eine Datei nennen</translation>
    </message>
    <message>
      <source>{out} is a folder; name a file in it</source>
      <translation>{out} ist ein Ordner; eine Datei darin nennen</translation>
    </message>
    <message>
      <source>{out} is the project itself; nothing was written</source>
      <translation>{out} ist das Projekt selbst; nichts wurde geschrieben</translation>
    </message>
    <message>
      <source>{overlap} % of the articles cannot go to several people</source>
      <translation>{overlap} % der Artikel können nicht an mehrere gehen</translation>
    </message>
    <message>
      <source>{pace:.1f} a day</source>
      <translation>{pace:.1f} am Tag</translation>
    </message>
    <message>
      <source>{part} {flaw}</source>
      <translation>{part} {flaw}</translation>
    </message>
    <message>
      <source>{path} cannot be opened ({why})</source>
      <translation>{path} lässt sich nicht öffnen ({why})</translation>
    </message>
    <message>
      <source>{path} cannot be read: {why}</source>
      <translation>{path} lässt sich nicht lesen: {why}</translation>
    </message>
    <message>
      <source>{path} cannot be written: your settings last until you quit</source>
      <translation>{path} kann nicht geschrieben werden: Ihre Einstellungen gelten bis zum Beenden</translation>
    </message>
    <message>
      <source>{path} cannot be written: {reason}</source>
      <translation>{path} lässt sich nicht schreiben: {reason}</translation>
    </message>
    <message>
      <source>{path} cannot be written: {why}</source>
      <translation>{path} lässt sich nicht schreiben: {why}</translation>
    </message>
    <message>
      <source>{path} could not be brought up to date ({reason}); it was left as it was</source>
      <translation>{path} ließ sich nicht auf den neuesten Stand bringen ({reason}); alles blieb, wie es war</translation>
    </message>
    <message>
      <source>{path} could not be read or written ({why}); the last step was not done, everything before it is kept</source>
      <translation>{path} ließ sich nicht lesen oder schreiben ({why}); der letzte Schritt wurde nicht getan, alles davor bleibt</translation>
    </message>
    <message>
      <source>{path} exists already; nothing was changed</source>
      <translation>{path} gibt es schon; es wurde nichts geändert</translation>
    </message>
    <message>
      <source>{path} holds no article</source>
      <translation>{path} enthält keinen Artikel</translation>
    </message>
    <message>
      <source>{path} holds no patterns: it is no text in UTF-8</source>
      <translation>{path} enthält keine Muster: es ist kein Text in UTF-8</translation>
    </message>
    <message>
      <source>{path} holds no spaCy pipeline: there is no meta.json in it</source>
      <translation>{path} enthält keine Pipeline von spaCy: meta.json fehlt darin</translation>
    </message>
    <message>
      <source>{path} holds other files, such as {strange}; nothing was written, name an empty or a new folder</source>
      <translation>{path} enthält andere Dateien, etwa {strange}; es wurde nichts geschrieben, einen leeren oder neuen Ordner angeben</translation>
    </message>
    <message>
      <source>{path} is a file; name a folder</source>
      <translation>{path} ist eine Datei; einen Ordner angeben</translation>
    </message>
    <message>
      <source>{path} is a folder; a project is a file</source>
      <translation>{path} ist ein Ordner; ein Projekt ist eine Datei</translation>
    </message>
    <message>
      <source>{path} is damaged: its beginning is lost, and more of it can be read</source>
      <translation>{path} ist beschädigt: der Anfang ist verloren, mehr davon ist lesbar</translation>
    </message>
    <message>
      <source>{path} is in a folder that {service} keeps in step with other computers; work on it on one of them at a time, and let the folder come to rest before you change over</source>
      <translation>{path} liegt in einem Ordner, den {service} mit anderen Computern abgleicht; immer nur auf einem davon arbeiten und den Ordner vor dem Wechsel zur Ruhe kommen lassen</translation>
    </message>
    <message>
      <source>{path} is not an annotator project</source>
      <translation>{path} ist kein Projekt von annotator</translation>
    </message>
    <message>
      <source>{path} is of a version that cannot be brought up to date</source>
      <translation>{path} ist von einer Version, die sich nicht auf den neuesten Stand bringen lässt</translation>
    </message>
    <message>
      <source>{path} is on a network share; two computers may not notice that both have it open, so work on a copy on this computer and put it back when you are done</source>
      <translation>{path} liegt auf einer Netzwerkfreigabe; zwei Computer merken womöglich nicht, dass beide es offen haben, daher mit einer Kopie auf diesem Computer arbeiten und sie am Ende zurücklegen</translation>
    </message>
    <message>
      <source>{path} was made by a newer annotator (schema {version}, this one knows {known}); nothing was changed</source>
      <translation>{path} stammt aus einem neueren annotator (Schema {version}, dieser kennt {known}); es wurde nichts geändert</translation>
    </message>
    <message>
      <source>{path} {reason}</source>
      <translation>{path} {reason}</translation>
    </message>
    <message>
      <source>{path}, line {number}: a "pattern" is text or a list of tokens, each in braces</source>
      <translation>{path}, Zeile {number}: ein „pattern“ ist Text oder eine Liste von Tokens, jedes in geschweiften Klammern</translation>
    </message>
    <message>
      <source>{path}, line {number}: a pattern has a "label", which is text</source>
      <translation>{path}, Zeile {number}: ein Muster hat ein „label“, und das ist Text</translation>
    </message>
    <message>
      <source>{path}, line {number}: spaCy cannot use this pattern ({why})</source>
      <translation>{path}, Zeile {number}: spaCy kann dieses Muster nicht verwenden ({why})</translation>
    </message>
    <message>
      <source>{path}, line {number}: this is no JSON</source>
      <translation>{path}, Zeile {number}: dies ist kein JSON</translation>
    </message>
    <message numerus="yes">
      <source>{people} people cannot see the same article where {count} are named; name more, or share without overlap</source>
      <translation>
        <numerusform>{people} Personen können nicht denselben Artikel sehen, wo {count} genannt ist; mehr nennen oder ohne Überlappung verteilen</numerusform>
        <numerusform>{people} Personen können nicht denselben Artikel sehen, wo {count} genannt sind; mehr nennen oder ohne Überlappung verteilen</numerusform>
      </translation>
    </message>
    <message>
      <source>{percent:.1f} %</source>
      <translation>{percent:.1f} %</translation>
    </message>
    <message>
      <source>{percent:g} % of the articles are planned to be done without suggestions.</source>
      <translation>{percent:g} % der Artikel sollen ohne Vorschläge annotiert werden.</translation>
    </message>
    <message>
      <source>{place} can run code of its own when it is loaded, and nobody has said that it may; it was not loaded</source>
      <translation>{place} kann beim Laden eigenen Code ausführen, und niemand hat das erlaubt; es wurde nicht geladen</translation>
    </message>
    <message>
      <source>{place} can run code of its own when it is loaded, and nobody has said that it may; nothing was trained</source>
      <translation>{place} kann beim Laden eigenen Code ausführen, und niemand hat es erlaubt; nichts wurde trainiert</translation>
    </message>
    <message>
      <source>{place} of {total}</source>
      <translation>{place} von {total}</translation>
    </message>
    <message>
      <source>{place} runs code of its own when it is loaded, and nobody here has agreed to that; choose it anew to do so</source>
      <translation>{place} führt beim Laden eigenen Code aus, und hier hat niemand zugestimmt; dazu neu auswählen</translation>
    </message>
    <message>
      <source>{problem}; find again</source>
      <translation>{problem}; noch einmal suchen</translation>
    </message>
    <message>
      <source>{program}, process {pid} on {where}, since {since:%Y-%m-%d %H:%M}</source>
      <translation>{program}, Prozess {pid} auf {where}, seit {since}</translation>
    </message>
    <message>
      <source>{project} is open in another window or command</source>
      <translation>{project} ist in einem anderen Fenster oder Befehl offen</translation>
    </message>
    <message>
      <source>{project} is open on another computer ({holder})</source>
      <translation>{project} ist auf einem anderen Rechner offen ({holder})</translation>
    </message>
    <message>
      <source>{project} or its backups cannot be read or written ({why}); the project is as it was</source>
      <translation>{project} oder die Sicherungen davon lassen sich nicht lesen oder schreiben ({why}); das Projekt ist, wie es war</translation>
    </message>
    <message>
      <source>{project} {reason}; {kept}</source>
      <translation>{project} {reason}; {kept}</translation>
    </message>
    <message numerus="yes">
      <source>{put} of {count} votes</source>
      <translation>
        <numerusform>{put} von {count} Stimme</numerusform>
        <numerusform>{put} von {count} Stimmen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{quotes} and {spans} in {count} articles</source>
      <translation>
        <numerusform>{quotes} und {spans} in {count} Artikel</numerusform>
        <numerusform>{quotes} und {spans} in {count} Artikeln</numerusform>
      </translation>
    </message>
    <message>
      <source>{quotes} and {spans} would have no speaker and keep all else.</source>
      <translation>{quotes} und {spans} hätten keinen Sprecher mehr und behielten alles andere.</translation>
    </message>
    <message>
      <source>{quote} by {name}, {state}: {text}</source>
      <translation>{quote} von {name}, {state}: {text}</translation>
    </message>
    <message>
      <source>{quote} without a speaker, {state}: {text}</source>
      <translation>{quote} ohne Sprecher, {state}: {text}</translation>
    </message>
    <message>
      <source>{reason} (in {count:,} articles, the first is {file})</source>
      <translation>{reason} (in {count:,} Artikeln, der erste ist {file})</translation>
    </message>
    <message numerus="yes">
      <source>{rows} of {count} articles ({names})</source>
      <translation>
        <numerusform>{rows} von {count} Artikel ({names})</numerusform>
        <numerusform>{rows} von {count} Artikeln ({names})</numerusform>
      </translation>
    </message>
    <message>
      <source>{seconds:.0f} s</source>
      <translation>{seconds:.0f} s</translation>
    </message>
    <message>
      <source>{short} {id}: it has no label</source>
      <translation>{short} {id}: ohne Label</translation>
    </message>
    <message numerus="yes">
      <source>{shown} of {count} open suggestions</source>
      <translation>
        <numerusform>{shown} von {count} offenem Vorschlag</numerusform>
        <numerusform>{shown} von {count} offenen Vorschlägen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{shown} of {count} speakers</source>
      <translation>
        <numerusform>{shown} von {count} Sprecher</numerusform>
        <numerusform>{shown} von {count} Sprechern</numerusform>
      </translation>
    </message>
    <message>
      <source>{shown} of {total} open shown</source>
      <translation>{shown} von {total} offenen gezeigt</translation>
    </message>
    <message>
      <source>{shown} of {total} open suggestions shown, from {percent} % up</source>
      <translation>{shown} von {total} offenen Vorschlägen gezeigt, ab {percent} %</translation>
    </message>
    <message>
      <source>{size:,} bytes are too many for one article ({most:,} are read)</source>
      <translation>{size:,} Bytes sind zu viele für einen Artikel (gelesen werden {most:,})</translation>
    </message>
    <message>
      <source>{skipped:,} skipped</source>
      <translation>{skipped:,} übersprungen</translation>
    </message>
    <message>
      <source>{some} and {last}</source>
      <translation>{some} und {last}</translation>
    </message>
    <message numerus="yes">
      <source>{some} of {count} spans</source>
      <translation>
        <numerusform>{some} von {count} Spanne</numerusform>
        <numerusform>{some} von {count} Spannen</numerusform>
      </translation>
    </message>
    <message>
      <source>{source} cannot become {wanted}: the scheme {scheme} has no such label, it has {labels}</source>
      <translation>{source} kann nicht {wanted} werden: {scheme} hat kein solches Label, sondern {labels}</translation>
    </message>
    <message>
      <source>{spans_a:,} / {spans_b:,}</source>
      <translation>{spans_a:,} / {spans_b:,}</translation>
    </message>
    <message>
      <source>{spans} in {articles}</source>
      <translation>{spans}, {articles}</translation>
    </message>
    <message>
      <source>{speaker} would have no name left; leave one, and nothing was changed</source>
      <translation>{speaker} hätte keinen Namen mehr; einen übrig lassen, nichts wurde geändert</translation>
    </message>
    <message>
      <source>{start} has no component that names entities, so it cannot learn any</source>
      <translation>{start} hat keine Komponente, die Entitäten benennt, und kann darum keine lernen</translation>
    </message>
    <message>
      <source>{start} knows other labels ({known}) than the finished articles have ({mine}); nothing was trained</source>
      <translation>{start} kennt andere Labels ({known}) als die fertigen Artikel ({mine}); nichts wurde trainiert</translation>
    </message>
    <message>
      <source>{start}–{end} covers no text</source>
      <translation>{start}–{end} umfasst keinen Text</translation>
    </message>
    <message>
      <source>{start}–{end} is outside the text, which ends at {length}</source>
      <translation>{start}–{end} liegt außerhalb des Textes, der bei {length} endet</translation>
    </message>
    <message>
      <source>{start}–{end} is “{found}”, not “{surface}”</source>
      <translation>{start}–{end} ist „{found}“, nicht „{surface}“</translation>
    </message>
    <message>
      <source>{start}–{end} reaches beyond the text ({count} characters)</source>
      <translation>{start}–{end} reicht über den Text hinaus ({count} Zeichen)</translation>
    </message>
    <message>
      <source>{stated} does not name a role and who plays it</source>
      <translation>{stated} nennt keine Rolle und wer sie hat</translation>
    </message>
    <message>
      <source>{state} by {origin}</source>
      <translation>{state} von {origin}</translation>
    </message>
    <message>
      <source>{state} by {origin}, {sure:.0%} sure</source>
      <translation>{state} von {origin}, {sure:.0%} sicher</translation>
    </message>
    <message>
      <source>{state}, by {origin}</source>
      <translation>{state}, von {origin}</translation>
    </message>
    <message numerus="yes">
      <source>{step} in {count} places</source>
      <translation>
        <numerusform>{step} an {count} Stelle</numerusform>
        <numerusform>{step} an {count} Stellen</numerusform>
      </translation>
    </message>
    <message>
      <source>{step}, reject {over}</source>
      <translation>{step}, {over} ablehnen</translation>
    </message>
    <message>
      <source>{step}: done</source>
      <translation>{step}: erledigt</translation>
    </message>
    <message>
      <source>{story} (proposed)</source>
      <translation>{story} (vorgeschlagen)</translation>
    </message>
    <message>
      <source>{suggester} cannot read this article: {problem}</source>
      <translation>{suggester} kann diesen Artikel nicht lesen: {problem}</translation>
    </message>
    <message>
      <source>{suggester} cannot read {article}: {problem}</source>
      <translation>{suggester} kann {article} nicht lesen: {problem}</translation>
    </message>
    <message>
      <source>{suggester} does better in entities.</source>
      <translation>{suggester} ist bei Entitäten besser.</translation>
    </message>
    <message>
      <source>{suggester} was stopped</source>
      <translation>{suggester} wurde abgebrochen</translation>
    </message>
    <message>
      <source>{suggester}: entities precision {precision}, recall {recall}, F1 {f1}; quotes F1 {quotes}, with speaker {speaker}.</source>
      <translation>{suggester}: Entitäten Präzision {precision}, Recall {recall}, F1 {f1}; Zitate F1 {quotes}, mit Sprecher {speaker}.</translation>
    </message>
    <message>
      <source>{things} against an original that is not there</source>
      <translation>{things} zu einem Original, das nicht da ist</translation>
    </message>
    <message>
      <source>{things} in it cannot be read, so that nothing of it is taken ({first}); an import takes the rest</source>
      <translation>{things} darin nicht lesbar, daher wird nichts davon genommen ({first}); ein Import nimmt den Rest</translation>
    </message>
    <message>
      <source>{things} made again of what an index and the journal know</source>
      <translation>{things} neu gemacht aus dem, was ein Index und das Journal wissen</translation>
    </message>
    <message>
      <source>{things} not as imported (SHA-256 differs)</source>
      <translation>{things} nicht wie importiert (SHA-256 weicht ab)</translation>
    </message>
    <message>
      <source>{things} not as the journal tells</source>
      <translation>{things} nicht so, wie das Journal es sagt</translation>
    </message>
    <message>
      <source>{things} put back as imported, from the journal</source>
      <translation>{things} wie importiert wiederhergestellt, aus dem Journal</translation>
    </message>
    <message>
      <source>{things} that {how} set aside</source>
      <translation>{things} {how} beiseitegelegt</translation>
    </message>
    <message>
      <source>{things} {how}</source>
      <translation>{things} {how}</translation>
    </message>
    <message>
      <source>{things}: zones {how}</source>
      <translation>{things}: Zonen {how}</translation>
    </message>
    <message>
      <source>{title} ({unit})</source>
      <translation>{title} ({unit})</translation>
    </message>
    <message>
      <source>{title} cannot say that zones were left out ({names}); they look empty of spans</source>
      <translation>{title} kann nicht sagen, dass Zonen weggelassen wurden ({names}); sie sehen leer aus</translation>
    </message>
    <message>
      <source>{title} is for training and takes only what people have decided; nothing was written, name whose work is meant or a format such as jsonl</source>
      <translation>{title} dient dem Trainieren und nimmt nur, was Menschen entschieden haben; nichts wurde geschrieben, sagen, wessen Arbeit gemeint ist, oder ein Format wie jsonl nennen</translation>
    </message>
    <message>
      <source>{title}, with 95 % intervals</source>
      <translation>{title}, mit 95-%-Intervallen</translation>
    </message>
    <message>
      <source>{title}: articles</source>
      <translation>{title}: Artikel</translation>
    </message>
    <message>
      <source>{title}: as in SemEval-2013 9.1</source>
      <translation>{title}: wie in SemEval-2013 9.1</translation>
    </message>
    <message>
      <source>{title}: confusion of labels</source>
      <translation>{title}: Verwechslung von Labels</translation>
    </message>
    <message>
      <source>{title}: labels</source>
      <translation>{title}: Labels</translation>
    </message>
    <message>
      <source>{title}: quotes and speakers</source>
      <translation>{title}: Zitate und Sprecher</translation>
    </message>
    <message>
      <source>{title}: what is confused most</source>
      <translation>{title}: was am meisten verwechselt wird</translation>
    </message>
    <message>
      <source>{type}: “{surface}” is marked in several parts; a span here is one stretch of text</source>
      <translation>{type}: „{surface}“ ist in mehreren Teilen markiert; eine Spanne ist hier ein Stück Text</translation>
    </message>
    <message>
      <source>{type}: “{surface}” is not there</source>
      <translation>{type}: „{surface}“ steht dort nicht</translation>
    </message>
    <message>
      <source>{value:.3f}</source>
      <translation>{value:.3f}</translation>
    </message>
    <message>
      <source>{value:.3g}</source>
      <translation>{value:.3g}</translation>
    </message>
    <message>
      <source>{value} is no object with keys</source>
      <translation>{value} ist kein Objekt mit Schlüsseln</translation>
    </message>
    <message>
      <source>{version} was trained on other labels ({labels}); the scheme {scheme} has none of them, and the suggester is as it was</source>
      <translation>{version} wurde mit anderen Labels trainiert ({labels}); {scheme} hat keines davon, und die Vorschlagsquelle ist, wie sie war</translation>
    </message>
    <message>
      <source>{wanted} cannot learn: start from {blank}, the built-in suggester or a spaCy pipeline</source>
      <translation>{wanted} kann nicht lernen: von {blank}, der eingebauten Vorschlagsquelle oder einer spaCy-Pipeline ausgehen</translation>
    </message>
    <message>
      <source>{wanted} has learnt already; start from {suggester}, as each training takes all finished articles</source>
      <translation>{wanted} hat schon gelernt; von {suggester} ausgehen, denn jedes Training nimmt alle fertigen Artikel</translation>
    </message>
    <message>
      <source>{what} ({why})</source>
      <translation>{what} ({why})</translation>
    </message>
    <message>
      <source>{what} are a list, not {value}</source>
      <translation>{what}: erwartet wird eine Liste, nicht {value}</translation>
    </message>
    <message>
      <source>{what} held out: F1 {f1}</source>
      <translation>{what}, zurückgehalten: F1 {f1}</translation>
    </message>
    <message>
      <source>{what} held out: F1 {f1}, before {before}</source>
      <translation>{what}, zurückgehalten: F1 {f1}, vorher {before}</translation>
    </message>
    <message>
      <source>{what} must be text, not {value}</source>
      <translation>{what} muss Text sein, nicht {value}</translation>
    </message>
    <message>
      <source>{what} need a library that is not installed: pip install 'annotator[{name}]'</source>
      <translation>für {what} fehlt eine Bibliothek: pip install 'annotator[{name}]'</translation>
    </message>
    <message>
      <source>{what} would come in</source>
      <translation>Es kämen herein: {what}</translation>
    </message>
    <message>
      <source>{what} written to {file}</source>
      <translation>{what} nach {file} geschrieben</translation>
    </message>
    <message>
      <source>{what} {number}: {item} is no {what}</source>
      <translation>{what} {number}: {item} ist keine gültige Angabe</translation>
    </message>
    <message>
      <source>{what} {number}: {why}</source>
      <translation>{what} {number}: {why}</translation>
    </message>
    <message>
      <source>{what}; one undo takes it back</source>
      <translation>{what}; einmal Rückgängig nimmt es zurück</translation>
    </message>
    <message>
      <source>{where} cannot be reached: {why}</source>
      <translation>{where} ist nicht erreichbar: {why}</translation>
    </message>
    <message>
      <source>{who} ({some} of {people} people)</source>
      <translation>{who} ({some} von {people} Personen)</translation>
    </message>
    <message>
      <source>{why} (it was made for spaCy {wanted}, this is {version})</source>
      <translation>{why} (gemacht für spaCy {wanted}, dies ist {version})</translation>
    </message>
    <message>
      <source>{why} ({holder})</source>
      <translation>{why} ({holder})</translation>
    </message>
    <message>
      <source>{why} is missing</source>
      <translation>{why} fehlt</translation>
    </message>
    <message>
      <source>{why}, in what begins in line {line}</source>
      <translation>{why}, in dem, was in Zeile {line} beginnt</translation>
    </message>
    <message>
      <source>{why}: it is open read-only</source>
      <translation>{why}: nur zum Lesen geöffnet</translation>
    </message>
    <message>
      <source>{why}; it is left out</source>
      <translation>{why}; wird weggelassen</translation>
    </message>
    <message>
      <source>{why}; nothing of it can be shown</source>
      <translation>{why}; nichts davon kann gezeigt werden</translation>
    </message>
    <message>
      <source>{why}; nothing was changed</source>
      <translation>{why}; nichts wurde geändert</translation>
    </message>
    <message>
      <source>{why}; {remedy}</source>
      <translation>{why}; {remedy}</translation>
    </message>
    <message>
      <source>“{cue}” after it says who reported it</source>
      <translation>„{cue}“ danach sagt, wer es berichtet</translation>
    </message>
    <message>
      <source>“{cue}” after it says who reported it, in part in marks</source>
      <translation>„{cue}“ danach sagt, wer es berichtet, zum Teil in Anführungszeichen</translation>
    </message>
    <message>
      <source>“{cue}” after the closing mark says who speaks</source>
      <translation>„{cue}“ nach dem schließenden Zeichen sagt, wer spricht</translation>
    </message>
    <message>
      <source>“{cue}” before the opening mark says who speaks</source>
      <translation>„{cue}“ vor dem öffnenden Zeichen sagt, wer spricht</translation>
    </message>
    <message>
      <source>“{cue}” begins what was reported</source>
      <translation>„{cue}“ leitet ein, was berichtet wird</translation>
    </message>
    <message>
      <source>“{cue}” begins what was reported, in part in marks</source>
      <translation>„{cue}“ leitet ein, was berichtet wird, zum Teil in Anführungszeichen</translation>
    </message>
    <message>
      <source>“{cue}” in the same sentence says whose words these are</source>
      <translation>„{cue}“ im selben Satz sagt, wessen Worte das sind</translation>
    </message>
    <message>
      <source>“{cue}” later in the sentence says who speaks</source>
      <translation>„{cue}“ später im Satz sagt, wer spricht</translation>
    </message>
    <message>
      <source>“{name}” ({label}) is not in the original</source>
      <translation>„{name}“ ({label}) steht nicht im Original</translation>
    </message>
    <message>
      <source>“{ruling}”</source>
      <translation>„{ruling}“</translation>
    </message>
    <message>
      <source>“{surface}” belongs to a {label} in several parts; only its first is taken</source>
      <translation>„{surface}“ gehört zu einem {label} in mehreren Teilen; nur der erste wird genommen</translation>
    </message>
    <message>
      <source>“{surface}” {how}</source>
      <translation>„{surface}“ {how}</translation>
    </message>
    <message>
      <source>“{text}”</source>
      <translation>„{text}“</translation>
    </message>
    <message>
      <source>“{words}” ({label}, {start}–{end}) {reason}</source>
      <translation>„{words}“ ({label}, {start}–{end}) {reason}</translation>
    </message>
    <message>
      <source>“{words}” holds no letter or digit; in all articles only words can be found.</source>
      <translation>„{words}“ enthält keinen Buchstaben und keine Ziffer; in allen Artikeln lassen sich nur Wörter finden.</translation>
    </message>
    <message>
      <source>“{words}” of {annotator} in {article}</source>
      <translation>„{words}“ von {annotator} in {article}</translation>
    </message>
    <message>
      <source>“{words}” {one} – {other}</source>
      <translation>„{words}“ {one} – {other}</translation>
    </message>
    <message>
      <source>… and {count} more</source>
      <translation>… und {count} weitere</translation>
    </message>
    <message numerus="yes">
      <source>… and {count} more places</source>
      <translation>
        <numerusform>… und {count} weitere Stelle</numerusform>
        <numerusform>… und {count} weitere Stellen</numerusform>
      </translation>
    </message>
    <message>
      <source>… which is this share of the text</source>
      <translation>… das ist dieser Anteil des Textes</translation>
    </message>
    <message>
      <source>‹ Previous</source>
      <translation>‹ Zurück</translation>
    </message>
    <message>
      <source>‹ Previous (short)</source>
      <translation>‹ Zurück</translation>
    </message>
  </context>
</TS>
