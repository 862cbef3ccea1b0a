<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ActivityBar</name>
    <message numerus="yes">
        <source>%Ln files could not be read</source>
        <translation>
            <numerusform>%Ln file could not be read</numerusform>
            <numerusform>%Ln files could not be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done: %Ln new photos.</source>
        <translation>
            <numerusform>Done: %Ln new photo.</numerusform>
            <numerusform>Done: %Ln new photos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looking for photos… %Ln found</source>
        <translation>
            <numerusform>Looking for photos… %Ln found</numerusform>
            <numerusform>Looking for photos… %Ln found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %Ln photos finished and kept.</source>
        <translation>
            <numerusform>Stopped: %Ln photo finished and kept.</numerusform>
            <numerusform>Stopped: %Ln photos finished and kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckView</name>
    <message numerus="yes">
        <source>%Ln guesses are still doubtful.</source>
        <translation>
            <numerusform>%Ln guess is still doubtful.</numerusform>
            <numerusform>%Ln guesses are still doubtful.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message numerus="yes">
        <source>%Ln photos beside each other</source>
        <translation>
            <numerusform>%Ln photo beside each other</numerusform>
            <numerusform>%Ln photos beside each other</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CurationBridge</name>
    <message numerus="yes">
        <source>%Ln photos hidden: is:hidden finds them.</source>
        <translation>
            <numerusform>%Ln photo hidden: is:hidden finds it.</numerusform>
            <numerusform>%Ln photos hidden: is:hidden finds them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos in “{}”.</source>
        <translation>
            <numerusform>%Ln photo in “{}”.</numerusform>
            <numerusform>%Ln photos in “{}”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos made favourites.</source>
        <translation>
            <numerusform>%Ln photo made a favourite.</numerusform>
            <numerusform>%Ln photos made favourites.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos no longer favourites.</source>
        <translation>
            <numerusform>%Ln photo no longer a favourite.</numerusform>
            <numerusform>%Ln photos no longer favourites.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos shown again.</source>
        <translation>
            <numerusform>%Ln photo shown again.</numerusform>
            <numerusform>%Ln photos shown again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos tagged “{}”.</source>
        <translation>
            <numerusform>%Ln photo tagged “{}”.</numerusform>
            <numerusform>%Ln photos tagged “{}”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos taken out of “{}”.</source>
        <translation>
            <numerusform>%Ln photo taken out of “{}”.</numerusform>
            <numerusform>%Ln photos taken out of “{}”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos: {}.</source>
        <translation>
            <numerusform>%Ln photo: {}.</numerusform>
            <numerusform>%Ln photos: {}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{}” taken from %Ln photos.</source>
        <translation>
            <numerusform>“{}” taken from %Ln photo.</numerusform>
            <numerusform>“{}” taken from %Ln photos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message numerus="yes">
        <source>%Ln photos are selected: tags go to all of them.</source>
        <translation>
            <numerusform>%Ln photo is selected: tags go to it.</numerusform>
            <numerusform>%Ln photos are selected: tags go to all of them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DuplicateModel</name>
    <message numerus="yes">
        <source>{name}: %Ln files, {size} in the others</source>
        <translation>
            <numerusform>{name}: %Ln file, {size} in the others</numerusform>
            <numerusform>{name}: %Ln files, {size} in the others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DuplicatesPage</name>
    <message numerus="yes">
        <source>%Ln groups, {size} in the photos that could go</source>
        <translation>
            <numerusform>%Ln group, {size} in the photos that could go</numerusform>
            <numerusform>%Ln groups, {size} in the photos that could go</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more photos are not shown here.</source>
        <translation>
            <numerusform>%Ln more photo is not shown here.</numerusform>
            <numerusform>%Ln more photos are not shown here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos not compared yet</source>
        <translation>
            <numerusform>%Ln photo not compared yet</numerusform>
            <numerusform>%Ln photos not compared yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hide the others of %Ln groups</source>
        <translation>
            <numerusform>Hide the others of %Ln group</numerusform>
            <numerusform>Hide the others of %Ln groups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditWords</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people without a name</source>
        <translation>
            <numerusform>somebody without a name</numerusform>
            <numerusform>%Ln people without a name</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message numerus="yes">
        <source>Export %Ln photos</source>
        <translation>
            <numerusform>Export %Ln photo</numerusform>
            <numerusform>Export %Ln photos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FailuresView</name>
    <message numerus="yes">
        <source>%Ln files that could not be read are ignored.</source>
        <translation>
            <numerusform>%Ln file that could not be read is ignored.</numerusform>
            <numerusform>%Ln files that could not be read are ignored.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileActs</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos copied.</source>
        <translation>
            <numerusform>%Ln photo copied.</numerusform>
            <numerusform>%Ln photos copied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos could not be taken along.</source>
        <translation>
            <numerusform>%Ln photo could not be taken along.</numerusform>
            <numerusform>%Ln photos could not be taken along.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Choose at most %Ln photos to open.</source>
        <translation>
            <numerusform>Choose at most %Ln photo to open.</numerusform>
            <numerusform>Choose at most %Ln photos to open.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy %Ln photos to</source>
        <translation>
            <numerusform>Copy %Ln photo to</numerusform>
            <numerusform>Copy %Ln photos to</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln photos to</source>
        <translation>
            <numerusform>Export %Ln photo to</numerusform>
            <numerusform>Export %Ln photos to</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileWords</name>
    <message numerus="yes">
        <source>%Ln left out as private.</source>
        <translation>
            <numerusform>%Ln left out as private.</numerusform>
            <numerusform>%Ln left out as private.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos copied to “{}”.</source>
        <translation>
            <numerusform>%Ln photo copied to “{}”.</numerusform>
            <numerusform>%Ln photos copied to “{}”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos exported to “{}”.</source>
        <translation>
            <numerusform>%Ln photo exported to “{}”.</numerusform>
            <numerusform>%Ln photos exported to “{}”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were there already.</source>
        <translation>
            <numerusform>%Ln were there already.</numerusform>
            <numerusform>%Ln were there already.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FolderModel</name>
    <message numerus="yes">
        <source>{}, %Ln photos</source>
        <translation>
            <numerusform>{}, %Ln photo</numerusform>
            <numerusform>{}, %Ln photos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupDelegate</name>
    <message numerus="yes">
        <source>%Ln files · {}</source>
        <translation>
            <numerusform>%Ln file · {}</numerusform>
            <numerusform>%Ln files · {}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos · {}</source>
        <translation>
            <numerusform>%Ln photo · {}</numerusform>
            <numerusform>%Ln photos · {}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleBridge</name>
    <message numerus="yes">
        <source>%Ln faces confirmed.</source>
        <translation>
            <numerusform>%Ln face confirmed.</numerusform>
            <numerusform>%Ln faces confirmed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln faces moved to “{}”.</source>
        <translation>
            <numerusform>%Ln face moved to “{}”.</numerusform>
            <numerusform>%Ln faces moved to “{}”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln faces removed: not a face.</source>
        <translation>
            <numerusform>%Ln face removed: not a face.</numerusform>
            <numerusform>%Ln faces removed: not a face.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln faces split off as a person of their own.</source>
        <translation>
            <numerusform>%Ln face split off as a person of its own.</numerusform>
            <numerusform>%Ln faces split off as a person of their own.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are “{}” now.</source>
        <translation>
            <numerusform>%Ln person is “{}” now.</numerusform>
            <numerusform>%Ln people are “{}” now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people hidden as strangers.</source>
        <translation>
            <numerusform>%Ln person hidden as a stranger.</numerusform>
            <numerusform>%Ln people hidden as strangers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people merged into one.</source>
        <translation>
            <numerusform>%Ln person merged into one.</numerusform>
            <numerusform>%Ln people merged into one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people shown again.</source>
        <translation>
            <numerusform>%Ln person shown again.</numerusform>
            <numerusform>%Ln people shown again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not this person: %Ln faces. This is remembered.</source>
        <translation>
            <numerusform>Not this person: %Ln face. This is remembered.</numerusform>
            <numerusform>Not this person: %Ln faces. This is remembered.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>%Ln chosen</numerusform>
            <numerusform>%Ln chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to check</source>
        <translation>
            <numerusform>%Ln to check</numerusform>
            <numerusform>%Ln to check</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonHeader</name>
    <message numerus="yes">
        <source>%Ln confirmed</source>
        <translation>
            <numerusform>%Ln confirmed</numerusform>
            <numerusform>%Ln confirmed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to check</source>
        <translation>
            <numerusform>%Ln to check</numerusform>
            <numerusform>%Ln to check</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonPage</name>
    <message numerus="yes">
        <source>%Ln faces, the most doubtful first</source>
        <translation>
            <numerusform>%Ln face, the most doubtful first</numerusform>
            <numerusform>%Ln faces, the most doubtful first</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhotoActs</name>
    <message numerus="yes">
        <source>Put %Ln photos in an album</source>
        <translation>
            <numerusform>Put %Ln photo in an album</numerusform>
            <numerusform>Put %Ln photos in an album</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag %Ln photos</source>
        <translation>
            <numerusform>Tag %Ln photo</numerusform>
            <numerusform>Tag %Ln photos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhotoGridModel</name>
    <message numerus="yes">
        <source>%Ln photos of a burst, photo {} of {}</source>
        <translation>
            <numerusform>%Ln photo of a burst, photo {} of {}</numerusform>
            <numerusform>%Ln photos of a burst, photo {} of {}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuestionStrip</name>
    <message numerus="yes">
        <source>%Ln left</source>
        <translation>
            <numerusform>%Ln left</numerusform>
            <numerusform>%Ln left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decides %Ln faces</source>
        <translation>
            <numerusform>Decides %Ln face</numerusform>
            <numerusform>Decides %Ln faces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunWords</name>
    <message numerus="yes">
        <source>%Ln files could not be read</source>
        <translation>
            <numerusform>%Ln file could not be read</numerusform>
            <numerusform>%Ln files could not be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files looked through</source>
        <translation>
            <numerusform>%Ln file looked through</numerusform>
            <numerusform>%Ln files looked through</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new photos</source>
        <translation>
            <numerusform>%Ln new photo</numerusform>
            <numerusform>%Ln new photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped unexpectedly: %Ln photos finished</source>
        <translation>
            <numerusform>Stopped unexpectedly: %Ln photo finished</numerusform>
            <numerusform>Stopped unexpectedly: %Ln photos finished</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %Ln photos finished</source>
        <translation>
            <numerusform>Stopped: %Ln photo finished</numerusform>
            <numerusform>Stopped: %Ln photos finished</numerusform>
        </translation>
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
</context>
<context>
    <name>Wording</name>
    <message numerus="yes">
        <source>%Ln faces</source>
        <translation>
            <numerusform>%Ln face</numerusform>
            <numerusform>%Ln faces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos</source>
        <translation>
            <numerusform>%Ln photo</numerusform>
            <numerusform>%Ln photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hours</source>
        <translation>
            <numerusform>about %Ln hour</numerusform>
            <numerusform>about %Ln hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minutes</source>
        <translation>
            <numerusform>about a minute</numerusform>
            <numerusform>about %Ln minutes</numerusform>
        </translation>
    </message>
</context>
</TS>
