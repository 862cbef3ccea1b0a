<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Add a tag</source>
        <translation>Schlagwort hinzufügen</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Ordner hinzufügen…</translation>
    </message>
    <message>
        <source>All photos</source>
        <translation>Alle Fotos</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Files that could not be read</source>
        <translation>Nicht lesbare Dateien</translation>
    </message>
    <message>
        <source>Find anything…</source>
        <translation>Alles finden…</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>Überschriften</translation>
    </message>
    <message>
        <source>Larger thumbnails</source>
        <translation>Größere Miniaturen</translation>
    </message>
    <message>
        <source>Look for new photos</source>
        <translation>Nach neuen Fotos suchen</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>Narrow down</source>
        <translation>Eingrenzen</translation>
    </message>
    <message>
        <source>No headings</source>
        <translation>Keine Überschriften</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Smaller thumbnails</source>
        <translation>Kleinere Miniaturen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Jahre</translation>
    </message>
</context>
<context>
    <name>ActivityBar</name>
    <message numerus="yes">
        <source>%Ln files could not be read</source>
        <translation>
            <numerusform>%Ln Datei nicht lesbar</numerusform>
            <numerusform>%Ln Dateien nicht lesbar</numerusform>
        </translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Another Tintype is already indexing this library.</source>
        <translation>Ein anderes Tintype erfasst diese Bibliothek bereits.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>Done: %Ln new photos.</source>
        <translation>
            <numerusform>Fertig: %Ln neues Foto.</numerusform>
            <numerusform>Fertig: %Ln neue Fotos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Done: everything was up to date.</source>
        <translation>Fertig: Alles war auf dem neuesten Stand.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Indexing stopped unexpectedly; what was finished is kept.</source>
        <translation>Das Erfassen wurde unerwartet beendet. Was fertig war, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Looking at photos: {} of {}</source>
        <translation>Fotos analysieren: {} von {}</translation>
    </message>
    <message>
        <source>Looking for photos…</source>
        <translation>Fotos werden gesucht…</translation>
    </message>
    <message numerus="yes">
        <source>Looking for photos… %Ln found</source>
        <translation>
            <numerusform>Fotos werden gesucht… %Ln gefunden</numerusform>
            <numerusform>Fotos werden gesucht… %Ln gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Reading text: {} of {}</source>
        <translation>Text wird gelesen: {} von {}</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Erneut starten</translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %Ln photos finished and kept.</source>
        <translation>
            <numerusform>Gestoppt: %Ln Foto ist fertig und bleibt erhalten.</numerusform>
            <numerusform>Gestoppt: %Ln Fotos sind fertig und bleiben erhalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird gestoppt…</translation>
    </message>
    <message>
        <source>There is no photo that Tintype can read in this folder.</source>
        <translation>In diesem Ordner ist kein Foto, das Tintype lesen kann.</translation>
    </message>
    <message>
        <source>{why} · {what}</source>
        <translation>{why} · {what}</translation>
    </message>
    <message>
        <source>{} a second</source>
        <translation>{} pro Sekunde</translation>
    </message>
    <message>
        <source>{} left</source>
        <translation>noch {}</translation>
    </message>
</context>
<context>
    <name>ActivityPage</name>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Files that could not be read</source>
        <translation>Nicht lesbare Dateien</translation>
    </message>
    <message>
        <source>Last runs</source>
        <translation>Letzte Durchläufe</translation>
    </message>
    <message>
        <source>Time for a photo, in the last run with new ones</source>
        <translation>Zeit pro Foto im letzten Durchlauf mit neuen Fotos</translation>
    </message>
</context>
<context>
    <name>AlbumActs</name>
    <message>
        <source>H hides them. Ctrl+Shift+R shows the first one in its folder.</source>
        <translation>H blendet sie aus. Strg+Umschalt+R zeigt das erste in seinem Ordner.</translation>
    </message>
    <message>
        <source>Take out of the album</source>
        <translation>Aus dem Album nehmen</translation>
    </message>
    <message>
        <source>Tintype never deletes photos.</source>
        <translation>Tintype löscht niemals Fotos.</translation>
    </message>
</context>
<context>
    <name>AlbumModel</name>
    <message>
        <source>Hand-picked</source>
        <translation>Selbst zusammengestellt</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Gespeicherte Suchen</translation>
    </message>
</context>
<context>
    <name>AlbumsBridge</name>
    <message>
        <source>Album “{}” made.</source>
        <translation>Album „{}“ erstellt.</translation>
    </message>
    <message>
        <source>From now on “{}” is tagged “{}”.</source>
        <translation>Ab jetzt erhält „{}“ das Schlagwort „{}“.</translation>
    </message>
    <message>
        <source>Rule deleted; {} changed.</source>
        <translation>Regel gelöscht; {} geändert.</translation>
    </message>
    <message>
        <source>Rule switched off.</source>
        <translation>Regel ausgeschaltet.</translation>
    </message>
    <message>
        <source>Rule switched on.</source>
        <translation>Regel eingeschaltet.</translation>
    </message>
    <message>
        <source>The rule asks for “{}” now.</source>
        <translation>Die Regel sucht jetzt nach „{}“.</translation>
    </message>
</context>
<context>
    <name>AlbumsPage</name>
    <message>
        <source>Albums</source>
        <translation>Alben</translation>
    </message>
    <message>
        <source>Choose photos and put them in an album with a right click, or keep a search with the bookmark beside the search field.</source>
        <translation>Wählen Sie Fotos aus und legen Sie sie per Rechtsklick in ein Album, oder speichern Sie eine Suche mit dem Lesezeichen neben dem Suchfeld.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Edit search…</source>
        <translation>Suche bearbeiten…</translation>
    </message>
    <message>
        <source>Edit “{}”</source>
        <translation>„{}“ bearbeiten</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>Erstellen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>New album</source>
        <translation>Neues Album</translation>
    </message>
    <message>
        <source>New album…</source>
        <translation>Neues Album…</translation>
    </message>
    <message>
        <source>New saved search</source>
        <translation>Neue gespeicherte Suche</translation>
    </message>
    <message>
        <source>New saved search…</source>
        <translation>Neue gespeicherte Suche…</translation>
    </message>
    <message>
        <source>No albums yet</source>
        <translation>Noch keine Alben</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Rename “{}”</source>
        <translation>„{}“ umbenennen</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Show photos</source>
        <translation>Fotos zeigen</translation>
    </message>
    <message>
        <source>What it searches for</source>
        <translation>Wonach gesucht wird</translation>
    </message>
</context>
<context>
    <name>AppearanceSection</name>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Am größten</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Off: everything is in its place at once.</source>
        <translation>Aus: Alles ist sofort an seinem Platz.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Size of type</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Takes effect when Tintype is started again.</source>
        <translation>Gilt nach dem nächsten Start von Tintype.</translation>
    </message>
</context>
<context>
    <name>ArrangeButton</name>
    <message>
        <source>Alike</source>
        <translation>Ähnliches</translation>
    </message>
    <message>
        <source>Best match, then newest</source>
        <translation>Beste Treffer, dann neueste</translation>
    </message>
    <message>
        <source>Bursts as one photo</source>
        <translation>Serien als ein Foto</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>Kameras</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>Überschriften</translation>
    </message>
    <message>
        <source>Largest file first</source>
        <translation>Größte Datei zuerst</translation>
    </message>
    <message>
        <source>Last added first</source>
        <translation>Zuletzt hinzugefügte zuerst</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Gemischt</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>Most stars first</source>
        <translation>Meiste Sterne zuerst</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>Name der Datei</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>No headings</source>
        <translation>Keine Überschriften</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Älteste zuerst</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Order and headings</source>
        <translation>Reihenfolge und Überschriften</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Sterne</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Jahre</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>{when}: {photos}</source>
        <translation>{when}: {photos}</translation>
    </message>
</context>
<context>
    <name>CheckView</name>
    <message numerus="yes">
        <source>%Ln guesses are still doubtful.</source>
        <translation>
            <numerusform>%Ln Vermutung ist noch unsicher.</numerusform>
            <numerusform>%Ln Vermutungen sind noch unsicher.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another 20 (Return)</source>
        <translation>Weitere 20 (Eingabe)</translation>
    </message>
    <message>
        <source>Back (←)</source>
        <translation>Zurück (←)</translation>
    </message>
    <message>
        <source>Checked so far: {count}. Wrong ones taken away: {wrong}. Missed ones found: {found}.</source>
        <translation>Bisher geprüft: {count}. Falsche entfernt: {wrong}. Fehlende gefunden: {found}.</translation>
    </message>
    <message>
        <source>Done (Esc)</source>
        <translation>Fertig (Esc)</translation>
    </message>
    <message>
        <source>Is this “{}”?</source>
        <translation>Ist das „{}“?</translation>
    </message>
    <message>
        <source>It is tagged so at present.</source>
        <translation>Hat zurzeit dieses Schlagwort.</translation>
    </message>
    <message>
        <source>Looking for doubtful photos…</source>
        <translation>Unsichere Fotos werden gesucht…</translation>
    </message>
    <message>
        <source>No (N)</source>
        <translation>Nein (N)</translation>
    </message>
    <message>
        <source>No model is in doubt, or you have answered everything.</source>
        <translation>Kein Modell ist im Zweifel, oder Sie haben alles beantwortet.</translation>
    </message>
    <message>
        <source>Not tagged.</source>
        <translation>Hat dieses Schlagwort nicht.</translation>
    </message>
    <message>
        <source>Nothing to check</source>
        <translation>Nichts zu prüfen</translation>
    </message>
    <message>
        <source>Of the others that show it, about {percent} % are right.</source>
        <translation>Von den übrigen, die es zeigen, stimmen etwa {percent}&#xa0;%.</translation>
    </message>
    <message>
        <source>Skip (→)</source>
        <translation>Überspringen (→)</translation>
    </message>
    <message>
        <source>That was all of them. Thank you.</source>
        <translation>Das waren alle. Danke.</translation>
    </message>
    <message>
        <source>Yes (Y)</source>
        <translation>Ja (Y)</translation>
    </message>
    <message>
        <source>{number} of {count} · {now}</source>
        <translation>{number} von {count} · {now}</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Find a command, a page, a person, a tag …</source>
        <translation>Befehl, Seite, Person, Schlagwort … finden</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Alles finden</translation>
    </message>
    <message>
        <source>Search for “{}”</source>
        <translation>Nach „{}“ suchen</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ergebnisse</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message numerus="yes">
        <source>%Ln photos beside each other</source>
        <translation>
            <numerusform>%Ln Foto nebeneinander</numerusform>
            <numerusform>%Ln Fotos nebeneinander</numerusform>
        </translation>
    </message>
    <message>
        <source>1–5 rate · L favourite · X hide · Delete takes out · Z zooms</source>
        <translation>1–5 Sterne · L Favorit · X ausblenden · Entf raus · Z Zoom</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Zurück (Esc)</translation>
    </message>
    <message>
        <source>Photos beside each other</source>
        <translation>Fotos nebeneinander</translation>
    </message>
    <message>
        <source>Zoom together</source>
        <translation>Gemeinsam zoomen</translation>
    </message>
</context>
<context>
    <name>ComparePane</name>
    <message>
        <source>Hide (X)</source>
        <translation>Ausblenden (X)</translation>
    </message>
    <message>
        <source>No file</source>
        <translation>Keine Datei</translation>
    </message>
    <message>
        <source>Take out of the comparison (Delete)</source>
        <translation>Aus dem Vergleich nehmen (Entf)</translation>
    </message>
</context>
<context>
    <name>CompletingField</name>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
</context>
<context>
    <name>Curating</name>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Rename album</source>
        <translation>Album umbenennen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Diese Suche speichern</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Bitte warten…</translation>
    </message>
</context>
<context>
    <name>CurationBridge</name>
    <message numerus="yes">
        <source>%Ln photos hidden: is:hidden finds them.</source>
        <translation>
            <numerusform>%Ln Foto ausgeblendet: is:hidden findet es.</numerusform>
            <numerusform>%Ln Fotos ausgeblendet: is:hidden findet sie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos in “{}”.</source>
        <translation>
            <numerusform>%Ln Foto in „{}“.</numerusform>
            <numerusform>%Ln Fotos in „{}“.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos made favourites.</source>
        <translation>
            <numerusform>%Ln Foto zum Favoriten gemacht.</numerusform>
            <numerusform>%Ln Fotos zu Favoriten gemacht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos no longer favourites.</source>
        <translation>
            <numerusform>%Ln Foto ist kein Favorit mehr.</numerusform>
            <numerusform>%Ln Fotos sind keine Favoriten mehr.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos shown again.</source>
        <translation>
            <numerusform>%Ln Foto wieder eingeblendet.</numerusform>
            <numerusform>%Ln Fotos wieder eingeblendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos tagged “{}”.</source>
        <translation>
            <numerusform>%Ln Foto hat jetzt das Schlagwort „{}“.</numerusform>
            <numerusform>%Ln Fotos haben jetzt das Schlagwort „{}“.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos taken out of “{}”.</source>
        <translation>
            <numerusform>%Ln Foto aus „{}“ genommen.</numerusform>
            <numerusform>%Ln Fotos aus „{}“ genommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos: {}.</source>
        <translation>
            <numerusform>%Ln Foto: {}.</numerusform>
            <numerusform>%Ln Fotos: {}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Album “{}” deleted; its photos stay.</source>
        <translation>Album „{}“ gelöscht; die Fotos bleiben.</translation>
    </message>
    <message>
        <source>Merged into “{}”.</source>
        <translation>Mit „{}“ zusammengeführt.</translation>
    </message>
    <message>
        <source>Moved to the top.</source>
        <translation>Ganz nach oben verschoben.</translation>
    </message>
    <message>
        <source>Moved to “{}”.</source>
        <translation>Unter „{}“ verschoben.</translation>
    </message>
    <message>
        <source>Renamed to “{}”.</source>
        <translation>In „{}“ umbenannt.</translation>
    </message>
    <message>
        <source>Saved “{}”.</source>
        <translation>„{}“ gespeichert.</translation>
    </message>
    <message>
        <source>Tag “{}” deleted.</source>
        <translation>Schlagwort „{}“ gelöscht.</translation>
    </message>
    <message>
        <source>no stars</source>
        <translation>keine Sterne</translation>
    </message>
    <message>
        <source>“{}” finds “{}” too.</source>
        <translation>„{}“ findet auch „{}“.</translation>
    </message>
    <message numerus="yes">
        <source>“{}” taken from %Ln photos.</source>
        <translation>
            <numerusform>„{}“ von %Ln Foto entfernt.</numerusform>
            <numerusform>„{}“ von %Ln Fotos entfernt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message numerus="yes">
        <source>%Ln photos are selected: tags go to all of them.</source>
        <translation>
            <numerusform>%Ln Foto ist ausgewählt: Schlagwörter erhält nur dieses.</numerusform>
            <numerusform>%Ln Fotos sind ausgewählt: Schlagwörter erhalten alle.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a photo to see what is in it.</source>
        <translation>Wählen Sie ein Foto, um zu sehen, was darauf ist.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>No file</source>
        <translation>Keine Datei</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>DuplicateModel</name>
    <message numerus="yes">
        <source>{name}: %Ln files, {size} in the others</source>
        <translation>
            <numerusform>{name}: %Ln Datei, {size} in den übrigen</numerusform>
            <numerusform>{name}: %Ln Dateien, {size} in den übrigen</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: {photos}, {size} in the others</source>
        <translation>{name}: {photos}, {size} in den übrigen</translation>
    </message>
</context>
<context>
    <name>DuplicatesPage</name>
    <message numerus="yes">
        <source>%Ln groups, {size} in the photos that could go</source>
        <translation>
            <numerusform>%Ln Gruppe, {size} in Fotos, die wegkönnten</numerusform>
            <numerusform>%Ln Gruppen, {size} in Fotos, die wegkönnten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more photos are not shown here.</source>
        <translation>
            <numerusform>%Ln weiteres Foto ist hier nicht zu sehen.</numerusform>
            <numerusform>%Ln weitere Fotos sind hier nicht zu sehen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos not compared yet</source>
        <translation>
            <numerusform>%Ln Foto noch nicht verglichen</numerusform>
            <numerusform>%Ln Fotos noch nicht verglichen</numerusform>
        </translation>
    </message>
    <message>
        <source>Bursts</source>
        <translation>Serien</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplikate</translation>
    </message>
    <message>
        <source>Every photo is there once, as far as Tintype has looked.</source>
        <translation>Soweit Tintype gesucht hat, ist jedes Foto nur einmal da.</translation>
    </message>
    <message>
        <source>Hidden photos stay where they are; is:hidden finds them. Tintype deletes no file.</source>
        <translation>Ausgeblendete Fotos bleiben, wo sie sind; is:hidden findet sie. Tintype löscht keine Datei.</translation>
    </message>
    <message>
        <source>Hide the others (H)</source>
        <translation>Übrige ausblenden (H)</translation>
    </message>
    <message numerus="yes">
        <source>Hide the others of %Ln groups</source>
        <translation>
            <numerusform>Übrige von %Ln Gruppe ausblenden</numerusform>
            <numerusform>Übrige von %Ln Gruppen ausblenden</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for duplicates…</source>
        <translation>Duplikate werden gesucht…</translation>
    </message>
    <message>
        <source>No duplicates here</source>
        <translation>Keine Duplikate hier</translation>
    </message>
    <message>
        <source>Not the same (N)</source>
        <translation>Nicht dasselbe (N)</translation>
    </message>
    <message>
        <source>One photo that lies in several files. Tintype shows it once and deletes nothing: show a file to delete it yourself.</source>
        <translation>Ein Foto, das in mehreren Dateien liegt. Tintype zeigt es einmal und löscht nichts: Lassen Sie sich eine Datei zeigen, um sie selbst zu löschen.</translation>
    </message>
    <message>
        <source>Photos are compared when Tintype next looks for new ones.</source>
        <translation>Fotos werden verglichen, wenn Tintype das nächste Mal nach neuen sucht.</translation>
    </message>
    <message>
        <source>Same file</source>
        <translation>Gleiche Datei</translation>
    </message>
    <message>
        <source>Same picture</source>
        <translation>Gleiches Bild</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alle auswählen</translation>
    </message>
    <message>
        <source>Select none</source>
        <translation>Keine auswählen</translation>
    </message>
</context>
<context>
    <name>EditWords</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln weitere</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people without a name</source>
        <translation>
            <numerusform>%Ln Person ohne Namen</numerusform>
            <numerusform>%Ln Personen ohne Namen</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed tags: {all}</source>
        <translation>Schlagwörter geändert: {all}</translation>
    </message>
    <message>
        <source>Changed the photos of the album {all}</source>
        <translation>Fotos des Albums {all} geändert</translation>
    </message>
    <message>
        <source>Changed what the album {first} holds: {last}</source>
        <translation>Inhalt des Albums {first} geändert: {last}</translation>
    </message>
    <message>
        <source>Chose the cover of {}</source>
        <translation>Titelbild gewählt: {}</translation>
    </message>
    <message>
        <source>Chose which of some duplicates to keep</source>
        <translation>Gewählt, welches Duplikat bleibt</translation>
    </message>
    <message>
        <source>Confirmed {}</source>
        <translation>Bestätigt: {}</translation>
    </message>
    <message>
        <source>Deleted the album {all}</source>
        <translation>Album {all} gelöscht</translation>
    </message>
    <message>
        <source>Deleted the tag {all}</source>
        <translation>Schlagwort {all} gelöscht</translation>
    </message>
    <message>
        <source>Drew a face</source>
        <translation>Gesicht markiert</translation>
    </message>
    <message>
        <source>Drew a face: {}</source>
        <translation>Gesicht markiert: {}</translation>
    </message>
    <message>
        <source>Dropped a rule: {first} is tagged {last}</source>
        <translation>Regel entfernt: {first} erhält {last}</translation>
    </message>
    <message>
        <source>Forgot somebody for good</source>
        <translation>Jemanden endgültig vergessen</translation>
    </message>
    <message>
        <source>Gave the tag {first} another name: {last}</source>
        <translation>Weiterer Name für das Schlagwort {first}: {last}</translation>
    </message>
    <message>
        <source>Hid as strangers: {}</source>
        <translation>Als Unbekannte ausgeblendet: {}</translation>
    </message>
    <message>
        <source>Hid photos</source>
        <translation>Fotos ausgeblendet</translation>
    </message>
    <message>
        <source>Left the tag {all} to the models again</source>
        <translation>Schlagwort {all} wieder den Modellen überlassen</translation>
    </message>
    <message>
        <source>Made a rule: {first} is tagged {last}</source>
        <translation>Regel erstellt: {first} erhält {last}</translation>
    </message>
    <message>
        <source>Made favourites</source>
        <translation>Zu Favoriten gemacht</translation>
    </message>
    <message>
        <source>Made favourites no more</source>
        <translation>Aus den Favoriten entfernt</translation>
    </message>
    <message>
        <source>Made the album {all}</source>
        <translation>Album {all} erstellt</translation>
    </message>
    <message>
        <source>Made the tag {all}</source>
        <translation>Schlagwort {all} erstellt</translation>
    </message>
    <message>
        <source>Merged tags into {last}: {others}</source>
        <translation>Schlagwörter zu {last} zusammengeführt: {others}</translation>
    </message>
    <message>
        <source>Moved in the tree of tags: {all}</source>
        <translation>In der Schlagwortliste verschoben: {all}</translation>
    </message>
    <message>
        <source>Moved the box of a face</source>
        <translation>Rahmen eines Gesichts verschoben</translation>
    </message>
    <message>
        <source>Named {}</source>
        <translation>Benannt: {}</translation>
    </message>
    <message>
        <source>Rated {bare} of 5</source>
        <translation>Mit {bare} von 5 bewertet</translation>
    </message>
    <message>
        <source>Renamed the album {first} to {last}</source>
        <translation>Album {first} in {last} umbenannt</translation>
    </message>
    <message>
        <source>Renamed the tag {first} to {last}</source>
        <translation>Schlagwort {first} in {last} umbenannt</translation>
    </message>
    <message>
        <source>Said that photos are not duplicates</source>
        <translation>Fotos als keine Duplikate gekennzeichnet</translation>
    </message>
    <message>
        <source>Said that they are one person: {}</source>
        <translation>Als eine Person zusammengeführt: {}</translation>
    </message>
    <message>
        <source>Said what is not a face</source>
        <translation>Entfernt, was kein Gesicht ist</translation>
    </message>
    <message>
        <source>Said who it is not: {}</source>
        <translation>Angegeben, wer es nicht ist: {}</translation>
    </message>
    <message>
        <source>Said who it is: {}</source>
        <translation>Angegeben, wer es ist: {}</translation>
    </message>
    <message>
        <source>Showed again: {}</source>
        <translation>Wieder eingeblendet: {}</translation>
    </message>
    <message>
        <source>Showed photos again</source>
        <translation>Fotos wieder eingeblendet</translation>
    </message>
    <message>
        <source>Split off faces: {}</source>
        <translation>Gesichter abgetrennt: {}</translation>
    </message>
    <message>
        <source>Tagged {all}</source>
        <translation>Schlagwort vergeben: {all}</translation>
    </message>
    <message>
        <source>Took another name from the tag {first}: {last}</source>
        <translation>Weiteren Namen des Schlagworts {first} entfernt: {last}</translation>
    </message>
    <message>
        <source>Took away a rating</source>
        <translation>Bewertung entfernt</translation>
    </message>
    <message>
        <source>Took away the tag {all}</source>
        <translation>Schlagwort entfernt: {all}</translation>
    </message>
    <message>
        <source>Wrote a caption</source>
        <translation>Bildunterschrift geschrieben</translation>
    </message>
    <message>
        <source>Wrote a note on {}</source>
        <translation>Notiz geschrieben: {}</translation>
    </message>
    <message>
        <source>“{}”</source>
        <translation>„{}“</translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>Add a folder of photos, or look for new ones.</source>
        <translation>Fügen Sie einen Ordner mit Fotos hinzu, oder suchen Sie nach neuen.</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Ordner hinzufügen…</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche löschen</translation>
    </message>
    <message>
        <source>Looking at your photos</source>
        <translation>Ihre Fotos werden analysiert</translation>
    </message>
    <message>
        <source>No photos here yet</source>
        <translation>Noch keine Fotos hier</translation>
    </message>
    <message>
        <source>No photos in the library yet</source>
        <translation>Noch keine Fotos in der Bibliothek</translation>
    </message>
    <message>
        <source>Nothing found for “{}”</source>
        <translation>Nichts gefunden für „{}“</translation>
    </message>
    <message>
        <source>They appear here as they are found.</source>
        <translation>Sie erscheinen hier, sobald sie gefunden werden.</translation>
    </message>
    <message>
        <source>Try fewer or more general words: animal finds dogs and cats.</source>
        <translation>Versuchen Sie weniger oder allgemeinere Wörter: animal findet Hunde und Katzen.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Choose a folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <source>Date and camera</source>
        <translation>Datum und Kamera</translation>
    </message>
    <message>
        <source>Date, camera and place</source>
        <translation>Datum, Kamera und Ort</translation>
    </message>
    <message>
        <source>Each photo&apos;s own size</source>
        <translation>Eigene Größe jedes Fotos</translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln photos</source>
        <translation>
            <numerusform>%Ln Foto exportieren</numerusform>
            <numerusform>%Ln Fotos exportieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Finest</source>
        <translation>Höchste</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Keep in the files</source>
        <translation>In den Dateien behalten</translation>
    </message>
    <message>
        <source>Leave out photos of cards, passports and the like</source>
        <translation>Fotos von Karten, Pässen und Ähnlichem auslassen</translation>
    </message>
    <message>
        <source>New JPEG files are made; your photos stay as they are. Names of people, serial numbers and tags are never written into them.</source>
        <translation>Es entstehen neue JPEG-Dateien; Ihre Fotos bleiben, wie sie sind. Namen von Personen, Seriennummern und Schlagwörter werden nie hineingeschrieben.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Small files</source>
        <translation>Kleine Dateien</translation>
    </message>
    <message>
        <source>{} pixels on the long side</source>
        <translation>{} Pixel an der langen Seite</translation>
    </message>
</context>
<context>
    <name>FacePhotoView</name>
    <message>
        <source>Add without a name</source>
        <translation>Ohne Namen hinzufügen</translation>
    </message>
    <message>
        <source>All photos of them</source>
        <translation>Alle Fotos davon</translation>
    </message>
    <message>
        <source>Drag, or use the arrow keys, with Shift for the size. Return keeps it.</source>
        <translation>Ziehen Sie, oder nutzen Sie die Pfeiltasten, mit Umschalt für die Größe. Die Eingabetaste übernimmt.</translation>
    </message>
    <message>
        <source>Move or resize</source>
        <translation>Verschieben oder Größe ändern</translation>
    </message>
    <message>
        <source>Not a face</source>
        <translation>Kein Gesicht</translation>
    </message>
    <message>
        <source>Not {}</source>
        <translation>Nicht {}</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <translation>Wer ist das?</translation>
    </message>
    <message>
        <source>Yes, {}</source>
        <translation>Ja, {}</translation>
    </message>
    <message>
        <source>this person</source>
        <translation>diese Person</translation>
    </message>
    <message>
        <source>{}, perhaps</source>
        <translation>vielleicht {}</translation>
    </message>
</context>
<context>
    <name>FacesModel</name>
    <message>
        <source>Face {} of {}</source>
        <translation>Gesicht {} von {}</translation>
    </message>
    <message>
        <source>confirmed by you</source>
        <translation>von Ihnen bestätigt</translation>
    </message>
    <message>
        <source>distance {}</source>
        <translation>Abstand {}</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>ohne Namen</translation>
    </message>
    <message>
        <source>perhaps</source>
        <translation>vielleicht</translation>
    </message>
    <message>
        <source>quality {}</source>
        <translation>Qualität {}</translation>
    </message>
    <message>
        <source>recognised</source>
        <translation>erkannt</translation>
    </message>
</context>
<context>
    <name>FacesView</name>
    <message>
        <source>Faces</source>
        <translation>Gesichter</translation>
    </message>
</context>
<context>
    <name>FacetList</name>
    <message>
        <source>Narrow down</source>
        <translation>Eingrenzen</translation>
    </message>
</context>
<context>
    <name>FacetModel</name>
    <message>
        <source>{} more</source>
        <translation>{} weitere</translation>
    </message>
    <message>
        <source>{}, asked for</source>
        <translation>{}, gesucht</translation>
    </message>
    <message>
        <source>{}, left out</source>
        <translation>{}, ausgeschlossen</translation>
    </message>
</context>
<context>
    <name>Facets</name>
    <message>
        <source>At night</source>
        <translation>Nachtaufnahmen</translation>
    </message>
    <message>
        <source>Black and white</source>
        <translation>Schwarzweiß</translation>
    </message>
    <message>
        <source>Blurry</source>
        <translation>Unscharf</translation>
    </message>
    <message>
        <source>Bursts</source>
        <translation>Serien</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>Kameras</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Länder</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplikate</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoriten</translation>
    </message>
    <message>
        <source>Groups of people</source>
        <translation>Gruppenbilder</translation>
    </message>
    <message>
        <source>Kinds of file</source>
        <translation>Dateiarten</translation>
    </message>
    <message>
        <source>Lenses</source>
        <translation>Objektive</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Weiteres</translation>
    </message>
    <message>
        <source>Panoramas</source>
        <translation>Panoramen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Portraits</source>
        <translation>Porträts</translation>
    </message>
    <message>
        <source>RAW</source>
        <translation>RAW</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regionen</translation>
    </message>
    <message>
        <source>Screenshots</source>
        <translation>Bildschirmfotos</translation>
    </message>
    <message>
        <source>Selfies</source>
        <translation>Selfies</translation>
    </message>
    <message>
        <source>Sensitive</source>
        <translation>Vertraulich</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Sterne</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Towns</source>
        <translation>Städte</translation>
    </message>
    <message>
        <source>With a caption</source>
        <translation>Mit Bildunterschrift</translation>
    </message>
    <message>
        <source>With a position</source>
        <translation>Mit Standort</translation>
    </message>
    <message>
        <source>With faces</source>
        <translation>Mit Gesichtern</translation>
    </message>
    <message>
        <source>With text</source>
        <translation>Mit Text</translation>
    </message>
    <message>
        <source>Without tags</source>
        <translation>Ohne Schlagwörter</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Jahre</translation>
    </message>
</context>
<context>
    <name>FacetsPanel</name>
    <message>
        <source>Find what to narrow down to</source>
        <translation>Worauf eingrenzen?</translation>
    </message>
    <message>
        <source>Narrow down</source>
        <translation>Eingrenzen</translation>
    </message>
    <message>
        <source>Person, tag, place …</source>
        <translation>Person, Schlagwort, Ort …</translation>
    </message>
</context>
<context>
    <name>FactsPanel</name>
    <message>
        <source>About</source>
        <translation>Informationen</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Aufgenommen</translation>
    </message>
    <message>
        <source>What could not be looked at</source>
        <translation>Was nicht analysiert werden konnte</translation>
    </message>
    <message>
        <source>disk is offline</source>
        <translation>Laufwerk nicht verbunden</translation>
    </message>
    <message>
        <source>not there any more</source>
        <translation>nicht mehr da</translation>
    </message>
</context>
<context>
    <name>FailureModel</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Why it could not be read</source>
        <translation>Warum sie nicht gelesen werden konnte</translation>
    </message>
</context>
<context>
    <name>FailuresView</name>
    <message numerus="yes">
        <source>%Ln files that could not be read are ignored.</source>
        <translation>
            <numerusform>%Ln nicht lesbare Datei wird ignoriert.</numerusform>
            <numerusform>%Ln nicht lesbare Dateien werden ignoriert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Files that could not be read</source>
        <translation>Nicht lesbare Dateien</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorieren</translation>
    </message>
    <message>
        <source>Show file</source>
        <translation>Datei zeigen</translation>
    </message>
    <message>
        <source>Show ignored files</source>
        <translation>Ignorierte Dateien zeigen</translation>
    </message>
    <message>
        <source>Stop ignoring</source>
        <translation>Nicht mehr ignorieren</translation>
    </message>
    <message>
        <source>These files were left out. They are tried again when they change.</source>
        <translation>Diese Dateien wurden ausgelassen. Sie werden erneut versucht, wenn sie sich ändern.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Cameras</source>
        <translation>Kameras</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Länder</translation>
    </message>
    <message>
        <source>Kinds of file</source>
        <translation>Dateiarten</translation>
    </message>
    <message>
        <source>Lenses</source>
        <translation>Objektive</translation>
    </message>
    <message>
        <source>Most frequent tags</source>
        <translation>Häufigste Schlagwörter</translation>
    </message>
    <message>
        <source>days with photos</source>
        <translation>Tage mit Fotos</translation>
    </message>
    <message>
        <source>favourites</source>
        <translation>Favoriten</translation>
    </message>
    <message>
        <source>from the first to the last</source>
        <translation>vom ersten bis zum letzten</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>ausgeblendet</translation>
    </message>
    <message>
        <source>people with a name</source>
        <translation>Personen mit Namen</translation>
    </message>
    <message>
        <source>photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>size of the photos</source>
        <translation>Größe der Fotos</translation>
    </message>
    <message>
        <source>towns and cities</source>
        <translation>Städte und Orte</translation>
    </message>
    <message>
        <source>without a date</source>
        <translation>ohne Datum</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>{name}, {year}: {photos}</source>
        <translation>{name}, {year}: {photos}</translation>
    </message>
    <message>
        <source>{name}: {photos}</source>
        <translation>{name}: {photos}</translation>
    </message>
    <message>
        <source>{photos} · {size}</source>
        <translation>{photos} · {size}</translation>
    </message>
    <message>
        <source>{photos}, {size}</source>
        <translation>{photos}, {size}</translation>
    </message>
    <message>
        <source>{year}: {photos} on {days} days</source>
        <translation>{year}: {photos} an {days} Tagen</translation>
    </message>
</context>
<context>
    <name>FileActs</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln weiteres</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos copied.</source>
        <translation>
            <numerusform>%Ln Foto kopiert.</numerusform>
            <numerusform>%Ln Fotos kopiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos could not be taken along.</source>
        <translation>
            <numerusform>%Ln Foto konnte nicht übernommen werden.</numerusform>
            <numerusform>%Ln Fotos konnten nicht übernommen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a program</source>
        <translation>Programm wählen</translation>
    </message>
    <message numerus="yes">
        <source>Choose at most %Ln photos to open.</source>
        <translation>
            <numerusform>Wählen Sie höchstens %Ln Foto zum Öffnen.</numerusform>
            <numerusform>Wählen Sie höchstens %Ln Fotos zum Öffnen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message numerus="yes">
        <source>Copy %Ln photos to</source>
        <translation>
            <numerusform>%Ln Foto kopieren nach</numerusform>
            <numerusform>%Ln Fotos kopieren nach</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy to a folder…</source>
        <translation>In einen Ordner kopieren…</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Wird kopiert…</translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln photos to</source>
        <translation>
            <numerusform>%Ln Foto exportieren nach</numerusform>
            <numerusform>%Ln Fotos exportieren nach</numerusform>
        </translation>
    </message>
    <message>
        <source>Export as JPEG…</source>
        <translation>Als JPEG exportieren…</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Wird exportiert…</translation>
    </message>
    <message>
        <source>Is their drive connected?</source>
        <translation>Ist das Laufwerk angeschlossen?</translation>
    </message>
    <message>
        <source>No program could be opened for it.</source>
        <translation>Dafür konnte kein Programm geöffnet werden.</translation>
    </message>
    <message>
        <source>None of the photos&apos; files can be reached.</source>
        <translation>Keine Datei dieser Fotos ist erreichbar.</translation>
    </message>
    <message>
        <source>Open with</source>
        <translation>Öffnen mit</translation>
    </message>
    <message>
        <source>Open with the default program</source>
        <translation>Mit Standardprogramm öffnen</translation>
    </message>
    <message>
        <source>Other program…</source>
        <translation>Anderes Programm…</translation>
    </message>
    <message>
        <source>Photos are being copied already.</source>
        <translation>Es werden bereits Fotos kopiert.</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Ordner zeigen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Wait for that to end, or cancel it.</source>
        <translation>Warten Sie, bis das fertig ist, oder brechen Sie es ab.</translation>
    </message>
</context>
<context>
    <name>FileWords</name>
    <message numerus="yes">
        <source>%Ln left out as private.</source>
        <translation>
            <numerusform>%Ln als vertraulich ausgelassen.</numerusform>
            <numerusform>%Ln als vertraulich ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos copied to “{}”.</source>
        <translation>
            <numerusform>%Ln Foto nach „{}“ kopiert.</numerusform>
            <numerusform>%Ln Fotos nach „{}“ kopiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos exported to “{}”.</source>
        <translation>
            <numerusform>%Ln Foto nach „{}“ exportiert.</numerusform>
            <numerusform>%Ln Fotos nach „{}“ exportiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were there already.</source>
        <translation>
            <numerusform>%Ln war schon da.</numerusform>
            <numerusform>%Ln waren schon da.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ended early; what was finished stays.</source>
        <translation>Vorzeitig beendet; was fertig war, bleibt.</translation>
    </message>
</context>
<context>
    <name>Filmstrip</name>
    <message>
        <source>Photo {} of {}</source>
        <translation>Foto {} von {}</translation>
    </message>
    <message>
        <source>Photos beside this one</source>
        <translation>Fotos neben diesem</translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>Begin with “{name}”: more than {photos}</source>
        <translation>Mit „{name}“ beginnen: mehr als {photos}</translation>
    </message>
    <message>
        <source>Begin with “{name}”: {photos}</source>
        <translation>Mit „{name}“ beginnen: {photos}</translation>
    </message>
    <message>
        <source>Choose a folder of photos. Tintype looks at each of them once.</source>
        <translation>Wählen Sie einen Ordner mit Fotos. Tintype sieht sich jedes davon einmal an.</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Anderen Ordner wählen…</translation>
    </message>
    <message>
        <source>Everything happens on this computer. Nothing is uploaded.</source>
        <translation>Alles geschieht auf diesem Computer. Nichts wird hochgeladen.</translation>
    </message>
    <message>
        <source>Find what and who is in your photos</source>
        <translation>Finden, was und wer auf Ihren Fotos ist</translation>
    </message>
    <message>
        <source>Then search for what is in them and when: dog beach 2021.</source>
        <translation>Suchen Sie dann danach, was darauf ist und wann: Hund Strand 2021.</translation>
    </message>
    <message>
        <source>Your photos are only read, never changed or moved.</source>
        <translation>Ihre Fotos werden nur gelesen, nie geändert oder verschoben.</translation>
    </message>
    <message>
        <source>or drop a folder here</source>
        <translation>oder einen Ordner hierher ziehen</translation>
    </message>
</context>
<context>
    <name>FolderModel</name>
    <message>
        <source>Albums</source>
        <translation>Alben</translation>
    </message>
    <message>
        <source>All photos</source>
        <translation>Alle Fotos</translation>
    </message>
    <message numerus="yes">
        <source>{}, %Ln photos</source>
        <translation>
            <numerusform>{}, %Ln Foto</numerusform>
            <numerusform>{}, %Ln Fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>{}, offline</source>
        <translation>{}, offline</translation>
    </message>
</context>
<context>
    <name>FolderTree</name>
    <message>
        <source>Delete album</source>
        <translation>Album löschen</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>It is elsewhere now…</source>
        <translation>Er liegt jetzt woanders…</translation>
    </message>
    <message>
        <source>Look for new photos</source>
        <translation>Nach neuen Fotos suchen</translation>
    </message>
    <message>
        <source>Remove from Tintype…</source>
        <translation>Aus Tintype entfernen…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
</context>
<context>
    <name>FoldersSection</name>
    <message>
        <source>Add folder…</source>
        <translation>Ordner hinzufügen…</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Look for new photos</source>
        <translation>Nach neuen Fotos suchen</translation>
    </message>
    <message>
        <source>Look for new photos in “{}”</source>
        <translation>In „{}“ nach neuen Fotos suchen</translation>
    </message>
    <message>
        <source>New and changed photos are noticed while Tintype is open, and at its start.</source>
        <translation>Neue und geänderte Fotos werden bemerkt, solange Tintype offen ist und wenn es startet.</translation>
    </message>
    <message>
        <source>Offline, {count} · {path}. Connect its drive to see the photos large; what is known of them stays.</source>
        <translation>Offline, {count} · {path}. Schließen Sie das Laufwerk an, um die Fotos groß zu sehen; was über sie bekannt ist, bleibt.</translation>
    </message>
    <message>
        <source>Remove “{}”</source>
        <translation>„{}“ entfernen</translation>
    </message>
    <message>
        <source>Tintype finds the photos in these folders and below them. Hidden folders, and those in which programs keep thumbnails or deleted files, are left out.</source>
        <translation>Tintype findet die Fotos in diesen Ordnern und deren Unterordnern. Verborgene Ordner und solche, in denen Programme Miniaturen oder gelöschte Dateien ablegen, werden ausgelassen.</translation>
    </message>
    <message>
        <source>Watch folders</source>
        <translation>Ordner überwachen</translation>
    </message>
    <message>
        <source>{count} · {path}</source>
        <translation>{count} · {path}</translation>
    </message>
</context>
<context>
    <name>GridView</name>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
</context>
<context>
    <name>GroupDelegate</name>
    <message numerus="yes">
        <source>%Ln files · {}</source>
        <translation>
            <numerusform>%Ln Datei · {}</numerusform>
            <numerusform>%Ln Dateien · {}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos · {}</source>
        <translation>
            <numerusform>%Ln Foto · {}</numerusform>
            <numerusform>%Ln Fotos · {}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupList</name>
    <message>
        <source>Groups of photos that are the same</source>
        <translation>Gruppen gleicher Fotos</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>undone</source>
        <translation>rückgängig gemacht</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Latest: {}</source>
        <translation>Zuletzt: {}</translation>
    </message>
    <message>
        <source>Nothing done yet</source>
        <translation>Noch nichts getan</translation>
    </message>
    <message>
        <source>Tags, names and corrections are listed here, and each can be taken back.</source>
        <translation>Schlagwörter, Namen und Korrekturen stehen hier, und alle lassen sich zurücknehmen.</translation>
    </message>
    <message>
        <source>Take back the latest (Ctrl+Z)</source>
        <translation>Letztes zurücknehmen (Strg+Z)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>rückgängig gemacht</translation>
    </message>
</context>
<context>
    <name>JobStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Ending…</source>
        <translation>Wird beendet…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} von {}</translation>
    </message>
</context>
<context>
    <name>KindToggles</name>
    <message>
        <source>Draw boxes: {}</source>
        <translation>Rahmen zeichnen: {}</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>Gesichter</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objekte</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>A closing parenthesis was missing; put at the end.</source>
        <translation>Eine schließende Klammer fehlte und wurde am Ende ergänzt.</translation>
    </message>
    <message>
        <source>A closing parenthesis without an opening one.</source>
        <translation>Eine schließende Klammer ohne öffnende.</translation>
    </message>
    <message>
        <source>A closing quote was missing; put at the end.</source>
        <translation>Ein schließendes Anführungszeichen fehlte und wurde am Ende ergänzt.</translation>
    </message>
    <message>
        <source>A minus has to touch what it excludes.</source>
        <translation>Ein Minus muss direkt vor dem stehen, was es ausschließt.</translation>
    </message>
    <message>
        <source>A name is missing in {}.</source>
        <translation>In {} fehlt ein Name.</translation>
    </message>
    <message>
        <source>A person needs a name.</source>
        <translation>Eine Person braucht einen Namen.</translation>
    </message>
    <message>
        <source>A query may have {} parts, not {}.</source>
        <translation>Eine Suche darf {} Teile haben, nicht {}.</translation>
    </message>
    <message>
        <source>A rating is 0 to {}, not {}.</source>
        <translation>Eine Bewertung ist 0 bis {}, nicht {}.</translation>
    </message>
    <message>
        <source>A rule looks at one photo at a time, so it cannot ask for photos that look alike.</source>
        <translation>Eine Regel sieht immer nur ein Foto an, also kann sie nicht nach Fotos fragen, die sich ähneln.</translation>
    </message>
    <message>
        <source>A rule looks at one photo at a time, so it cannot ask for similar ones.</source>
        <translation>Eine Regel sieht immer nur ein Foto an, also kann sie nicht nach ähnlichen fragen.</translation>
    </message>
    <message>
        <source>A rule needs a query.</source>
        <translation>Eine Regel braucht eine Suche.</translation>
    </message>
    <message>
        <source>A slash that belongs to a name is written \/</source>
        <translation>Ein Schrägstrich, der zum Namen gehört, wird \/ geschrieben</translation>
    </message>
    <message>
        <source>A tag needs a name.</source>
        <translation>Ein Schlagwort braucht einen Namen.</translation>
    </message>
    <message>
        <source>AP {}, AP50 {} on {} COCO photos</source>
        <translation>AP {}, AP50 {} auf {} COCO-Fotos</translation>
    </message>
    <message>
        <source>All of them: &apos;*&apos;</source>
        <translation>Alle: &apos;*&apos;</translation>
    </message>
    <message>
        <source>An album needs a name.</source>
        <translation>Ein Album braucht einen Namen.</translation>
    </message>
    <message>
        <source>An export has a quality of 1 to 100 and known metadata.</source>
        <translation>Ein Export hat eine Qualität von 1 bis 100 und bekannte Metadaten.</translation>
    </message>
    <message>
        <source>Another run is grouping this library&apos;s faces.</source>
        <translation>Ein anderer Durchlauf gruppiert gerade die Gesichter dieser Bibliothek.</translation>
    </message>
    <message>
        <source>Another run is indexing into this library.</source>
        <translation>Ein anderer Durchlauf erfasst gerade diese Bibliothek.</translation>
    </message>
    <message>
        <source>Change what it searches for.</source>
        <translation>Ändern Sie, wonach er sucht.</translation>
    </message>
    <message>
        <source>Check that the disk has room and that the folder may be written.</source>
        <translation>Prüfen Sie, ob auf dem Laufwerk Platz ist und ob in den Ordner geschrieben werden darf.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Choose the folder that holds them now.</source>
        <translation>Wählen Sie den Ordner, in dem sie jetzt liegen.</translation>
    </message>
    <message>
        <source>Close Tintype&apos;s other windows and commands.</source>
        <translation>Schließen Sie andere Fenster und Befehle von Tintype.</translation>
    </message>
    <message>
        <source>Did you mean “{}”?</source>
        <translation>Meinten Sie „{}“?</translation>
    </message>
    <message>
        <source>Do you mean {}?</source>
        <translation>Meinen Sie {}?</translation>
    </message>
    <message>
        <source>Each part finds photos, but no photo has all of them.</source>
        <translation>Jeder Teil findet Fotos, aber keines hat alle zugleich.</translation>
    </message>
    <message>
        <source>EfficientNet-Lite0, 1000 ImageNet classes and a 1280-d embedding</source>
        <translation>EfficientNet-Lite0, 1000 ImageNet-Klassen und ein Vektor mit 1280 Zahlen</translation>
    </message>
    <message>
        <source>Erased; but another program has the library open, and its journal keeps the old bytes until that ends.</source>
        <translation>Gelöscht; aber ein anderes Programm hat die Bibliothek geöffnet, und ihr Journal behält die alten Daten, bis es endet.</translation>
    </message>
    <message>
        <source>Face descriptor, 128 numbers (dlib, ResNet-29)</source>
        <translation>Gesichtsmerkmale, 128 Zahlen (dlib, ResNet-29)</translation>
    </message>
    <message>
        <source>Face detector (dlib, max-margin CNN)</source>
        <translation>Gesichtserkenner (dlib, Max-Margin-CNN)</translation>
    </message>
    <message>
        <source>Face detector for people whose face another did not see (BlazeFace)</source>
        <translation>Gesichtserkenner für Personen, deren Gesicht ein anderer nicht sah (BlazeFace)</translation>
    </message>
    <message>
        <source>Face {} is not taken for anybody.</source>
        <translation>Gesicht {} wird für niemanden gehalten.</translation>
    </message>
    <message>
        <source>Fields are {} – or put it in quotes.</source>
        <translation>Felder sind {} – oder setzen Sie es in Anführungszeichen.</translation>
    </message>
    <message>
        <source>Fields such as file:, path: and tag: take it anywhere.</source>
        <translation>Felder wie file:, path: und tag: nehmen ihn überall an.</translation>
    </message>
    <message>
        <source>Five face landmarks (dlib, regression forest)</source>
        <translation>Fünf Gesichtspunkte (dlib, Regressionswald)</translation>
    </message>
    <message>
        <source>For example: {}</source>
        <translation>Zum Beispiel: {}</translation>
    </message>
    <message>
        <source>Give its file or its number: similar:12</source>
        <translation>Geben Sie die Datei oder die Nummer an: similar:12</translation>
    </message>
    <message>
        <source>Install Tintype again.</source>
        <translation>Installieren Sie Tintype noch einmal.</translation>
    </message>
    <message>
        <source>Is its drive connected?</source>
        <translation>Ist das Laufwerk angeschlossen?</translation>
    </message>
    <message>
        <source>It needs letters or digits.</source>
        <translation>Es braucht Buchstaben oder Ziffern.</translation>
    </message>
    <message>
        <source>Its photos are those that match; make another album to pick photos by hand.</source>
        <translation>Seine Fotos sind die, die dazu passen; legen Sie ein anderes Album an, um Fotos von Hand zu wählen.</translation>
    </message>
    <message>
        <source>MB3-CenterNet, 80 COCO classes</source>
        <translation>MB3-CenterNet, 80 COCO-Klassen</translation>
    </message>
    <message>
        <source>Make room there, or choose another folder.</source>
        <translation>Schaffen Sie dort Platz, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Mend {}.</source>
        <translation>Berichtigen Sie {}.</translation>
    </message>
    <message>
        <source>Merging takes two.</source>
        <translation>Zum Zusammenführen braucht es zwei.</translation>
    </message>
    <message>
        <source>Model {} cannot be loaded: {}</source>
        <translation>Das Modell {} kann nicht geladen werden: {}</translation>
    </message>
    <message>
        <source>Model {}: its file {} is missing.</source>
        <translation>Modell {}: Die Datei {} fehlt.</translation>
    </message>
    <message>
        <source>Model {}: {} is damaged (its SHA-256 differs).</source>
        <translation>Modell {}: {} ist beschädigt (die SHA-256 weicht ab).</translation>
    </message>
    <message>
        <source>Name a nearby town.</source>
        <translation>Nennen Sie eine Stadt in der Nähe.</translation>
    </message>
    <message>
        <source>Nine of ten shown words are right (cross-validated)</source>
        <translation>Neun von zehn gezeigten Wörtern stimmen (kreuzvalidiert)</translation>
    </message>
    <message>
        <source>No album is called “{}”.</source>
        <translation>Kein Album heißt „{}“.</translation>
    </message>
    <message>
        <source>No album is called “{}”; did you mean “{}”?</source>
        <translation>Kein Album heißt „{}“; meinten Sie „{}“?</translation>
    </message>
    <message>
        <source>No faces were found in this library yet.</source>
        <translation>In dieser Bibliothek wurden noch keine Gesichter gefunden.</translation>
    </message>
    <message>
        <source>No model for {} is installed.</source>
        <translation>Kein Modell für {} ist installiert.</translation>
    </message>
    <message>
        <source>No photo has “{}”.</source>
        <translation>Kein Foto hat „{}“.</translation>
    </message>
    <message>
        <source>No photo of this library has a place: they carry no position, or index it again.</source>
        <translation>Kein Foto dieser Bibliothek hat einen Ort: Sie tragen keine Position, oder lassen Sie sie noch einmal durchsehen.</translation>
    </message>
    <message>
        <source>No photo of this library names its camera.</source>
        <translation>Kein Foto dieser Bibliothek nennt seine Kamera.</translation>
    </message>
    <message>
        <source>No photo of this library names its lens.</source>
        <translation>Kein Foto dieser Bibliothek nennt sein Objektiv.</translation>
    </message>
    <message>
        <source>No photo of this library says where it was taken.</source>
        <translation>Kein Foto dieser Bibliothek sagt, wo es aufgenommen wurde.</translation>
    </message>
    <message>
        <source>No photo of this library was taken in “{}”.</source>
        <translation>Kein Foto dieser Bibliothek wurde in „{}“ aufgenommen.</translation>
    </message>
    <message>
        <source>No photo shows “{}”, nor {}, which may be meant.</source>
        <translation>Kein Foto zeigt „{}“, auch nicht {}, das gemeint sein könnte.</translation>
    </message>
    <message>
        <source>No photo shows “{}”.</source>
        <translation>Kein Foto zeigt „{}“.</translation>
    </message>
    <message>
        <source>No photo was taken in a country called “{}”.</source>
        <translation>Kein Foto wurde in einem Land namens „{}“ aufgenommen.</translation>
    </message>
    <message>
        <source>No place called “{}” is known.</source>
        <translation>Kein Ort namens „{}“ ist bekannt.</translation>
    </message>
    <message>
        <source>No tag is called “{}”.</source>
        <translation>Kein Schlagwort heißt „{}“.</translation>
    </message>
    <message>
        <source>No tag is called “{}”; did you mean “{}”?</source>
        <translation>Kein Schlagwort heißt „{}“; meinten Sie „{}“?</translation>
    </message>
    <message>
        <source>No tag source is called {}.</source>
        <translation>Keine Schlagwortquelle heißt {}.</translation>
    </message>
    <message>
        <source>No text was read in the photos of this library yet: index it again.</source>
        <translation>In den Fotos dieser Bibliothek wurde noch kein Text gelesen: Lassen Sie sie noch einmal durchsehen.</translation>
    </message>
    <message>
        <source>Nobody has a name in this library yet: see tintype people.</source>
        <translation>In dieser Bibliothek hat noch niemand einen Namen: siehe „Personen“.</translation>
    </message>
    <message>
        <source>Nobody is called “{}”.</source>
        <translation>Niemand heißt „{}“.</translation>
    </message>
    <message>
        <source>Nobody is called “{}”; did you mean “{}”?</source>
        <translation>Niemand heißt „{}“; meinten Sie „{}“?</translation>
    </message>
    <message>
        <source>None of this folder&apos;s photos are in {}.</source>
        <translation>Keines der Fotos dieses Ordners liegt in {}.</translation>
    </message>
    <message>
        <source>None of this photo&apos;s files can be reached.</source>
        <translation>Keine Datei dieses Fotos ist erreichbar.</translation>
    </message>
    <message>
        <source>Nothing in this library is called “{}”.</source>
        <translation>Nichts in dieser Bibliothek heißt „{}“.</translation>
    </message>
    <message>
        <source>Nothing is known of what photo number {} looks like.</source>
        <translation>Nicht bekannt ist, wie das Foto Nummer {} aussieht.</translation>
    </message>
    <message>
        <source>Nothing was changed. See position {}.</source>
        <translation>Nichts wurde geändert. Siehe Stelle {}.</translation>
    </message>
    <message>
        <source>Parentheses go too deep at position {}.</source>
        <translation>Zu viele Klammern ineinander an Stelle {}.</translation>
    </message>
    <message>
        <source>RapidOCR {}, PaddleOCR&apos;s models</source>
        <translation>RapidOCR {}, Modelle von PaddleOCR</translation>
    </message>
    <message>
        <source>Ratings are 0 to 5 stars.</source>
        <translation>Bewertet wird mit 0 bis 5 Sternen.</translation>
    </message>
    <message>
        <source>Recognising people is off for this library.</source>
        <translation>Das Erkennen von Personen ist für diese Bibliothek ausgeschaltet.</translation>
    </message>
    <message>
        <source>Reinstall Tintype.</source>
        <translation>Installieren Sie Tintype neu.</translation>
    </message>
    <message>
        <source>Restore a copy from the library&apos;s backups folder.</source>
        <translation>Stellen Sie eine Kopie aus dem Ordner „backups“ der Bibliothek wieder her.</translation>
    </message>
    <message>
        <source>SQLite {} lacks what Tintype needs: {}.</source>
        <translation>SQLite {} fehlt, was Tintype braucht: {}.</translation>
    </message>
    <message>
        <source>Same person or not: {} % right on Labeled Faces in the Wild</source>
        <translation>Dieselbe Person oder nicht: {} % richtig auf Labeled Faces in the Wild</translation>
    </message>
    <message>
        <source>Say for whom.</source>
        <translation>Sagen Sie, für wen.</translation>
    </message>
    <message>
        <source>Say of at least two photos that they are not the same.</source>
        <translation>Wählen Sie mindestens zwei Fotos, die nicht gleich sind.</translation>
    </message>
    <message>
        <source>Say which photos: a query, or files.</source>
        <translation>Sagen Sie, welche Fotos: eine Suche oder Dateien.</translation>
    </message>
    <message>
        <source>Scene heads: 22 places people mean, on EfficientNet-Lite0&apos;s embedding</source>
        <translation>Szenen: 22 Orte, die Menschen meinen, aus dem Vektor von EfficientNet-Lite0</translation>
    </message>
    <message>
        <source>Search for them, and tag what you find.</source>
        <translation>Suchen Sie danach und geben Sie den Funden ein Schlagwort.</translation>
    </message>
    <message>
        <source>See {}.</source>
        <translation>Siehe {}.</translation>
    </message>
    <message>
        <source>That face is somebody else&apos;s.</source>
        <translation>Dieses Gesicht gehört jemand anderem.</translation>
    </message>
    <message>
        <source>The album {} contains itself.</source>
        <translation>Das Album {} enthält sich selbst.</translation>
    </message>
    <message>
        <source>The analysis cannot be started ({}).</source>
        <translation>Das Durchsehen kann nicht beginnen ({}).</translation>
    </message>
    <message>
        <source>The catalog is damaged: {}.</source>
        <translation>Der Katalog ist beschädigt: {}.</translation>
    </message>
    <message>
        <source>The disk is full: {} of {} photos were written.</source>
        <translation>Das Laufwerk ist voll: {} von {} Fotos wurden geschrieben.</translation>
    </message>
    <message>
        <source>The face must lie inside the photo.</source>
        <translation>Das Gesicht muss innerhalb des Fotos liegen.</translation>
    </message>
    <message>
        <source>The group g{} has no faces left.</source>
        <translation>Die Gruppe g{} hat keine Gesichter mehr.</translation>
    </message>
    <message>
        <source>The library does not know the photo {}.</source>
        <translation>Die Bibliothek kennt das Foto {} nicht.</translation>
    </message>
    <message>
        <source>The library does not know {}.</source>
        <translation>Die Bibliothek kennt {} nicht.</translation>
    </message>
    <message>
        <source>The library in {} cannot be opened: {}.</source>
        <translation>Die Bibliothek in {} lässt sich nicht öffnen: {}.</translation>
    </message>
    <message>
        <source>The library in {} cannot be written: {}.</source>
        <translation>In die Bibliothek in {} lässt sich nicht schreiben: {}.</translation>
    </message>
    <message>
        <source>The model in {} cannot be used: {}.</source>
        <translation>Das Modell in {} kann nicht verwendet werden: {}.</translation>
    </message>
    <message>
        <source>The scene model says nothing of {} in this photo.</source>
        <translation>Das Szenenmodell sagt zu diesem Foto nichts über {}.</translation>
    </message>
    <message>
        <source>The search files of the library cannot be written: {}.</source>
        <translation>Die Suchdateien der Bibliothek lassen sich nicht schreiben: {}.</translation>
    </message>
    <message>
        <source>The sources are {}.</source>
        <translation>Die Quellen sind {}.</translation>
    </message>
    <message>
        <source>The tag {} stands {}, not under {}.</source>
        <translation>Das Schlagwort {} steht {}, nicht unter {}.</translation>
    </message>
    <message>
        <source>The vocabulary file {} cannot be read: {}.</source>
        <translation>Die Vokabulardatei {} kann nicht gelesen werden: {}.</translation>
    </message>
    <message>
        <source>There are {}.</source>
        <translation>Es gibt {}.</translation>
    </message>
    <message>
        <source>There is an album called {} already.</source>
        <translation>Ein Album namens {} gibt es schon.</translation>
    </message>
    <message>
        <source>There is no Tintype library in {}.</source>
        <translation>In {} ist keine Tintype-Bibliothek.</translation>
    </message>
    <message>
        <source>There is no album called {}.</source>
        <translation>Es gibt kein Album namens {}.</translation>
    </message>
    <message>
        <source>There is no device {}.</source>
        <translation>Es gibt kein Gerät {}.</translation>
    </message>
    <message>
        <source>There is no face number {}.</source>
        <translation>Es gibt kein Gesicht mit der Nummer {}.</translation>
    </message>
    <message>
        <source>There is no file {}.</source>
        <translation>Es gibt keine Datei {}.</translation>
    </message>
    <message>
        <source>There is no photo number {}.</source>
        <translation>Es gibt kein Foto mit der Nummer {}.</translation>
    </message>
    <message>
        <source>There is no rule number {}.</source>
        <translation>Es gibt keine Regel Nummer {}.</translation>
    </message>
    <message>
        <source>There is no tag called {}.</source>
        <translation>Es gibt kein Schlagwort namens {}.</translation>
    </message>
    <message>
        <source>There is no tag number {}.</source>
        <translation>Es gibt kein Schlagwort Nummer {}.</translation>
    </message>
    <message>
        <source>There is no {} number {}.</source>
        <translation>Es gibt kein {} mit der Nummer {}.</translation>
    </message>
    <message>
        <source>There is nobody called {}.</source>
        <translation>Es gibt niemanden namens {}.</translation>
    </message>
    <message>
        <source>There is nobody with the number {}.</source>
        <translation>Es gibt niemanden mit der Nummer {}.</translation>
    </message>
    <message>
        <source>This library has no albums yet: see tintype albums.</source>
        <translation>Diese Bibliothek hat noch keine Alben: siehe „Alben“.</translation>
    </message>
    <message>
        <source>This library knows nothing of is:{} yet: index it again.</source>
        <translation>Diese Bibliothek weiß noch nichts von is:{} – erfassen Sie sie neu.</translation>
    </message>
    <message>
        <source>Types are {}.</source>
        <translation>Dateitypen sind {}.</translation>
    </message>
    <message>
        <source>Unknown field “{}:” at position {}.</source>
        <translation>Unbekanntes Feld „{}:“ an Stelle {}.</translation>
    </message>
    <message>
        <source>Unknown kind “{}” at position {}.</source>
        <translation>Unbekannte Art „{}“ an Stelle {}.</translation>
    </message>
    <message>
        <source>Unknown order “{}” at position {}.</source>
        <translation>Unbekannte Reihenfolge „{}“ an Stelle {}.</translation>
    </message>
    <message>
        <source>Unknown property “{}” at position {}.</source>
        <translation>Unbekannte Eigenschaft „{}“ an Stelle {}.</translation>
    </message>
    <message>
        <source>Unknown type “{}” at position {}.</source>
        <translation>Unbekannter Dateityp „{}“ an Stelle {}.</translation>
    </message>
    <message>
        <source>Unknown {} “{}” at position {}.</source>
        <translation>Unbekannt: {} „{}“ an Stelle {}.</translation>
    </message>
    <message>
        <source>Use a Python with SQLite 3.37 or newer and FTS5.</source>
        <translation>Verwenden Sie ein Python mit SQLite 3.37 oder neuer und FTS5.</translation>
    </message>
    <message>
        <source>Wait for it.</source>
        <translation>Warten Sie darauf.</translation>
    </message>
    <message>
        <source>Which faces?</source>
        <translation>Welche Gesichter?</translation>
    </message>
    <message>
        <source>Who has this name?</source>
        <translation>Wer heißt so?</translation>
    </message>
    <message>
        <source>With the second look, {} % of faces on {} COCO photos (eyes {} px apart or more)</source>
        <translation>Mit dem zweiten Blick {} % der Gesichter auf {} COCO-Fotos (Augenabstand ab {} Pixel)</translation>
    </message>
    <message>
        <source>Write 1 to 12, or {}.</source>
        <translation>Schreiben Sie 1 bis 12 oder {}.</translation>
    </message>
    <message>
        <source>Write 2021, 2021-07, 2021-07-04, 2019..2021, july 2021, yesterday or &quot;last week&quot;.</source>
        <translation>Schreiben Sie 2021, 2021-07, 2021-07-04, 2019..2021, july 2021, yesterday oder &quot;last week&quot;.</translation>
    </message>
    <message>
        <source>Write dist:20km or dist:5mi.</source>
        <translation>Schreiben Sie dist:20km oder dist:5mi.</translation>
    </message>
    <message>
        <source>Write id:12 or id:3,5.</source>
        <translation>Schreiben Sie id:12 oder id:3,5.</translation>
    </message>
    <message>
        <source>Write latitude and longitude in degrees: near:48.85,2.35</source>
        <translation>Schreiben Sie Breite und Länge in Grad: near:48.85,2.35</translation>
    </message>
    <message>
        <source>Write one sort: for the whole search, outside of parentheses.</source>
        <translation>Schreiben Sie ein sort: für die ganze Suche, außerhalb von Klammern.</translation>
    </message>
    <message>
        <source>all-MiniLM-L6-v2, sentences as 384-d vectors</source>
        <translation>all-MiniLM-L6-v2, Sätze als Vektoren mit 384 Zahlen</translation>
    </message>
    <message>
        <source>changed while it was looked at</source>
        <translation>geändert, während es durchgesehen wurde</translation>
    </message>
    <message>
        <source>damaged, or a raw file of an unknown camera</source>
        <translation>beschädigt oder RAW-Datei einer unbekannten Kamera</translation>
    </message>
    <message>
        <source>damaged: holds no picture</source>
        <translation>beschädigt: enthält kein Bild</translation>
    </message>
    <message>
        <source>damaged: the file holds only zeros</source>
        <translation>beschädigt: Die Datei enthält nur Nullen</translation>
    </message>
    <message>
        <source>damaged: the picture has no pixels</source>
        <translation>beschädigt: Das Bild hat keine Pixel</translation>
    </message>
    <message>
        <source>damaged: {}</source>
        <translation>beschädigt: {}</translation>
    </message>
    <message>
        <source>decompression bomb: {} scans of {}x{} pixels</source>
        <translation>Dekompressionsbombe: {} Durchgänge von {}×{} Pixeln</translation>
    </message>
    <message>
        <source>decompression bomb: {}x{} pixels from a file of {}</source>
        <translation>Dekomprimierungsbombe: {}x{} Pixel aus einer Datei von {}</translation>
    </message>
    <message>
        <source>empty file</source>
        <translation>leere Datei</translation>
    </message>
    <message>
        <source>has: takes {}.</source>
        <translation>has: nimmt {}.</translation>
    </message>
    <message>
        <source>holds no picture that can be shown</source>
        <translation>enthält kein Bild, das sich zeigen lässt</translation>
    </message>
    <message>
        <source>is: takes {}.</source>
        <translation>is: nimmt {}.</translation>
    </message>
    <message>
        <source>its compressed data cannot be decoded</source>
        <translation>die komprimierten Daten lassen sich nicht dekodieren</translation>
    </message>
    <message>
        <source>its compressed data do not fit the picture</source>
        <translation>die komprimierten Daten passen nicht zum Bild</translation>
    </message>
    <message>
        <source>its header cannot be read</source>
        <translation>der Dateikopf ist nicht lesbar</translation>
    </message>
    <message>
        <source>no permission to read it</source>
        <translation>keine Berechtigung zum Lesen</translation>
    </message>
    <message>
        <source>not a file</source>
        <translation>keine Datei</translation>
    </message>
    <message>
        <source>not an image</source>
        <translation>kein Bild</translation>
    </message>
    <message>
        <source>not an image: it holds text</source>
        <translation>kein Bild: enthält Text</translation>
    </message>
    <message>
        <source>not enough memory to decode it</source>
        <translation>nicht genug Arbeitsspeicher zum Dekodieren</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>nicht vorhanden</translation>
    </message>
    <message>
        <source>sort: takes date, added, name, size, rating, relevance, random.</source>
        <translation>sort: nimmt date, added, name, size, rating, relevance, random.</translation>
    </message>
    <message>
        <source>too large: a file of {} MB</source>
        <translation>zu groß: eine Datei von {} MB</translation>
    </message>
    <message>
        <source>too large: {}x{} pixels need {} of memory</source>
        <translation>zu groß: {}x{} Pixel brauchen {} Arbeitsspeicher</translation>
    </message>
    <message>
        <source>truncated (at least {} bytes missing)</source>
        <translation>unvollständig (mindestens {} Byte fehlen)</translation>
    </message>
    <message>
        <source>truncated: the file ends before the picture does</source>
        <translation>unvollständig: Die Datei endet vor dem Bild</translation>
    </message>
    <message>
        <source>{} belongs to the vocabulary, so it can be found again in any photo.</source>
        <translation>{} gehört zum Wortschatz und kann daher auf jedem Foto wieder gefunden werden.</translation>
    </message>
    <message>
        <source>{} cannot be loaded: {}</source>
        <translation>{} kann nicht geladen werden: {}</translation>
    </message>
    <message>
        <source>{} cannot be merged into itself.</source>
        <translation>{} lässt sich nicht mit sich selbst zusammenführen.</translation>
    </message>
    <message>
        <source>{} cannot be read: {}</source>
        <translation>{} kann nicht gelesen werden: {}</translation>
    </message>
    <message>
        <source>{} cannot be used: {}.</source>
        <translation>{} kann nicht verwendet werden: {}.</translation>
    </message>
    <message>
        <source>{} cannot stand below {}, which is below {} itself.</source>
        <translation>{} kann nicht unter {} stehen, das selbst unter {} steht.</translation>
    </message>
    <message>
        <source>{} does not exist.</source>
        <translation>{} gibt es nicht.</translation>
    </message>
    <message>
        <source>{} is a hand-picked album, not a saved search.</source>
        <translation>{} ist ein selbst zusammengestelltes Album, keine gespeicherte Suche.</translation>
    </message>
    <message>
        <source>{} is a path, not a name.</source>
        <translation>{} ist ein Pfad, kein Name.</translation>
    </message>
    <message>
        <source>{} is a saved search: {}</source>
        <translation>{} ist eine gespeicherte Suche: {}</translation>
    </message>
    <message>
        <source>{} is another tag already.</source>
        <translation>{} ist schon ein anderes Schlagwort.</translation>
    </message>
    <message>
        <source>{} is in the library already.</source>
        <translation>{} ist schon in der Bibliothek.</translation>
    </message>
    <message>
        <source>{} is not a file.</source>
        <translation>{} ist keine Datei.</translation>
    </message>
    <message>
        <source>{} is not a folder.</source>
        <translation>{} ist kein Ordner.</translation>
    </message>
    <message>
        <source>{} is not a format Tintype reads</source>
        <translation>{} ist kein Format, das Tintype liest</translation>
    </message>
    <message>
        <source>{} is not another name of a tag.</source>
        <translation>{} ist kein anderer Name eines Schlagworts.</translation>
    </message>
    <message>
        <source>{} means number {} of a list: no name for a person.</source>
        <translation>{} bedeutet Nummer {} einer Liste: kein Name für eine Person.</translation>
    </message>
    <message>
        <source>{} means the tag {}.</source>
        <translation>{} bedeutet das Schlagwort {}.</translation>
    </message>
    <message>
        <source>{} was made by a newer Tintype (catalog version {}).</source>
        <translation>{} stammt von einem neueren Tintype (Katalogversion {}).</translation>
    </message>
    <message>
        <source>{}, line {}: {}.</source>
        <translation>{}, Zeile {}: {}.</translation>
    </message>
    <message>
        <source>“dist:” at position {} has no near: beside it.</source>
        <translation>„dist:“ an Stelle {} hat kein near: neben sich.</translation>
    </message>
    <message>
        <source>“sort:” at position {} has no place there.</source>
        <translation>„sort:“ an Stelle {} gehört dort nicht hin.</translation>
    </message>
    <message>
        <source>“{}:” at position {} needs a value.</source>
        <translation>„{}:“ an Stelle {} braucht einen Wert.</translation>
    </message>
    <message>
        <source>“{}” at position {} is not a date.</source>
        <translation>„{}“ an Stelle {} ist kein Datum.</translation>
    </message>
    <message>
        <source>“{}” at position {} is not a distance.</source>
        <translation>„{}“ an Stelle {} ist keine Entfernung.</translation>
    </message>
    <message>
        <source>“{}” at position {} is not a month.</source>
        <translation>„{}“ an Stelle {} ist kein Monat.</translation>
    </message>
    <message>
        <source>“{}” at position {} is not a photo&apos;s number.</source>
        <translation>„{}“ an Stelle {} ist keine Fotonummer.</translation>
    </message>
    <message>
        <source>“{}” at position {} is not a position.</source>
        <translation>„{}“ an Stelle {} ist keine Position.</translation>
    </message>
    <message>
        <source>“{}” at position {} is not a rating.</source>
        <translation>„{}“ an Stelle {} ist keine Bewertung.</translation>
    </message>
    <message>
        <source>“{}” at position {} is not a value for {}:.</source>
        <translation>„{}“ an Stelle {} ist kein Wert für {}:.</translation>
    </message>
    <message>
        <source>“{}” at position {} is not anything that {}: could look for.</source>
        <translation>„{}“ an Stelle {} ist nichts, wonach {}: suchen könnte.</translation>
    </message>
    <message>
        <source>“{}” at position {} is not {}.</source>
        <translation>„{}“ an Stelle {} passt nicht; erwartet: {}.</translation>
    </message>
    <message>
        <source>“{}” at position {}: a star can only end a word here.</source>
        <translation>„{}“ an Stelle {}: Ein Stern kann hier nur am Wortende stehen.</translation>
    </message>
    <message>
        <source>“{}” holds nothing to search for.</source>
        <translation>„{}“ enthält nichts, wonach sich suchen lässt.</translation>
    </message>
    <message>
        <source>“{}” joins nothing here and was left out.</source>
        <translation>„{}“ verbindet hier nichts und wurde ausgelassen.</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Nothing to undo.</source>
        <translation>Nichts rückgängig zu machen.</translation>
    </message>
</context>
<context>
    <name>LookingSection</name>
    <message>
        <source>Faces are measured and grouped, so that you can name them once. What is measured stays in your library. Off: no face is looked for, and what is known stays until you delete it under Privacy.</source>
        <translation>Gesichter werden vermessen und gruppiert, sodass Sie sie nur einmal benennen müssen. Was gemessen wird, bleibt in Ihrer Bibliothek. Aus: Es werden keine Gesichter gesucht, und was bekannt ist, bleibt, bis Sie es unter „Datenschutz“ löschen.</translation>
    </message>
    <message>
        <source>Finds more of the faces in crowds, and takes four times as long.</source>
        <translation>Findet mehr Gesichter in Menschenmengen und dauert viermal so lange.</translation>
    </message>
    <message>
        <source>Look at photos now</source>
        <translation>Fotos jetzt analysieren</translation>
    </message>
    <message>
        <source>Look for small faces everywhere</source>
        <translation>Überall nach kleinen Gesichtern suchen</translation>
    </message>
    <message>
        <source>Looking at photos</source>
        <translation>Fotos analysieren</translation>
    </message>
    <message>
        <source>Low power</source>
        <translation>Energie sparen</translation>
    </message>
    <message>
        <source>Other programs go first, and it rests on battery and while you work at the computer; where that cannot be seen, while other programs are busy.</source>
        <translation>Andere Programme haben Vorrang; im Akkubetrieb und während Sie am Computer arbeiten, ruht Tintype – wo das nicht zu erkennen ist, während andere Programme beschäftigt sind.</translation>
    </message>
    <message>
        <source>Read the text in photos</source>
        <translation>Text auf Fotos lesen</translation>
    </message>
    <message>
        <source>Recognise people</source>
        <translation>Personen erkennen</translation>
    </message>
    <message>
        <source>Signs, letters and screens can be searched. Done after everything else.</source>
        <translation>Schilder, Briefe und Bildschirme werden durchsuchbar. Das geschieht nach allem anderen.</translation>
    </message>
    <message>
        <source>Takes effect with the next run.</source>
        <translation>Gilt ab dem nächsten Durchlauf.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Choose a folder of photos</source>
        <translation>Einen Ordner mit Fotos wählen</translation>
    </message>
    <message>
        <source>Connect its drive, then look again. What is known of its photos stays.</source>
        <translation>Schließen Sie das Laufwerk an und suchen Sie noch einmal. Was über die Fotos bekannt ist, bleibt.</translation>
    </message>
    <message>
        <source>No file manager could be opened.</source>
        <translation>Es konnte kein Dateimanager geöffnet werden.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove “{}” from Tintype?</source>
        <translation>„{}“ aus Tintype entfernen?</translation>
    </message>
    <message>
        <source>Tintype</source>
        <translation>Tintype</translation>
    </message>
    <message>
        <source>Where is “{}” now?</source>
        <translation>Wo liegt „{}“ jetzt?</translation>
    </message>
    <message>
        <source>Your photos stay where they are, and what you said about them is kept.</source>
        <translation>Ihre Fotos bleiben, wo sie sind, und was Sie über sie gesagt haben, bleibt erhalten.</translation>
    </message>
    <message>
        <source>“{}” cannot be reached.</source>
        <translation>„{}“ ist nicht erreichbar.</translation>
    </message>
</context>
<context>
    <name>MarksRow</name>
    <message>
        <source>Favourite</source>
        <translation>Favorit</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Ausgeblendet</translation>
    </message>
    <message>
        <source>Rate {} of 5</source>
        <translation>Mit {} von 5 bewerten</translation>
    </message>
    <message>
        <source>{} of 5 stars</source>
        <translation>{} von 5 Sternen</translation>
    </message>
</context>
<context>
    <name>MemberCard</name>
    <message>
        <source>Best: {why}</source>
        <translation>Bestes: {why}</translation>
    </message>
    <message>
        <source>Keep this one</source>
        <translation>Dieses behalten</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Kein Datum</translation>
    </message>
    <message>
        <source>Show file</source>
        <translation>Datei zeigen</translation>
    </message>
    <message>
        <source>{percent} % alike</source>
        <translation>{percent}&#xa0;% ähnlich</translation>
    </message>
    <message>
        <source>{width} × {height} · {size} · {format}</source>
        <translation>{width} × {height} · {size} · {format}</translation>
    </message>
</context>
<context>
    <name>ModelsSection</name>
    <message>
        <source>Accuracy: {}</source>
        <translation>Genauigkeit: {}</translation>
    </message>
    <message>
        <source>Finds eyes and nose in a face</source>
        <translation>Findet Augen und Nase in einem Gesicht</translation>
    </message>
    <message>
        <source>Finds faces</source>
        <translation>Findet Gesichter</translation>
    </message>
    <message>
        <source>Finds objects</source>
        <translation>Findet Objekte</translation>
    </message>
    <message>
        <source>Finds pictures by any words</source>
        <translation>Findet Bilder mit beliebigen Wörtern</translation>
    </message>
    <message>
        <source>Knows places such as beach, street or kitchen</source>
        <translation>Erkennt Orte wie Strand, Straße oder Küche</translation>
    </message>
    <message>
        <source>Knows scenes and things, and what looks alike</source>
        <translation>Erkennt Szenen und Dinge und was ähnlich aussieht</translation>
    </message>
    <message>
        <source>Knows what looks alike</source>
        <translation>Erkennt, was ähnlich aussieht</translation>
    </message>
    <message>
        <source>Looks again for faces</source>
        <translation>Sucht ein zweites Mal nach Gesichtern</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Reads text in photos</source>
        <translation>Liest Text auf Fotos</translation>
    </message>
    <message>
        <source>Speed here: {}</source>
        <translation>Tempo hier: {}</translation>
    </message>
    <message>
        <source>Tells people apart</source>
        <translation>Unterscheidet Personen</translation>
    </message>
    <message>
        <source>They come with Tintype and run on this computer only. Models of your own are added with: tintype models install</source>
        <translation>Sie gehören zu Tintype und laufen nur auf diesem Computer. Eigene Modelle fügen Sie hinzu mit: tintype models install</translation>
    </message>
    <message>
        <source>Understands searches in other words</source>
        <translation>Versteht Suchen in anderen Worten</translation>
    </message>
    <message>
        <source>its files are missing</source>
        <translation>die Dateien fehlen</translation>
    </message>
    <message>
        <source>not measured yet (tintype models bench --keep)</source>
        <translation>noch nicht gemessen (tintype models bench --keep)</translation>
    </message>
    <message>
        <source>{facts} · added by you</source>
        <translation>{facts} · von Ihnen hinzugefügt</translation>
    </message>
    <message>
        <source>{name} · {size} · licence {licence}</source>
        <translation>{name} · {size} · Lizenz {licence}</translation>
    </message>
    <message>
        <source>{} ms a picture</source>
        <translation>{} ms pro Bild</translation>
    </message>
</context>
<context>
    <name>NameField</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Albums</source>
        <translation>Alben</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplikate</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
</context>
<context>
    <name>PagesBridge</name>
    <message>
        <source>Chosen to be kept.</source>
        <translation>Wird behalten.</translation>
    </message>
    <message>
        <source>Not “{}”. This is remembered.</source>
        <translation>Nicht „{}“. Das wird gemerkt.</translation>
    </message>
    <message>
        <source>Yes: “{}”.</source>
        <translation>Ja: „{}“.</translation>
    </message>
    <message>
        <source>{} are not the same. This is remembered.</source>
        <translation>{} sind nicht dasselbe. Das wird gemerkt.</translation>
    </message>
</context>
<context>
    <name>PartChip</name>
    <message>
        <source>Without “{}”</source>
        <translation>Ohne „{}“</translation>
    </message>
    <message>
        <source>not {}</source>
        <translation>nicht {}</translation>
    </message>
</context>
<context>
    <name>PeopleBridge</name>
    <message numerus="yes">
        <source>%Ln faces confirmed.</source>
        <translation>
            <numerusform>%Ln Gesicht bestätigt.</numerusform>
            <numerusform>%Ln Gesichter bestätigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln faces moved to “{}”.</source>
        <translation>
            <numerusform>%Ln Gesicht zu „{}“ verschoben.</numerusform>
            <numerusform>%Ln Gesichter zu „{}“ verschoben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln faces removed: not a face.</source>
        <translation>
            <numerusform>%Ln entfernt: kein Gesicht.</numerusform>
            <numerusform>%Ln entfernt: keine Gesichter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln faces split off as a person of their own.</source>
        <translation>
            <numerusform>%Ln Gesicht als eigene Person abgetrennt.</numerusform>
            <numerusform>%Ln Gesichter als eigene Person abgetrennt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are “{}” now.</source>
        <translation>
            <numerusform>%Ln Person ist jetzt „{}“.</numerusform>
            <numerusform>%Ln Personen sind jetzt „{}“.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people hidden as strangers.</source>
        <translation>
            <numerusform>%Ln Person als Unbekannte ausgeblendet.</numerusform>
            <numerusform>%Ln Personen als Unbekannte ausgeblendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people merged into one.</source>
        <translation>
            <numerusform>%Ln Person zusammengeführt.</numerusform>
            <numerusform>%Ln Personen zu einer zusammengeführt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people shown again.</source>
        <translation>
            <numerusform>%Ln Person wieder eingeblendet.</numerusform>
            <numerusform>%Ln Personen wieder eingeblendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Box of the face moved.</source>
        <translation>Rahmen des Gesichts verschoben.</translation>
    </message>
    <message>
        <source>Cover chosen.</source>
        <translation>Titelbild gewählt.</translation>
    </message>
    <message>
        <source>Face added.</source>
        <translation>Gesicht hinzugefügt.</translation>
    </message>
    <message>
        <source>Named “{}”.</source>
        <translation>„{}“ benannt.</translation>
    </message>
    <message>
        <source>Not the same. Remembered.</source>
        <translation>Nicht dieselbe. Das wird gemerkt.</translation>
    </message>
    <message numerus="yes">
        <source>Not this person: %Ln faces. This is remembered.</source>
        <translation>
            <numerusform>Nicht diese Person: %Ln Gesicht. Das wird gemerkt.</numerusform>
            <numerusform>Nicht diese Person: %Ln Gesichter. Das wird gemerkt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Note kept.</source>
        <translation>Notiz gespeichert.</translation>
    </message>
    <message>
        <source>Small groups hidden as strangers.</source>
        <translation>Kleine Gruppen als Unbekannte ausgeblendet.</translation>
    </message>
    <message>
        <source>The same person.</source>
        <translation>Dieselbe Person.</translation>
    </message>
</context>
<context>
    <name>PeopleDialogs</name>
    <message>
        <source>All names, notes, groups and faces of this library go. This cannot be undone.</source>
        <translation>Alle Namen, Notizen, Gruppen und Gesichter dieser Bibliothek werden gelöscht. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation>Alles löschen</translation>
    </message>
    <message>
        <source>Erase everything about people?</source>
        <translation>Alles über Personen löschen?</translation>
    </message>
    <message>
        <source>Forget for good</source>
        <translation>Endgültig vergessen</translation>
    </message>
    <message>
        <source>Forget {}?</source>
        <translation>{} vergessen?</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <source>Switch off and erase…</source>
        <translation>Ausschalten und löschen…</translation>
    </message>
    <message>
        <source>Switch off recognising people?</source>
        <translation>Erkennen von Personen ausschalten?</translation>
    </message>
    <message>
        <source>This erases the name, the note, the pictures of this face and what Tintype computed to recognise it, from the library and its backups. Your photos stay as they are.

This cannot be undone.</source>
        <translation>Damit werden der Name, die Notiz, die Bilder dieses Gesichts und was Tintype zum Erkennen berechnet hat aus der Bibliothek und ihren Sicherungen gelöscht. Ihre Fotos bleiben, wie sie sind.

Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Tintype then looks for no faces in this library and groups none. Names and faces can be kept for later, or erased: names, notes, pictures of faces and what was computed from them. Erasing cannot be undone.</source>
        <translation>Tintype sucht dann in dieser Bibliothek keine Gesichter und gruppiert keine. Namen und Gesichter können für später bleiben oder gelöscht werden: Namen, Notizen, Bilder von Gesichtern und was daraus berechnet wurde. Das Löschen lässt sich nicht rückgängig machen.</translation>
    </message>
</context>
<context>
    <name>PeopleHub</name>
    <message>
        <source>Recognising people is off</source>
        <translation>Das Erkennen von Personen ist aus</translation>
    </message>
    <message>
        <source>Switch it on</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>Tintype looks for no faces in this library and groups none.</source>
        <translation>Tintype sucht in dieser Bibliothek keine Gesichter und gruppiert keine.</translation>
    </message>
</context>
<context>
    <name>PeopleModel</name>
    <message>
        <source>Hidden</source>
        <translation>Ausgeblendet</translation>
    </message>
    <message>
        <source>Unnamed person</source>
        <translation>Person ohne Namen</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <translation>Wer ist das?</translation>
    </message>
    <message>
        <source>With a name</source>
        <translation>Mit Namen</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>%Ln ausgewählt</numerusform>
            <numerusform>%Ln ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to check</source>
        <translation>
            <numerusform>%Ln zu prüfen</numerusform>
            <numerusform>%Ln zu prüfen</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Hide all unnamed groups of 1 or 2 faces</source>
        <translation>Alle Gruppen ohne Namen mit 1 oder 2 Gesichtern ausblenden</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>More about people</source>
        <translation>Mehr zu Personen</translation>
    </message>
    <message>
        <source>Name… (F2)</source>
        <translation>Name… (F2)</translation>
    </message>
    <message>
        <source>Nobody here yet</source>
        <translation>Noch niemand hier</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>People appear here once Tintype has found faces in your photos.</source>
        <translation>Personen erscheinen hier, sobald Tintype Gesichter auf Ihren Fotos gefunden hat.</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Wieder einblenden</translation>
    </message>
    <message>
        <source>Show hidden</source>
        <translation>Ausgeblendete zeigen</translation>
    </message>
    <message>
        <source>Strangers: do not show them any more (Delete)</source>
        <translation>Unbekannte: nicht mehr zeigen (Entf)</translation>
    </message>
    <message>
        <source>Switch off recognising people…</source>
        <translation>Erkennen von Personen ausschalten…</translation>
    </message>
    <message>
        <source>The chosen ones are one person (Ctrl+M)</source>
        <translation>Die ausgewählten sind eine Person (Strg+M)</translation>
    </message>
</context>
<context>
    <name>PeopleRow</name>
    <message>
        <source>All photos of {}</source>
        <translation>Alle Fotos von {}</translation>
    </message>
    <message>
        <source>Click a face in the large photo to say who it is.</source>
        <translation>Klicken Sie im großen Foto auf ein Gesicht, um zu sagen, wer es ist.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>{} without a name</source>
        <translation>{} ohne Namen</translation>
    </message>
    <message>
        <source>{}, perhaps</source>
        <translation>vielleicht {}</translation>
    </message>
</context>
<context>
    <name>PeopleView</name>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
</context>
<context>
    <name>PersonDelegate</name>
    <message>
        <source>Add name</source>
        <translation>Name hinzufügen</translation>
    </message>
</context>
<context>
    <name>PersonHeader</name>
    <message numerus="yes">
        <source>%Ln confirmed</source>
        <translation>
            <numerusform>%Ln bestätigt</numerusform>
            <numerusform>%Ln bestätigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to check</source>
        <translation>
            <numerusform>%Ln zu prüfen</numerusform>
            <numerusform>%Ln zu prüfen</numerusform>
        </translation>
    </message>
    <message>
        <source>All people (Esc)</source>
        <translation>Alle Personen (Esc)</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>Gesichter</translation>
    </message>
    <message>
        <source>Forget this person…</source>
        <translation>Diese Person vergessen…</translation>
    </message>
    <message>
        <source>Hide as a stranger</source>
        <translation>Als Unbekannte ausblenden</translation>
    </message>
    <message>
        <source>More about this person</source>
        <translation>Mehr zu dieser Person</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Note, such as what this person agreed to</source>
        <translation>Notiz, etwa womit diese Person einverstanden ist</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Show on the People page again</source>
        <translation>Unter „Personen“ wieder zeigen</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <translation>Wer ist das?</translation>
    </message>
</context>
<context>
    <name>PersonPage</name>
    <message numerus="yes">
        <source>%Ln faces, the most doubtful first</source>
        <translation>
            <numerusform>%Ln Gesicht</numerusform>
            <numerusform>%Ln Gesichter, die unsichersten zuerst</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirm (C)</source>
        <translation>Bestätigen (C)</translation>
    </message>
    <message>
        <source>Move to… (M)</source>
        <translation>Verschieben… (M)</translation>
    </message>
    <message>
        <source>Not a face (Del)</source>
        <translation>Kein Gesicht (Entf)</translation>
    </message>
    <message>
        <source>Somebody else (N)</source>
        <translation>Jemand anderes (N)</translation>
    </message>
    <message>
        <source>Split off (P)</source>
        <translation>Abtrennen (P)</translation>
    </message>
    <message>
        <source>Use as cover</source>
        <translation>Als Titelbild</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <translation>Wer ist das?</translation>
    </message>
    <message>
        <source>this person</source>
        <translation>diese Person</translation>
    </message>
    <message>
        <source>{} of {} chosen</source>
        <translation>{} von {} ausgewählt</translation>
    </message>
</context>
<context>
    <name>PhotoActs</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add or take away a tag…</source>
        <translation>Schlagwort hinzufügen oder entfernen…</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favorit</translation>
    </message>
    <message>
        <source>Favourite no more</source>
        <translation>Kein Favorit mehr</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Name of an album, new or known</source>
        <translation>Name eines Albums, neu oder bekannt</translation>
    </message>
    <message>
        <source>No stars</source>
        <translation>Keine Sterne</translation>
    </message>
    <message>
        <source>Other album…</source>
        <translation>Anderes Album…</translation>
    </message>
    <message numerus="yes">
        <source>Put %Ln photos in an album</source>
        <translation>
            <numerusform>%Ln Foto in ein Album legen</numerusform>
            <numerusform>%Ln Fotos in ein Album legen</numerusform>
        </translation>
    </message>
    <message>
        <source>Put in</source>
        <translation>Hineinlegen</translation>
    </message>
    <message>
        <source>Put in album</source>
        <translation>In Album legen</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Wieder einblenden</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message numerus="yes">
        <source>Tag %Ln photos</source>
        <translation>
            <numerusform>%Ln Foto mit Schlagwort versehen</numerusform>
            <numerusform>%Ln Fotos mit Schlagwort versehen</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag, or path such as holiday/Crete</source>
        <translation>Schlagwort oder Pfad wie Urlaub/Kreta</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>PhotoBar</name>
    <message>
        <source>Back to the photos (Esc)</source>
        <translation>Zurück zu den Fotos (Esc)</translation>
    </message>
    <message>
        <source>Boxes over the photo (O)</source>
        <translation>Rahmen auf dem Foto (O)</translation>
    </message>
    <message>
        <source>Details (I)</source>
        <translation>Details (I)</translation>
    </message>
    <message>
        <source>Draw a face (D)</source>
        <translation>Gesicht markieren (D)</translation>
    </message>
    <message>
        <source>Full screen (F)</source>
        <translation>Vollbild (F)</translation>
    </message>
    <message>
        <source>Leave full screen (Esc)</source>
        <translation>Vollbild verlassen (Esc)</translation>
    </message>
    <message>
        <source>Next photo</source>
        <translation>Nächstes Foto</translation>
    </message>
    <message>
        <source>Photos beside this one (S)</source>
        <translation>Fotos neben diesem (S)</translation>
    </message>
    <message>
        <source>Previous photo</source>
        <translation>Vorheriges Foto</translation>
    </message>
    <message>
        <source>Slideshow (P)</source>
        <translation>Diashow (P)</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} von {}</translation>
    </message>
</context>
<context>
    <name>PhotoGridModel</name>
    <message numerus="yes">
        <source>%Ln photos of a burst, photo {} of {}</source>
        <translation>
            <numerusform>%Ln Foto einer Serie, Foto {} von {}</numerusform>
            <numerusform>%Ln Fotos einer Serie, Foto {} von {}</numerusform>
        </translation>
    </message>
    <message>
        <source>Photo {} of {}</source>
        <translation>Foto {} von {}</translation>
    </message>
</context>
<context>
    <name>PhotoPage</name>
    <message>
        <source>Large photo</source>
        <translation>Großes Foto</translation>
    </message>
</context>
<context>
    <name>PhotoView</name>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <translation>Wer ist das?</translation>
    </message>
</context>
<context>
    <name>PlaceDelegate</name>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
</context>
<context>
    <name>PlaceTreeModel</name>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>{name}, {photos}</source>
        <translation>{name}, {photos}</translation>
    </message>
</context>
<context>
    <name>PlacesPage</name>
    <message>
        <source>Closer (+)</source>
        <translation>Näher (+)</translation>
    </message>
    <message>
        <source>Draw a circle on the map (or Shift and drag)</source>
        <translation>Einen Kreis auf die Karte zeichnen (oder mit Umschalt ziehen)</translation>
    </message>
    <message>
        <source>Farther away (−)</source>
        <translation>Weiter weg (−)</translation>
    </message>
    <message>
        <source>Filter places</source>
        <translation>Orte filtern</translation>
    </message>
    <message>
        <source>Looking for places…</source>
        <translation>Orte werden gesucht…</translation>
    </message>
    <message>
        <source>Map of the photos</source>
        <translation>Karte der Fotos</translation>
    </message>
    <message>
        <source>No places yet</source>
        <translation>Noch keine Orte</translation>
    </message>
    <message>
        <source>Phones and some cameras write into a photo where it was taken. Tintype turns that into towns and countries, on this computer.</source>
        <translation>Telefone und manche Kameras schreiben in ein Foto, wo es aufgenommen wurde. Tintype macht daraus Städte und Länder, auf diesem Computer.</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>Select an area</source>
        <translation>Bereich wählen</translation>
    </message>
    <message>
        <source>Show photos</source>
        <translation>Fotos zeigen</translation>
    </message>
    <message>
        <source>Show photos without a place</source>
        <translation>Fotos ohne Ort zeigen</translation>
    </message>
    <message>
        <source>The whole world (0)</source>
        <translation>Ganze Welt (0)</translation>
    </message>
    <message>
        <source>{} without a place</source>
        <translation>{} ohne Ort</translation>
    </message>
</context>
<context>
    <name>PrivacySection</name>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete all face data?</source>
        <translation>Alle Gesichtsdaten löschen?</translation>
    </message>
    <message>
        <source>Delete face data…</source>
        <translation>Gesichtsdaten löschen…</translation>
    </message>
    <message>
        <source>Deleted. People are recognised again when you switch it on.</source>
        <translation>Gelöscht. Personen werden wieder erkannt, wenn Sie es einschalten.</translation>
    </message>
    <message>
        <source>Erases the measurements of all faces, all groups and all names of people from this library and its backups, and recognises nobody from then on.</source>
        <translation>Löscht die Messwerte aller Gesichter, alle Gruppen und alle Namen von Personen aus dieser Bibliothek und ihren Sicherungen und erkennt von da an niemanden mehr.</translation>
    </message>
    <message>
        <source>Face data</source>
        <translation>Gesichtsdaten</translation>
    </message>
    <message>
        <source>Nothing is sent</source>
        <translation>Nichts wird gesendet</translation>
    </message>
    <message>
        <source>Photos that show bank cards, passports and the like get the tag “sensitive”, and exports leave them out unless they are asked for.</source>
        <translation>Fotos, auf denen Bankkarten, Pässe und Ähnliches zu sehen sind, erhalten das Schlagwort „vertraulich“. Beim Exportieren werden sie ausgelassen, sofern Sie sie nicht ausdrücklich verlangen.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>Sensitive documents</source>
        <translation>Vertrauliche Dokumente</translation>
    </message>
    <message>
        <source>The names you gave to people go with it. This cannot be undone.</source>
        <translation>Die Namen, die Sie Personen gegeben haben, werden mit gelöscht. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Tintype opens no connection. No photo, name or figure leaves this computer, and nothing is downloaded.</source>
        <translation>Tintype stellt keine Verbindung her. Kein Foto, kein Name und keine Zahl verlässt diesen Computer, und nichts wird heruntergeladen.</translation>
    </message>
    <message>
        <source>What is stored</source>
        <translation>Was gespeichert wird</translation>
    </message>
    <message>
        <source>What was found in photos, small copies of them, the measurements of faces, and what you said: names, tags, ratings, albums. All of it lies in the library&apos;s folder; deleting that folder deletes it.</source>
        <translation>Was auf Fotos gefunden wurde, kleine Kopien davon, die Messwerte von Gesichtern und was Sie gesagt haben: Namen, Schlagwörter, Bewertungen, Alben. Alles liegt im Ordner der Bibliothek; löschen Sie diesen Ordner, ist es gelöscht.</translation>
    </message>
    <message>
        <source>Your files</source>
        <translation>Ihre Dateien</translation>
    </message>
    <message>
        <source>Your photos are opened for reading only, never changed or moved.</source>
        <translation>Ihre Fotos werden nur zum Lesen geöffnet, nie geändert oder verschoben.</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>Something went wrong inside Tintype.</source>
        <translation>In Tintype ist ein Fehler aufgetreten.</translation>
    </message>
</context>
<context>
    <name>QueryParts</name>
    <message>
        <source>order: {}</source>
        <translation>Reihenfolge: {}</translation>
    </message>
</context>
<context>
    <name>QuestionStrip</name>
    <message numerus="yes">
        <source>%Ln left</source>
        <translation>
            <numerusform>noch %Ln</numerusform>
            <numerusform>noch %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decides %Ln faces</source>
        <translation>
            <numerusform>Entscheidet über %Ln Gesicht</numerusform>
            <numerusform>Entscheidet über %Ln Gesichter</numerusform>
        </translation>
    </message>
    <message>
        <source>No (N)</source>
        <translation>Nein (N)</translation>
    </message>
    <message>
        <source>No questions now (Esc)</source>
        <translation>Jetzt keine Fragen (Esc)</translation>
    </message>
    <message>
        <source>Skip (S)</source>
        <translation>Überspringen (S)</translation>
    </message>
    <message>
        <source>The same person? Is this {}?</source>
        <translation>Dieselbe Person? Ist das {}?</translation>
    </message>
    <message>
        <source>Yes (Y)</source>
        <translation>Ja (Y)</translation>
    </message>
    <message>
        <source>this person</source>
        <translation>diese Person</translation>
    </message>
</context>
<context>
    <name>ReadingLine</name>
    <message>
        <source>Edit this</source>
        <translation>Dies bearbeiten</translation>
    </message>
    <message>
        <source>Edit: {}</source>
        <translation>Bearbeiten: {}</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Verstanden als</translation>
    </message>
    <message>
        <source>Show where</source>
        <translation>Zeigen, wo</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>a favourite</source>
        <translation>ein Favorit</translation>
    </message>
    <message>
        <source>best rating</source>
        <translation>beste Bewertung</translation>
    </message>
    <message>
        <source>has a position</source>
        <translation>hat einen Standort</translation>
    </message>
    <message>
        <source>has the camera&apos;s data</source>
        <translation>hat die Daten der Kamera</translation>
    </message>
    <message>
        <source>most pixels</source>
        <translation>die meisten Pixel</translation>
    </message>
    <message>
        <source>not named or filed as a copy</source>
        <translation>weder Name noch Ordner deuten auf eine Kopie</translation>
    </message>
    <message>
        <source>oldest file</source>
        <translation>älteste Datei</translation>
    </message>
    <message>
        <source>sharpest</source>
        <translation>am schärfsten</translation>
    </message>
    <message>
        <source>the camera&apos;s original</source>
        <translation>das Original der Kamera</translation>
    </message>
    <message>
        <source>they are equally good</source>
        <translation>sie sind gleich gut</translation>
    </message>
    <message>
        <source>you chose it</source>
        <translation>von Ihnen gewählt</translation>
    </message>
    <message>
        <source>you tagged or named most on it</source>
        <translation>hat die meisten Schlagwörter oder Namen von Ihnen</translation>
    </message>
</context>
<context>
    <name>RuleCard</name>
    <message>
        <source>Delete this rule</source>
        <translation>Diese Regel löschen</translation>
    </message>
    <message>
        <source>Edit this rule</source>
        <translation>Diese Regel bearbeiten</translation>
    </message>
    <message>
        <source>Rule for “{}” is on</source>
        <translation>Regel für „{}“ ist eingeschaltet</translation>
    </message>
    <message>
        <source>Show the photos</source>
        <translation>Fotos zeigen</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>ausgeschaltet</translation>
    </message>
    <message>
        <source>when {}</source>
        <translation>wenn {}</translation>
    </message>
</context>
<context>
    <name>RulesPanel</name>
    <message>
        <source>A rule tags what a search finds, now and whenever photos come or change. Where you said no to a tag, no rule sets it.</source>
        <translation>Eine Regel gibt allem, was eine Suche findet, ein Schlagwort, jetzt und wann immer Fotos dazukommen oder sich ändern. Wo Sie zu einem Schlagwort Nein gesagt haben, vergibt es keine Regel.</translation>
    </message>
    <message>
        <source>Edit the rule</source>
        <translation>Regel bearbeiten</translation>
    </message>
    <message>
        <source>Make the rule</source>
        <translation>Regel erstellen</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Neue Regel</translation>
    </message>
    <message>
        <source>New rule…</source>
        <translation>Neue Regel…</translation>
    </message>
    <message>
        <source>On {} you said no; that stays.</source>
        <translation>Bei {} haben Sie Nein gesagt; das bleibt so.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Whenever this search finds a photo</source>
        <translation>Immer wenn diese Suche ein Foto findet</translation>
    </message>
    <message>
        <source>{} match; {} would newly be tagged.</source>
        <translation>{} passen; {} erhielten das Schlagwort neu.</translation>
    </message>
</context>
<context>
    <name>RunPanel</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Everything is up to date</source>
        <translation>Alles ist auf dem neuesten Stand</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Last looked: {}</source>
        <translation>Zuletzt gesucht: {}</translation>
    </message>
    <message>
        <source>Look for new photos</source>
        <translation>Nach neuen Fotos suchen</translation>
    </message>
    <message>
        <source>Low power</source>
        <translation>Energie sparen</translation>
    </message>
    <message>
        <source>Nothing is happening</source>
        <translation>Zurzeit geschieht nichts</translation>
    </message>
    <message>
        <source>Other programs go first, and it rests on battery and while you work at the computer.</source>
        <translation>Andere Programme haben Vorrang; im Akkubetrieb und während Sie am Computer arbeiten, ruht Tintype.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Photos a second</source>
        <translation>Fotos pro Sekunde</translation>
    </message>
    <message>
        <source>Photos that are looked at show here.</source>
        <translation>Fotos, die gerade analysiert werden, erscheinen hier.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Stopped before the end</source>
        <translation>Vor dem Ende gestoppt</translation>
    </message>
    <message>
        <source>The last run stopped unexpectedly</source>
        <translation>Der letzte Durchlauf wurde unerwartet beendet</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Restzeit</translation>
    </message>
    <message>
        <source>What was finished is kept. Looking again goes on where it stopped.</source>
        <translation>Was fertig war, bleibt erhalten. Beim nächsten Mal geht es dort weiter, wo es aufgehört hat.</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} von {total}</translation>
    </message>
</context>
<context>
    <name>RunWords</name>
    <message numerus="yes">
        <source>%Ln files could not be read</source>
        <translation>
            <numerusform>%Ln Datei konnte nicht gelesen werden</numerusform>
            <numerusform>%Ln Dateien konnten nicht gelesen werden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files looked through</source>
        <translation>
            <numerusform>%Ln Datei durchgesehen</numerusform>
            <numerusform>%Ln Dateien durchgesehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new photos</source>
        <translation>
            <numerusform>%Ln neues Foto</numerusform>
            <numerusform>%Ln neue Fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>Colours and sharpness</source>
        <translation>Farben und Schärfe</translation>
    </message>
    <message>
        <source>Decoding</source>
        <translation>Dekodieren</translation>
    </message>
    <message>
        <source>Everything was up to date</source>
        <translation>Alles war auf dem neuesten Stand</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>Gesichter</translation>
    </message>
    <message>
        <source>Finding files</source>
        <translation>Dateien finden</translation>
    </message>
    <message>
        <source>Finishing: comparing photos that look alike</source>
        <translation>Abschließen: Ähnliche Fotos werden verglichen</translation>
    </message>
    <message>
        <source>Free words</source>
        <translation>Freie Wörter</translation>
    </message>
    <message>
        <source>Grouping people</source>
        <translation>Personen gruppieren</translation>
    </message>
    <message>
        <source>Looking at photos</source>
        <translation>Fotos werden analysiert</translation>
    </message>
    <message>
        <source>Looking for photos</source>
        <translation>Fotos werden gesucht</translation>
    </message>
    <message>
        <source>No photo that could be read</source>
        <translation>Kein lesbares Foto</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objekte</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>Portraits</source>
        <translation>Porträts</translation>
    </message>
    <message>
        <source>Reading files</source>
        <translation>Dateien lesen</translation>
    </message>
    <message>
        <source>Reading text</source>
        <translation>Text lesen</translation>
    </message>
    <message>
        <source>Reading text in photos</source>
        <translation>Text auf Fotos wird gelesen</translation>
    </message>
    <message>
        <source>Resting</source>
        <translation>Ruht</translation>
    </message>
    <message>
        <source>Resting until the computer is plugged in</source>
        <translation>Ruht, bis der Computer am Stromnetz ist</translation>
    </message>
    <message>
        <source>Resting while other programs are busy</source>
        <translation>Ruht, solange andere Programme beschäftigt sind</translation>
    </message>
    <message>
        <source>Resting while you work at the computer</source>
        <translation>Ruht, während Sie am Computer arbeiten</translation>
    </message>
    <message>
        <source>Scenes and things</source>
        <translation>Szenen und Dinge</translation>
    </message>
    <message>
        <source>Sensitive documents</source>
        <translation>Vertrauliche Dokumente</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Wird gestartet</translation>
    </message>
    <message numerus="yes">
        <source>Stopped unexpectedly: %Ln photos finished</source>
        <translation>
            <numerusform>Unerwartet beendet: %Ln Foto fertig</numerusform>
            <numerusform>Unerwartet beendet: %Ln Fotos fertig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %Ln photos finished</source>
        <translation>
            <numerusform>Gestoppt: %Ln Foto fertig</numerusform>
            <numerusform>Gestoppt: %Ln Fotos fertig</numerusform>
        </translation>
    </message>
    <message>
        <source>Storing</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Thumbnails</source>
        <translation>Miniaturen</translation>
    </message>
    <message>
        <source>took {}</source>
        <translation>dauerte {}</translation>
    </message>
    <message>
        <source>{what}; {more}</source>
        <translation>{what}; {more}</translation>
    </message>
    <message>
        <source>{} photos a second</source>
        <translation>{} Fotos pro Sekunde</translation>
    </message>
    <message>
        <source>{} seconds</source>
        <translation>{} Sekunden</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search (Esc)</source>
        <translation>Suche löschen (Esc)</translation>
    </message>
    <message>
        <source>Search photos</source>
        <translation>Fotos suchen</translation>
    </message>
    <message>
        <source>Search: dog beach 2021 …</source>
        <translation>Suchen: Hund Strand 2021 …</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Sections of the settings</source>
        <translation>Bereiche der Einstellungen</translation>
    </message>
</context>
<context>
    <name>ShortcutRow</name>
    <message>
        <source>Keys for “{}”</source>
        <translation>Tasten für „{}“</translation>
    </message>
    <message>
        <source>Put back “{}”</source>
        <translation>„{}“ zurücksetzen</translation>
    </message>
</context>
<context>
    <name>ShortcutsSection</name>
    <message>
        <source>Click on keys and press others. What is used already is not taken.</source>
        <translation>Klicken Sie auf Tasten und drücken Sie andere. Was schon vergeben ist, wird nicht übernommen.</translation>
    </message>
    <message>
        <source>Put all back</source>
        <translation>Alle zurücksetzen</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>{keys} is used for “{act}” already.</source>
        <translation>{keys} ist schon für „{act}“ vergeben.</translation>
    </message>
</context>
<context>
    <name>Showing</name>
    <message>
        <source>Choose two to four photos to compare.</source>
        <translation>Wählen Sie zwei bis vier Fotos zum Vergleichen.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Ctrl and a click adds a photo.</source>
        <translation>Mit Strg und einem Klick kommt ein Foto dazu.</translation>
    </message>
    <message>
        <source>Slideshow</source>
        <translation>Diashow</translation>
    </message>
</context>
<context>
    <name>SideBar</name>
    <message>
        <source>Add folder…</source>
        <translation>Ordner hinzufügen…</translation>
    </message>
</context>
<context>
    <name>SlideCanvas</name>
    <message>
        <source>Slideshow</source>
        <translation>Diashow</translation>
    </message>
</context>
<context>
    <name>Slideshow</name>
    <message numerus="yes">
        <source>%Ln s</source>
        <translation>
            <numerusform>%Ln s</numerusform>
            <numerusform>%Ln s</numerusform>
        </translation>
    </message>
    <message>
        <source>End (Esc)</source>
        <translation>Beenden (Esc)</translation>
    </message>
    <message>
        <source>Faster (↑)</source>
        <translation>Schneller (↑)</translation>
    </message>
    <message>
        <source>Go on (Space)</source>
        <translation>Fortsetzen (Leertaste)</translation>
    </message>
    <message>
        <source>Next photo (→)</source>
        <translation>Nächstes Foto (→)</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>Pause (Leertaste)</translation>
    </message>
    <message>
        <source>Previous photo (←)</source>
        <translation>Vorheriges Foto (←)</translation>
    </message>
    <message>
        <source>Slideshow</source>
        <translation>Diashow</translation>
    </message>
    <message>
        <source>Slower (↓)</source>
        <translation>Langsamer (↓)</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} von {}</translation>
    </message>
</context>
<context>
    <name>SpeedChart</name>
    <message>
        <source>Speed: {} photos a second</source>
        <translation>Tempo: {} Fotos pro Sekunde</translation>
    </message>
</context>
<context>
    <name>Stacking</name>
    <message>
        <source>Open or close the burst</source>
        <translation>Serie öffnen oder schließen</translation>
    </message>
</context>
<context>
    <name>StageTimes</name>
    <message>
        <source>{} ms</source>
        <translation>{} ms</translation>
    </message>
</context>
<context>
    <name>StatisticsPage</name>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt…</translation>
    </message>
    <message>
        <source>Day by day</source>
        <translation>Tag für Tag</translation>
    </message>
    <message>
        <source>Figures appear here once Tintype has found photos.</source>
        <translation>Zahlen erscheinen hier, sobald Tintype Fotos gefunden hat.</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>Nothing to count yet</source>
        <translation>Noch nichts zu zählen</translation>
    </message>
    <message>
        <source>People over the years</source>
        <translation>Personen über die Jahre</translation>
    </message>
    <message>
        <source>Photos of a year, by day</source>
        <translation>Fotos eines Jahres nach Tagen</translation>
    </message>
    <message>
        <source>Photos over time</source>
        <translation>Fotos im Lauf der Zeit</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>The figures appear here in a moment.</source>
        <translation>Die Zahlen erscheinen gleich hier.</translation>
    </message>
    <message>
        <source>The year after</source>
        <translation>Das Jahr danach</translation>
    </message>
    <message>
        <source>The year before</source>
        <translation>Das Jahr davor</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Jahre</translation>
    </message>
</context>
<context>
    <name>StorageSection</name>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Catalog: what was found and said</source>
        <translation>Katalog: was gefunden und gesagt wurde</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Clearing…</source>
        <translation>Wird geleert…</translation>
    </message>
    <message>
        <source>Done: {} freed.</source>
        <translation>Fertig: {} frei geworden.</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Wird gemessen…</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Old backups, and files that make searches quick; those are made anew at once.</source>
        <translation>Alte Sicherungen und Dateien, die das Suchen beschleunigen; diese entstehen sofort neu.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Quick searching</source>
        <translation>Schnelles Suchen</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Thumbnails</source>
        <translation>Miniaturen</translation>
    </message>
    <message>
        <source>What can be made again</source>
        <translation>Was neu erstellt werden kann</translation>
    </message>
    <message>
        <source>{path}
{used} in all, {free} free on this disk</source>
        <translation>{path}
{used} insgesamt, {free} auf diesem Laufwerk frei</translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <source>album</source>
        <translation>Album</translation>
    </message>
    <message>
        <source>camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>lens</source>
        <translation>Objektiv</translation>
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
        <source>tag</source>
        <translation>Schlagwort</translation>
    </message>
</context>
<context>
    <name>TagChip</name>
    <message>
        <source>Model: {}</source>
        <translation>Modell: {}</translation>
    </message>
    <message>
        <source>Not “{}”</source>
        <translation>Nicht „{}“</translation>
    </message>
    <message>
        <source>Score {}</source>
        <translation>Wert {}</translation>
    </message>
    <message>
        <source>Score {}, shown from {}</source>
        <translation>Wert {}, gezeigt ab {}</translation>
    </message>
    <message>
        <source>Why: the model saw “{}”.</source>
        <translation>Warum: Das Modell sah „{}“.</translation>
    </message>
    <message>
        <source>You added this tag.</source>
        <translation>Sie haben dieses Schlagwort hinzugefügt.</translation>
    </message>
</context>
<context>
    <name>TagField</name>
    <message>
        <source>Add a tag</source>
        <translation>Schlagwort hinzufügen</translation>
    </message>
    <message>
        <source>Add a tag…</source>
        <translation>Schlagwort hinzufügen…</translation>
    </message>
</context>
<context>
    <name>TagTreeModel</name>
    <message>
        <source>By you</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Weitere Namen</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>{name}, {count}</source>
        <translation>{name}, {count}</translation>
    </message>
</context>
<context>
    <name>TagsPage</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Another name of “{}”</source>
        <translation>Weiterer Name für „{}“</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Check 20</source>
        <translation>20 prüfen</translation>
    </message>
    <message>
        <source>Check 20 of any tag</source>
        <translation>20 beliebige prüfen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Filter tags</source>
        <translation>Schlagwörter filtern</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation>Zusammenführen mit…</translation>
    </message>
    <message>
        <source>Merge “{one}” into “{other}”</source>
        <translation>„{one}“ mit „{other}“ zusammenführen</translation>
    </message>
    <message>
        <source>Merge “{}” into</source>
        <translation>„{}“ zusammenführen mit</translation>
    </message>
    <message>
        <source>Move to the top</source>
        <translation>Ganz nach oben</translation>
    </message>
    <message>
        <source>Other name…</source>
        <translation>Weiterer Name…</translation>
    </message>
    <message>
        <source>Put “{one}” below “{other}”</source>
        <translation>„{one}“ unter „{other}“ einordnen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Rename “{}”</source>
        <translation>„{}“ umbenennen</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Show photos</source>
        <translation>Fotos zeigen</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>The photos of this tag that the models are least sure of</source>
        <translation>Die Fotos dieses Schlagworts, bei denen die Modelle am unsichersten sind</translation>
    </message>
</context>
<context>
    <name>TagsPanel</name>
    <message>
        <source>No tags yet.</source>
        <translation>Noch keine Schlagwörter.</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Timeline</source>
        <translation>Zeitachse</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Rückgängig (Strg+Z)</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Diese Suche speichern</translation>
    </message>
    <message>
        <source>Save this search as an album</source>
        <translation>Diese Suche als Album speichern</translation>
    </message>
    <message>
        <source>Size of the thumbnails</source>
        <translation>Größe der Miniaturen</translation>
    </message>
    <message>
        <source>Size of the thumbnails (Ctrl+wheel)</source>
        <translation>Größe der Miniaturen (Strg+Mausrad)</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>A model saw “{}”.</source>
        <translation>Ein Modell sah „{}“.</translation>
    </message>
    <message>
        <source>A rule of yours: photos that match “{}”.</source>
        <translation>Eine Ihrer Regeln: Fotos, die zu „{}“ passen.</translation>
    </message>
    <message>
        <source>In {} places.</source>
        <translation>An {} Stellen.</translation>
    </message>
    <message>
        <source>It does not count: you said otherwise.</source>
        <translation>Es zählt nicht: Sie haben etwas anderes gesagt.</translation>
    </message>
    <message>
        <source>It follows from how the picture looks: {}.</source>
        <translation>Es folgt daraus, wie das Bild aussieht: {}.</translation>
    </message>
    <message>
        <source>It follows from text in the photo: “{}”.</source>
        <translation>Es folgt aus Text auf dem Foto: „{}“.</translation>
    </message>
    <message>
        <source>It follows from where the photo was taken: {}.</source>
        <translation>Es folgt daraus, wo das Foto aufgenommen wurde: {}.</translation>
    </message>
    <message>
        <source>It is written in the photo&apos;s file or beside it: “{}”.</source>
        <translation>Es steht in der Datei des Fotos oder daneben: „{}“.</translation>
    </message>
    <message>
        <source>Model: {}</source>
        <translation>Modell: {}</translation>
    </message>
    <message>
        <source>Score {}, shown from {}.</source>
        <translation>Wert {}, gezeigt ab {}.</translation>
    </message>
    <message>
        <source>Score {}, too little: shown from {}.</source>
        <translation>Wert {}, zu wenig: gezeigt ab {}.</translation>
    </message>
    <message>
        <source>The model for faces saw “{}”.</source>
        <translation>Das Modell für Gesichter sah „{}“.</translation>
    </message>
    <message>
        <source>The model for objects saw “{}”.</source>
        <translation>Das Modell für Objekte sah „{}“.</translation>
    </message>
    <message>
        <source>The model for scenes takes it for “{}”.</source>
        <translation>Das Modell für Szenen hält es für „{}“.</translation>
    </message>
    <message>
        <source>You said no: {}</source>
        <translation>Sie haben Nein gesagt: {}</translation>
    </message>
    <message>
        <source>You said yes: {}</source>
        <translation>Sie haben Ja gesagt: {}</translation>
    </message>
</context>
<context>
    <name>WhyPopover</name>
    <message>
        <source>Nothing says anything of it any more.</source>
        <translation>Dazu sagt nichts mehr etwas.</translation>
    </message>
    <message>
        <source>Right with a chance of {}, as far as your answers so far tell.</source>
        <translation>Stimmt mit einer Wahrscheinlichkeit von {}, soweit Ihre bisherigen Antworten zeigen.</translation>
    </message>
    <message>
        <source>Show where</source>
        <translation>Zeigen, wo</translation>
    </message>
    <message>
        <source>That is right</source>
        <translation>Das stimmt</translation>
    </message>
    <message>
        <source>That is wrong</source>
        <translation>Das stimmt nicht</translation>
    </message>
    <message>
        <source>Why “{}”?</source>
        <translation>Warum „{}“?</translation>
    </message>
</context>
<context>
    <name>WhyTag</name>
    <message>
        <source>Looking at the photo, part by part…</source>
        <translation>Das Foto wird Teil für Teil betrachtet…</translation>
    </message>
    <message>
        <source>The glow is where the model&apos;s answer depends on most.</source>
        <translation>Wo es leuchtet, hängt die Antwort des Modells am meisten davon ab.</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message numerus="yes">
        <source>%Ln faces</source>
        <translation>
            <numerusform>%Ln Gesicht</numerusform>
            <numerusform>%Ln Gesichter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln Person</numerusform>
            <numerusform>%Ln Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos</source>
        <translation>
            <numerusform>%Ln Foto</numerusform>
            <numerusform>%Ln Fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>All others</source>
        <translation>Alle übrigen</translation>
    </message>
    <message>
        <source>E</source>
        <translation>O</translation>
    </message>
    <message>
        <source>Much alike</source>
        <translation>Sehr ähnlich</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>Keine Kamera</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Kein Datum</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>Kein Ordner</translation>
    </message>
    <message>
        <source>No place</source>
        <translation>Kein Ort</translation>
    </message>
    <message>
        <source>No stars</source>
        <translation>Keine Sterne</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>W</source>
        <translation>W</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hours</source>
        <translation>
            <numerusform>etwa %Ln Stunde</numerusform>
            <numerusform>etwa %Ln Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minutes</source>
        <translation>
            <numerusform>etwa %Ln Minute</numerusform>
            <numerusform>etwa %Ln Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>from the file&apos;s name</source>
        <translation>aus dem Namen der Datei</translation>
    </message>
    <message>
        <source>from the file&apos;s own date</source>
        <translation>aus dem Datum der Datei</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>weniger als eine Minute</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>{}%</source>
        <translation>{}&#xa0;%</translation>
    </message>
</context>
<context>
    <name>WorldMap</name>
    <message>
        <source>{photos} within {km} km</source>
        <translation>{photos} im Umkreis von {km} km</translation>
    </message>
    <message>
        <source>{place}: {photos}</source>
        <translation>{place}: {photos}</translation>
    </message>
</context>
</TS>
