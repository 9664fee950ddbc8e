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
      <source>&amp;Done, and on to the next</source>
      <translation>&amp;Fertig, und weiter zum nächsten</translation>
    </message>
    <message>
      <source>&amp;Edit the candidate</source>
      <translation>Kandidat &amp;bearbeiten</translation>
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
      <source>&amp;Line spacing</source>
      <translation>&amp;Zeilenabstand</translation>
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
      <source>&amp;Start one word right</source>
      <translation>Anfang ein Wort nach &amp;rechts</translation>
    </message>
    <message>
      <source>&amp;Suggest in all articles</source>
      <translation>In allen Artikeln &amp;vorschlagen</translation>
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
      <source>&amp;Usual text size</source>
      <translation>Ü&amp;bliche Textgröße</translation>
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
      <source>&amp;Your name</source>
      <translation>&amp;Ihr Name</translation>
    </message>
    <message>
      <source>&amp;Zone…</source>
      <translation>&amp;Zone…</translation>
    </message>
    <message>
      <source>A backup &amp;every</source>
      <translation>Sicherung &amp;alle</translation>
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
      <translation type="unfinished" />
    </message>
    <message>
      <source>Accept every open suggestion that is shown, in one step</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Add, rename, merge and describe labels, and set their keys and colours</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All righ&amp;t: accept what is open, done, and next</source>
      <translation>All&amp;es richtig: annehmen, fertig und weiter</translation>
    </message>
    <message>
      <source>Alter the candidate that is chosen before it becomes gold</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Article</source>
      <translation>Artikel</translation>
    </message>
    <message>
      <source>B&amp;ring in annotators’ files…</source>
      <translation>Dateien von Annotierenden &amp;einbringen…</translation>
    </message>
    <message>
      <source>Be dark or light as the desktop is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>C&amp;aret in the text</source>
      <translation>Schreib&amp;marke im Text</translation>
    </message>
    <message>
      <source>C&amp;ue…</source>
      <translation>&amp;Redeverb…</translation>
    </message>
    <message>
      <source>Change between dark and light</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Change the kind of the quote: direct, indirect, mixed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose a label by typing part of its name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose which labels are shown</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose who suggests in this project, and what becomes of the labels</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close the window; everything is saved already</source>
      <translation type="unfinished" />
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
      <source>Copy the selected text, or that of the active mark</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>D&amp;elete…</source>
      <translation>&amp;Löschen…</translation>
    </message>
    <message>
      <source>Dark text on a light page</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Decide by a r&amp;ule…</source>
      <translation>Nach einer Re&amp;gel entscheiden…</translation>
    </message>
    <message>
      <source>Decide that nothing is to be marked there</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Delete the articles that are chosen in the list, or else the one open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Direct, indirect or mi&amp;xed</source>
      <translation>Direkt, indirekt oder ge&amp;mischt</translation>
    </message>
    <message>
      <source>Do again what was taken back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Do what you did last to what is active or selected now</source>
      <translation type="unfinished" />
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
      <source>Find &amp;next</source>
      <translation>&amp;Weitersuchen</translation>
    </message>
    <message>
      <source>Find &amp;zones in all articles</source>
      <translation>&amp;Zonen in allen Artikeln finden</translation>
    </message>
    <message>
      <source>Find any command by typing part of its name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Find articles by their words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Find headlines, bylines, captions and the like in articles without zones</source>
      <translation type="unfinished" />
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
      <translation type="unfinished" />
    </message>
    <message>
      <source>Find words, labels or speakers in all articles</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go back to the disagreement before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go back to the quote, hint or dropped quote before</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go from disagreement to disagreement and decide what is gold</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go to the next disagreement and leave this one as it is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go to the next part of the window</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go to the next place that was found</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go to the next place that was found in the project</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go to the next quote, hint or dropped quote of the comparison</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go to the next suggestion that is open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go to the part of the window before this one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go to the place found before this one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go to the place found before this one in the project</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go to the suggestion before this one that is open</source>
      <translation type="unfinished" />
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
      <translation type="unfinished" />
    </message>
    <message>
      <source>Have letters stand for annotators while you decide, others in each article</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Have suggestions made for every article; decisions stay as they are</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Help</source>
      <translation>Hilfe</translation>
    </message>
    <message>
      <source>Hide suggestions with a low score</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Import a &amp;folder…</source>
      <translation>&amp;Ordner importieren…</translation>
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
      <source>Lay the work of all annotators over one another, to read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leave a question, the selection or what is active</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leave the article out, with a reason, and open the next one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leave the quote without a cue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leave the quote without a speaker</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leave this disagreement open and go to the next</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Let somebody else go on in this project, in a copy of their own</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Let the active mark begin at the caret, however far that is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Let the active mark end at the caret, however far that is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Let the lines be longer where there is room</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Let the lines be shorter</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Let the selection, else the active mark, begin a character earlier</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Let the selection, else the active mark, begin a character later</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Let the selection, else the active mark, begin a word earlier</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Let the selection, else the active mark, begin a word later</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Let the selection, else the active mark, end a character earlier</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Let the selection, else the active mark, end a character later</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Let the selection, else the active mark, end a word earlier</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Let the selection, else the active mark, end a word later</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Light text on a dark page</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look after the ledger: who is in it, who is one person and who is two</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look at articles, labels and speakers that were deleted, and bring some back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look at the articles in all files of a folder and bring them in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look at the articles in files and bring them in; files can also be dropped</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look at the backups that were made, and go back to one of them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look for what does not hold together in the project, and repair it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Make a quote of the selected text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Make all that was put there gold</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Make an empty project in a file of its own</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Make one quote of this one and the selection, or the quote that follows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Make the candidate that is chosen in the list gold</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Make the mark at the caret active</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Make the next mark at this place active</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Make the text larger</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Make the text smaller</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mark</source>
      <translation>Markierung</translation>
    </message>
    <message>
      <source>Mark the article as done and open the next one</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Measure how far annotators agree, and go to where they do not</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Men&amp;u of this place</source>
      <translation>Men&amp;ü dieser Stelle</translation>
    </message>
    <message>
      <source>Move ends that lie within a word to where the word begins and ends</source>
      <translation type="unfinished" />
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
      <source>Next &amp;hit in the project</source>
      <translation>Nächster &amp;Treffer im Projekt</translation>
    </message>
    <message>
      <source>No cu&amp;e</source>
      <translation>Kein Re&amp;deverb</translation>
    </message>
    <message>
      <source>Open a project and go on with its first article that is not done</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open an article by typing part of its title</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open the &amp;sample</source>
      <translation>&amp;Beispiel öffnen</translation>
    </message>
    <message>
      <source>Open the article before this one in the list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open the next article of the list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open twelve articles to try everything with</source>
      <translation type="unfinished" />
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
      <source>Put this disagreement up for discussion, with a note</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Put this label on the same text in the article, the story or the project</source>
      <translation type="unfinished" />
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
      <translation type="unfinished" />
    </message>
    <message>
      <source>Read original and rewrite side by side, with what became of each quote</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reject every open suggestion that is shown, in one step</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reject what is suggested for the same text elsewhere</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remove the active mark</source>
      <translation type="unfinished" />
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
      <source>Say what the selected text, or the paragraph, is: headline, caption, body …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Say which word reports the speech by clicking it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Say who speaks by typing a name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Say who speaks: click a mention, or press the number of a speaker</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Se&amp;ttings…</source>
      <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
      <source>See in two minutes what is where, and try it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>See what a rule on the votes would decide, and have it decide that</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>See where the same words have the same conflict, and decide these in one step</source>
      <translation type="unfinished" />
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
      <translation type="unfinished" />
    </message>
    <message>
      <source>Select the whole sentence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Select the word, then the sentence, then the paragraph</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Set font, theme and keys</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Set the lines closer together</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Set the lines further apart</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Set the text in its usual size</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Short la&amp;bels under the lines</source>
      <translation>Kurze La&amp;bels unter den Zeilen</translation>
    </message>
    <message>
      <source>Show all keys on one page</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show all of the&amp;m</source>
      <translation>Alle &amp;zeigen</translation>
    </message>
    <message>
      <source>Show every suggestion again, whatever its label and score</source>
      <translation type="unfinished" />
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
      <translation type="unfinished" />
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
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show or hide the short labels; without them lines stand closer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show or hide what is known of the article and its marks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show or hide what the label in hand means, with examples</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show suggestions f&amp;rom</source>
      <translation>&amp;Vorschläge zeigen ab</translation>
    </message>
    <message>
      <source>Show suggestions with a lower score as well</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show what can be done with what is active, selected or at the caret</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show what is gold in the article by now in place of who put what</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Some of the words are those that were said</source>
      <translation type="unfinished" />
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
      <source>Suggestion</source>
      <translation>Vorschlag</translation>
    </message>
    <message>
      <source>Take a&amp;ll candidates</source>
      <translation>A&amp;lle Kandidaten nehmen</translation>
    </message>
    <message>
      <source>Take all that is left in the article as one annotator put it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take back your last step</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take the rest of &amp;one annotator…</source>
      <translation>Den Rest von &amp;einer Person nehmen…</translation>
    </message>
    <message>
      <source>Take what is suggested as it is, and go on to the next</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take work back from the files of annotators, once you have seen what comes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tell who decided what is gold there, when, and on which votes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tell who suggested what is active, how sure that is and why</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The strongest difference between text and page</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The words are the reporter's</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The words are those that were said</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Theme</source>
      <translation>Farben</translation>
    </message>
    <message>
      <source>Turn down what is suggested, for good, and go on to the next</source>
      <translation type="unfinished" />
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
      <source>What other packages add, and what of it cannot be used</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Why it &amp;is gold</source>
      <translation>Wesh&amp;alb es Gold ist</translation>
    </message>
    <message>
      <source>Write articles into project files for annotators to work on elsewhere</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write disagreements, all votes or the log of decisions into a file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write for each annotator what is gold and was marked otherwise</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Write work into a file of another format, and see first what cannot go along</source>
      <translation type="unfinished" />
    </message>
  </context>
</TS>
