<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Add a tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files that could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find anything…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger thumbnails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for new photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No headings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller thumbnails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Years</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActivityBar</name>
    <message numerus="yes">
        <source>%Ln files could not be read</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another Tintype is already indexing this library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Done: %Ln new photos.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Done: everything was up to date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indexing stopped unexpectedly; what was finished is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at photos: {} of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for photos…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Looking for photos… %Ln found</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading text: {} of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start again</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %Ln photos finished and kept.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no photo that Tintype can read in this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActivityPage</name>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files that could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time for a photo, in the last run with new ones</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AskName</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>{when}: {photos}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Find a command, a page, a person, a tag …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search for “{}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompletingField</name>
    <message>
        <source>Suggestions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Curating</name>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename album</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CurationBridge</name>
    <message numerus="yes">
        <source>%Ln photos hidden: is:hidden finds them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos in “{}”.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos made favourites.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos no longer favourites.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos shown again.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos tagged “{}”.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos: {}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Album “{}” deleted; its photos stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged into “{}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved to the top.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved to “{}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renamed to “{}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved “{}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag “{}” deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no stars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{}” finds “{}” too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>“{}” taken from %Ln photos.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message numerus="yes">
        <source>%Ln photos are selected: tags go to all of them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a photo to see what is in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditWords</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people without a name</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Changed tags: {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed the photos of the album {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed what the album {first} holds: {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chose the cover of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chose which of some duplicates to keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted the album {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted the tag {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drew a face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drew a face: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropped a rule: {first} is tagged {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgot somebody for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gave the tag {first} another name: {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hid as strangers: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hid photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left the tag {all} to the models again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made a rule: {first} is tagged {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made favourites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made favourites no more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made the album {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made the tag {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged tags into {last}: {others}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved in the tree of tags: {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved the box of a face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rated {bare} of 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renamed the album {first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renamed the tag {first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said that photos are not duplicates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said that they are one person: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said what is not a face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said who it is not: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said who it is: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Showed again: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Showed photos again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split off faces: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tagged {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took another name from the tag {first}: {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took away a rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took away the tag {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote a caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote a note on {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>Add a folder of photos, or look for new ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at your photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No photos here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No photos in the library yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found for “{}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They appear here as they are found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try fewer or more general words: animal finds dogs and cats.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FacePhotoView</name>
    <message>
        <source>Add without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All photos of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag, or use the arrow keys, with Shift for the size. Return keeps it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move or resize</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}, perhaps</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FacesModel</name>
    <message>
        <source>Face {} of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmed by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>distance {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>perhaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quality {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recognised</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FacesView</name>
    <message>
        <source>Faces</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FactsPanel</name>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What could not be looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disk is offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not there any more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FailureModel</name>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it could not be read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FailuresDialog</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every file could be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files that could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These files were left out. They are tried again when they change.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FailuresView</name>
    <message numerus="yes">
        <source>%Ln files that could not be read are ignored.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Files that could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show ignored files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop ignoring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These files were left out. They are tried again when they change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Cameras</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Countries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinds of file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lenses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most frequent tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days with photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>favourites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the first to the last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people with a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>size of the photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>towns and cities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {year}: {photos}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {photos}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{photos} · {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{photos}, {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{year}: {photos} on {days} days</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Filmstrip</name>
    <message>
        <source>Photo {} of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos beside this one</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>Choose a folder of photos. Tintype looks at each of them once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything happens on this computer. Nothing is uploaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find what and who is in your photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then search for what is in them and when: dog beach 2021.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your photos are only read, never changed or moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or drop a folder here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FolderModel</name>
    <message>
        <source>Albums</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{}, %Ln photos</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{}, offline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FolderTree</name>
    <message>
        <source>Delete album</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for new photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from Tintype…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GridView</name>
    <message>
        <source>Photos</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>undone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latest: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing done yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags, names and corrections are listed here, and each can be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back the latest (Ctrl+Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KindToggles</name>
    <message>
        <source>Draw boxes: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Choose a folder of photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file manager could be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove “{}” from Tintype?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tintype</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your photos stay where they are, and what you said about them is kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MarksRow</name>
    <message>
        <source>Favourite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate {} of 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} of 5 stars</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NameField</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PagesBridge</name>
    <message>
        <source>Chosen to be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not “{}”. This is remembered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes: “{}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} are not the same. This is remembered.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleBridge</name>
    <message numerus="yes">
        <source>%Ln faces confirmed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln faces moved to “{}”.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln faces removed: not a face.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln faces split off as a person of their own.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are “{}” now.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people hidden as strangers.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people merged into one.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people shown again.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Box of the face moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cover chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Face added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named “{}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not the same. Remembered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Not this person: %Ln faces. This is remembered.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Note kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small groups hidden as strangers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same person.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleDialogs</name>
    <message>
        <source>All names, notes, groups and faces of this library go. This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase everything about people?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget {}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch off and erase…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch off recognising people?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This erases the name, the note, the pictures of this face and what Tintype computed to recognise it, from the library and its backups. Your photos stay as they are.

This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tintype then looks for no faces in this library and groups none. Names and faces can be kept for later, or erased: names, notes, pictures of faces and what was computed from them. Erasing cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleHub</name>
    <message>
        <source>Recognising people is off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch it on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tintype looks for no faces in this library and groups none.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleModel</name>
    <message>
        <source>Hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unnamed person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is this?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to check</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide all unnamed groups of 1 or 2 faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name… (F2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People appear here once Tintype has found faces in your photos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strangers: do not show them any more (Delete)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch off recognising people…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen ones are one person (Ctrl+M)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleRow</name>
    <message>
        <source>All photos of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a face in the large photo to say who it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}, perhaps</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleView</name>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonDelegate</name>
    <message>
        <source>Add name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonHeader</name>
    <message numerus="yes">
        <source>%Ln confirmed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to check</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All people (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget this person…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide as a stranger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note, such as what this person agreed to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show on the People page again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is this?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonPage</name>
    <message numerus="yes">
        <source>%Ln faces, the most doubtful first</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Confirm (C)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to… (M)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a face (Del)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else (N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split off (P)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use as cover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} of {} chosen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhotoActs</name>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add or take away a tag…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Favourite no more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of an album, new or known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No stars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other album…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Put %Ln photos in an album</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Put in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put in album</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Tag %Ln photos</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Tag, or path such as holiday/Crete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhotoBar</name>
    <message>
        <source>Back to the photos (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boxes over the photo (O)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details (I)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a face (D)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen (F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave full screen (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos beside this one (S)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slideshow (P)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhotoGridModel</name>
    <message>
        <source>Photo {} of {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhotoPage</name>
    <message>
        <source>Large photo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhotoView</name>
    <message>
        <source>Photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is this?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlaceDelegate</name>
    <message>
        <source>offline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionStrip</name>
    <message numerus="yes">
        <source>%Ln left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decides %Ln faces</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No (N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No questions now (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip (S)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same person? Is this {}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes (Y)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this person</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadingLine</name>
    <message>
        <source>Edit this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show where</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunPanel</name>
    <message>
        <source>Bringing the search up to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing photos that look alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is up to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grouping people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last looked: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for new photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is happening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other programs go first, and it rests on battery and while you work at the computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos that are looked at show here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading text in photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped before the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last run stopped unexpectedly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was finished is kept. Looking again goes on where it stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunsList</name>
    <message numerus="yes">
        <source>%Ln files could not be read</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files looked through</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new photos</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Everything was up to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No photo that could be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Stopped unexpectedly: %Ln photos finished</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %Ln photos finished</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>took {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}; {more}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} photos a second</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search: dog beach 2021 …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SideBar</name>
    <message>
        <source>Add folder…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpeedChart</name>
    <message>
        <source>Speed: {} photos a second</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StageTimes</name>
    <message>
        <source>{} ms</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatisticsPage</name>
    <message>
        <source>Counting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day by day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures appear here once Tintype has found photos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to count yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People over the years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos of a year, by day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figures appear here in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The year after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The year before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Years</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <source>album</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tag</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TagChip</name>
    <message>
        <source>Model: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not “{}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score {}, shown from {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why: the model saw “{}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You added this tag.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TagField</name>
    <message>
        <source>Add a tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a tag…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TagTreeModel</name>
    <message>
        <source>By you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TagsPage</name>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another name of “{}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge “{one}” into “{other}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge “{}” into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to the top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other name…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put “{one}” below “{other}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename “{}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TagsPanel</name>
    <message>
        <source>No tags yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this search as an album</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the thumbnails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the thumbnails (Ctrl+wheel)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhyPopover</name>
    <message>
        <source>Nothing says anything of it any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right with a chance of {}, as far as your answers so far tell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why “{}”?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhyTag</name>
    <message>
        <source>Looking at the photo, part by part…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The glow is where the model&apos;s answer depends on most.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message numerus="yes">
        <source>%Ln faces</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>E</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hours</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minutes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the file&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the file&apos;s own date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{}%</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
