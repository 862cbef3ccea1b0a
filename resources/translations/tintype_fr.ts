<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Add a tag</source>
        <translation>Ajouter un mot-clé</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Ajouter un dossier…</translation>
    </message>
    <message>
        <source>All photos</source>
        <translation>Toutes les photos</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Files that could not be read</source>
        <translation>Fichiers illisibles</translation>
    </message>
    <message>
        <source>Find anything…</source>
        <translation>Tout rechercher…</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>Regroupement</translation>
    </message>
    <message>
        <source>Larger thumbnails</source>
        <translation>Vignettes plus grandes</translation>
    </message>
    <message>
        <source>Look for new photos</source>
        <translation>Chercher de nouvelles photos</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Narrow down</source>
        <translation>Affiner</translation>
    </message>
    <message>
        <source>No headings</source>
        <translation>Sans regroupement</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Smaller thumbnails</source>
        <translation>Vignettes plus petites</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Années</translation>
    </message>
</context>
<context>
    <name>ActivityBar</name>
    <message numerus="yes">
        <source>%Ln files could not be read</source>
        <translation>
            <numerusform>%Ln fichier n’a pas pu être lu</numerusform>
            <numerusform>%Ln fichiers n’ont pas pu être lus</numerusform>
        </translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Another Tintype is already indexing this library.</source>
        <translation>Une autre fenêtre de Tintype analyse déjà cette photothèque.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
    <message numerus="yes">
        <source>Done: %Ln new photos.</source>
        <translation>
            <numerusform>Terminé&#xa0;: %Ln nouvelle photo.</numerusform>
            <numerusform>Terminé&#xa0;: %Ln nouvelles photos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Done: everything was up to date.</source>
        <translation>Terminé&#xa0;: tout était à jour.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Indexing stopped unexpectedly; what was finished is kept.</source>
        <translation>L’analyse s’est arrêtée de façon inattendue&#x202f;; ce qui était terminé est conservé.</translation>
    </message>
    <message>
        <source>Looking at photos: {} of {}</source>
        <translation>Analyse des photos&#xa0;: {} sur {}</translation>
    </message>
    <message>
        <source>Looking for photos…</source>
        <translation>Recherche de photos…</translation>
    </message>
    <message numerus="yes">
        <source>Looking for photos… %Ln found</source>
        <translation>
            <numerusform>Recherche de photos… %Ln trouvée</numerusform>
            <numerusform>Recherche de photos… %Ln trouvées</numerusform>
        </translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Reading text: {} of {}</source>
        <translation>Lecture du texte&#xa0;: {} sur {}</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Recommencer</translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %Ln photos finished and kept.</source>
        <translation>
            <numerusform>Arrêté&#xa0;: %Ln photo terminée et conservée.</numerusform>
            <numerusform>Arrêté&#xa0;: %Ln photos terminées et conservées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt en cours…</translation>
    </message>
    <message>
        <source>There is no photo that Tintype can read in this folder.</source>
        <translation>Ce dossier ne contient aucune photo que Tintype puisse lire.</translation>
    </message>
    <message>
        <source>{why} · {what}</source>
        <translation>{why} · {what}</translation>
    </message>
    <message>
        <source>{} a second</source>
        <translation>{} par seconde</translation>
    </message>
    <message>
        <source>{} left</source>
        <translation>encore {}</translation>
    </message>
</context>
<context>
    <name>ActivityPage</name>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Files that could not be read</source>
        <translation>Fichiers illisibles</translation>
    </message>
    <message>
        <source>Last runs</source>
        <translation>Dernières analyses</translation>
    </message>
    <message>
        <source>Time for a photo, in the last run with new ones</source>
        <translation>Temps par photo, lors de la dernière analyse de nouvelles photos</translation>
    </message>
</context>
<context>
    <name>AlbumActs</name>
    <message>
        <source>H hides them. Ctrl+Shift+R shows the first one in its folder.</source>
        <translation>H les masque. Ctrl+Maj+R affiche la première dans son dossier.</translation>
    </message>
    <message>
        <source>Take out of the album</source>
        <translation>Retirer de l’album</translation>
    </message>
    <message>
        <source>Tintype never deletes photos.</source>
        <translation>Tintype ne supprime jamais de photos.</translation>
    </message>
</context>
<context>
    <name>AlbumModel</name>
    <message>
        <source>Hand-picked</source>
        <translation>Composés à la main</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Recherches enregistrées</translation>
    </message>
</context>
<context>
    <name>AlbumsBridge</name>
    <message>
        <source>Album “{}” made.</source>
        <translation>Album «&#x202f;{}&#x202f;» créé.</translation>
    </message>
    <message>
        <source>From now on “{}” is tagged “{}”.</source>
        <translation>Désormais, «&#x202f;{}&#x202f;» reçoit le mot-clé «&#x202f;{}&#x202f;».</translation>
    </message>
    <message>
        <source>Rule deleted; {} changed.</source>
        <translation>Règle supprimée&#x202f;; modifié&#xa0;: {}.</translation>
    </message>
    <message>
        <source>Rule switched off.</source>
        <translation>Règle désactivée.</translation>
    </message>
    <message>
        <source>Rule switched on.</source>
        <translation>Règle activée.</translation>
    </message>
    <message>
        <source>The rule asks for “{}” now.</source>
        <translation>La règle cherche maintenant «&#x202f;{}&#x202f;».</translation>
    </message>
</context>
<context>
    <name>AlbumsPage</name>
    <message>
        <source>Albums</source>
        <translation>Albums</translation>
    </message>
    <message>
        <source>Choose photos and put them in an album with a right click, or keep a search with the bookmark beside the search field.</source>
        <translation>Choisissez des photos et ajoutez-les à un album d’un clic droit, ou gardez une recherche avec le signet à côté du champ de recherche.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Edit search…</source>
        <translation>Modifier la recherche…</translation>
    </message>
    <message>
        <source>Edit “{}”</source>
        <translation>Modifier «&#x202f;{}&#x202f;»</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>New album</source>
        <translation>Nouvel album</translation>
    </message>
    <message>
        <source>New album…</source>
        <translation>Nouvel album…</translation>
    </message>
    <message>
        <source>New saved search</source>
        <translation>Nouvelle recherche enregistrée</translation>
    </message>
    <message>
        <source>New saved search…</source>
        <translation>Nouvelle recherche enregistrée…</translation>
    </message>
    <message>
        <source>No albums yet</source>
        <translation>Pas encore d’album</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Rename “{}”</source>
        <translation>Renommer «&#x202f;{}&#x202f;»</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Show photos</source>
        <translation>Afficher les photos</translation>
    </message>
    <message>
        <source>What it searches for</source>
        <translation>Ce qu’elle recherche</translation>
    </message>
</context>
<context>
    <name>AppearanceSection</name>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Plus grande</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Très grande</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Animations</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivées</translation>
    </message>
    <message>
        <source>Off: everything is in its place at once.</source>
        <translation>Désactivées&#xa0;: tout apparaît aussitôt à sa place.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activées</translation>
    </message>
    <message>
        <source>Size of type</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Plus petite</translation>
    </message>
    <message>
        <source>Takes effect when Tintype is started again.</source>
        <translation>Prend effet au prochain démarrage de Tintype.</translation>
    </message>
</context>
<context>
    <name>ArrangeButton</name>
    <message>
        <source>Alike</source>
        <translation>Ressemblance</translation>
    </message>
    <message>
        <source>Best match, then newest</source>
        <translation>Pertinence, puis plus récentes</translation>
    </message>
    <message>
        <source>Bursts as one photo</source>
        <translation>Rafales en une seule photo</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>Appareils photo</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>Regroupement</translation>
    </message>
    <message>
        <source>Largest file first</source>
        <translation>Fichiers les plus lourds d’abord</translation>
    </message>
    <message>
        <source>Last added first</source>
        <translation>Derniers ajouts d’abord</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Ordre aléatoire</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Most stars first</source>
        <translation>Mieux notées d’abord</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>Nom du fichier</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Plus récentes d’abord</translation>
    </message>
    <message>
        <source>No headings</source>
        <translation>Sans regroupement</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Plus anciennes d’abord</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Tri</translation>
    </message>
    <message>
        <source>Order and headings</source>
        <translation>Tri et regroupement</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Étoiles</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Années</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>{when}: {photos}</source>
        <translation>{when}&#xa0;: {photos}</translation>
    </message>
</context>
<context>
    <name>CheckView</name>
    <message numerus="yes">
        <source>%Ln guesses are still doubtful.</source>
        <translation>
            <numerusform>%Ln proposition reste douteuse.</numerusform>
            <numerusform>%Ln propositions restent douteuses.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another 20 (Return)</source>
        <translation>20 autres (Entrée)</translation>
    </message>
    <message>
        <source>Back (←)</source>
        <translation>Retour (←)</translation>
    </message>
    <message>
        <source>Checked so far: {count}. Wrong ones taken away: {wrong}. Missed ones found: {found}.</source>
        <translation>Vérifiées jusqu’ici&#xa0;: {count}. Erreurs retirées&#xa0;: {wrong}. Oublis retrouvés&#xa0;: {found}.</translation>
    </message>
    <message>
        <source>Done (Esc)</source>
        <translation>Terminé (Échap)</translation>
    </message>
    <message>
        <source>Is this “{}”?</source>
        <translation>Est-ce bien «&#x202f;{}&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>It is tagged so at present.</source>
        <translation>La photo porte actuellement ce mot-clé.</translation>
    </message>
    <message>
        <source>Looking for doubtful photos…</source>
        <translation>Recherche de photos douteuses…</translation>
    </message>
    <message>
        <source>No (N)</source>
        <translation>Non (N)</translation>
    </message>
    <message>
        <source>No model is in doubt, or you have answered everything.</source>
        <translation>Aucun modèle ne doute, ou vous avez déjà tout vérifié.</translation>
    </message>
    <message>
        <source>Not tagged.</source>
        <translation>Sans ce mot-clé.</translation>
    </message>
    <message>
        <source>Nothing to check</source>
        <translation>Rien à vérifier</translation>
    </message>
    <message>
        <source>Of the others that show it, about {percent} % are right.</source>
        <translation>Parmi les autres photos qui le portent, environ {percent}&#x202f;% sont justes.</translation>
    </message>
    <message>
        <source>Skip (→)</source>
        <translation>Passer (→)</translation>
    </message>
    <message>
        <source>That was all of them. Thank you.</source>
        <translation>C’était la dernière. Merci.</translation>
    </message>
    <message>
        <source>Yes (Y)</source>
        <translation>Oui (Y)</translation>
    </message>
    <message>
        <source>{number} of {count} · {now}</source>
        <translation>{number} sur {count} · {now}</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Find a command, a page, a person, a tag …</source>
        <translation>Chercher une commande, une page, une personne, un mot-clé…</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Tout rechercher</translation>
    </message>
    <message>
        <source>Search for “{}”</source>
        <translation>Rechercher «&#x202f;{}&#x202f;»</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Résultats</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message numerus="yes">
        <source>%Ln photos beside each other</source>
        <translation>
            <numerusform>%Ln photo côte à côte</numerusform>
            <numerusform>%Ln photos côte à côte</numerusform>
        </translation>
    </message>
    <message>
        <source>1–5 rate · L favourite · X hide · Delete takes out · Z zooms</source>
        <translation>1–5 note · L favori · X masquer · Suppr retire · Z zoom</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Retour (Échap)</translation>
    </message>
    <message>
        <source>Photos beside each other</source>
        <translation>Photos côte à côte</translation>
    </message>
    <message>
        <source>Zoom together</source>
        <translation>Zoom commun</translation>
    </message>
</context>
<context>
    <name>ComparePane</name>
    <message>
        <source>Hide (X)</source>
        <translation>Masquer (X)</translation>
    </message>
    <message>
        <source>No file</source>
        <translation>Aucun fichier</translation>
    </message>
    <message>
        <source>Take out of the comparison (Delete)</source>
        <translation>Retirer de la comparaison (Suppr)</translation>
    </message>
</context>
<context>
    <name>CompletingField</name>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
</context>
<context>
    <name>Curating</name>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Rename album</source>
        <translation>Renommer l’album</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Enregistrer cette recherche</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Un instant…</translation>
    </message>
</context>
<context>
    <name>CurationBridge</name>
    <message numerus="yes">
        <source>%Ln photos hidden: is:hidden finds them.</source>
        <translation>
            <numerusform>%Ln photo masquée&#xa0;: is:hidden la retrouve.</numerusform>
            <numerusform>%Ln photos masquées&#xa0;: is:hidden les retrouve.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos in “{}”.</source>
        <translation>
            <numerusform>%Ln photo dans «&#x202f;{}&#x202f;».</numerusform>
            <numerusform>%Ln photos dans «&#x202f;{}&#x202f;».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos made favourites.</source>
        <translation>
            <numerusform>%Ln photo ajoutée aux favoris.</numerusform>
            <numerusform>%Ln photos ajoutées aux favoris.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos no longer favourites.</source>
        <translation>
            <numerusform>%Ln photo retirée des favoris.</numerusform>
            <numerusform>%Ln photos retirées des favoris.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos shown again.</source>
        <translation>
            <numerusform>%Ln photo affichée à nouveau.</numerusform>
            <numerusform>%Ln photos affichées à nouveau.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos tagged “{}”.</source>
        <translation>
            <numerusform>%Ln photo a reçu le mot-clé «&#x202f;{}&#x202f;».</numerusform>
            <numerusform>%Ln photos ont reçu le mot-clé «&#x202f;{}&#x202f;».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos taken out of “{}”.</source>
        <translation>
            <numerusform>%Ln photo retirée de «&#x202f;{}&#x202f;».</numerusform>
            <numerusform>%Ln photos retirées de «&#x202f;{}&#x202f;».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos: {}.</source>
        <translation>
            <numerusform>%Ln photo&#xa0;: {}.</numerusform>
            <numerusform>%Ln photos&#xa0;: {}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Album “{}” deleted; its photos stay.</source>
        <translation>Album «&#x202f;{}&#x202f;» supprimé&#x202f;; ses photos restent.</translation>
    </message>
    <message>
        <source>Merged into “{}”.</source>
        <translation>Fusionné avec «&#x202f;{}&#x202f;».</translation>
    </message>
    <message>
        <source>Moved to the top.</source>
        <translation>Déplacé au premier niveau.</translation>
    </message>
    <message>
        <source>Moved to “{}”.</source>
        <translation>Déplacé sous «&#x202f;{}&#x202f;».</translation>
    </message>
    <message>
        <source>Renamed to “{}”.</source>
        <translation>Renommé en «&#x202f;{}&#x202f;».</translation>
    </message>
    <message>
        <source>Saved “{}”.</source>
        <translation>«&#x202f;{}&#x202f;» enregistré.</translation>
    </message>
    <message>
        <source>Tag “{}” deleted.</source>
        <translation>Mot-clé «&#x202f;{}&#x202f;» supprimé.</translation>
    </message>
    <message>
        <source>no stars</source>
        <translation>aucune étoile</translation>
    </message>
    <message>
        <source>“{}” finds “{}” too.</source>
        <translation>«&#x202f;{}&#x202f;» trouve aussi «&#x202f;{}&#x202f;».</translation>
    </message>
    <message numerus="yes">
        <source>“{}” taken from %Ln photos.</source>
        <translation>
            <numerusform>«&#x202f;{}&#x202f;» retiré de %Ln photo.</numerusform>
            <numerusform>«&#x202f;{}&#x202f;» retiré de %Ln photos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message numerus="yes">
        <source>%Ln photos are selected: tags go to all of them.</source>
        <translation>
            <numerusform>%Ln photo est sélectionnée&#xa0;: elle recevra les mots-clés.</numerusform>
            <numerusform>%Ln photos sont sélectionnées&#xa0;: toutes recevront les mots-clés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a photo to see what is in it.</source>
        <translation>Choisissez une photo pour voir ce qu’elle contient.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>No file</source>
        <translation>Aucun fichier</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Mots-clés</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>DuplicateModel</name>
    <message numerus="yes">
        <source>{name}: %Ln files, {size} in the others</source>
        <translation>
            <numerusform>{name}&#xa0;: %Ln fichier, {size} dans les autres</numerusform>
            <numerusform>{name}&#xa0;: %Ln fichiers, {size} dans les autres</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: {photos}, {size} in the others</source>
        <translation>{name}&#xa0;: {photos}, {size} dans les autres</translation>
    </message>
</context>
<context>
    <name>DuplicatesPage</name>
    <message numerus="yes">
        <source>%Ln groups, {size} in the photos that could go</source>
        <translation>
            <numerusform>%Ln groupe, {size} de photos superflues</numerusform>
            <numerusform>%Ln groupes, {size} de photos superflues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more photos are not shown here.</source>
        <translation>
            <numerusform>%Ln autre photo n’est pas affichée ici.</numerusform>
            <numerusform>%Ln autres photos ne sont pas affichées ici.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos not compared yet</source>
        <translation>
            <numerusform>%Ln photo pas encore comparée</numerusform>
            <numerusform>%Ln photos pas encore comparées</numerusform>
        </translation>
    </message>
    <message>
        <source>Bursts</source>
        <translation>Rafales</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Doublons</translation>
    </message>
    <message>
        <source>Every photo is there once, as far as Tintype has looked.</source>
        <translation>Chaque photo n’existe qu’une fois, d’après ce que Tintype a analysé.</translation>
    </message>
    <message>
        <source>Hidden photos stay where they are; is:hidden finds them. Tintype deletes no file.</source>
        <translation>Les photos masquées restent à leur place&#x202f;; is:hidden les retrouve. Tintype ne supprime aucun fichier.</translation>
    </message>
    <message>
        <source>Hide the others (H)</source>
        <translation>Masquer les autres (H)</translation>
    </message>
    <message numerus="yes">
        <source>Hide the others of %Ln groups</source>
        <translation>
            <numerusform>Masquer les autres de %Ln groupe</numerusform>
            <numerusform>Masquer les autres de %Ln groupes</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for duplicates…</source>
        <translation>Recherche de doublons…</translation>
    </message>
    <message>
        <source>No duplicates here</source>
        <translation>Aucun doublon ici</translation>
    </message>
    <message>
        <source>Not the same (N)</source>
        <translation>Pas les mêmes (N)</translation>
    </message>
    <message>
        <source>One photo that lies in several files. Tintype shows it once and deletes nothing: show a file to delete it yourself.</source>
        <translation>Une même photo dans plusieurs fichiers. Tintype ne la montre qu’une fois et ne supprime rien&#xa0;: affichez un fichier pour le supprimer vous-même.</translation>
    </message>
    <message>
        <source>Photos are compared when Tintype next looks for new ones.</source>
        <translation>Les photos seront comparées lors de la prochaine recherche de nouvelles photos.</translation>
    </message>
    <message>
        <source>Same file</source>
        <translation>Même fichier</translation>
    </message>
    <message>
        <source>Same picture</source>
        <translation>Même image</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>Select none</source>
        <translation>Ne rien sélectionner</translation>
    </message>
</context>
<context>
    <name>EditWords</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln autre</numerusform>
            <numerusform>%Ln autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people without a name</source>
        <translation>
            <numerusform>%Ln personne sans nom</numerusform>
            <numerusform>%Ln personnes sans nom</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed tags: {all}</source>
        <translation>Mots-clés modifiés&#xa0;: {all}</translation>
    </message>
    <message>
        <source>Changed the photos of the album {all}</source>
        <translation>Photos de l’album {all} modifiées</translation>
    </message>
    <message>
        <source>Changed what the album {first} holds: {last}</source>
        <translation>Contenu de l’album {first} modifié&#xa0;: {last}</translation>
    </message>
    <message>
        <source>Chose the cover of {}</source>
        <translation>Couverture de {} choisie</translation>
    </message>
    <message>
        <source>Chose which of some duplicates to keep</source>
        <translation>Photo à garder choisie parmi des doublons</translation>
    </message>
    <message>
        <source>Confirmed {}</source>
        <translation>Confirmé&#xa0;: {}</translation>
    </message>
    <message>
        <source>Deleted the album {all}</source>
        <translation>Album {all} supprimé</translation>
    </message>
    <message>
        <source>Deleted the tag {all}</source>
        <translation>Mot-clé {all} supprimé</translation>
    </message>
    <message>
        <source>Drew a face</source>
        <translation>Visage encadré</translation>
    </message>
    <message>
        <source>Drew a face: {}</source>
        <translation>Visage encadré&#xa0;: {}</translation>
    </message>
    <message>
        <source>Dropped a rule: {first} is tagged {last}</source>
        <translation>Règle supprimée&#xa0;: {first} reçoit le mot-clé {last}</translation>
    </message>
    <message>
        <source>Forgot somebody for good</source>
        <translation>Une personne oubliée pour toujours</translation>
    </message>
    <message>
        <source>Gave the tag {first} another name: {last}</source>
        <translation>Autre nom donné au mot-clé {first}&#xa0;: {last}</translation>
    </message>
    <message>
        <source>Hid as strangers: {}</source>
        <translation>Inconnus masqués&#xa0;: {}</translation>
    </message>
    <message>
        <source>Hid photos</source>
        <translation>Photos masquées</translation>
    </message>
    <message>
        <source>Left the tag {all} to the models again</source>
        <translation>Mot-clé {all} rendu aux modèles</translation>
    </message>
    <message>
        <source>Made a rule: {first} is tagged {last}</source>
        <translation>Règle créée&#xa0;: {first} reçoit le mot-clé {last}</translation>
    </message>
    <message>
        <source>Made favourites</source>
        <translation>Ajout aux favoris</translation>
    </message>
    <message>
        <source>Made favourites no more</source>
        <translation>Retrait des favoris</translation>
    </message>
    <message>
        <source>Made the album {all}</source>
        <translation>Album {all} créé</translation>
    </message>
    <message>
        <source>Made the tag {all}</source>
        <translation>Mot-clé {all} créé</translation>
    </message>
    <message>
        <source>Merged tags into {last}: {others}</source>
        <translation>Mots-clés fusionnés avec {last}&#xa0;: {others}</translation>
    </message>
    <message>
        <source>Moved in the tree of tags: {all}</source>
        <translation>Déplacé dans l’arborescence des mots-clés&#xa0;: {all}</translation>
    </message>
    <message>
        <source>Moved the box of a face</source>
        <translation>Cadre d’un visage déplacé</translation>
    </message>
    <message>
        <source>Named {}</source>
        <translation>Nom donné&#xa0;: {}</translation>
    </message>
    <message>
        <source>Rated {bare} of 5</source>
        <translation>Note donnée&#xa0;: {bare} sur 5</translation>
    </message>
    <message>
        <source>Renamed the album {first} to {last}</source>
        <translation>Album {first} renommé en {last}</translation>
    </message>
    <message>
        <source>Renamed the tag {first} to {last}</source>
        <translation>Mot-clé {first} renommé en {last}</translation>
    </message>
    <message>
        <source>Said that photos are not duplicates</source>
        <translation>Photos déclarées différentes</translation>
    </message>
    <message>
        <source>Said that they are one person: {}</source>
        <translation>Réunis en une seule personne&#xa0;: {}</translation>
    </message>
    <message>
        <source>Said what is not a face</source>
        <translation>Visage rejeté&#xa0;: ce n’en est pas un</translation>
    </message>
    <message>
        <source>Said who it is not: {}</source>
        <translation>Ce n’est pas la bonne personne&#xa0;: {}</translation>
    </message>
    <message>
        <source>Said who it is: {}</source>
        <translation>Personne indiquée&#xa0;: {}</translation>
    </message>
    <message>
        <source>Showed again: {}</source>
        <translation>Affiché à nouveau&#xa0;: {}</translation>
    </message>
    <message>
        <source>Showed photos again</source>
        <translation>Photos affichées à nouveau</translation>
    </message>
    <message>
        <source>Split off faces: {}</source>
        <translation>Visages séparés&#xa0;: {}</translation>
    </message>
    <message>
        <source>Tagged {all}</source>
        <translation>Mot-clé ajouté&#xa0;: {all}</translation>
    </message>
    <message>
        <source>Took another name from the tag {first}: {last}</source>
        <translation>Autre nom retiré du mot-clé {first}&#xa0;: {last}</translation>
    </message>
    <message>
        <source>Took away a rating</source>
        <translation>Note retirée</translation>
    </message>
    <message>
        <source>Took away the tag {all}</source>
        <translation>Mot-clé retiré&#xa0;: {all}</translation>
    </message>
    <message>
        <source>Wrote a caption</source>
        <translation>Légende écrite</translation>
    </message>
    <message>
        <source>Wrote a note on {}</source>
        <translation>Remarque écrite sur {}</translation>
    </message>
    <message>
        <source>“{}”</source>
        <translation>«&#x202f;{}&#x202f;»</translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>Add a folder of photos, or look for new ones.</source>
        <translation>Ajoutez un dossier de photos, ou cherchez de nouvelles photos.</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Ajouter un dossier…</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Looking at your photos</source>
        <translation>Analyse de vos photos</translation>
    </message>
    <message>
        <source>No photos here yet</source>
        <translation>Pas encore de photos ici</translation>
    </message>
    <message>
        <source>No photos in the library yet</source>
        <translation>Pas encore de photos dans la photothèque</translation>
    </message>
    <message>
        <source>Nothing found for “{}”</source>
        <translation>Aucun résultat pour «&#x202f;{}&#x202f;»</translation>
    </message>
    <message>
        <source>They appear here as they are found.</source>
        <translation>Elles apparaissent ici au fur et à mesure.</translation>
    </message>
    <message>
        <source>Try fewer or more general words: animal finds dogs and cats.</source>
        <translation>Essayez avec moins de mots, ou des mots plus généraux&#xa0;: animal trouve les chiens et les chats.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Choose a folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>Date and camera</source>
        <translation>Date et appareil photo</translation>
    </message>
    <message>
        <source>Date, camera and place</source>
        <translation>Date, appareil photo et lieu</translation>
    </message>
    <message>
        <source>Each photo&apos;s own size</source>
        <translation>Taille d’origine de chaque photo</translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln photos</source>
        <translation>
            <numerusform>Exporter %Ln photo</numerusform>
            <numerusform>Exporter %Ln photos</numerusform>
        </translation>
    </message>
    <message>
        <source>Finest</source>
        <translation>Optimale</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bonne</translation>
    </message>
    <message>
        <source>Keep in the files</source>
        <translation>Conserver dans les fichiers</translation>
    </message>
    <message>
        <source>Leave out photos of cards, passports and the like</source>
        <translation>Exclure les photos de cartes, de passeports et autres</translation>
    </message>
    <message>
        <source>New JPEG files are made; your photos stay as they are. Names of people, serial numbers and tags are never written into them.</source>
        <translation>De nouveaux fichiers JPEG sont créés&#x202f;; vos photos restent telles quelles. Les noms de personnes, les numéros de série et les mots-clés n’y sont jamais écrits.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Small files</source>
        <translation>Fichiers légers</translation>
    </message>
    <message>
        <source>{} pixels on the long side</source>
        <translation>{} pixels sur le grand côté</translation>
    </message>
</context>
<context>
    <name>FacePhotoView</name>
    <message>
        <source>Add without a name</source>
        <translation>Ajouter sans nom</translation>
    </message>
    <message>
        <source>All photos of them</source>
        <translation>Toutes ses photos</translation>
    </message>
    <message>
        <source>Drag, or use the arrow keys, with Shift for the size. Return keeps it.</source>
        <translation>Faites glisser le cadre ou utilisez les flèches, avec Maj pour la taille. Entrée valide.</translation>
    </message>
    <message>
        <source>Move or resize</source>
        <translation>Déplacer ou redimensionner</translation>
    </message>
    <message>
        <source>Not a face</source>
        <translation>Pas un visage</translation>
    </message>
    <message>
        <source>Not {}</source>
        <translation>Pas {}</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <translation>Qui est-ce&#x202f;?</translation>
    </message>
    <message>
        <source>Yes, {}</source>
        <translation>Oui, {}</translation>
    </message>
    <message>
        <source>this person</source>
        <translation>cette personne</translation>
    </message>
    <message>
        <source>{}, perhaps</source>
        <translation>{}, peut-être</translation>
    </message>
</context>
<context>
    <name>FacesModel</name>
    <message>
        <source>Face {} of {}</source>
        <translation>Visage {} sur {}</translation>
    </message>
    <message>
        <source>confirmed by you</source>
        <translation>confirmé par vous</translation>
    </message>
    <message>
        <source>distance {}</source>
        <translation>distance {}</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>sans nom</translation>
    </message>
    <message>
        <source>perhaps</source>
        <translation>peut-être</translation>
    </message>
    <message>
        <source>quality {}</source>
        <translation>qualité {}</translation>
    </message>
    <message>
        <source>recognised</source>
        <translation>reconnu</translation>
    </message>
</context>
<context>
    <name>FacesView</name>
    <message>
        <source>Faces</source>
        <translation>Visages</translation>
    </message>
</context>
<context>
    <name>FacetList</name>
    <message>
        <source>Narrow down</source>
        <translation>Affiner</translation>
    </message>
</context>
<context>
    <name>FacetModel</name>
    <message>
        <source>{} more</source>
        <translation>{} de plus</translation>
    </message>
    <message>
        <source>{}, asked for</source>
        <translation>{}, à inclure</translation>
    </message>
    <message>
        <source>{}, left out</source>
        <translation>{}, à exclure</translation>
    </message>
</context>
<context>
    <name>Facets</name>
    <message>
        <source>At night</source>
        <translation>De nuit</translation>
    </message>
    <message>
        <source>Black and white</source>
        <translation>Noir et blanc</translation>
    </message>
    <message>
        <source>Blurry</source>
        <translation>Floues</translation>
    </message>
    <message>
        <source>Bursts</source>
        <translation>Rafales</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>Appareils photo</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Doublons</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoris</translation>
    </message>
    <message>
        <source>Groups of people</source>
        <translation>Groupes de personnes</translation>
    </message>
    <message>
        <source>Kinds of file</source>
        <translation>Types de fichier</translation>
    </message>
    <message>
        <source>Lenses</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>Panoramas</source>
        <translation>Panoramas</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Portraits</source>
        <translation>Portraits</translation>
    </message>
    <message>
        <source>RAW</source>
        <translation>RAW</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Régions</translation>
    </message>
    <message>
        <source>Screenshots</source>
        <translation>Captures d’écran</translation>
    </message>
    <message>
        <source>Selfies</source>
        <translation>Selfies</translation>
    </message>
    <message>
        <source>Sensitive</source>
        <translation>Sensibles</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Étoiles</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Mots-clés</translation>
    </message>
    <message>
        <source>Towns</source>
        <translation>Villes</translation>
    </message>
    <message>
        <source>With a caption</source>
        <translation>Avec légende</translation>
    </message>
    <message>
        <source>With a position</source>
        <translation>Avec position</translation>
    </message>
    <message>
        <source>With faces</source>
        <translation>Avec visages</translation>
    </message>
    <message>
        <source>With text</source>
        <translation>Avec texte</translation>
    </message>
    <message>
        <source>Without tags</source>
        <translation>Sans mot-clé</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Années</translation>
    </message>
</context>
<context>
    <name>FacetsPanel</name>
    <message>
        <source>Find what to narrow down to</source>
        <translation>Trouver un critère pour affiner</translation>
    </message>
    <message>
        <source>Narrow down</source>
        <translation>Affiner</translation>
    </message>
    <message>
        <source>Person, tag, place …</source>
        <translation>Personne, mot-clé, lieu…</translation>
    </message>
</context>
<context>
    <name>FactsPanel</name>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Appareil photo</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Prise le</translation>
    </message>
    <message>
        <source>What could not be looked at</source>
        <translation>Ce qui n’a pas pu être analysé</translation>
    </message>
    <message>
        <source>disk is offline</source>
        <translation>disque hors ligne</translation>
    </message>
    <message>
        <source>not there any more</source>
        <translation>introuvable désormais</translation>
    </message>
</context>
<context>
    <name>FailureModel</name>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Why it could not be read</source>
        <translation>Pourquoi il n’a pas pu être lu</translation>
    </message>
</context>
<context>
    <name>FailuresView</name>
    <message numerus="yes">
        <source>%Ln files that could not be read are ignored.</source>
        <translation>
            <numerusform>%Ln fichier illisible est ignoré.</numerusform>
            <numerusform>%Ln fichiers illisibles sont ignorés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Files that could not be read</source>
        <translation>Fichiers illisibles</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>Show file</source>
        <translation>Afficher le fichier</translation>
    </message>
    <message>
        <source>Show ignored files</source>
        <translation>Afficher les fichiers ignorés</translation>
    </message>
    <message>
        <source>Stop ignoring</source>
        <translation>Ne plus ignorer</translation>
    </message>
    <message>
        <source>These files were left out. They are tried again when they change.</source>
        <translation>Ces fichiers ont été laissés de côté. Tintype réessaie quand ils changent.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Cameras</source>
        <translation>Appareils photo</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Kinds of file</source>
        <translation>Types de fichier</translation>
    </message>
    <message>
        <source>Lenses</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>Most frequent tags</source>
        <translation>Mots-clés les plus fréquents</translation>
    </message>
    <message>
        <source>days with photos</source>
        <translation>jours avec photos</translation>
    </message>
    <message>
        <source>favourites</source>
        <translation>favoris</translation>
    </message>
    <message>
        <source>from the first to the last</source>
        <translation>de la première à la dernière</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>masquées</translation>
    </message>
    <message>
        <source>people with a name</source>
        <translation>personnes avec un nom</translation>
    </message>
    <message>
        <source>photos</source>
        <translation>photos</translation>
    </message>
    <message>
        <source>size of the photos</source>
        <translation>taille des photos</translation>
    </message>
    <message>
        <source>towns and cities</source>
        <translation>villes</translation>
    </message>
    <message>
        <source>without a date</source>
        <translation>sans date</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>{name}, {year}: {photos}</source>
        <translation>{name}, {year}&#xa0;: {photos}</translation>
    </message>
    <message>
        <source>{name}: {photos}</source>
        <translation>{name}&#xa0;: {photos}</translation>
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
        <translation>{year}&#xa0;: {photos} sur {days} jours</translation>
    </message>
</context>
<context>
    <name>FileActs</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln autre</numerusform>
            <numerusform>%Ln autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos copied.</source>
        <translation>
            <numerusform>%Ln photo copiée.</numerusform>
            <numerusform>%Ln photos copiées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos could not be taken along.</source>
        <translation>
            <numerusform>%Ln photo n’a pas pu être reprise.</numerusform>
            <numerusform>%Ln photos n’ont pas pu être reprises.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a program</source>
        <translation>Choisir une application</translation>
    </message>
    <message numerus="yes">
        <source>Choose at most %Ln photos to open.</source>
        <translation>
            <numerusform>Choisissez au plus %Ln photo à ouvrir.</numerusform>
            <numerusform>Choisissez au plus %Ln photos à ouvrir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message numerus="yes">
        <source>Copy %Ln photos to</source>
        <translation>
            <numerusform>Copier %Ln photo vers</numerusform>
            <numerusform>Copier %Ln photos vers</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy to a folder…</source>
        <translation>Copier dans un dossier…</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Copie en cours…</translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln photos to</source>
        <translation>
            <numerusform>Exporter %Ln photo vers</numerusform>
            <numerusform>Exporter %Ln photos vers</numerusform>
        </translation>
    </message>
    <message>
        <source>Export as JPEG…</source>
        <translation>Exporter en JPEG…</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Exportation en cours…</translation>
    </message>
    <message>
        <source>Is their drive connected?</source>
        <translation>Leur disque est-il branché&#x202f;?</translation>
    </message>
    <message>
        <source>No program could be opened for it.</source>
        <translation>Aucune application n’a pu être ouverte pour cela.</translation>
    </message>
    <message>
        <source>None of the photos&apos; files can be reached.</source>
        <translation>Aucun fichier de ces photos n’est accessible.</translation>
    </message>
    <message>
        <source>Open with</source>
        <translation>Ouvrir avec</translation>
    </message>
    <message>
        <source>Open with the default program</source>
        <translation>Ouvrir avec l’application par défaut</translation>
    </message>
    <message>
        <source>Other program…</source>
        <translation>Autre application…</translation>
    </message>
    <message>
        <source>Photos are being copied already.</source>
        <translation>Des photos sont déjà en cours de copie.</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Afficher le dossier</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Wait for that to end, or cancel it.</source>
        <translation>Attendez la fin, ou annulez la copie.</translation>
    </message>
</context>
<context>
    <name>FileWords</name>
    <message numerus="yes">
        <source>%Ln left out as private.</source>
        <translation>
            <numerusform>%Ln photo laissée de côté car privée.</numerusform>
            <numerusform>%Ln photos laissées de côté car privées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos copied to “{}”.</source>
        <translation>
            <numerusform>%Ln photo copiée dans «&#x202f;{}&#x202f;».</numerusform>
            <numerusform>%Ln photos copiées dans «&#x202f;{}&#x202f;».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos exported to “{}”.</source>
        <translation>
            <numerusform>%Ln photo exportée dans «&#x202f;{}&#x202f;».</numerusform>
            <numerusform>%Ln photos exportées dans «&#x202f;{}&#x202f;».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were there already.</source>
        <translation>
            <numerusform>%Ln s’y trouvait déjà.</numerusform>
            <numerusform>%Ln s’y trouvaient déjà.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ended early; what was finished stays.</source>
        <translation>Arrêté avant la fin&#x202f;; ce qui était terminé est conservé.</translation>
    </message>
</context>
<context>
    <name>Filmstrip</name>
    <message>
        <source>Photo {} of {}</source>
        <translation>Photo {} sur {}</translation>
    </message>
    <message>
        <source>Photos beside this one</source>
        <translation>Photos voisines</translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>Begin with “{name}”: more than {photos}</source>
        <translation>Commencer par «&#x202f;{name}&#x202f;»&#xa0;: plus de {photos}</translation>
    </message>
    <message>
        <source>Begin with “{name}”: {photos}</source>
        <translation>Commencer par «&#x202f;{name}&#x202f;»&#xa0;: {photos}</translation>
    </message>
    <message>
        <source>Choose a folder of photos. Tintype looks at each of them once.</source>
        <translation>Choisissez un dossier de photos. Tintype analyse chacune une seule fois.</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Choisir un autre dossier…</translation>
    </message>
    <message>
        <source>Everything happens on this computer. Nothing is uploaded.</source>
        <translation>Tout se passe sur cet ordinateur. Rien n’est envoyé.</translation>
    </message>
    <message>
        <source>Find what and who is in your photos</source>
        <translation>Retrouvez tout et tous sur vos photos</translation>
    </message>
    <message>
        <source>Then search for what is in them and when: dog beach 2021.</source>
        <translation>Cherchez ensuite ce qu’elles montrent et quand&#xa0;: chien plage 2021.</translation>
    </message>
    <message>
        <source>Your photos are only read, never changed or moved.</source>
        <translation>Vos photos sont seulement lues, jamais modifiées ni déplacées.</translation>
    </message>
    <message>
        <source>or drop a folder here</source>
        <translation>ou déposez un dossier ici</translation>
    </message>
</context>
<context>
    <name>FolderModel</name>
    <message>
        <source>Albums</source>
        <translation>Albums</translation>
    </message>
    <message>
        <source>All photos</source>
        <translation>Toutes les photos</translation>
    </message>
    <message numerus="yes">
        <source>{}, %Ln photos</source>
        <translation>
            <numerusform>{}, %Ln photo</numerusform>
            <numerusform>{}, %Ln photos</numerusform>
        </translation>
    </message>
    <message>
        <source>{}, offline</source>
        <translation>{}, hors ligne</translation>
    </message>
</context>
<context>
    <name>FolderTree</name>
    <message>
        <source>Delete album</source>
        <translation>Supprimer l’album</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>It is elsewhere now…</source>
        <translation>Il se trouve ailleurs maintenant…</translation>
    </message>
    <message>
        <source>Look for new photos</source>
        <translation>Chercher de nouvelles photos</translation>
    </message>
    <message>
        <source>Remove from Tintype…</source>
        <translation>Retirer de Tintype…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
</context>
<context>
    <name>FoldersSection</name>
    <message>
        <source>Add folder…</source>
        <translation>Ajouter un dossier…</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Look for new photos</source>
        <translation>Chercher de nouvelles photos</translation>
    </message>
    <message>
        <source>Look for new photos in “{}”</source>
        <translation>Chercher de nouvelles photos dans «&#x202f;{}&#x202f;»</translation>
    </message>
    <message>
        <source>New and changed photos are noticed while Tintype is open, and at its start.</source>
        <translation>Les photos nouvelles ou modifiées sont repérées au démarrage de Tintype et tant qu’il est ouvert.</translation>
    </message>
    <message>
        <source>Offline, {count} · {path}. Connect its drive to see the photos large; what is known of them stays.</source>
        <translation>Hors ligne, {count} · {path}. Branchez le disque pour voir les photos en grand&#x202f;; ce que Tintype en sait reste.</translation>
    </message>
    <message>
        <source>Remove “{}”</source>
        <translation>Retirer «&#x202f;{}&#x202f;»</translation>
    </message>
    <message>
        <source>Tintype finds the photos in these folders and below them. Hidden folders, and those in which programs keep thumbnails or deleted files, are left out.</source>
        <translation>Tintype trouve les photos dans ces dossiers et leurs sous-dossiers. Les dossiers masqués, et ceux où des applications gardent des vignettes ou des fichiers supprimés, sont exclus.</translation>
    </message>
    <message>
        <source>Watch folders</source>
        <translation>Surveiller les dossiers</translation>
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
        <translation>Photos</translation>
    </message>
</context>
<context>
    <name>GroupDelegate</name>
    <message numerus="yes">
        <source>%Ln files · {}</source>
        <translation>
            <numerusform>%Ln fichier · {}</numerusform>
            <numerusform>%Ln fichiers · {}</numerusform>
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
    <name>GroupList</name>
    <message>
        <source>Groups of photos that are the same</source>
        <translation>Groupes de photos identiques</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>undone</source>
        <translation>annulé</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Latest: {}</source>
        <translation>Dernière action&#xa0;: {}</translation>
    </message>
    <message>
        <source>Nothing done yet</source>
        <translation>Aucune action pour l’instant</translation>
    </message>
    <message>
        <source>Tags, names and corrections are listed here, and each can be taken back.</source>
        <translation>Les mots-clés, noms et corrections s’affichent ici&#x202f;; chacun peut être annulé.</translation>
    </message>
    <message>
        <source>Take back the latest (Ctrl+Z)</source>
        <translation>Annuler la dernière action (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>annulé</translation>
    </message>
</context>
<context>
    <name>JobStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Ending…</source>
        <translation>Fin en cours…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} sur {}</translation>
    </message>
</context>
<context>
    <name>KindToggles</name>
    <message>
        <source>Draw boxes: {}</source>
        <translation>Tracer les cadres&#xa0;: {}</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>Visages</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objets</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>A closing parenthesis was missing; put at the end.</source>
        <translation>Une parenthèse fermante manquait&#x202f;; elle a été ajoutée à la fin.</translation>
    </message>
    <message>
        <source>A closing parenthesis without an opening one.</source>
        <translation>Une parenthèse fermante sans parenthèse ouvrante.</translation>
    </message>
    <message>
        <source>A closing quote was missing; put at the end.</source>
        <translation>Un guillemet fermant manquait&#x202f;; il a été ajouté à la fin.</translation>
    </message>
    <message>
        <source>A minus has to touch what it excludes.</source>
        <translation>Un signe moins doit toucher ce qu’il exclut.</translation>
    </message>
    <message>
        <source>A name is missing in {}.</source>
        <translation>Il manque un nom dans {}.</translation>
    </message>
    <message>
        <source>A person needs a name.</source>
        <translation>Une personne a besoin d’un nom.</translation>
    </message>
    <message>
        <source>A query may have {} parts, not {}.</source>
        <translation>Une recherche peut compter {} éléments, pas {}.</translation>
    </message>
    <message>
        <source>A rating is 0 to {}, not {}.</source>
        <translation>Une note va de 0 à {}, pas {}.</translation>
    </message>
    <message>
        <source>A rule looks at one photo at a time, so it cannot ask for photos that look alike.</source>
        <translation>Une règle regarde une photo à la fois, elle ne peut donc pas demander des photos qui se ressemblent.</translation>
    </message>
    <message>
        <source>A rule looks at one photo at a time, so it cannot ask for similar ones.</source>
        <translation>Une règle regarde une photo à la fois, elle ne peut donc pas en demander de semblables.</translation>
    </message>
    <message>
        <source>A rule needs a query.</source>
        <translation>Une règle a besoin d’une recherche.</translation>
    </message>
    <message>
        <source>A slash that belongs to a name is written \/</source>
        <translation>La barre oblique qui fait partie d’un nom s’écrit \/</translation>
    </message>
    <message>
        <source>A tag needs a name.</source>
        <translation>Un mot-clé a besoin d’un nom.</translation>
    </message>
    <message>
        <source>AP {}, AP50 {} on {} COCO photos</source>
        <translation>AP {}, AP50 {} sur {} photos COCO</translation>
    </message>
    <message>
        <source>All of them: &apos;*&apos;</source>
        <translation>Toutes&#xa0;: &apos;*&apos;</translation>
    </message>
    <message>
        <source>An album needs a name.</source>
        <translation>Un album a besoin d’un nom.</translation>
    </message>
    <message>
        <source>An export has a quality of 1 to 100 and known metadata.</source>
        <translation>Un export a une qualité de 1 à 100 et des métadonnées connues.</translation>
    </message>
    <message>
        <source>Another run is grouping this library&apos;s faces.</source>
        <translation>Les visages de cette photothèque sont déjà en cours de regroupement.</translation>
    </message>
    <message>
        <source>Another run is indexing into this library.</source>
        <translation>Cette photothèque est déjà en cours d’analyse.</translation>
    </message>
    <message>
        <source>Change what it searches for.</source>
        <translation>Changez ce qu’il recherche.</translation>
    </message>
    <message>
        <source>Check that the disk has room and that the folder may be written.</source>
        <translation>Vérifiez qu’il reste de la place sur le disque et que le dossier est accessible en écriture.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Choose the folder that holds them now.</source>
        <translation>Choisissez le dossier qui les contient maintenant.</translation>
    </message>
    <message>
        <source>Close Tintype&apos;s other windows and commands.</source>
        <translation>Fermez les autres fenêtres et commandes de Tintype.</translation>
    </message>
    <message>
        <source>Did you mean “{}”?</source>
        <translation>Vouliez-vous dire «&#x202f;{}&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>Do you mean {}?</source>
        <translation>Voulez-vous dire {}&#x202f;?</translation>
    </message>
    <message>
        <source>Each part finds photos, but no photo has all of them.</source>
        <translation>Chaque partie trouve des photos, mais aucune photo ne les réunit toutes.</translation>
    </message>
    <message>
        <source>EfficientNet-Lite0, 1000 ImageNet classes and a 1280-d embedding</source>
        <translation>EfficientNet-Lite0, 1000 classes ImageNet et un vecteur de 1280 nombres</translation>
    </message>
    <message>
        <source>Erased; but another program has the library open, and its journal keeps the old bytes until that ends.</source>
        <translation>Effacé&#x202f;; mais un autre programme a ouvert la bibliothèque, et son journal garde les anciennes données jusqu’à ce qu’il se termine.</translation>
    </message>
    <message>
        <source>Face descriptor, 128 numbers (dlib, ResNet-29)</source>
        <translation>Descripteur de visages, 128 nombres (dlib, ResNet-29)</translation>
    </message>
    <message>
        <source>Face detector (dlib, max-margin CNN)</source>
        <translation>Détecteur de visages (dlib, CNN à marge maximale)</translation>
    </message>
    <message>
        <source>Face detector for people whose face another did not see (BlazeFace)</source>
        <translation>Détecteur de visages pour les personnes dont un autre n’a pas vu le visage (BlazeFace)</translation>
    </message>
    <message>
        <source>Face {} is not taken for anybody.</source>
        <translation>Le visage {} n’est attribué à personne.</translation>
    </message>
    <message>
        <source>Fields are {} – or put it in quotes.</source>
        <translation>Les champs sont {} – ou mettez le tout entre guillemets.</translation>
    </message>
    <message>
        <source>Fields such as file:, path: and tag: take it anywhere.</source>
        <translation>Les champs tels que file:, path: et tag: l’acceptent partout.</translation>
    </message>
    <message>
        <source>Five face landmarks (dlib, regression forest)</source>
        <translation>Cinq points du visage (dlib, forêt de régression)</translation>
    </message>
    <message>
        <source>For example: {}</source>
        <translation>Par exemple&#xa0;: {}</translation>
    </message>
    <message>
        <source>Give its file or its number: similar:12</source>
        <translation>Indiquez son fichier ou son numéro&#xa0;: similar:12</translation>
    </message>
    <message>
        <source>Install Tintype again.</source>
        <translation>Installez Tintype de nouveau.</translation>
    </message>
    <message>
        <source>Is its drive connected?</source>
        <translation>Son disque est-il branché&#x202f;?</translation>
    </message>
    <message>
        <source>It needs letters or digits.</source>
        <translation>Il faut des lettres ou des chiffres.</translation>
    </message>
    <message>
        <source>Its photos are those that match; make another album to pick photos by hand.</source>
        <translation>Ses photos sont celles qui correspondent&#x202f;; créez un autre album pour choisir des photos à la main.</translation>
    </message>
    <message>
        <source>MB3-CenterNet, 80 COCO classes</source>
        <translation>MB3-CenterNet, 80 classes COCO</translation>
    </message>
    <message>
        <source>Make room there, or choose another folder.</source>
        <translation>Libérez de la place, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Mend {}.</source>
        <translation>Corrigez {}.</translation>
    </message>
    <message>
        <source>Merging takes two.</source>
        <translation>Il en faut deux pour fusionner.</translation>
    </message>
    <message>
        <source>Model {} cannot be loaded: {}</source>
        <translation>Le modèle {} ne peut pas être chargé&#xa0;: {}</translation>
    </message>
    <message>
        <source>Model {}: its file {} is missing.</source>
        <translation>Modèle {}&#xa0;: son fichier {} manque.</translation>
    </message>
    <message>
        <source>Model {}: {} is damaged (its SHA-256 differs).</source>
        <translation>Modèle {}&#xa0;: {} est endommagé (son SHA-256 diffère).</translation>
    </message>
    <message>
        <source>Name a nearby town.</source>
        <translation>Indiquez une ville proche.</translation>
    </message>
    <message>
        <source>Nine of ten shown words are right (cross-validated)</source>
        <translation>Neuf mots affichés sur dix sont justes (validation croisée)</translation>
    </message>
    <message>
        <source>No album is called “{}”.</source>
        <translation>Aucun album ne s’appelle «&#x202f;{}&#x202f;».</translation>
    </message>
    <message>
        <source>No album is called “{}”; did you mean “{}”?</source>
        <translation>Aucun album ne s’appelle «&#x202f;{}&#x202f;»&#x202f;; vouliez-vous dire «&#x202f;{}&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>No faces were found in this library yet.</source>
        <translation>Aucun visage n’a encore été trouvé dans cette photothèque.</translation>
    </message>
    <message>
        <source>No model for {} is installed.</source>
        <translation>Aucun modèle pour {} n’est installé.</translation>
    </message>
    <message>
        <source>No photo has “{}”.</source>
        <translation>Aucune photo n’a «&#x202f;{}&#x202f;».</translation>
    </message>
    <message>
        <source>No photo of this library has a place: they carry no position, or index it again.</source>
        <translation>Aucune photo de cette bibliothèque n’a de lieu&#xa0;: elles n’ont pas de position, ou réindexez-la.</translation>
    </message>
    <message>
        <source>No photo of this library names its camera.</source>
        <translation>Aucune photo de cette bibliothèque n’indique son appareil.</translation>
    </message>
    <message>
        <source>No photo of this library names its lens.</source>
        <translation>Aucune photo de cette bibliothèque n’indique son objectif.</translation>
    </message>
    <message>
        <source>No photo of this library says where it was taken.</source>
        <translation>Aucune photo de cette photothèque n’indique où elle a été prise.</translation>
    </message>
    <message>
        <source>No photo of this library was taken in “{}”.</source>
        <translation>Aucune photo de cette photothèque n’a été prise à «&#x202f;{}&#x202f;».</translation>
    </message>
    <message>
        <source>No photo shows “{}”, nor {}, which may be meant.</source>
        <translation>Aucune photo ne montre «&#x202f;{}&#x202f;», ni {}, qui est peut-être ce que vous cherchez.</translation>
    </message>
    <message>
        <source>No photo shows “{}”.</source>
        <translation>Aucune photo ne montre «&#x202f;{}&#x202f;».</translation>
    </message>
    <message>
        <source>No photo was taken in a country called “{}”.</source>
        <translation>Aucune photo n’a été prise dans un pays appelé «&#x202f;{}&#x202f;».</translation>
    </message>
    <message>
        <source>No place called “{}” is known.</source>
        <translation>Aucun lieu connu ne s’appelle «&#x202f;{}&#x202f;».</translation>
    </message>
    <message>
        <source>No tag is called “{}”.</source>
        <translation>Aucun mot-clé ne s’appelle «&#x202f;{}&#x202f;».</translation>
    </message>
    <message>
        <source>No tag is called “{}”; did you mean “{}”?</source>
        <translation>Aucun mot-clé ne s’appelle «&#x202f;{}&#x202f;»&#x202f;; vouliez-vous dire «&#x202f;{}&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>No tag source is called {}.</source>
        <translation>Aucune source de mots-clés ne s’appelle {}.</translation>
    </message>
    <message>
        <source>No text was read in the photos of this library yet: index it again.</source>
        <translation>Aucun texte n’a encore été lu dans les photos de cette bibliothèque&#xa0;: réindexez-la.</translation>
    </message>
    <message>
        <source>Nobody has a name in this library yet: see tintype people.</source>
        <translation>Personne n’a encore de nom dans cette bibliothèque&#xa0;: voyez «&#x202f;Personnes&#x202f;».</translation>
    </message>
    <message>
        <source>Nobody is called “{}”.</source>
        <translation>Personne ne s’appelle «&#x202f;{}&#x202f;».</translation>
    </message>
    <message>
        <source>Nobody is called “{}”; did you mean “{}”?</source>
        <translation>Personne ne s’appelle «&#x202f;{}&#x202f;»&#x202f;; vouliez-vous dire «&#x202f;{}&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>None of this folder&apos;s photos are in {}.</source>
        <translation>Aucune des photos de ce dossier ne se trouve dans {}.</translation>
    </message>
    <message>
        <source>None of this photo&apos;s files can be reached.</source>
        <translation>Aucun fichier de cette photo n’est accessible.</translation>
    </message>
    <message>
        <source>Nothing in this library is called “{}”.</source>
        <translation>Rien dans cette photothèque ne s’appelle «&#x202f;{}&#x202f;».</translation>
    </message>
    <message>
        <source>Nothing is known of what photo number {} looks like.</source>
        <translation>On ne sait rien de l’aspect de la photo numéro {}.</translation>
    </message>
    <message>
        <source>Nothing was changed. See position {}.</source>
        <translation>Rien n’a été modifié. Voir la position {}.</translation>
    </message>
    <message>
        <source>Parentheses go too deep at position {}.</source>
        <translation>Trop de parenthèses imbriquées à la position {}.</translation>
    </message>
    <message>
        <source>RapidOCR {}, PaddleOCR&apos;s models</source>
        <translation>RapidOCR {}, modèles de PaddleOCR</translation>
    </message>
    <message>
        <source>Ratings are 0 to 5 stars.</source>
        <translation>Les notes vont de 0 à 5 étoiles.</translation>
    </message>
    <message>
        <source>Recognising people is off for this library.</source>
        <translation>La reconnaissance des personnes est désactivée pour cette photothèque.</translation>
    </message>
    <message>
        <source>Reinstall Tintype.</source>
        <translation>Réinstallez Tintype.</translation>
    </message>
    <message>
        <source>Restore a copy from the library&apos;s backups folder.</source>
        <translation>Restaurez une copie depuis le dossier des sauvegardes de la photothèque.</translation>
    </message>
    <message>
        <source>SQLite {} lacks what Tintype needs: {}.</source>
        <translation>Il manque à SQLite {} ce dont Tintype a besoin&#xa0;: {}.</translation>
    </message>
    <message>
        <source>Same person or not: {} % right on Labeled Faces in the Wild</source>
        <translation>Même personne ou non&#xa0;: {}&#x202f;% de réussite sur Labeled Faces in the Wild</translation>
    </message>
    <message>
        <source>Say for whom.</source>
        <translation>Dites pour qui.</translation>
    </message>
    <message>
        <source>Say of at least two photos that they are not the same.</source>
        <translation>Choisissez au moins deux photos qui ne sont pas identiques.</translation>
    </message>
    <message>
        <source>Say which photos: a query, or files.</source>
        <translation>Indiquez quelles photos&#xa0;: une recherche ou des fichiers.</translation>
    </message>
    <message>
        <source>Scene heads: 22 places people mean, on EfficientNet-Lite0&apos;s embedding</source>
        <translation>Scènes&#xa0;: 22 lieux que les gens nomment, sur le vecteur d’EfficientNet-Lite0</translation>
    </message>
    <message>
        <source>Search for them, and tag what you find.</source>
        <translation>Recherchez-les et étiquetez ce que vous trouvez.</translation>
    </message>
    <message>
        <source>See {}.</source>
        <translation>Voir {}.</translation>
    </message>
    <message>
        <source>That face is somebody else&apos;s.</source>
        <translation>Ce visage est celui de quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>The album {} contains itself.</source>
        <translation>L’album {} se contient lui-même.</translation>
    </message>
    <message>
        <source>The analysis cannot be started ({}).</source>
        <translation>L’analyse ne peut pas démarrer ({}).</translation>
    </message>
    <message>
        <source>The catalog is damaged: {}.</source>
        <translation>Le catalogue est endommagé&#xa0;: {}.</translation>
    </message>
    <message>
        <source>The disk is full: {} of {} photos were written.</source>
        <translation>Le disque est plein&#xa0;: {} photos sur {} ont été écrites.</translation>
    </message>
    <message>
        <source>The face must lie inside the photo.</source>
        <translation>Le visage doit se trouver dans la photo.</translation>
    </message>
    <message>
        <source>The group g{} has no faces left.</source>
        <translation>Le groupe g{} n’a plus de visages.</translation>
    </message>
    <message>
        <source>The library does not know the photo {}.</source>
        <translation>La bibliothèque ne connaît pas la photo {}.</translation>
    </message>
    <message>
        <source>The library does not know {}.</source>
        <translation>La photothèque ne connaît pas {}.</translation>
    </message>
    <message>
        <source>The library in {} cannot be opened: {}.</source>
        <translation>La photothèque dans {} ne peut pas être ouverte&#xa0;: {}.</translation>
    </message>
    <message>
        <source>The library in {} cannot be written: {}.</source>
        <translation>La photothèque dans {} ne peut pas être écrite&#xa0;: {}.</translation>
    </message>
    <message>
        <source>The model in {} cannot be used: {}.</source>
        <translation>Le modèle dans {} ne peut pas être utilisé&#xa0;: {}.</translation>
    </message>
    <message>
        <source>The scene model says nothing of {} in this photo.</source>
        <translation>Le modèle de scènes ne dit rien de {} sur cette photo.</translation>
    </message>
    <message>
        <source>The search files of the library cannot be written: {}.</source>
        <translation>Les fichiers de recherche de la photothèque ne peuvent pas être écrits&#xa0;: {}.</translation>
    </message>
    <message>
        <source>The sources are {}.</source>
        <translation>Les sources sont {}.</translation>
    </message>
    <message>
        <source>The tag {} stands {}, not under {}.</source>
        <translation>Le mot-clé {} se trouve {}, pas sous {}.</translation>
    </message>
    <message>
        <source>The vocabulary file {} cannot be read: {}.</source>
        <translation>Le fichier de vocabulaire {} ne peut pas être lu&#xa0;: {}.</translation>
    </message>
    <message>
        <source>There are {}.</source>
        <translation>Il y a {}.</translation>
    </message>
    <message>
        <source>There is an album called {} already.</source>
        <translation>Il existe déjà un album appelé {}.</translation>
    </message>
    <message>
        <source>There is no Tintype library in {}.</source>
        <translation>Il n’y a pas de photothèque Tintype dans {}.</translation>
    </message>
    <message>
        <source>There is no album called {}.</source>
        <translation>Il n’y a pas d’album appelé {}.</translation>
    </message>
    <message>
        <source>There is no device {}.</source>
        <translation>Il n’y a pas d’appareil {}.</translation>
    </message>
    <message>
        <source>There is no face number {}.</source>
        <translation>Il n’y a pas de visage numéro {}.</translation>
    </message>
    <message>
        <source>There is no file {}.</source>
        <translation>Il n’y a pas de fichier {}.</translation>
    </message>
    <message>
        <source>There is no photo number {}.</source>
        <translation>Il n’y a pas de photo numéro {}.</translation>
    </message>
    <message>
        <source>There is no rule number {}.</source>
        <translation>Il n’y a pas de règle numéro {}.</translation>
    </message>
    <message>
        <source>There is no tag called {}.</source>
        <translation>Il n’y a pas de mot-clé appelé {}.</translation>
    </message>
    <message>
        <source>There is no tag number {}.</source>
        <translation>Il n’y a pas de mot-clé numéro {}.</translation>
    </message>
    <message>
        <source>There is no {} number {}.</source>
        <translation>Il n’y a pas de {} numéro {}.</translation>
    </message>
    <message>
        <source>There is nobody called {}.</source>
        <translation>Personne ne s’appelle {}.</translation>
    </message>
    <message>
        <source>There is nobody with the number {}.</source>
        <translation>Personne ne porte le numéro {}.</translation>
    </message>
    <message>
        <source>This library has no albums yet: see tintype albums.</source>
        <translation>Cette bibliothèque n’a pas encore d’albums&#xa0;: voyez «&#x202f;Albums&#x202f;».</translation>
    </message>
    <message>
        <source>This library knows nothing of is:{} yet: index it again.</source>
        <translation>Cette photothèque ne sait encore rien de is:{}&#x202f;; analysez-la à nouveau.</translation>
    </message>
    <message>
        <source>Types are {}.</source>
        <translation>Les types sont {}.</translation>
    </message>
    <message>
        <source>Unknown field “{}:” at position {}.</source>
        <translation>Champ inconnu «&#x202f;{}:&#x202f;» à la position {}.</translation>
    </message>
    <message>
        <source>Unknown kind “{}” at position {}.</source>
        <translation>Genre inconnu «&#x202f;{}&#x202f;» à la position {}.</translation>
    </message>
    <message>
        <source>Unknown order “{}” at position {}.</source>
        <translation>Ordre inconnu «&#x202f;{}&#x202f;» à la position {}.</translation>
    </message>
    <message>
        <source>Unknown property “{}” at position {}.</source>
        <translation>Propriété inconnue «&#x202f;{}&#x202f;» à la position {}.</translation>
    </message>
    <message>
        <source>Unknown type “{}” at position {}.</source>
        <translation>Type inconnu «&#x202f;{}&#x202f;» à la position {}.</translation>
    </message>
    <message>
        <source>Unknown {} “{}” at position {}.</source>
        <translation>Valeur inconnue ({})&#xa0;: «&#x202f;{}&#x202f;», à la position {}.</translation>
    </message>
    <message>
        <source>Use a Python with SQLite 3.37 or newer and FTS5.</source>
        <translation>Utilisez un Python avec SQLite 3.37 ou plus récent et FTS5.</translation>
    </message>
    <message>
        <source>Wait for it.</source>
        <translation>Attendez la fin.</translation>
    </message>
    <message>
        <source>Which faces?</source>
        <translation>Quels visages&#x202f;?</translation>
    </message>
    <message>
        <source>Who has this name?</source>
        <translation>Qui porte ce nom&#x202f;?</translation>
    </message>
    <message>
        <source>With the second look, {} % of faces on {} COCO photos (eyes {} px apart or more)</source>
        <translation>Avec le second regard, {}&#x202f;% des visages sur {} photos COCO (yeux distants de {} pixels ou plus)</translation>
    </message>
    <message>
        <source>Write 1 to 12, or {}.</source>
        <translation>Écrivez de 1 à 12, ou {}.</translation>
    </message>
    <message>
        <source>Write 2021, 2021-07, 2021-07-04, 2019..2021, july 2021, yesterday or &quot;last week&quot;.</source>
        <translation>Écrivez 2021, 2021-07, 2021-07-04, 2019..2021, july 2021, yesterday ou &quot;last week&quot;.</translation>
    </message>
    <message>
        <source>Write dist:20km or dist:5mi.</source>
        <translation>Écrivez dist:20km ou dist:5mi.</translation>
    </message>
    <message>
        <source>Write id:12 or id:3,5.</source>
        <translation>Écrivez id:12 ou id:3,5.</translation>
    </message>
    <message>
        <source>Write latitude and longitude in degrees: near:48.85,2.35</source>
        <translation>Écrivez la latitude et la longitude en degrés&#xa0;: near:48.85,2.35</translation>
    </message>
    <message>
        <source>Write one sort: for the whole search, outside of parentheses.</source>
        <translation>Écrivez un seul sort: pour toute la recherche, hors des parenthèses.</translation>
    </message>
    <message>
        <source>all-MiniLM-L6-v2, sentences as 384-d vectors</source>
        <translation>all-MiniLM-L6-v2, des phrases en vecteurs de 384 nombres</translation>
    </message>
    <message>
        <source>changed while it was looked at</source>
        <translation>modifiée pendant qu’elle était examinée</translation>
    </message>
    <message>
        <source>damaged, or a raw file of an unknown camera</source>
        <translation>endommagé, ou fichier RAW d’un appareil inconnu</translation>
    </message>
    <message>
        <source>damaged: holds no picture</source>
        <translation>endommagé&#xa0;: ne contient aucune image</translation>
    </message>
    <message>
        <source>damaged: the file holds only zeros</source>
        <translation>endommagé&#xa0;: le fichier ne contient que des zéros</translation>
    </message>
    <message>
        <source>damaged: the picture has no pixels</source>
        <translation>endommagé&#xa0;: l’image n’a pas de pixels</translation>
    </message>
    <message>
        <source>damaged: {}</source>
        <translation>endommagé&#xa0;: {}</translation>
    </message>
    <message>
        <source>decompression bomb: {} scans of {}x{} pixels</source>
        <translation>bombe de décompression&#xa0;: {} passes de {}×{} pixels</translation>
    </message>
    <message>
        <source>decompression bomb: {}x{} pixels from a file of {}</source>
        <translation>bombe de décompression&#xa0;: {}x{} pixels dans un fichier de {}</translation>
    </message>
    <message>
        <source>empty file</source>
        <translation>fichier vide</translation>
    </message>
    <message>
        <source>has: takes {}.</source>
        <translation>has: accepte {}.</translation>
    </message>
    <message>
        <source>holds no picture that can be shown</source>
        <translation>ne contient aucune image affichable</translation>
    </message>
    <message>
        <source>is: takes {}.</source>
        <translation>is: accepte {}.</translation>
    </message>
    <message>
        <source>its compressed data cannot be decoded</source>
        <translation>ses données compressées ne peuvent pas être décodées</translation>
    </message>
    <message>
        <source>its compressed data do not fit the picture</source>
        <translation>ses données compressées ne correspondent pas à l’image</translation>
    </message>
    <message>
        <source>its header cannot be read</source>
        <translation>son en-tête ne peut pas être lu</translation>
    </message>
    <message>
        <source>no permission to read it</source>
        <translation>lecture non autorisée</translation>
    </message>
    <message>
        <source>not a file</source>
        <translation>pas un fichier</translation>
    </message>
    <message>
        <source>not an image</source>
        <translation>pas une image</translation>
    </message>
    <message>
        <source>not an image: it holds text</source>
        <translation>pas une image&#xa0;: contient du texte</translation>
    </message>
    <message>
        <source>not enough memory to decode it</source>
        <translation>pas assez de mémoire pour le décoder</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>introuvable</translation>
    </message>
    <message>
        <source>sort: takes date, added, name, size, rating, relevance, random.</source>
        <translation>sort: accepte date, added, name, size, rating, relevance, random.</translation>
    </message>
    <message>
        <source>too large: a file of {} MB</source>
        <translation>trop volumineux&#xa0;: un fichier de {} Mo</translation>
    </message>
    <message>
        <source>too large: {}x{} pixels need {} of memory</source>
        <translation>trop grand&#xa0;: {}x{} pixels demandent {} de mémoire</translation>
    </message>
    <message>
        <source>truncated (at least {} bytes missing)</source>
        <translation>tronqué (il manque au moins {} octets)</translation>
    </message>
    <message>
        <source>truncated: the file ends before the picture does</source>
        <translation>tronqué&#xa0;: le fichier s’arrête avant la fin de l’image</translation>
    </message>
    <message>
        <source>{} belongs to the vocabulary, so it can be found again in any photo.</source>
        <translation>{} fait partie du vocabulaire et peut donc être retrouvé dans n’importe quelle photo.</translation>
    </message>
    <message>
        <source>{} cannot be loaded: {}</source>
        <translation>{} ne peut pas être chargé&#xa0;: {}</translation>
    </message>
    <message>
        <source>{} cannot be merged into itself.</source>
        <translation>{} ne peut pas être fusionné avec lui-même.</translation>
    </message>
    <message>
        <source>{} cannot be read: {}</source>
        <translation>{} ne peut pas être lu&#xa0;: {}</translation>
    </message>
    <message>
        <source>{} cannot be used: {}.</source>
        <translation>{} ne peut pas être utilisé&#xa0;: {}.</translation>
    </message>
    <message>
        <source>{} cannot stand below {}, which is below {} itself.</source>
        <translation>{} ne peut pas être placé sous {}, qui se trouve lui-même sous {}.</translation>
    </message>
    <message>
        <source>{} does not exist.</source>
        <translation>{} n’existe pas.</translation>
    </message>
    <message>
        <source>{} is a hand-picked album, not a saved search.</source>
        <translation>{} est un album composé à la main, pas une recherche enregistrée.</translation>
    </message>
    <message>
        <source>{} is a path, not a name.</source>
        <translation>{} est un chemin, pas un nom.</translation>
    </message>
    <message>
        <source>{} is a saved search: {}</source>
        <translation>{} est une recherche enregistrée&#xa0;: {}</translation>
    </message>
    <message>
        <source>{} is another tag already.</source>
        <translation>{} est déjà un autre mot-clé.</translation>
    </message>
    <message>
        <source>{} is in the library already.</source>
        <translation>{} est déjà dans la bibliothèque.</translation>
    </message>
    <message>
        <source>{} is not a file.</source>
        <translation>{} n’est pas un fichier.</translation>
    </message>
    <message>
        <source>{} is not a folder.</source>
        <translation>{} n’est pas un dossier.</translation>
    </message>
    <message>
        <source>{} is not a format Tintype reads</source>
        <translation>{} n’est pas un format lu par Tintype</translation>
    </message>
    <message>
        <source>{} is not another name of a tag.</source>
        <translation>{} n’est pas un autre nom d’un mot-clé.</translation>
    </message>
    <message>
        <source>{} means number {} of a list: no name for a person.</source>
        <translation>{} désigne le numéro {} d’une liste&#xa0;: ce n’est pas un nom de personne.</translation>
    </message>
    <message>
        <source>{} means the tag {}.</source>
        <translation>{} désigne le mot-clé {}.</translation>
    </message>
    <message>
        <source>{} was made by a newer Tintype (catalog version {}).</source>
        <translation>{} a été créé par une version plus récente de Tintype (version de catalogue {}).</translation>
    </message>
    <message>
        <source>{}, line {}: {}.</source>
        <translation>{}, ligne {}&#xa0;: {}.</translation>
    </message>
    <message>
        <source>“dist:” at position {} has no near: beside it.</source>
        <translation>«&#x202f;dist:&#x202f;» à la position {} n’est accompagné d’aucun near:.</translation>
    </message>
    <message>
        <source>“sort:” at position {} has no place there.</source>
        <translation>«&#x202f;sort:&#x202f;» n’a pas sa place à la position {}.</translation>
    </message>
    <message>
        <source>“{}:” at position {} needs a value.</source>
        <translation>«&#x202f;{}:&#x202f;» à la position {} attend une valeur.</translation>
    </message>
    <message>
        <source>“{}” at position {} is not a date.</source>
        <translation>«&#x202f;{}&#x202f;» à la position {} n’est pas une date.</translation>
    </message>
    <message>
        <source>“{}” at position {} is not a distance.</source>
        <translation>«&#x202f;{}&#x202f;» à la position {} n’est pas une distance.</translation>
    </message>
    <message>
        <source>“{}” at position {} is not a month.</source>
        <translation>«&#x202f;{}&#x202f;» à la position {} n’est pas un mois.</translation>
    </message>
    <message>
        <source>“{}” at position {} is not a photo&apos;s number.</source>
        <translation>«&#x202f;{}&#x202f;» à la position {} n’est pas un numéro de photo.</translation>
    </message>
    <message>
        <source>“{}” at position {} is not a position.</source>
        <translation>«&#x202f;{}&#x202f;» à la position {} n’est pas une position géographique.</translation>
    </message>
    <message>
        <source>“{}” at position {} is not a rating.</source>
        <translation>«&#x202f;{}&#x202f;» à la position {} n’est pas une note.</translation>
    </message>
    <message>
        <source>“{}” at position {} is not a value for {}:.</source>
        <translation>«&#x202f;{}&#x202f;» à la position {} n’est pas une valeur pour {}:.</translation>
    </message>
    <message>
        <source>“{}” at position {} is not anything that {}: could look for.</source>
        <translation>«&#x202f;{}&#x202f;» à la position {} n’est rien que {}: puisse chercher.</translation>
    </message>
    <message>
        <source>“{}” at position {} is not {}.</source>
        <translation>«&#x202f;{}&#x202f;» à la position {} ne convient pas&#x202f;; attendu&#xa0;: {}.</translation>
    </message>
    <message>
        <source>“{}” at position {}: a star can only end a word here.</source>
        <translation>«&#x202f;{}&#x202f;» à la position {}&#xa0;: une étoile ne peut que terminer un mot ici.</translation>
    </message>
    <message>
        <source>“{}” holds nothing to search for.</source>
        <translation>«&#x202f;{}&#x202f;» ne contient rien à rechercher.</translation>
    </message>
    <message>
        <source>“{}” joins nothing here and was left out.</source>
        <translation>«&#x202f;{}&#x202f;» ne relie rien ici et a été ignoré.</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Nothing to undo.</source>
        <translation>Rien à annuler.</translation>
    </message>
</context>
<context>
    <name>LookingSection</name>
    <message>
        <source>Faces are measured and grouped, so that you can name them once. What is measured stays in your library. Off: no face is looked for, and what is known stays until you delete it under Privacy.</source>
        <translation>Les visages sont mesurés et regroupés pour que vous les nommiez une seule fois. Les mesures restent dans votre photothèque. Désactivé&#xa0;: aucun visage n’est recherché, et ce qui est connu reste jusqu’à ce que vous le supprimiez sous Confidentialité.</translation>
    </message>
    <message>
        <source>Finds more of the faces in crowds, and takes four times as long.</source>
        <translation>Trouve plus de visages dans les foules, mais prend quatre fois plus de temps.</translation>
    </message>
    <message>
        <source>Look at photos now</source>
        <translation>Analyser les photos maintenant</translation>
    </message>
    <message>
        <source>Look for small faces everywhere</source>
        <translation>Chercher partout les petits visages</translation>
    </message>
    <message>
        <source>Looking at photos</source>
        <translation>Analyse des photos</translation>
    </message>
    <message>
        <source>Low power</source>
        <translation>Économie d’énergie</translation>
    </message>
    <message>
        <source>Other programs go first, and it rests on battery and while you work at the computer; where that cannot be seen, while other programs are busy.</source>
        <translation>Les autres applications passent d’abord&#x202f;; l’analyse s’interrompt sur batterie et tant que vous utilisez l’ordinateur ou, là où cela ne peut se savoir, tant que d’autres applications sont occupées.</translation>
    </message>
    <message>
        <source>Read the text in photos</source>
        <translation>Lire le texte des photos</translation>
    </message>
    <message>
        <source>Recognise people</source>
        <translation>Reconnaître les personnes</translation>
    </message>
    <message>
        <source>Signs, letters and screens can be searched. Done after everything else.</source>
        <translation>Panneaux, lettres et écrans deviennent trouvables. Se fait après tout le reste.</translation>
    </message>
    <message>
        <source>Takes effect with the next run.</source>
        <translation>Prend effet à la prochaine analyse.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Choose a folder of photos</source>
        <translation>Choisir un dossier de photos</translation>
    </message>
    <message>
        <source>Connect its drive, then look again. What is known of its photos stays.</source>
        <translation>Branchez son disque, puis réessayez. Ce que Tintype sait de ses photos reste.</translation>
    </message>
    <message>
        <source>No file manager could be opened.</source>
        <translation>Aucun gestionnaire de fichiers n’a pu être ouvert.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove “{}” from Tintype?</source>
        <translation>Retirer «&#x202f;{}&#x202f;» de Tintype&#x202f;?</translation>
    </message>
    <message>
        <source>Tintype</source>
        <translation>Tintype</translation>
    </message>
    <message>
        <source>Where is “{}” now?</source>
        <translation>Où se trouve «&#x202f;{}&#x202f;» maintenant&#x202f;?</translation>
    </message>
    <message>
        <source>Your photos stay where they are, and what you said about them is kept.</source>
        <translation>Vos photos restent où elles sont, et ce que vous en avez dit est conservé.</translation>
    </message>
    <message>
        <source>“{}” cannot be reached.</source>
        <translation>«&#x202f;{}&#x202f;» est inaccessible.</translation>
    </message>
</context>
<context>
    <name>MarksRow</name>
    <message>
        <source>Favourite</source>
        <translation>Favori</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Masquée</translation>
    </message>
    <message>
        <source>Rate {} of 5</source>
        <translation>Noter {} sur 5</translation>
    </message>
    <message>
        <source>{} of 5 stars</source>
        <translation>{} étoiles sur 5</translation>
    </message>
</context>
<context>
    <name>MemberCard</name>
    <message>
        <source>Best: {why}</source>
        <translation>La meilleure&#xa0;: {why}</translation>
    </message>
    <message>
        <source>Keep this one</source>
        <translation>Garder celle-ci</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Sans date</translation>
    </message>
    <message>
        <source>Show file</source>
        <translation>Afficher le fichier</translation>
    </message>
    <message>
        <source>{percent} % alike</source>
        <translation>{percent}&#x202f;% de ressemblance</translation>
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
        <translation>Précision&#xa0;: {}</translation>
    </message>
    <message>
        <source>Finds eyes and nose in a face</source>
        <translation>Repère les yeux et le nez d’un visage</translation>
    </message>
    <message>
        <source>Finds faces</source>
        <translation>Trouve les visages</translation>
    </message>
    <message>
        <source>Finds objects</source>
        <translation>Trouve les objets</translation>
    </message>
    <message>
        <source>Finds pictures by any words</source>
        <translation>Trouve des images avec n’importe quels mots</translation>
    </message>
    <message>
        <source>Knows places such as beach, street or kitchen</source>
        <translation>Reconnaît les lieux, comme plage, rue ou cuisine</translation>
    </message>
    <message>
        <source>Knows scenes and things, and what looks alike</source>
        <translation>Reconnaît les scènes et les choses, et ce qui se ressemble</translation>
    </message>
    <message>
        <source>Knows what looks alike</source>
        <translation>Reconnaît ce qui se ressemble</translation>
    </message>
    <message>
        <source>Looks again for faces</source>
        <translation>Cherche une seconde fois les visages</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Reads text in photos</source>
        <translation>Lit le texte des photos</translation>
    </message>
    <message>
        <source>Speed here: {}</source>
        <translation>Vitesse ici&#xa0;: {}</translation>
    </message>
    <message>
        <source>Tells people apart</source>
        <translation>Distingue les personnes</translation>
    </message>
    <message>
        <source>They come with Tintype and run on this computer only. Models of your own are added with: tintype models install</source>
        <translation>Ils sont fournis avec Tintype et ne tournent que sur cet ordinateur. Pour ajouter vos propres modèles&#xa0;: tintype models install</translation>
    </message>
    <message>
        <source>Understands searches in other words</source>
        <translation>Comprend les recherches formulées autrement</translation>
    </message>
    <message>
        <source>its files are missing</source>
        <translation>ses fichiers manquent</translation>
    </message>
    <message>
        <source>not measured yet (tintype models bench --keep)</source>
        <translation>pas encore mesurée (tintype models bench --keep)</translation>
    </message>
    <message>
        <source>{facts} · added by you</source>
        <translation>{facts} · ajouté par vous</translation>
    </message>
    <message>
        <source>{name} · {size} · licence {licence}</source>
        <translation>{name} · {size} · licence {licence}</translation>
    </message>
    <message>
        <source>{} ms a picture</source>
        <translation>{} ms par image</translation>
    </message>
</context>
<context>
    <name>NameField</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Albums</source>
        <translation>Albums</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Doublons</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistiques</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Mots-clés</translation>
    </message>
</context>
<context>
    <name>PagesBridge</name>
    <message>
        <source>Chosen to be kept.</source>
        <translation>Photo choisie pour être gardée.</translation>
    </message>
    <message>
        <source>Not “{}”. This is remembered.</source>
        <translation>Pas «&#x202f;{}&#x202f;». C’est retenu.</translation>
    </message>
    <message>
        <source>Yes: “{}”.</source>
        <translation>Oui&#xa0;: «&#x202f;{}&#x202f;».</translation>
    </message>
    <message>
        <source>{} are not the same. This is remembered.</source>
        <translation>{}&#xa0;: pas les mêmes. C’est retenu.</translation>
    </message>
</context>
<context>
    <name>PartChip</name>
    <message>
        <source>Without “{}”</source>
        <translation>Enlever «&#x202f;{}&#x202f;»</translation>
    </message>
    <message>
        <source>not {}</source>
        <translation>sauf {}</translation>
    </message>
</context>
<context>
    <name>PeopleBridge</name>
    <message numerus="yes">
        <source>%Ln faces confirmed.</source>
        <translation>
            <numerusform>%Ln visage confirmé.</numerusform>
            <numerusform>%Ln visages confirmés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln faces moved to “{}”.</source>
        <translation>
            <numerusform>%Ln visage attribué à «&#x202f;{}&#x202f;».</numerusform>
            <numerusform>%Ln visages attribués à «&#x202f;{}&#x202f;».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln faces removed: not a face.</source>
        <translation>
            <numerusform>%Ln élément retiré&#xa0;: ce n’est pas un visage.</numerusform>
            <numerusform>%Ln éléments retirés&#xa0;: ce ne sont pas des visages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln faces split off as a person of their own.</source>
        <translation>
            <numerusform>%Ln visage séparé&#x202f;; il forme une nouvelle personne.</numerusform>
            <numerusform>%Ln visages séparés&#x202f;; ils forment une nouvelle personne.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are “{}” now.</source>
        <translation>
            <numerusform>%Ln personne s’appelle maintenant «&#x202f;{}&#x202f;».</numerusform>
            <numerusform>%Ln personnes s’appellent maintenant «&#x202f;{}&#x202f;».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people hidden as strangers.</source>
        <translation>
            <numerusform>%Ln personne masquée comme inconnue.</numerusform>
            <numerusform>%Ln personnes masquées comme inconnues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people merged into one.</source>
        <translation>
            <numerusform>%Ln personne réunie en une seule.</numerusform>
            <numerusform>%Ln personnes réunies en une seule.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people shown again.</source>
        <translation>
            <numerusform>%Ln personne affichée à nouveau.</numerusform>
            <numerusform>%Ln personnes affichées à nouveau.</numerusform>
        </translation>
    </message>
    <message>
        <source>Box of the face moved.</source>
        <translation>Cadre du visage déplacé.</translation>
    </message>
    <message>
        <source>Cover chosen.</source>
        <translation>Couverture choisie.</translation>
    </message>
    <message>
        <source>Face added.</source>
        <translation>Visage ajouté.</translation>
    </message>
    <message>
        <source>Named “{}”.</source>
        <translation>Nom donné&#xa0;: «&#x202f;{}&#x202f;».</translation>
    </message>
    <message>
        <source>Not the same. Remembered.</source>
        <translation>Pas la même personne. C’est retenu.</translation>
    </message>
    <message numerus="yes">
        <source>Not this person: %Ln faces. This is remembered.</source>
        <translation>
            <numerusform>Pas cette personne&#xa0;: %Ln visage. C’est retenu.</numerusform>
            <numerusform>Pas cette personne&#xa0;: %Ln visages. C’est retenu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Note kept.</source>
        <translation>Remarque enregistrée.</translation>
    </message>
    <message>
        <source>Small groups hidden as strangers.</source>
        <translation>Petits groupes masqués comme inconnus.</translation>
    </message>
    <message>
        <source>The same person.</source>
        <translation>La même personne.</translation>
    </message>
</context>
<context>
    <name>PeopleDialogs</name>
    <message>
        <source>All names, notes, groups and faces of this library go. This cannot be undone.</source>
        <translation>Tous les noms, remarques, groupes et visages de cette photothèque disparaissent. Cette action est irréversible.</translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation>Tout effacer</translation>
    </message>
    <message>
        <source>Erase everything about people?</source>
        <translation>Effacer tout ce qui concerne les personnes&#x202f;?</translation>
    </message>
    <message>
        <source>Forget for good</source>
        <translation>Oublier pour toujours</translation>
    </message>
    <message>
        <source>Forget {}?</source>
        <translation>Oublier {}&#x202f;?</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>Switch off and erase…</source>
        <translation>Désactiver et effacer…</translation>
    </message>
    <message>
        <source>Switch off recognising people?</source>
        <translation>Désactiver la reconnaissance des personnes&#x202f;?</translation>
    </message>
    <message>
        <source>This erases the name, the note, the pictures of this face and what Tintype computed to recognise it, from the library and its backups. Your photos stay as they are.

This cannot be undone.</source>
        <translation>Le nom, la remarque, les images de ce visage et ce que Tintype a calculé pour le reconnaître seront effacés de la photothèque et de ses sauvegardes. Vos photos restent telles quelles.

Cette action est irréversible.</translation>
    </message>
    <message>
        <source>Tintype then looks for no faces in this library and groups none. Names and faces can be kept for later, or erased: names, notes, pictures of faces and what was computed from them. Erasing cannot be undone.</source>
        <translation>Tintype ne recherche et ne regroupe alors plus aucun visage dans cette photothèque. Les noms et les visages peuvent être gardés pour plus tard, ou effacés&#xa0;: noms, remarques, images de visages et tout ce qui en a été calculé. L’effacement est irréversible.</translation>
    </message>
</context>
<context>
    <name>PeopleHub</name>
    <message>
        <source>Recognising people is off</source>
        <translation>La reconnaissance des personnes est désactivée</translation>
    </message>
    <message>
        <source>Switch it on</source>
        <translation>L’activer</translation>
    </message>
    <message>
        <source>Tintype looks for no faces in this library and groups none.</source>
        <translation>Tintype ne recherche et ne regroupe aucun visage dans cette photothèque.</translation>
    </message>
</context>
<context>
    <name>PeopleModel</name>
    <message>
        <source>Hidden</source>
        <translation>Masquées</translation>
    </message>
    <message>
        <source>Unnamed person</source>
        <translation>Personne sans nom</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <translation>Qui est-ce&#x202f;?</translation>
    </message>
    <message>
        <source>With a name</source>
        <translation>Avec un nom</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>%Ln choisie</numerusform>
            <numerusform>%Ln choisies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to check</source>
        <translation>
            <numerusform>%Ln à vérifier</numerusform>
            <numerusform>%Ln à vérifier</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Hide all unnamed groups of 1 or 2 faces</source>
        <translation>Masquer tous les groupes sans nom de 1 ou 2 visages</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>More about people</source>
        <translation>Plus d’options sur les personnes</translation>
    </message>
    <message>
        <source>Name… (F2)</source>
        <translation>Nommer… (F2)</translation>
    </message>
    <message>
        <source>Nobody here yet</source>
        <translation>Personne ici pour l’instant</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>People appear here once Tintype has found faces in your photos.</source>
        <translation>Les personnes apparaissent ici dès que Tintype a trouvé des visages dans vos photos.</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Afficher à nouveau</translation>
    </message>
    <message>
        <source>Show hidden</source>
        <translation>Afficher les masquées</translation>
    </message>
    <message>
        <source>Strangers: do not show them any more (Delete)</source>
        <translation>Inconnus&#xa0;: ne plus les afficher (Suppr)</translation>
    </message>
    <message>
        <source>Switch off recognising people…</source>
        <translation>Désactiver la reconnaissance des personnes…</translation>
    </message>
    <message>
        <source>The chosen ones are one person (Ctrl+M)</source>
        <translation>Les personnes choisies n’en font qu’une (Ctrl+M)</translation>
    </message>
</context>
<context>
    <name>PeopleRow</name>
    <message>
        <source>All photos of {}</source>
        <translation>Toutes les photos de {}</translation>
    </message>
    <message>
        <source>Click a face in the large photo to say who it is.</source>
        <translation>Cliquez sur un visage dans la grande photo pour dire qui c’est.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>{} without a name</source>
        <translation>{} sans nom</translation>
    </message>
    <message>
        <source>{}, perhaps</source>
        <translation>{}, peut-être</translation>
    </message>
</context>
<context>
    <name>PeopleView</name>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
</context>
<context>
    <name>PersonDelegate</name>
    <message>
        <source>Add name</source>
        <translation>Ajouter un nom</translation>
    </message>
</context>
<context>
    <name>PersonHeader</name>
    <message numerus="yes">
        <source>%Ln confirmed</source>
        <translation>
            <numerusform>%Ln confirmé</numerusform>
            <numerusform>%Ln confirmés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to check</source>
        <translation>
            <numerusform>%Ln à vérifier</numerusform>
            <numerusform>%Ln à vérifier</numerusform>
        </translation>
    </message>
    <message>
        <source>All people (Esc)</source>
        <translation>Toutes les personnes (Échap)</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>Visages</translation>
    </message>
    <message>
        <source>Forget this person…</source>
        <translation>Oublier cette personne…</translation>
    </message>
    <message>
        <source>Hide as a stranger</source>
        <translation>Masquer comme inconnu</translation>
    </message>
    <message>
        <source>More about this person</source>
        <translation>Plus d’options sur cette personne</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Note, such as what this person agreed to</source>
        <translation>Remarque, par exemple ce que la personne a accepté</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>Show on the People page again</source>
        <translation>Afficher à nouveau parmi les personnes</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <translation>Qui est-ce&#x202f;?</translation>
    </message>
</context>
<context>
    <name>PersonPage</name>
    <message numerus="yes">
        <source>%Ln faces, the most doubtful first</source>
        <translation>
            <numerusform>%Ln visage, le plus douteux d’abord</numerusform>
            <numerusform>%Ln visages, les plus douteux d’abord</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirm (C)</source>
        <translation>Confirmer (C)</translation>
    </message>
    <message>
        <source>Move to… (M)</source>
        <translation>Attribuer à… (M)</translation>
    </message>
    <message>
        <source>Not a face (Del)</source>
        <translation>Pas un visage (Suppr)</translation>
    </message>
    <message>
        <source>Somebody else (N)</source>
        <translation>Quelqu’un d’autre (N)</translation>
    </message>
    <message>
        <source>Split off (P)</source>
        <translation>Séparer (P)</translation>
    </message>
    <message>
        <source>Use as cover</source>
        <translation>Choisir comme couverture</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <translation>Qui est-ce&#x202f;?</translation>
    </message>
    <message>
        <source>this person</source>
        <translation>cette personne</translation>
    </message>
    <message>
        <source>{} of {} chosen</source>
        <translation>{} sur {} choisis</translation>
    </message>
</context>
<context>
    <name>PhotoActs</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add or take away a tag…</source>
        <translation>Ajouter ou retirer un mot-clé…</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Ajouter aux favoris</translation>
    </message>
    <message>
        <source>Favourite no more</source>
        <translation>Retirer des favoris</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Name of an album, new or known</source>
        <translation>Nom d’un album, nouveau ou existant</translation>
    </message>
    <message>
        <source>No stars</source>
        <translation>Aucune étoile</translation>
    </message>
    <message>
        <source>Other album…</source>
        <translation>Autre album…</translation>
    </message>
    <message numerus="yes">
        <source>Put %Ln photos in an album</source>
        <translation>
            <numerusform>Ajouter %Ln photo à un album</numerusform>
            <numerusform>Ajouter %Ln photos à un album</numerusform>
        </translation>
    </message>
    <message>
        <source>Put in</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Put in album</source>
        <translation>Ajouter à l’album</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Afficher à nouveau</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Mot-clé</translation>
    </message>
    <message numerus="yes">
        <source>Tag %Ln photos</source>
        <translation>
            <numerusform>Mot-clé pour %Ln photo</numerusform>
            <numerusform>Mot-clé pour %Ln photos</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag, or path such as holiday/Crete</source>
        <translation>Mot-clé, ou chemin comme vacances/Crète</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>PhotoBar</name>
    <message>
        <source>Back to the photos (Esc)</source>
        <translation>Retour aux photos (Échap)</translation>
    </message>
    <message>
        <source>Boxes over the photo (O)</source>
        <translation>Cadres sur la photo (O)</translation>
    </message>
    <message>
        <source>Details (I)</source>
        <translation>Détails (I)</translation>
    </message>
    <message>
        <source>Draw a face (D)</source>
        <translation>Encadrer un visage (D)</translation>
    </message>
    <message>
        <source>Full screen (F)</source>
        <translation>Plein écran (F)</translation>
    </message>
    <message>
        <source>Leave full screen (Esc)</source>
        <translation>Quitter le plein écran (Échap)</translation>
    </message>
    <message>
        <source>Next photo</source>
        <translation>Photo suivante</translation>
    </message>
    <message>
        <source>Photos beside this one (S)</source>
        <translation>Photos voisines (S)</translation>
    </message>
    <message>
        <source>Previous photo</source>
        <translation>Photo précédente</translation>
    </message>
    <message>
        <source>Slideshow (P)</source>
        <translation>Diaporama (P)</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} sur {}</translation>
    </message>
</context>
<context>
    <name>PhotoGridModel</name>
    <message numerus="yes">
        <source>%Ln photos of a burst, photo {} of {}</source>
        <translation>
            <numerusform>%Ln photo d’une rafale, photo {} sur {}</numerusform>
            <numerusform>%Ln photos d’une rafale, photo {} sur {}</numerusform>
        </translation>
    </message>
    <message>
        <source>Photo {} of {}</source>
        <translation>Photo {} sur {}</translation>
    </message>
</context>
<context>
    <name>PhotoPage</name>
    <message>
        <source>Large photo</source>
        <translation>Grande photo</translation>
    </message>
</context>
<context>
    <name>PhotoView</name>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <translation>Qui est-ce&#x202f;?</translation>
    </message>
</context>
<context>
    <name>PlaceDelegate</name>
    <message>
        <source>offline</source>
        <translation>hors ligne</translation>
    </message>
</context>
<context>
    <name>PlaceTreeModel</name>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
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
        <translation>Rapprocher (+)</translation>
    </message>
    <message>
        <source>Draw a circle on the map (or Shift and drag)</source>
        <translation>Tracer un cercle sur la carte (ou glisser avec Maj)</translation>
    </message>
    <message>
        <source>Farther away (−)</source>
        <translation>Éloigner (−)</translation>
    </message>
    <message>
        <source>Filter places</source>
        <translation>Filtrer les lieux</translation>
    </message>
    <message>
        <source>Looking for places…</source>
        <translation>Recherche de lieux…</translation>
    </message>
    <message>
        <source>Map of the photos</source>
        <translation>Carte des photos</translation>
    </message>
    <message>
        <source>No places yet</source>
        <translation>Pas encore de lieux</translation>
    </message>
    <message>
        <source>Phones and some cameras write into a photo where it was taken. Tintype turns that into towns and countries, on this computer.</source>
        <translation>Les téléphones et certains appareils inscrivent dans une photo l’endroit où elle a été prise. Tintype en déduit villes et pays, sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>Select an area</source>
        <translation>Sélectionner une zone</translation>
    </message>
    <message>
        <source>Show photos</source>
        <translation>Afficher les photos</translation>
    </message>
    <message>
        <source>Show photos without a place</source>
        <translation>Afficher les photos sans lieu</translation>
    </message>
    <message>
        <source>The whole world (0)</source>
        <translation>Le monde entier (0)</translation>
    </message>
    <message>
        <source>{} without a place</source>
        <translation>{} sans lieu</translation>
    </message>
</context>
<context>
    <name>PrivacySection</name>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete all face data?</source>
        <translation>Supprimer toutes les données de visages&#x202f;?</translation>
    </message>
    <message>
        <source>Delete face data…</source>
        <translation>Supprimer les données de visages…</translation>
    </message>
    <message>
        <source>Deleted. People are recognised again when you switch it on.</source>
        <translation>Supprimé. Les personnes seront reconnues à nouveau quand vous réactiverez cette fonction.</translation>
    </message>
    <message>
        <source>Erases the measurements of all faces, all groups and all names of people from this library and its backups, and recognises nobody from then on.</source>
        <translation>Efface de cette photothèque et de ses sauvegardes les mesures de tous les visages, tous les groupes et tous les noms de personnes&#x202f;; plus personne n’est reconnu ensuite.</translation>
    </message>
    <message>
        <source>Face data</source>
        <translation>Données de visages</translation>
    </message>
    <message>
        <source>Nothing is sent</source>
        <translation>Rien n’est envoyé</translation>
    </message>
    <message>
        <source>Photos that show bank cards, passports and the like get the tag “sensitive”, and exports leave them out unless they are asked for.</source>
        <translation>Les photos de cartes bancaires, de passeports et autres reçoivent le mot-clé «&#x202f;confidentiel&#x202f;»&#x202f;; les exportations les excluent, sauf demande contraire.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>Sensitive documents</source>
        <translation>Documents sensibles</translation>
    </message>
    <message>
        <source>The names you gave to people go with it. This cannot be undone.</source>
        <translation>Les noms que vous avez donnés disparaissent aussi. Cette action est irréversible.</translation>
    </message>
    <message>
        <source>Tintype opens no connection. No photo, name or figure leaves this computer, and nothing is downloaded.</source>
        <translation>Tintype n’ouvre aucune connexion. Aucune photo, aucun nom, aucun chiffre ne quitte cet ordinateur, et rien n’est téléchargé.</translation>
    </message>
    <message>
        <source>What is stored</source>
        <translation>Ce qui est enregistré</translation>
    </message>
    <message>
        <source>What was found in photos, small copies of them, the measurements of faces, and what you said: names, tags, ratings, albums. All of it lies in the library&apos;s folder; deleting that folder deletes it.</source>
        <translation>Ce qui a été trouvé dans les photos, de petites copies de celles-ci, les mesures des visages et ce que vous avez dit&#xa0;: noms, mots-clés, notes, albums. Tout se trouve dans le dossier de la photothèque&#x202f;; supprimer ce dossier supprime tout.</translation>
    </message>
    <message>
        <source>Your files</source>
        <translation>Vos fichiers</translation>
    </message>
    <message>
        <source>Your photos are opened for reading only, never changed or moved.</source>
        <translation>Vos photos sont ouvertes en lecture seule, jamais modifiées ni déplacées.</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>Something went wrong inside Tintype.</source>
        <translation>Un problème est survenu dans Tintype.</translation>
    </message>
</context>
<context>
    <name>QueryParts</name>
    <message>
        <source>order: {}</source>
        <translation>tri&#xa0;: {}</translation>
    </message>
</context>
<context>
    <name>QuestionStrip</name>
    <message numerus="yes">
        <source>%Ln left</source>
        <translation>
            <numerusform>encore %Ln</numerusform>
            <numerusform>encore %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decides %Ln faces</source>
        <translation>
            <numerusform>Concerne %Ln visage</numerusform>
            <numerusform>Concerne %Ln visages</numerusform>
        </translation>
    </message>
    <message>
        <source>No (N)</source>
        <translation>Non (N)</translation>
    </message>
    <message>
        <source>No questions now (Esc)</source>
        <translation>Pas de questions maintenant (Échap)</translation>
    </message>
    <message>
        <source>Skip (S)</source>
        <translation>Passer (S)</translation>
    </message>
    <message>
        <source>The same person? Is this {}?</source>
        <translation>La même personne&#x202f;? Est-ce {}&#x202f;?</translation>
    </message>
    <message>
        <source>Yes (Y)</source>
        <translation>Oui (Y)</translation>
    </message>
    <message>
        <source>this person</source>
        <translation>cette personne</translation>
    </message>
</context>
<context>
    <name>ReadingLine</name>
    <message>
        <source>Edit this</source>
        <translation>Modifier ceci</translation>
    </message>
    <message>
        <source>Edit: {}</source>
        <translation>Modifier&#xa0;: {}</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Compris comme</translation>
    </message>
    <message>
        <source>Show where</source>
        <translation>Montrer où</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>a favourite</source>
        <translation>une photo favorite</translation>
    </message>
    <message>
        <source>best rating</source>
        <translation>la mieux notée</translation>
    </message>
    <message>
        <source>has a position</source>
        <translation>a une position</translation>
    </message>
    <message>
        <source>has the camera&apos;s data</source>
        <translation>a les données de l’appareil photo</translation>
    </message>
    <message>
        <source>most pixels</source>
        <translation>le plus de pixels</translation>
    </message>
    <message>
        <source>not named or filed as a copy</source>
        <translation>ni nommée ni classée comme copie</translation>
    </message>
    <message>
        <source>oldest file</source>
        <translation>fichier le plus ancien</translation>
    </message>
    <message>
        <source>sharpest</source>
        <translation>la plus nette</translation>
    </message>
    <message>
        <source>the camera&apos;s original</source>
        <translation>l’original de l’appareil photo</translation>
    </message>
    <message>
        <source>they are equally good</source>
        <translation>elles se valent</translation>
    </message>
    <message>
        <source>you chose it</source>
        <translation>choisie par vous</translation>
    </message>
    <message>
        <source>you tagged or named most on it</source>
        <translation>celle où vous avez indiqué le plus de mots-clés ou de noms</translation>
    </message>
</context>
<context>
    <name>RuleCard</name>
    <message>
        <source>Delete this rule</source>
        <translation>Supprimer cette règle</translation>
    </message>
    <message>
        <source>Edit this rule</source>
        <translation>Modifier cette règle</translation>
    </message>
    <message>
        <source>Rule for “{}” is on</source>
        <translation>La règle pour «&#x202f;{}&#x202f;» est active</translation>
    </message>
    <message>
        <source>Show the photos</source>
        <translation>Afficher les photos</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>désactivée</translation>
    </message>
    <message>
        <source>when {}</source>
        <translation>quand {}</translation>
    </message>
</context>
<context>
    <name>RulesPanel</name>
    <message>
        <source>A rule tags what a search finds, now and whenever photos come or change. Where you said no to a tag, no rule sets it.</source>
        <translation>Une règle donne un mot-clé à ce qu’une recherche trouve, maintenant et chaque fois que des photos arrivent ou changent. Là où vous avez refusé un mot-clé, aucune règle ne le met.</translation>
    </message>
    <message>
        <source>Edit the rule</source>
        <translation>Modifier la règle</translation>
    </message>
    <message>
        <source>Make the rule</source>
        <translation>Créer la règle</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Nouvelle règle</translation>
    </message>
    <message>
        <source>New rule…</source>
        <translation>Nouvelle règle…</translation>
    </message>
    <message>
        <source>On {} you said no; that stays.</source>
        <translation>Refusé par vous sur {}&#x202f;; cela reste ainsi.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Mot-clé</translation>
    </message>
    <message>
        <source>Whenever this search finds a photo</source>
        <translation>Chaque fois que cette recherche trouve une photo</translation>
    </message>
    <message>
        <source>{} match; {} would newly be tagged.</source>
        <translation>Correspondance&#xa0;: {}&#x202f;; nouveau mot-clé pour {}.</translation>
    </message>
</context>
<context>
    <name>RunPanel</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Everything is up to date</source>
        <translation>Tout est à jour</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Last looked: {}</source>
        <translation>Dernière analyse&#xa0;: {}</translation>
    </message>
    <message>
        <source>Look for new photos</source>
        <translation>Chercher de nouvelles photos</translation>
    </message>
    <message>
        <source>Low power</source>
        <translation>Économie d’énergie</translation>
    </message>
    <message>
        <source>Nothing is happening</source>
        <translation>Rien en cours</translation>
    </message>
    <message>
        <source>Other programs go first, and it rests on battery and while you work at the computer.</source>
        <translation>Les autres applications passent d’abord&#x202f;; l’analyse s’interrompt sur batterie et tant que vous utilisez l’ordinateur.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>Photos a second</source>
        <translation>Photos par seconde</translation>
    </message>
    <message>
        <source>Photos that are looked at show here.</source>
        <translation>Les photos en cours d’analyse s’affichent ici.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Stopped before the end</source>
        <translation>Arrêté avant la fin</translation>
    </message>
    <message>
        <source>The last run stopped unexpectedly</source>
        <translation>La dernière analyse s’est arrêtée de façon inattendue</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Temps restant</translation>
    </message>
    <message>
        <source>What was finished is kept. Looking again goes on where it stopped.</source>
        <translation>Ce qui était terminé est conservé. L’analyse reprendra là où elle s’est arrêtée.</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} sur {total}</translation>
    </message>
</context>
<context>
    <name>RunWords</name>
    <message numerus="yes">
        <source>%Ln files could not be read</source>
        <translation>
            <numerusform>%Ln fichier n’a pas pu être lu</numerusform>
            <numerusform>%Ln fichiers n’ont pas pu être lus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files looked through</source>
        <translation>
            <numerusform>%Ln fichier parcouru</numerusform>
            <numerusform>%Ln fichiers parcourus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new photos</source>
        <translation>
            <numerusform>%Ln nouvelle photo</numerusform>
            <numerusform>%Ln nouvelles photos</numerusform>
        </translation>
    </message>
    <message>
        <source>Colours and sharpness</source>
        <translation>Couleurs et netteté</translation>
    </message>
    <message>
        <source>Decoding</source>
        <translation>Décodage</translation>
    </message>
    <message>
        <source>Everything was up to date</source>
        <translation>Tout était à jour</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>Visages</translation>
    </message>
    <message>
        <source>Finding files</source>
        <translation>Recherche des fichiers</translation>
    </message>
    <message>
        <source>Finishing: comparing photos that look alike</source>
        <translation>Finalisation&#xa0;: comparaison des photos qui se ressemblent</translation>
    </message>
    <message>
        <source>Free words</source>
        <translation>Mots libres</translation>
    </message>
    <message>
        <source>Grouping people</source>
        <translation>Regroupement des personnes</translation>
    </message>
    <message>
        <source>Looking at photos</source>
        <translation>Analyse des photos</translation>
    </message>
    <message>
        <source>Looking for photos</source>
        <translation>Recherche de photos</translation>
    </message>
    <message>
        <source>No photo that could be read</source>
        <translation>Aucune photo lisible</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objets</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>Portraits</source>
        <translation>Portraits</translation>
    </message>
    <message>
        <source>Reading files</source>
        <translation>Lecture des fichiers</translation>
    </message>
    <message>
        <source>Reading text</source>
        <translation>Lecture du texte</translation>
    </message>
    <message>
        <source>Reading text in photos</source>
        <translation>Lecture du texte des photos</translation>
    </message>
    <message>
        <source>Resting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Resting until the computer is plugged in</source>
        <translation>En attente&#xa0;: l’ordinateur est sur batterie</translation>
    </message>
    <message>
        <source>Resting while other programs are busy</source>
        <translation>En attente&#xa0;: d’autres applications sont occupées</translation>
    </message>
    <message>
        <source>Resting while you work at the computer</source>
        <translation>En attente&#xa0;: vous utilisez l’ordinateur</translation>
    </message>
    <message>
        <source>Scenes and things</source>
        <translation>Scènes et choses</translation>
    </message>
    <message>
        <source>Sensitive documents</source>
        <translation>Documents sensibles</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Démarrage</translation>
    </message>
    <message numerus="yes">
        <source>Stopped unexpectedly: %Ln photos finished</source>
        <translation>
            <numerusform>Arrêt inattendu&#xa0;: %Ln photo terminée</numerusform>
            <numerusform>Arrêt inattendu&#xa0;: %Ln photos terminées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %Ln photos finished</source>
        <translation>
            <numerusform>Arrêté&#xa0;: %Ln photo terminée</numerusform>
            <numerusform>Arrêté&#xa0;: %Ln photos terminées</numerusform>
        </translation>
    </message>
    <message>
        <source>Storing</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Thumbnails</source>
        <translation>Vignettes</translation>
    </message>
    <message>
        <source>took {}</source>
        <translation>durée&#xa0;: {}</translation>
    </message>
    <message>
        <source>{what}; {more}</source>
        <translation>{what}&#x202f;; {more}</translation>
    </message>
    <message>
        <source>{} photos a second</source>
        <translation>{} photos par seconde</translation>
    </message>
    <message>
        <source>{} seconds</source>
        <translation>{} secondes</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search (Esc)</source>
        <translation>Effacer la recherche (Échap)</translation>
    </message>
    <message>
        <source>Search photos</source>
        <translation>Rechercher des photos</translation>
    </message>
    <message>
        <source>Search: dog beach 2021 …</source>
        <translation>Rechercher&#xa0;: chien plage 2021…</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Sections of the settings</source>
        <translation>Rubriques des réglages</translation>
    </message>
</context>
<context>
    <name>ShortcutRow</name>
    <message>
        <source>Keys for “{}”</source>
        <translation>Touches pour «&#x202f;{}&#x202f;»</translation>
    </message>
    <message>
        <source>Put back “{}”</source>
        <translation>Rétablir «&#x202f;{}&#x202f;»</translation>
    </message>
</context>
<context>
    <name>ShortcutsSection</name>
    <message>
        <source>Click on keys and press others. What is used already is not taken.</source>
        <translation>Cliquez sur un raccourci et appuyez sur d’autres touches. Celles qui servent déjà ne sont pas acceptées.</translation>
    </message>
    <message>
        <source>Put all back</source>
        <translation>Tout rétablir</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>{keys} is used for “{act}” already.</source>
        <translation>{keys} sert déjà à «&#x202f;{act}&#x202f;».</translation>
    </message>
</context>
<context>
    <name>Showing</name>
    <message>
        <source>Choose two to four photos to compare.</source>
        <translation>Choisissez deux à quatre photos à comparer.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Ctrl and a click adds a photo.</source>
        <translation>Ctrl et un clic ajoutent une photo.</translation>
    </message>
    <message>
        <source>Slideshow</source>
        <translation>Diaporama</translation>
    </message>
</context>
<context>
    <name>SideBar</name>
    <message>
        <source>Add folder…</source>
        <translation>Ajouter un dossier…</translation>
    </message>
</context>
<context>
    <name>SlideCanvas</name>
    <message>
        <source>Slideshow</source>
        <translation>Diaporama</translation>
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
        <translation>Terminer (Échap)</translation>
    </message>
    <message>
        <source>Faster (↑)</source>
        <translation>Plus vite (↑)</translation>
    </message>
    <message>
        <source>Go on (Space)</source>
        <translation>Reprendre (Espace)</translation>
    </message>
    <message>
        <source>Next photo (→)</source>
        <translation>Photo suivante (→)</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>Pause (Espace)</translation>
    </message>
    <message>
        <source>Previous photo (←)</source>
        <translation>Photo précédente (←)</translation>
    </message>
    <message>
        <source>Slideshow</source>
        <translation>Diaporama</translation>
    </message>
    <message>
        <source>Slower (↓)</source>
        <translation>Moins vite (↓)</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} sur {}</translation>
    </message>
</context>
<context>
    <name>SpeedChart</name>
    <message>
        <source>Speed: {} photos a second</source>
        <translation>Vitesse&#xa0;: {} photos par seconde</translation>
    </message>
</context>
<context>
    <name>Stacking</name>
    <message>
        <source>Open or close the burst</source>
        <translation>Ouvrir ou fermer la rafale</translation>
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
        <translation>Décompte…</translation>
    </message>
    <message>
        <source>Day by day</source>
        <translation>Jour par jour</translation>
    </message>
    <message>
        <source>Figures appear here once Tintype has found photos.</source>
        <translation>Les chiffres apparaissent ici dès que Tintype a trouvé des photos.</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Nothing to count yet</source>
        <translation>Rien à compter pour l’instant</translation>
    </message>
    <message>
        <source>People over the years</source>
        <translation>Les personnes au fil des ans</translation>
    </message>
    <message>
        <source>Photos of a year, by day</source>
        <translation>Photos d’une année, par jour</translation>
    </message>
    <message>
        <source>Photos over time</source>
        <translation>Photos au fil du temps</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistiques</translation>
    </message>
    <message>
        <source>The figures appear here in a moment.</source>
        <translation>Les chiffres apparaîtront ici dans un instant.</translation>
    </message>
    <message>
        <source>The year after</source>
        <translation>Année suivante</translation>
    </message>
    <message>
        <source>The year before</source>
        <translation>Année précédente</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Années</translation>
    </message>
</context>
<context>
    <name>StorageSection</name>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Catalog: what was found and said</source>
        <translation>Catalogue&#xa0;: ce qui a été trouvé et dit</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vider</translation>
    </message>
    <message>
        <source>Clearing…</source>
        <translation>Nettoyage…</translation>
    </message>
    <message>
        <source>Done: {} freed.</source>
        <translation>Terminé&#xa0;: {} libérés.</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Photothèque</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Mesure…</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Old backups, and files that make searches quick; those are made anew at once.</source>
        <translation>Anciennes sauvegardes, et fichiers qui accélèrent les recherches&#x202f;; ceux-ci sont recréés aussitôt.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Quick searching</source>
        <translation>Recherche rapide</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Stockage</translation>
    </message>
    <message>
        <source>Thumbnails</source>
        <translation>Vignettes</translation>
    </message>
    <message>
        <source>What can be made again</source>
        <translation>Ce qui peut être recréé</translation>
    </message>
    <message>
        <source>{path}
{used} in all, {free} free on this disk</source>
        <translation>{path}
{used} au total, {free} libres sur ce disque</translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <source>album</source>
        <translation>album</translation>
    </message>
    <message>
        <source>camera</source>
        <translation>appareil photo</translation>
    </message>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>dossier</translation>
    </message>
    <message>
        <source>lens</source>
        <translation>objectif</translation>
    </message>
    <message>
        <source>person</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lieu</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>mot-clé</translation>
    </message>
</context>
<context>
    <name>TagChip</name>
    <message>
        <source>Model: {}</source>
        <translation>Modèle&#xa0;: {}</translation>
    </message>
    <message>
        <source>Not “{}”</source>
        <translation>Pas «&#x202f;{}&#x202f;»</translation>
    </message>
    <message>
        <source>Score {}</source>
        <translation>Score {}</translation>
    </message>
    <message>
        <source>Score {}, shown from {}</source>
        <translation>Score {}, affiché à partir de {}</translation>
    </message>
    <message>
        <source>Why: the model saw “{}”.</source>
        <translation>Pourquoi&#xa0;: le modèle a vu «&#x202f;{}&#x202f;».</translation>
    </message>
    <message>
        <source>You added this tag.</source>
        <translation>Vous avez ajouté ce mot-clé.</translation>
    </message>
</context>
<context>
    <name>TagField</name>
    <message>
        <source>Add a tag</source>
        <translation>Ajouter un mot-clé</translation>
    </message>
    <message>
        <source>Add a tag…</source>
        <translation>Ajouter un mot-clé…</translation>
    </message>
</context>
<context>
    <name>TagTreeModel</name>
    <message>
        <source>By you</source>
        <translation>Par vous</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Autres noms</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Mot-clé</translation>
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
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Another name of “{}”</source>
        <translation>Autre nom de «&#x202f;{}&#x202f;»</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Check 20</source>
        <translation>Vérifier 20 photos</translation>
    </message>
    <message>
        <source>Check 20 of any tag</source>
        <translation>Vérifier 20 photos, tous mots-clés</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Filter tags</source>
        <translation>Filtrer les mots-clés</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation>Fusionner avec…</translation>
    </message>
    <message>
        <source>Merge “{one}” into “{other}”</source>
        <translation>Fusionner «&#x202f;{one}&#x202f;» avec «&#x202f;{other}&#x202f;»</translation>
    </message>
    <message>
        <source>Merge “{}” into</source>
        <translation>Fusionner «&#x202f;{}&#x202f;» avec</translation>
    </message>
    <message>
        <source>Move to the top</source>
        <translation>Mettre au premier niveau</translation>
    </message>
    <message>
        <source>Other name…</source>
        <translation>Autre nom…</translation>
    </message>
    <message>
        <source>Put “{one}” below “{other}”</source>
        <translation>Placer «&#x202f;{one}&#x202f;» sous «&#x202f;{other}&#x202f;»</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Rename “{}”</source>
        <translation>Renommer «&#x202f;{}&#x202f;»</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Show photos</source>
        <translation>Afficher les photos</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Mot-clé</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Mots-clés</translation>
    </message>
    <message>
        <source>The photos of this tag that the models are least sure of</source>
        <translation>Les photos de ce mot-clé dont les modèles sont le moins sûrs</translation>
    </message>
</context>
<context>
    <name>TagsPanel</name>
    <message>
        <source>No tags yet.</source>
        <translation>Pas encore de mots-clés.</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Timeline</source>
        <translation>Frise chronologique</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Annuler (Ctrl+Z)</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Enregistrer cette recherche</translation>
    </message>
    <message>
        <source>Save this search as an album</source>
        <translation>Enregistrer cette recherche comme album</translation>
    </message>
    <message>
        <source>Size of the thumbnails</source>
        <translation>Taille des vignettes</translation>
    </message>
    <message>
        <source>Size of the thumbnails (Ctrl+wheel)</source>
        <translation>Taille des vignettes (Ctrl+molette)</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>A model saw “{}”.</source>
        <translation>Un modèle a vu «&#x202f;{}&#x202f;».</translation>
    </message>
    <message>
        <source>A rule of yours: photos that match “{}”.</source>
        <translation>Une de vos règles&#xa0;: les photos qui correspondent à «&#x202f;{}&#x202f;».</translation>
    </message>
    <message>
        <source>In {} places.</source>
        <translation>À {} endroits.</translation>
    </message>
    <message>
        <source>It does not count: you said otherwise.</source>
        <translation>Cela ne compte pas&#xa0;: vous avez dit le contraire.</translation>
    </message>
    <message>
        <source>It follows from how the picture looks: {}.</source>
        <translation>Déduit de l’aspect de l’image&#xa0;: {}.</translation>
    </message>
    <message>
        <source>It follows from text in the photo: “{}”.</source>
        <translation>Déduit du texte dans la photo&#xa0;: «&#x202f;{}&#x202f;».</translation>
    </message>
    <message>
        <source>It follows from where the photo was taken: {}.</source>
        <translation>Déduit du lieu de la prise de vue&#xa0;: {}.</translation>
    </message>
    <message>
        <source>It is written in the photo&apos;s file or beside it: “{}”.</source>
        <translation>C’est écrit dans le fichier de la photo ou à côté&#xa0;: «&#x202f;{}&#x202f;».</translation>
    </message>
    <message>
        <source>Model: {}</source>
        <translation>Modèle&#xa0;: {}</translation>
    </message>
    <message>
        <source>Score {}, shown from {}.</source>
        <translation>Score {}, affiché à partir de {}.</translation>
    </message>
    <message>
        <source>Score {}, too little: shown from {}.</source>
        <translation>Score {}, insuffisant&#xa0;: affiché à partir de {}.</translation>
    </message>
    <message>
        <source>The model for faces saw “{}”.</source>
        <translation>Le modèle des visages a vu «&#x202f;{}&#x202f;».</translation>
    </message>
    <message>
        <source>The model for objects saw “{}”.</source>
        <translation>Le modèle des objets a vu «&#x202f;{}&#x202f;».</translation>
    </message>
    <message>
        <source>The model for scenes takes it for “{}”.</source>
        <translation>Le modèle des scènes y voit «&#x202f;{}&#x202f;».</translation>
    </message>
    <message>
        <source>You said no: {}</source>
        <translation>Vous avez dit non&#xa0;: {}</translation>
    </message>
    <message>
        <source>You said yes: {}</source>
        <translation>Vous avez dit oui&#xa0;: {}</translation>
    </message>
</context>
<context>
    <name>WhyPopover</name>
    <message>
        <source>Nothing says anything of it any more.</source>
        <translation>Plus rien ne le justifie.</translation>
    </message>
    <message>
        <source>Right with a chance of {}, as far as your answers so far tell.</source>
        <translation>Juste avec une probabilité de {}, d’après vos réponses jusqu’ici.</translation>
    </message>
    <message>
        <source>Show where</source>
        <translation>Montrer où</translation>
    </message>
    <message>
        <source>That is right</source>
        <translation>C’est juste</translation>
    </message>
    <message>
        <source>That is wrong</source>
        <translation>C’est faux</translation>
    </message>
    <message>
        <source>Why “{}”?</source>
        <translation>Pourquoi «&#x202f;{}&#x202f;»&#x202f;?</translation>
    </message>
</context>
<context>
    <name>WhyTag</name>
    <message>
        <source>Looking at the photo, part by part…</source>
        <translation>Examen de la photo, partie par partie…</translation>
    </message>
    <message>
        <source>The glow is where the model&apos;s answer depends on most.</source>
        <translation>La lueur marque ce qui compte le plus dans la réponse du modèle.</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message numerus="yes">
        <source>%Ln faces</source>
        <translation>
            <numerusform>%Ln visage</numerusform>
            <numerusform>%Ln visages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln personne</numerusform>
            <numerusform>%Ln personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos</source>
        <translation>
            <numerusform>%Ln photo</numerusform>
            <numerusform>%Ln photos</numerusform>
        </translation>
    </message>
    <message>
        <source>All others</source>
        <translation>Toutes les autres</translation>
    </message>
    <message>
        <source>E</source>
        <translation>E</translation>
    </message>
    <message>
        <source>Much alike</source>
        <translation>Très ressemblantes</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>Sans appareil photo</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Sans date</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>Sans dossier</translation>
    </message>
    <message>
        <source>No place</source>
        <translation>Sans lieu</translation>
    </message>
    <message>
        <source>No stars</source>
        <translation>Sans étoiles</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>W</source>
        <translation>O</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hours</source>
        <translation>
            <numerusform>environ %Ln heure</numerusform>
            <numerusform>environ %Ln heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minutes</source>
        <translation>
            <numerusform>environ %Ln minute</numerusform>
            <numerusform>environ %Ln minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>from the file&apos;s name</source>
        <translation>d’après le nom du fichier</translation>
    </message>
    <message>
        <source>from the file&apos;s own date</source>
        <translation>d’après la date du fichier</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>moins d’une minute</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
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
        <translation>{}&#x202f;%</translation>
    </message>
</context>
<context>
    <name>WorldMap</name>
    <message>
        <source>{photos} within {km} km</source>
        <translation>{photos} dans un rayon de {km} km</translation>
    </message>
    <message>
        <source>{place}: {photos}</source>
        <translation>{place}&#xa0;: {photos}</translation>
    </message>
</context>
</TS>
