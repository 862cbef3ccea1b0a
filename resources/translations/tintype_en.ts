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
    <name>RunsList</name>
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
