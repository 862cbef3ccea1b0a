<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Add a tag</source>
        <translation>Añadir una etiqueta</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Añadir carpeta…</translation>
    </message>
    <message>
        <source>All photos</source>
        <translation>Todas las fotos</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Files that could not be read</source>
        <translation>Archivos que no se pudieron leer</translation>
    </message>
    <message>
        <source>Find anything…</source>
        <translation>Buscar cualquier cosa…</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Ir a</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>Encabezados</translation>
    </message>
    <message>
        <source>Larger thumbnails</source>
        <translation>Miniaturas más grandes</translation>
    </message>
    <message>
        <source>Look for new photos</source>
        <translation>Buscar fotos nuevas</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Meses</translation>
    </message>
    <message>
        <source>Narrow down</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>No headings</source>
        <translation>Sin encabezados</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Smaller thumbnails</source>
        <translation>Miniaturas más pequeñas</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Años</translation>
    </message>
</context>
<context>
    <name>ActivityBar</name>
    <message numerus="yes">
        <source>%Ln files could not be read</source>
        <translation>
            <numerusform>No se pudo leer %Ln archivo</numerusform>
            <numerusform>No se pudieron leer %Ln archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Another Tintype is already indexing this library.</source>
        <translation>Otro Tintype ya está analizando esta biblioteca.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Cerrar</translation>
    </message>
    <message numerus="yes">
        <source>Done: %Ln new photos.</source>
        <translation>
            <numerusform>Listo: %Ln foto nueva.</numerusform>
            <numerusform>Listo: %Ln fotos nuevas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Done: everything was up to date.</source>
        <translation>Listo: todo estaba al día.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Indexing stopped unexpectedly; what was finished is kept.</source>
        <translation>El análisis se detuvo de forma inesperada; lo que estaba hecho se conserva.</translation>
    </message>
    <message>
        <source>Looking at photos: {} of {}</source>
        <translation>Analizando fotos: {} de {}</translation>
    </message>
    <message>
        <source>Looking for photos…</source>
        <translation>Buscando fotos…</translation>
    </message>
    <message numerus="yes">
        <source>Looking for photos… %Ln found</source>
        <translation>
            <numerusform>Buscando fotos… %Ln encontrada</numerusform>
            <numerusform>Buscando fotos… %Ln encontradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Reading text: {} of {}</source>
        <translation>Leyendo textos: {} de {}</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Volver a empezar</translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %Ln photos finished and kept.</source>
        <translation>
            <numerusform>Detenido: %Ln foto analizada y guardada.</numerusform>
            <numerusform>Detenido: %Ln fotos analizadas y guardadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>There is no photo that Tintype can read in this folder.</source>
        <translation>En esta carpeta no hay ninguna foto que Tintype pueda leer.</translation>
    </message>
    <message>
        <source>{why} · {what}</source>
        <translation>{why} · {what}</translation>
    </message>
    <message>
        <source>{} a second</source>
        <translation>{} por segundo</translation>
    </message>
    <message>
        <source>{} left</source>
        <translation>faltan {}</translation>
    </message>
</context>
<context>
    <name>ActivityPage</name>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Files that could not be read</source>
        <translation>Archivos que no se pudieron leer</translation>
    </message>
    <message>
        <source>Last runs</source>
        <translation>Últimos análisis</translation>
    </message>
    <message>
        <source>Time for a photo, in the last run with new ones</source>
        <translation>Tiempo por foto en el último análisis con fotos nuevas</translation>
    </message>
</context>
<context>
    <name>AlbumActs</name>
    <message>
        <source>H hides them. Ctrl+Shift+R shows the first one in its folder.</source>
        <translation>H las oculta. Ctrl+Mayús+R muestra la primera en su carpeta.</translation>
    </message>
    <message>
        <source>Take out of the album</source>
        <translation>Sacar del álbum</translation>
    </message>
    <message>
        <source>Tintype never deletes photos.</source>
        <translation>Tintype nunca borra fotos.</translation>
    </message>
</context>
<context>
    <name>AlbumModel</name>
    <message>
        <source>Hand-picked</source>
        <translation>Hechos a mano</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Búsquedas guardadas</translation>
    </message>
</context>
<context>
    <name>AlbumsBridge</name>
    <message>
        <source>Album “{}” made.</source>
        <translation>Álbum “{}” creado.</translation>
    </message>
    <message>
        <source>From now on “{}” is tagged “{}”.</source>
        <translation>A partir de ahora, “{}” recibe la etiqueta “{}”.</translation>
    </message>
    <message>
        <source>Rule deleted; {} changed.</source>
        <translation>Regla eliminada; cambios en {}.</translation>
    </message>
    <message>
        <source>Rule switched off.</source>
        <translation>Regla desactivada.</translation>
    </message>
    <message>
        <source>Rule switched on.</source>
        <translation>Regla activada.</translation>
    </message>
    <message>
        <source>The rule asks for “{}” now.</source>
        <translation>Ahora la regla busca “{}”.</translation>
    </message>
</context>
<context>
    <name>AlbumsPage</name>
    <message>
        <source>Albums</source>
        <translation>Álbumes</translation>
    </message>
    <message>
        <source>Choose photos and put them in an album with a right click, or keep a search with the bookmark beside the search field.</source>
        <translation>Elige fotos y ponlas en un álbum con el botón derecho, o guarda una búsqueda con el marcador que está junto al campo de búsqueda.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Edit search…</source>
        <translation>Editar búsqueda…</translation>
    </message>
    <message>
        <source>Edit “{}”</source>
        <translation>Editar “{}”</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>New album</source>
        <translation>Nuevo álbum</translation>
    </message>
    <message>
        <source>New album…</source>
        <translation>Nuevo álbum…</translation>
    </message>
    <message>
        <source>New saved search</source>
        <translation>Nueva búsqueda guardada</translation>
    </message>
    <message>
        <source>New saved search…</source>
        <translation>Nueva búsqueda guardada…</translation>
    </message>
    <message>
        <source>No albums yet</source>
        <translation>Aún no hay álbumes</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>Rename “{}”</source>
        <translation>Renombrar “{}”</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renombrar…</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Show photos</source>
        <translation>Mostrar fotos</translation>
    </message>
    <message>
        <source>What it searches for</source>
        <translation>Qué busca</translation>
    </message>
</context>
<context>
    <name>AppearanceSection</name>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>La más grande</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>Off: everything is in its place at once.</source>
        <translation>Desactivado: todo aparece en su sitio al instante.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activado</translation>
    </message>
    <message>
        <source>Size of type</source>
        <translation>Tamaño de la letra</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Más pequeña</translation>
    </message>
    <message>
        <source>Takes effect when Tintype is started again.</source>
        <translation>Se aplicará cuando vuelvas a abrir Tintype.</translation>
    </message>
</context>
<context>
    <name>ArrangeButton</name>
    <message>
        <source>Alike</source>
        <translation>Parecidas</translation>
    </message>
    <message>
        <source>Best match, then newest</source>
        <translation>Mejor coincidencia, después más recientes</translation>
    </message>
    <message>
        <source>Bursts as one photo</source>
        <translation>Ráfagas como una sola foto</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>Cámaras</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Carpetas</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>Encabezados</translation>
    </message>
    <message>
        <source>Largest file first</source>
        <translation>Archivos más grandes primero</translation>
    </message>
    <message>
        <source>Last added first</source>
        <translation>Últimas añadidas primero</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Al azar</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Meses</translation>
    </message>
    <message>
        <source>Most stars first</source>
        <translation>Más estrellas primero</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>Nombre del archivo</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Más recientes primero</translation>
    </message>
    <message>
        <source>No headings</source>
        <translation>Sin encabezados</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Más antiguas primero</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Order and headings</source>
        <translation>Orden y encabezados</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Estrellas</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Años</translation>
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
            <numerusform>%Ln suposición sigue siendo dudosa.</numerusform>
            <numerusform>%Ln suposiciones siguen siendo dudosas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another 20 (Return)</source>
        <translation>Otras 20 (Intro)</translation>
    </message>
    <message>
        <source>Back (←)</source>
        <translation>Atrás (←)</translation>
    </message>
    <message>
        <source>Checked so far: {count}. Wrong ones taken away: {wrong}. Missed ones found: {found}.</source>
        <translation>Revisadas hasta ahora: {count}. Erróneas quitadas: {wrong}. Olvidadas encontradas: {found}.</translation>
    </message>
    <message>
        <source>Done (Esc)</source>
        <translation>Listo (Esc)</translation>
    </message>
    <message>
        <source>Is this “{}”?</source>
        <translation>¿Es esto “{}”?</translation>
    </message>
    <message>
        <source>It is tagged so at present.</source>
        <translation>Ahora lleva esta etiqueta.</translation>
    </message>
    <message>
        <source>Looking for doubtful photos…</source>
        <translation>Buscando fotos dudosas…</translation>
    </message>
    <message>
        <source>No (N)</source>
        <translation>No (N)</translation>
    </message>
    <message>
        <source>No model is in doubt, or you have answered everything.</source>
        <translation>Ningún modelo tiene dudas, o ya has respondido a todo.</translation>
    </message>
    <message>
        <source>Not tagged.</source>
        <translation>Sin esta etiqueta.</translation>
    </message>
    <message>
        <source>Nothing to check</source>
        <translation>Nada que revisar</translation>
    </message>
    <message>
        <source>Of the others that show it, about {percent} % are right.</source>
        <translation>De las demás fotos con esta etiqueta, cerca del {percent} % son correctas.</translation>
    </message>
    <message>
        <source>Skip (→)</source>
        <translation>Omitir (→)</translation>
    </message>
    <message>
        <source>That was all of them. Thank you.</source>
        <translation>Eran todas. Gracias.</translation>
    </message>
    <message>
        <source>Yes (Y)</source>
        <translation>Sí (Y)</translation>
    </message>
    <message>
        <source>{number} of {count} · {now}</source>
        <translation>{number} de {count} · {now}</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Find a command, a page, a person, a tag …</source>
        <translation>Busca una orden, una página, una persona, una etiqueta…</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Buscar cualquier cosa</translation>
    </message>
    <message>
        <source>Search for “{}”</source>
        <translation>Buscar “{}”</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Resultados</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message numerus="yes">
        <source>%Ln photos beside each other</source>
        <translation>
            <numerusform>%Ln foto en paralelo</numerusform>
            <numerusform>%Ln fotos en paralelo</numerusform>
        </translation>
    </message>
    <message>
        <source>1–5 rate · L favourite · X hide · Delete takes out · Z zooms</source>
        <translation>1–5 valora · L favorita · X oculta · Supr saca · Z amplía</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Atrás (Esc)</translation>
    </message>
    <message>
        <source>Photos beside each other</source>
        <translation>Fotos en paralelo</translation>
    </message>
    <message>
        <source>Zoom together</source>
        <translation>Ampliar a la vez</translation>
    </message>
</context>
<context>
    <name>ComparePane</name>
    <message>
        <source>Hide (X)</source>
        <translation>Ocultar (X)</translation>
    </message>
    <message>
        <source>No file</source>
        <translation>Sin archivo</translation>
    </message>
    <message>
        <source>Take out of the comparison (Delete)</source>
        <translation>Sacar de la comparación (Supr)</translation>
    </message>
</context>
<context>
    <name>CompletingField</name>
    <message>
        <source>Suggestions</source>
        <translation>Sugerencias</translation>
    </message>
</context>
<context>
    <name>Curating</name>
    <message>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>Rename album</source>
        <translation>Renombrar álbum</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Guardar esta búsqueda</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Trabajando…</translation>
    </message>
</context>
<context>
    <name>CurationBridge</name>
    <message numerus="yes">
        <source>%Ln photos hidden: is:hidden finds them.</source>
        <translation>
            <numerusform>%Ln foto oculta: is:hidden la encuentra.</numerusform>
            <numerusform>%Ln fotos ocultas: is:hidden las encuentra.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos in “{}”.</source>
        <translation>
            <numerusform>%Ln foto en “{}”.</numerusform>
            <numerusform>%Ln fotos en “{}”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos made favourites.</source>
        <translation>
            <numerusform>%Ln foto añadida a favoritas.</numerusform>
            <numerusform>%Ln fotos añadidas a favoritas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos no longer favourites.</source>
        <translation>
            <numerusform>%Ln foto quitada de favoritas.</numerusform>
            <numerusform>%Ln fotos quitadas de favoritas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos shown again.</source>
        <translation>
            <numerusform>%Ln foto visible de nuevo.</numerusform>
            <numerusform>%Ln fotos visibles de nuevo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos tagged “{}”.</source>
        <translation>
            <numerusform>%Ln foto etiquetada como “{}”.</numerusform>
            <numerusform>%Ln fotos etiquetadas como “{}”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos taken out of “{}”.</source>
        <translation>
            <numerusform>%Ln foto sacada de “{}”.</numerusform>
            <numerusform>%Ln fotos sacadas de “{}”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos: {}.</source>
        <translation>
            <numerusform>%Ln foto: {}.</numerusform>
            <numerusform>%Ln fotos: {}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Album “{}” deleted; its photos stay.</source>
        <translation>Álbum “{}” eliminado; sus fotos se conservan.</translation>
    </message>
    <message>
        <source>Merged into “{}”.</source>
        <translation>Combinada con “{}”.</translation>
    </message>
    <message>
        <source>Moved to the top.</source>
        <translation>Movida al primer nivel.</translation>
    </message>
    <message>
        <source>Moved to “{}”.</source>
        <translation>Movida a “{}”.</translation>
    </message>
    <message>
        <source>Renamed to “{}”.</source>
        <translation>Ahora se llama “{}”.</translation>
    </message>
    <message>
        <source>Saved “{}”.</source>
        <translation>“{}”: guardado.</translation>
    </message>
    <message>
        <source>Tag “{}” deleted.</source>
        <translation>Etiqueta “{}” eliminada.</translation>
    </message>
    <message>
        <source>no stars</source>
        <translation>sin estrellas</translation>
    </message>
    <message>
        <source>“{}” finds “{}” too.</source>
        <translation>“{}” encuentra también “{}”.</translation>
    </message>
    <message numerus="yes">
        <source>“{}” taken from %Ln photos.</source>
        <translation>
            <numerusform>“{}” quitada de %Ln foto.</numerusform>
            <numerusform>“{}” quitada de %Ln fotos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message numerus="yes">
        <source>%Ln photos are selected: tags go to all of them.</source>
        <translation>
            <numerusform>%Ln foto seleccionada: las etiquetas se aplican a ella.</numerusform>
            <numerusform>%Ln fotos seleccionadas: las etiquetas se aplican a todas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a photo to see what is in it.</source>
        <translation>Elige una foto para ver qué hay en ella.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>No file</source>
        <translation>Sin archivo</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>DuplicateModel</name>
    <message numerus="yes">
        <source>{name}: %Ln files, {size} in the others</source>
        <translation>
            <numerusform>{name}: %Ln archivo, {size} en los demás</numerusform>
            <numerusform>{name}: %Ln archivos, {size} en los demás</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: {photos}, {size} in the others</source>
        <translation>{name}: {photos}, {size} en las demás</translation>
    </message>
</context>
<context>
    <name>DuplicatesPage</name>
    <message numerus="yes">
        <source>%Ln groups, {size} in the photos that could go</source>
        <translation>
            <numerusform>%Ln grupo, {size} en las fotos que sobran</numerusform>
            <numerusform>%Ln grupos, {size} en las fotos que sobran</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more photos are not shown here.</source>
        <translation>
            <numerusform>%Ln foto más no se muestra aquí.</numerusform>
            <numerusform>%Ln fotos más no se muestran aquí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos not compared yet</source>
        <translation>
            <numerusform>%Ln foto aún sin comparar</numerusform>
            <numerusform>%Ln fotos aún sin comparar</numerusform>
        </translation>
    </message>
    <message>
        <source>Bursts</source>
        <translation>Ráfagas</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplicados</translation>
    </message>
    <message>
        <source>Every photo is there once, as far as Tintype has looked.</source>
        <translation>Cada foto está una sola vez, hasta donde Tintype ha mirado.</translation>
    </message>
    <message>
        <source>Hidden photos stay where they are; is:hidden finds them. Tintype deletes no file.</source>
        <translation>Las fotos ocultas se quedan donde están; is:hidden las encuentra. Tintype no borra ningún archivo.</translation>
    </message>
    <message>
        <source>Hide the others (H)</source>
        <translation>Ocultar las demás (H)</translation>
    </message>
    <message numerus="yes">
        <source>Hide the others of %Ln groups</source>
        <translation>
            <numerusform>Ocultar las demás de %Ln grupo</numerusform>
            <numerusform>Ocultar las demás de %Ln grupos</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for duplicates…</source>
        <translation>Buscando duplicados…</translation>
    </message>
    <message>
        <source>No duplicates here</source>
        <translation>Aquí no hay duplicados</translation>
    </message>
    <message>
        <source>Not the same (N)</source>
        <translation>No son la misma (N)</translation>
    </message>
    <message>
        <source>One photo that lies in several files. Tintype shows it once and deletes nothing: show a file to delete it yourself.</source>
        <translation>Una foto que está en varios archivos. Tintype la muestra una vez y no borra nada: muestra un archivo para borrarlo por tu cuenta.</translation>
    </message>
    <message>
        <source>Photos are compared when Tintype next looks for new ones.</source>
        <translation>Las fotos se comparan la próxima vez que Tintype busque fotos nuevas.</translation>
    </message>
    <message>
        <source>Same file</source>
        <translation>Mismo archivo</translation>
    </message>
    <message>
        <source>Same picture</source>
        <translation>Misma imagen</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <source>Select none</source>
        <translation>No seleccionar nada</translation>
    </message>
</context>
<context>
    <name>EditWords</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln más</numerusform>
            <numerusform>%Ln más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people without a name</source>
        <translation>
            <numerusform>%Ln persona sin nombre</numerusform>
            <numerusform>%Ln personas sin nombre</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed tags: {all}</source>
        <translation>Etiquetas cambiadas: {all}</translation>
    </message>
    <message>
        <source>Changed the photos of the album {all}</source>
        <translation>Fotos del álbum {all} cambiadas</translation>
    </message>
    <message>
        <source>Changed what the album {first} holds: {last}</source>
        <translation>Contenido del álbum {first} cambiado: {last}</translation>
    </message>
    <message>
        <source>Chose the cover of {}</source>
        <translation>Portada elegida de {}</translation>
    </message>
    <message>
        <source>Chose which of some duplicates to keep</source>
        <translation>Elegido qué duplicado conservar</translation>
    </message>
    <message>
        <source>Confirmed {}</source>
        <translation>Confirmado: {}</translation>
    </message>
    <message>
        <source>Deleted the album {all}</source>
        <translation>Álbum {all} eliminado</translation>
    </message>
    <message>
        <source>Deleted the tag {all}</source>
        <translation>Etiqueta {all} eliminada</translation>
    </message>
    <message>
        <source>Drew a face</source>
        <translation>Cara marcada</translation>
    </message>
    <message>
        <source>Drew a face: {}</source>
        <translation>Cara marcada: {}</translation>
    </message>
    <message>
        <source>Dropped a rule: {first} is tagged {last}</source>
        <translation>Regla eliminada: {first} recibe la etiqueta {last}</translation>
    </message>
    <message>
        <source>Forgot somebody for good</source>
        <translation>Persona olvidada para siempre</translation>
    </message>
    <message>
        <source>Gave the tag {first} another name: {last}</source>
        <translation>Otro nombre para la etiqueta {first}: {last}</translation>
    </message>
    <message>
        <source>Hid as strangers: {}</source>
        <translation>Ocultado entre los desconocidos: {}</translation>
    </message>
    <message>
        <source>Hid photos</source>
        <translation>Fotos ocultadas</translation>
    </message>
    <message>
        <source>Left the tag {all} to the models again</source>
        <translation>Etiqueta {all} devuelta a los modelos</translation>
    </message>
    <message>
        <source>Made a rule: {first} is tagged {last}</source>
        <translation>Regla creada: {first} recibe la etiqueta {last}</translation>
    </message>
    <message>
        <source>Made favourites</source>
        <translation>Añadidas a favoritas</translation>
    </message>
    <message>
        <source>Made favourites no more</source>
        <translation>Quitadas de favoritas</translation>
    </message>
    <message>
        <source>Made the album {all}</source>
        <translation>Álbum {all} creado</translation>
    </message>
    <message>
        <source>Made the tag {all}</source>
        <translation>Etiqueta {all} creada</translation>
    </message>
    <message>
        <source>Merged tags into {last}: {others}</source>
        <translation>Etiquetas combinadas en {last}: {others}</translation>
    </message>
    <message>
        <source>Moved in the tree of tags: {all}</source>
        <translation>Movido en el árbol de etiquetas: {all}</translation>
    </message>
    <message>
        <source>Moved the box of a face</source>
        <translation>Recuadro de una cara movido</translation>
    </message>
    <message>
        <source>Named {}</source>
        <translation>Nombre puesto: {}</translation>
    </message>
    <message>
        <source>Rated {bare} of 5</source>
        <translation>Valoración: {bare} de 5</translation>
    </message>
    <message>
        <source>Renamed the album {first} to {last}</source>
        <translation>Álbum {first} renombrado a {last}</translation>
    </message>
    <message>
        <source>Renamed the tag {first} to {last}</source>
        <translation>Etiqueta {first} renombrada a {last}</translation>
    </message>
    <message>
        <source>Said that photos are not duplicates</source>
        <translation>Marcadas como no duplicadas</translation>
    </message>
    <message>
        <source>Said that they are one person: {}</source>
        <translation>Marcadas como la misma persona: {}</translation>
    </message>
    <message>
        <source>Said what is not a face</source>
        <translation>Marcado lo que no es una cara</translation>
    </message>
    <message>
        <source>Said who it is not: {}</source>
        <translation>Dicho quién no es: {}</translation>
    </message>
    <message>
        <source>Said who it is: {}</source>
        <translation>Dicho quién es: {}</translation>
    </message>
    <message>
        <source>Showed again: {}</source>
        <translation>Mostrado de nuevo: {}</translation>
    </message>
    <message>
        <source>Showed photos again</source>
        <translation>Fotos visibles de nuevo</translation>
    </message>
    <message>
        <source>Split off faces: {}</source>
        <translation>Caras separadas: {}</translation>
    </message>
    <message>
        <source>Tagged {all}</source>
        <translation>Etiqueta añadida: {all}</translation>
    </message>
    <message>
        <source>Took another name from the tag {first}: {last}</source>
        <translation>Otro nombre quitado de la etiqueta {first}: {last}</translation>
    </message>
    <message>
        <source>Took away a rating</source>
        <translation>Valoración quitada</translation>
    </message>
    <message>
        <source>Took away the tag {all}</source>
        <translation>Etiqueta quitada: {all}</translation>
    </message>
    <message>
        <source>Wrote a caption</source>
        <translation>Descripción escrita</translation>
    </message>
    <message>
        <source>Wrote a note on {}</source>
        <translation>Nota escrita sobre {}</translation>
    </message>
    <message>
        <source>“{}”</source>
        <translation>“{}”</translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>Add a folder of photos, or look for new ones.</source>
        <translation>Añade una carpeta de fotos o busca fotos nuevas.</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Añadir carpeta…</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>Looking at your photos</source>
        <translation>Analizando tus fotos</translation>
    </message>
    <message>
        <source>No photos here yet</source>
        <translation>Aquí aún no hay fotos</translation>
    </message>
    <message>
        <source>No photos in the library yet</source>
        <translation>Aún no hay fotos en la biblioteca</translation>
    </message>
    <message>
        <source>Nothing found for “{}”</source>
        <translation>No se ha encontrado nada para “{}”</translation>
    </message>
    <message>
        <source>They appear here as they are found.</source>
        <translation>Aparecen aquí a medida que se encuentran.</translation>
    </message>
    <message>
        <source>Try fewer or more general words: animal finds dogs and cats.</source>
        <translation>Prueba con menos palabras o con otras más generales: animal encuentra perros y gatos.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Choose a folder…</source>
        <translation>Elegir carpeta…</translation>
    </message>
    <message>
        <source>Date and camera</source>
        <translation>Fecha y cámara</translation>
    </message>
    <message>
        <source>Date, camera and place</source>
        <translation>Fecha, cámara y lugar</translation>
    </message>
    <message>
        <source>Each photo&apos;s own size</source>
        <translation>El tamaño propio de cada foto</translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln photos</source>
        <translation>
            <numerusform>Exportar %Ln foto</numerusform>
            <numerusform>Exportar %Ln fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>Finest</source>
        <translation>Óptima</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Buena</translation>
    </message>
    <message>
        <source>Keep in the files</source>
        <translation>Conservar en los archivos</translation>
    </message>
    <message>
        <source>Leave out photos of cards, passports and the like</source>
        <translation>Excluir fotos de tarjetas, pasaportes y similares</translation>
    </message>
    <message>
        <source>New JPEG files are made; your photos stay as they are. Names of people, serial numbers and tags are never written into them.</source>
        <translation>Se crean archivos JPEG nuevos; tus fotos no cambian. Nunca se escriben en ellos nombres de personas, números de serie ni etiquetas.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Calidad</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Small files</source>
        <translation>Archivos pequeños</translation>
    </message>
    <message>
        <source>{} pixels on the long side</source>
        <translation>{} píxeles en el lado largo</translation>
    </message>
</context>
<context>
    <name>FacePhotoView</name>
    <message>
        <source>Add without a name</source>
        <translation>Añadir sin nombre</translation>
    </message>
    <message>
        <source>All photos of them</source>
        <translation>Todas sus fotos</translation>
    </message>
    <message>
        <source>Drag, or use the arrow keys, with Shift for the size. Return keeps it.</source>
        <translation>Arrastra o usa las flechas, con Mayús para el tamaño. Intro lo guarda.</translation>
    </message>
    <message>
        <source>Move or resize</source>
        <translation>Mover o cambiar tamaño</translation>
    </message>
    <message>
        <source>Not a face</source>
        <translation>No es una cara</translation>
    </message>
    <message>
        <source>Not {}</source>
        <translation>No es {}</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <translation>¿Quién es?</translation>
    </message>
    <message>
        <source>Yes, {}</source>
        <translation>Sí, es {}</translation>
    </message>
    <message>
        <source>this person</source>
        <translation>esta persona</translation>
    </message>
    <message>
        <source>{}, perhaps</source>
        <translation>Quizá {}</translation>
    </message>
</context>
<context>
    <name>FacesModel</name>
    <message>
        <source>Face {} of {}</source>
        <translation>Cara {} de {}</translation>
    </message>
    <message>
        <source>confirmed by you</source>
        <translation>confirmada por ti</translation>
    </message>
    <message>
        <source>distance {}</source>
        <translation>distancia {}</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>sin nombre</translation>
    </message>
    <message>
        <source>perhaps</source>
        <translation>quizá</translation>
    </message>
    <message>
        <source>quality {}</source>
        <translation>calidad {}</translation>
    </message>
    <message>
        <source>recognised</source>
        <translation>reconocida</translation>
    </message>
</context>
<context>
    <name>FacesView</name>
    <message>
        <source>Faces</source>
        <translation>Caras</translation>
    </message>
</context>
<context>
    <name>FacetList</name>
    <message>
        <source>Narrow down</source>
        <translation>Filtros</translation>
    </message>
</context>
<context>
    <name>FacetModel</name>
    <message>
        <source>{} more</source>
        <translation>{} más</translation>
    </message>
    <message>
        <source>{}, asked for</source>
        <translation>{}, incluido</translation>
    </message>
    <message>
        <source>{}, left out</source>
        <translation>{}, excluido</translation>
    </message>
</context>
<context>
    <name>Facets</name>
    <message>
        <source>At night</source>
        <translation>De noche</translation>
    </message>
    <message>
        <source>Black and white</source>
        <translation>Blanco y negro</translation>
    </message>
    <message>
        <source>Blurry</source>
        <translation>Borrosas</translation>
    </message>
    <message>
        <source>Bursts</source>
        <translation>Ráfagas</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>Cámaras</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Países</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplicados</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoritas</translation>
    </message>
    <message>
        <source>Groups of people</source>
        <translation>Grupos de personas</translation>
    </message>
    <message>
        <source>Kinds of file</source>
        <translation>Tipos de archivo</translation>
    </message>
    <message>
        <source>Lenses</source>
        <translation>Objetivos</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Panoramas</source>
        <translation>Panorámicas</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Portraits</source>
        <translation>Retratos</translation>
    </message>
    <message>
        <source>RAW</source>
        <translation>RAW</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regiones</translation>
    </message>
    <message>
        <source>Screenshots</source>
        <translation>Capturas de pantalla</translation>
    </message>
    <message>
        <source>Selfies</source>
        <translation>Selfis</translation>
    </message>
    <message>
        <source>Sensitive</source>
        <translation>Sensibles</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Estrellas</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Towns</source>
        <translation>Localidades</translation>
    </message>
    <message>
        <source>With a caption</source>
        <translation>Con descripción</translation>
    </message>
    <message>
        <source>With a position</source>
        <translation>Con ubicación</translation>
    </message>
    <message>
        <source>With faces</source>
        <translation>Con caras</translation>
    </message>
    <message>
        <source>With text</source>
        <translation>Con texto</translation>
    </message>
    <message>
        <source>Without tags</source>
        <translation>Sin etiquetas</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Años</translation>
    </message>
</context>
<context>
    <name>FacetsPanel</name>
    <message>
        <source>Find what to narrow down to</source>
        <translation>Buscar un filtro</translation>
    </message>
    <message>
        <source>Narrow down</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Person, tag, place …</source>
        <translation>Persona, etiqueta, lugar…</translation>
    </message>
</context>
<context>
    <name>FactsPanel</name>
    <message>
        <source>About</source>
        <translation>Información</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>What could not be looked at</source>
        <translation>Lo que no se pudo analizar</translation>
    </message>
    <message>
        <source>disk is offline</source>
        <translation>unidad sin conexión</translation>
    </message>
    <message>
        <source>not there any more</source>
        <translation>ya no está</translation>
    </message>
</context>
<context>
    <name>FailureModel</name>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Why it could not be read</source>
        <translation>Por qué no se pudo leer</translation>
    </message>
</context>
<context>
    <name>FailuresView</name>
    <message numerus="yes">
        <source>%Ln files that could not be read are ignored.</source>
        <translation>
            <numerusform>Se ignora %Ln archivo que no se pudo leer.</numerusform>
            <numerusform>Se ignoran %Ln archivos que no se pudieron leer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Files that could not be read</source>
        <translation>Archivos que no se pudieron leer</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorar</translation>
    </message>
    <message>
        <source>Show file</source>
        <translation>Mostrar archivo</translation>
    </message>
    <message>
        <source>Show ignored files</source>
        <translation>Mostrar archivos ignorados</translation>
    </message>
    <message>
        <source>Stop ignoring</source>
        <translation>Dejar de ignorar</translation>
    </message>
    <message>
        <source>These files were left out. They are tried again when they change.</source>
        <translation>Estos archivos se han omitido. Se intentará de nuevo cuando cambien.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Cameras</source>
        <translation>Cámaras</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Países</translation>
    </message>
    <message>
        <source>Kinds of file</source>
        <translation>Tipos de archivo</translation>
    </message>
    <message>
        <source>Lenses</source>
        <translation>Objetivos</translation>
    </message>
    <message>
        <source>Most frequent tags</source>
        <translation>Etiquetas más frecuentes</translation>
    </message>
    <message>
        <source>days with photos</source>
        <translation>días con fotos</translation>
    </message>
    <message>
        <source>favourites</source>
        <translation>favoritas</translation>
    </message>
    <message>
        <source>from the first to the last</source>
        <translation>de la primera a la última</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>ocultas</translation>
    </message>
    <message>
        <source>people with a name</source>
        <translation>personas con nombre</translation>
    </message>
    <message>
        <source>photos</source>
        <translation>fotos</translation>
    </message>
    <message>
        <source>size of the photos</source>
        <translation>tamaño de las fotos</translation>
    </message>
    <message>
        <source>towns and cities</source>
        <translation>localidades</translation>
    </message>
    <message>
        <source>without a date</source>
        <translation>sin fecha</translation>
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
        <translation>{year}: {photos} en {days} días</translation>
    </message>
</context>
<context>
    <name>FileActs</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln más</numerusform>
            <numerusform>%Ln más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos copied.</source>
        <translation>
            <numerusform>%Ln foto copiada.</numerusform>
            <numerusform>%Ln fotos copiadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos could not be taken along.</source>
        <translation>
            <numerusform>%Ln foto no se pudo incluir.</numerusform>
            <numerusform>%Ln fotos no se pudieron incluir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a program</source>
        <translation>Elige un programa</translation>
    </message>
    <message numerus="yes">
        <source>Choose at most %Ln photos to open.</source>
        <translation>
            <numerusform>Elige como mucho %Ln foto para abrir.</numerusform>
            <numerusform>Elige como mucho %Ln fotos para abrir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message numerus="yes">
        <source>Copy %Ln photos to</source>
        <translation>
            <numerusform>Copiar %Ln foto a</numerusform>
            <numerusform>Copiar %Ln fotos a</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy to a folder…</source>
        <translation>Copiar a una carpeta…</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Copiando…</translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln photos to</source>
        <translation>
            <numerusform>Exportar %Ln foto a</numerusform>
            <numerusform>Exportar %Ln fotos a</numerusform>
        </translation>
    </message>
    <message>
        <source>Export as JPEG…</source>
        <translation>Exportar como JPEG…</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Exportando…</translation>
    </message>
    <message>
        <source>Is their drive connected?</source>
        <translation>¿Está conectada su unidad?</translation>
    </message>
    <message>
        <source>No program could be opened for it.</source>
        <translation>No se pudo abrir ningún programa para ello.</translation>
    </message>
    <message>
        <source>None of the photos&apos; files can be reached.</source>
        <translation>No se puede acceder a ninguno de los archivos de las fotos.</translation>
    </message>
    <message>
        <source>Open with</source>
        <translation>Abrir con</translation>
    </message>
    <message>
        <source>Open with the default program</source>
        <translation>Abrir con el programa predeterminado</translation>
    </message>
    <message>
        <source>Other program…</source>
        <translation>Otro programa…</translation>
    </message>
    <message>
        <source>Photos are being copied already.</source>
        <translation>Ya se están copiando fotos.</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Mostrar carpeta</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Wait for that to end, or cancel it.</source>
        <translation>Espera a que termine o cancélalo.</translation>
    </message>
</context>
<context>
    <name>FileWords</name>
    <message numerus="yes">
        <source>%Ln left out as private.</source>
        <translation>
            <numerusform>%Ln excluida por ser privada.</numerusform>
            <numerusform>%Ln excluidas por ser privadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos copied to “{}”.</source>
        <translation>
            <numerusform>%Ln foto copiada a “{}”.</numerusform>
            <numerusform>%Ln fotos copiadas a “{}”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos exported to “{}”.</source>
        <translation>
            <numerusform>%Ln foto exportada a “{}”.</numerusform>
            <numerusform>%Ln fotos exportadas a “{}”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were there already.</source>
        <translation>
            <numerusform>%Ln ya estaba allí.</numerusform>
            <numerusform>%Ln ya estaban allí.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ended early; what was finished stays.</source>
        <translation>Terminado antes de tiempo; lo que estaba hecho se conserva.</translation>
    </message>
</context>
<context>
    <name>Filmstrip</name>
    <message>
        <source>Photo {} of {}</source>
        <translation>Foto {} de {}</translation>
    </message>
    <message>
        <source>Photos beside this one</source>
        <translation>Fotos junto a esta</translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>Begin with “{name}”: more than {photos}</source>
        <translation>Empezar con “{name}”: más de {photos}</translation>
    </message>
    <message>
        <source>Begin with “{name}”: {photos}</source>
        <translation>Empezar con “{name}”: {photos}</translation>
    </message>
    <message>
        <source>Choose a folder of photos. Tintype looks at each of them once.</source>
        <translation>Elige una carpeta de fotos. Tintype analiza cada una solo una vez.</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Elegir carpeta…</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Elegir otra carpeta…</translation>
    </message>
    <message>
        <source>Everything happens on this computer. Nothing is uploaded.</source>
        <translation>Todo ocurre en este equipo. No se sube nada.</translation>
    </message>
    <message>
        <source>Find what and who is in your photos</source>
        <translation>Encuentra qué y quién hay en tus fotos</translation>
    </message>
    <message>
        <source>Then search for what is in them and when: dog beach 2021.</source>
        <translation>Después busca lo que hay en ellas y cuándo: perro playa 2021.</translation>
    </message>
    <message>
        <source>Your photos are only read, never changed or moved.</source>
        <translation>Tus fotos solo se leen, nunca se cambian ni se mueven.</translation>
    </message>
    <message>
        <source>or drop a folder here</source>
        <translation>o suelta aquí una carpeta</translation>
    </message>
</context>
<context>
    <name>FolderModel</name>
    <message>
        <source>Albums</source>
        <translation>Álbumes</translation>
    </message>
    <message>
        <source>All photos</source>
        <translation>Todas las fotos</translation>
    </message>
    <message numerus="yes">
        <source>{}, %Ln photos</source>
        <translation>
            <numerusform>{}, %Ln foto</numerusform>
            <numerusform>{}, %Ln fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>{}, offline</source>
        <translation>{}, sin conexión</translation>
    </message>
</context>
<context>
    <name>FolderTree</name>
    <message>
        <source>Delete album</source>
        <translation>Eliminar álbum</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Carpetas</translation>
    </message>
    <message>
        <source>It is elsewhere now…</source>
        <translation>Ahora está en otro sitio…</translation>
    </message>
    <message>
        <source>Look for new photos</source>
        <translation>Buscar fotos nuevas</translation>
    </message>
    <message>
        <source>Remove from Tintype…</source>
        <translation>Quitar de Tintype…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renombrar…</translation>
    </message>
</context>
<context>
    <name>FoldersSection</name>
    <message>
        <source>Add folder…</source>
        <translation>Añadir carpeta…</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Carpetas</translation>
    </message>
    <message>
        <source>Look for new photos</source>
        <translation>Buscar fotos nuevas</translation>
    </message>
    <message>
        <source>Look for new photos in “{}”</source>
        <translation>Buscar fotos nuevas en “{}”</translation>
    </message>
    <message>
        <source>New and changed photos are noticed while Tintype is open, and at its start.</source>
        <translation>Las fotos nuevas y cambiadas se detectan mientras Tintype está abierto y al iniciarlo.</translation>
    </message>
    <message>
        <source>Offline, {count} · {path}. Connect its drive to see the photos large; what is known of them stays.</source>
        <translation>Sin conexión, {count} · {path}. Conecta su unidad para ver las fotos en grande; lo que se sabe de ellas se conserva.</translation>
    </message>
    <message>
        <source>Remove “{}”</source>
        <translation>Quitar “{}”</translation>
    </message>
    <message>
        <source>Tintype finds the photos in these folders and below them. Hidden folders, and those in which programs keep thumbnails or deleted files, are left out.</source>
        <translation>Tintype encuentra las fotos de estas carpetas y de sus subcarpetas. Se omiten las carpetas ocultas y aquellas en que los programas guardan miniaturas o archivos borrados.</translation>
    </message>
    <message>
        <source>Watch folders</source>
        <translation>Vigilar carpetas</translation>
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
            <numerusform>%Ln archivo · {}</numerusform>
            <numerusform>%Ln archivos · {}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos · {}</source>
        <translation>
            <numerusform>%Ln foto · {}</numerusform>
            <numerusform>%Ln fotos · {}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupList</name>
    <message>
        <source>Groups of photos that are the same</source>
        <translation>Grupos de fotos iguales</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>undone</source>
        <translation>deshecho</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Latest: {}</source>
        <translation>Lo último: {}</translation>
    </message>
    <message>
        <source>Nothing done yet</source>
        <translation>Aún no has hecho nada</translation>
    </message>
    <message>
        <source>Tags, names and corrections are listed here, and each can be taken back.</source>
        <translation>Aquí aparecen etiquetas, nombres y correcciones, y cada cosa se puede deshacer.</translation>
    </message>
    <message>
        <source>Take back the latest (Ctrl+Z)</source>
        <translation>Deshacer lo último (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>deshecho</translation>
    </message>
</context>
<context>
    <name>JobStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Ending…</source>
        <translation>Terminando…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} de {}</translation>
    </message>
</context>
<context>
    <name>KindToggles</name>
    <message>
        <source>Draw boxes: {}</source>
        <translation>Mostrar recuadros: {}</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>Caras</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objetos</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>A closing parenthesis was missing; put at the end.</source>
        <translation>Faltaba un paréntesis de cierre; se ha puesto al final.</translation>
    </message>
    <message>
        <source>A closing parenthesis without an opening one.</source>
        <translation>Un paréntesis de cierre sin el de apertura.</translation>
    </message>
    <message>
        <source>A closing quote was missing; put at the end.</source>
        <translation>Faltaba una comilla de cierre; se ha puesto al final.</translation>
    </message>
    <message>
        <source>A minus has to touch what it excludes.</source>
        <translation>El signo menos debe ir pegado a lo que excluye.</translation>
    </message>
    <message>
        <source>A name is missing in {}.</source>
        <translation>Falta un nombre en {}.</translation>
    </message>
    <message>
        <source>A person needs a name.</source>
        <translation>Una persona necesita un nombre.</translation>
    </message>
    <message>
        <source>A query may have {} parts, not {}.</source>
        <translation>Una búsqueda puede tener {} partes, no {}.</translation>
    </message>
    <message>
        <source>A rating is 0 to {}, not {}.</source>
        <translation>Una puntuación va de 0 a {}, no {}.</translation>
    </message>
    <message>
        <source>A rule looks at one photo at a time, so it cannot ask for photos that look alike.</source>
        <translation>Una regla mira las fotos de una en una, así que no puede pedir fotos parecidas.</translation>
    </message>
    <message>
        <source>A rule looks at one photo at a time, so it cannot ask for similar ones.</source>
        <translation>Una regla mira las fotos de una en una, así que no puede pedir similares.</translation>
    </message>
    <message>
        <source>A rule needs a query.</source>
        <translation>Una regla necesita una búsqueda.</translation>
    </message>
    <message>
        <source>A slash that belongs to a name is written \/</source>
        <translation>La barra que forma parte de un nombre se escribe \/</translation>
    </message>
    <message>
        <source>A tag needs a name.</source>
        <translation>Una etiqueta necesita un nombre.</translation>
    </message>
    <message>
        <source>AP {}, AP50 {} on {} COCO photos</source>
        <translation>AP {}, AP50 {} en {} fotos de COCO</translation>
    </message>
    <message>
        <source>All of them: &apos;*&apos;</source>
        <translation>Todas: &apos;*&apos;</translation>
    </message>
    <message>
        <source>An album needs a name.</source>
        <translation>Un álbum necesita un nombre.</translation>
    </message>
    <message>
        <source>An export has a quality of 1 to 100 and known metadata.</source>
        <translation>Una exportación tiene una calidad de 1 a 100 y metadatos conocidos.</translation>
    </message>
    <message>
        <source>Another run is grouping this library&apos;s faces.</source>
        <translation>Otro proceso está agrupando las caras de esta biblioteca.</translation>
    </message>
    <message>
        <source>Another run is indexing into this library.</source>
        <translation>Otro proceso está analizando fotos para esta biblioteca.</translation>
    </message>
    <message>
        <source>Change what it searches for.</source>
        <translation>Cambia lo que busca.</translation>
    </message>
    <message>
        <source>Check that the disk has room and that the folder may be written.</source>
        <translation>Comprueba que haya espacio en el disco y que se pueda escribir en la carpeta.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Elige otra carpeta.</translation>
    </message>
    <message>
        <source>Choose the folder that holds them now.</source>
        <translation>Elige la carpeta que las contiene ahora.</translation>
    </message>
    <message>
        <source>Close Tintype&apos;s other windows and commands.</source>
        <translation>Cierra las demás ventanas y órdenes de Tintype.</translation>
    </message>
    <message>
        <source>Did you mean “{}”?</source>
        <translation>¿Querías decir “{}”?</translation>
    </message>
    <message>
        <source>Do you mean {}?</source>
        <translation>¿Te refieres a {}?</translation>
    </message>
    <message>
        <source>Each part finds photos, but no photo has all of them.</source>
        <translation>Cada parte encuentra fotos, pero ninguna foto las cumple todas.</translation>
    </message>
    <message>
        <source>EfficientNet-Lite0, 1000 ImageNet classes and a 1280-d embedding</source>
        <translation>EfficientNet-Lite0, 1000 clases de ImageNet y un vector de 1280 números</translation>
    </message>
    <message>
        <source>Erased; but another program has the library open, and its journal keeps the old bytes until that ends.</source>
        <translation>Borrado; pero otro programa tiene abierta la biblioteca y su diario conserva los datos antiguos hasta que termine.</translation>
    </message>
    <message>
        <source>Face descriptor, 128 numbers (dlib, ResNet-29)</source>
        <translation>Descriptor de caras, 128 números (dlib, ResNet-29)</translation>
    </message>
    <message>
        <source>Face detector (dlib, max-margin CNN)</source>
        <translation>Detector de caras (dlib, CNN de margen máximo)</translation>
    </message>
    <message>
        <source>Face detector for people whose face another did not see (BlazeFace)</source>
        <translation>Detector de caras para personas cuya cara otro no vio (BlazeFace)</translation>
    </message>
    <message>
        <source>Face {} is not taken for anybody.</source>
        <translation>La cara {} no se atribuye a nadie.</translation>
    </message>
    <message>
        <source>Fields are {} – or put it in quotes.</source>
        <translation>Los campos son {} – o ponlo entre comillas.</translation>
    </message>
    <message>
        <source>Fields such as file:, path: and tag: take it anywhere.</source>
        <translation>Campos como file:, path: y tag: lo admiten en cualquier lugar.</translation>
    </message>
    <message>
        <source>Five face landmarks (dlib, regression forest)</source>
        <translation>Cinco puntos de la cara (dlib, bosque de regresión)</translation>
    </message>
    <message>
        <source>For example: {}</source>
        <translation>Por ejemplo: {}</translation>
    </message>
    <message>
        <source>Give its file or its number: similar:12</source>
        <translation>Indica su archivo o su número: similar:12</translation>
    </message>
    <message>
        <source>Install Tintype again.</source>
        <translation>Vuelve a instalar Tintype.</translation>
    </message>
    <message>
        <source>Is its drive connected?</source>
        <translation>¿Está conectada su unidad?</translation>
    </message>
    <message>
        <source>It needs letters or digits.</source>
        <translation>Hacen falta letras o cifras.</translation>
    </message>
    <message>
        <source>Its photos are those that match; make another album to pick photos by hand.</source>
        <translation>Sus fotos son las que coinciden; crea otro álbum para elegir fotos a mano.</translation>
    </message>
    <message>
        <source>MB3-CenterNet, 80 COCO classes</source>
        <translation>MB3-CenterNet, 80 clases de COCO</translation>
    </message>
    <message>
        <source>Make room there, or choose another folder.</source>
        <translation>Libera espacio allí o elige otra carpeta.</translation>
    </message>
    <message>
        <source>Mend {}.</source>
        <translation>Corrige {}.</translation>
    </message>
    <message>
        <source>Merging takes two.</source>
        <translation>Para combinar hacen falta dos.</translation>
    </message>
    <message>
        <source>Model {} cannot be loaded: {}</source>
        <translation>No se puede cargar el modelo {}: {}</translation>
    </message>
    <message>
        <source>Model {}: its file {} is missing.</source>
        <translation>Modelo {}: falta su archivo {}.</translation>
    </message>
    <message>
        <source>Model {}: {} is damaged (its SHA-256 differs).</source>
        <translation>Modelo {}: {} está dañado (su SHA-256 no coincide).</translation>
    </message>
    <message>
        <source>Name a nearby town.</source>
        <translation>Indica una localidad cercana.</translation>
    </message>
    <message>
        <source>Nine of ten shown words are right (cross-validated)</source>
        <translation>Nueve de cada diez palabras mostradas son correctas (validación cruzada)</translation>
    </message>
    <message>
        <source>No album is called “{}”.</source>
        <translation>Ningún álbum se llama “{}”.</translation>
    </message>
    <message>
        <source>No album is called “{}”; did you mean “{}”?</source>
        <translation>Ningún álbum se llama “{}”; ¿querías decir “{}”?</translation>
    </message>
    <message>
        <source>No faces were found in this library yet.</source>
        <translation>Aún no se han encontrado caras en esta biblioteca.</translation>
    </message>
    <message>
        <source>No model for {} is installed.</source>
        <translation>No hay instalado ningún modelo para {}.</translation>
    </message>
    <message>
        <source>No photo has “{}”.</source>
        <translation>Ninguna foto tiene “{}”.</translation>
    </message>
    <message>
        <source>No photo of this library has a place: they carry no position, or index it again.</source>
        <translation>Ninguna foto de esta biblioteca tiene lugar: no llevan posición, o vuelve a indexarla.</translation>
    </message>
    <message>
        <source>No photo of this library names its camera.</source>
        <translation>Ninguna foto de esta biblioteca indica su cámara.</translation>
    </message>
    <message>
        <source>No photo of this library names its lens.</source>
        <translation>Ninguna foto de esta biblioteca indica su objetivo.</translation>
    </message>
    <message>
        <source>No photo of this library says where it was taken.</source>
        <translation>Ninguna foto de esta biblioteca indica dónde se tomó.</translation>
    </message>
    <message>
        <source>No photo of this library was taken in “{}”.</source>
        <translation>Ninguna foto de esta biblioteca se tomó en “{}”.</translation>
    </message>
    <message>
        <source>No photo shows “{}”, nor {}, which may be meant.</source>
        <translation>Ninguna foto muestra “{}”, ni {}, que podría ser lo que buscas.</translation>
    </message>
    <message>
        <source>No photo shows “{}”.</source>
        <translation>Ninguna foto muestra “{}”.</translation>
    </message>
    <message>
        <source>No photo was taken in a country called “{}”.</source>
        <translation>Ninguna foto se tomó en un país llamado “{}”.</translation>
    </message>
    <message>
        <source>No place called “{}” is known.</source>
        <translation>No se conoce ningún lugar llamado “{}”.</translation>
    </message>
    <message>
        <source>No tag is called “{}”.</source>
        <translation>Ninguna etiqueta se llama “{}”.</translation>
    </message>
    <message>
        <source>No tag is called “{}”; did you mean “{}”?</source>
        <translation>Ninguna etiqueta se llama “{}”; ¿querías decir “{}”?</translation>
    </message>
    <message>
        <source>No tag source is called {}.</source>
        <translation>Ninguna fuente de etiquetas se llama {}.</translation>
    </message>
    <message>
        <source>No text was read in the photos of this library yet: index it again.</source>
        <translation>Aún no se ha leído texto en las fotos de esta biblioteca: vuelve a indexarla.</translation>
    </message>
    <message>
        <source>Nobody has a name in this library yet: see tintype people.</source>
        <translation>Nadie tiene nombre aún en esta biblioteca: mira en “Personas”.</translation>
    </message>
    <message>
        <source>Nobody is called “{}”.</source>
        <translation>Nadie se llama “{}”.</translation>
    </message>
    <message>
        <source>Nobody is called “{}”; did you mean “{}”?</source>
        <translation>Nadie se llama “{}”; ¿querías decir “{}”?</translation>
    </message>
    <message>
        <source>None of this folder&apos;s photos are in {}.</source>
        <translation>Ninguna de las fotos de esta carpeta está en {}.</translation>
    </message>
    <message>
        <source>None of this photo&apos;s files can be reached.</source>
        <translation>No se puede acceder a ninguno de los archivos de esta foto.</translation>
    </message>
    <message>
        <source>Nothing in this library is called “{}”.</source>
        <translation>Nada en esta biblioteca se llama “{}”.</translation>
    </message>
    <message>
        <source>Nothing is known of what photo number {} looks like.</source>
        <translation>No se sabe qué aspecto tiene la foto número {}.</translation>
    </message>
    <message>
        <source>Nothing was changed. See position {}.</source>
        <translation>No se ha cambiado nada. Mira la posición {}.</translation>
    </message>
    <message>
        <source>Parentheses go too deep at position {}.</source>
        <translation>Demasiados paréntesis anidados en la posición {}.</translation>
    </message>
    <message>
        <source>RapidOCR {}, PaddleOCR&apos;s models</source>
        <translation>RapidOCR {}, modelos de PaddleOCR</translation>
    </message>
    <message>
        <source>Ratings are 0 to 5 stars.</source>
        <translation>Las puntuaciones van de 0 a 5 estrellas.</translation>
    </message>
    <message>
        <source>Recognising people is off for this library.</source>
        <translation>El reconocimiento de personas está desactivado en esta biblioteca.</translation>
    </message>
    <message>
        <source>Reinstall Tintype.</source>
        <translation>Reinstala Tintype.</translation>
    </message>
    <message>
        <source>Restore a copy from the library&apos;s backups folder.</source>
        <translation>Restaura una copia desde la carpeta backups de la biblioteca.</translation>
    </message>
    <message>
        <source>SQLite {} lacks what Tintype needs: {}.</source>
        <translation>A SQLite {} le falta lo que Tintype necesita: {}.</translation>
    </message>
    <message>
        <source>Same person or not: {} % right on Labeled Faces in the Wild</source>
        <translation>Misma persona o no: {} % de aciertos en Labeled Faces in the Wild</translation>
    </message>
    <message>
        <source>Say for whom.</source>
        <translation>Indica para quién.</translation>
    </message>
    <message>
        <source>Say of at least two photos that they are not the same.</source>
        <translation>Elige al menos dos fotos que no son iguales.</translation>
    </message>
    <message>
        <source>Say which photos: a query, or files.</source>
        <translation>Indica qué fotos: una búsqueda o archivos.</translation>
    </message>
    <message>
        <source>Scene heads: 22 places people mean, on EfficientNet-Lite0&apos;s embedding</source>
        <translation>Escenas: 22 lugares que la gente nombra, sobre el vector de EfficientNet-Lite0</translation>
    </message>
    <message>
        <source>Search for them, and tag what you find.</source>
        <translation>Búscalas y etiqueta lo que encuentres.</translation>
    </message>
    <message>
        <source>See {}.</source>
        <translation>Consulta {}.</translation>
    </message>
    <message>
        <source>That face is somebody else&apos;s.</source>
        <translation>Esa cara es de otra persona.</translation>
    </message>
    <message>
        <source>The album {} contains itself.</source>
        <translation>El álbum {} se contiene a sí mismo.</translation>
    </message>
    <message>
        <source>The analysis cannot be started ({}).</source>
        <translation>No se puede iniciar el análisis ({}).</translation>
    </message>
    <message>
        <source>The catalog is damaged: {}.</source>
        <translation>El catálogo está dañado: {}.</translation>
    </message>
    <message>
        <source>The disk is full: {} of {} photos were written.</source>
        <translation>El disco está lleno: se escribieron {} de {} fotos.</translation>
    </message>
    <message>
        <source>The face must lie inside the photo.</source>
        <translation>La cara debe estar dentro de la foto.</translation>
    </message>
    <message>
        <source>The group g{} has no faces left.</source>
        <translation>Al grupo g{} no le quedan caras.</translation>
    </message>
    <message>
        <source>The library does not know the photo {}.</source>
        <translation>La biblioteca no conoce la foto {}.</translation>
    </message>
    <message>
        <source>The library does not know {}.</source>
        <translation>La biblioteca no conoce {}.</translation>
    </message>
    <message>
        <source>The library in {} cannot be opened: {}.</source>
        <translation>No se puede abrir la biblioteca en {}: {}.</translation>
    </message>
    <message>
        <source>The library in {} cannot be written: {}.</source>
        <translation>No se puede escribir la biblioteca en {}: {}.</translation>
    </message>
    <message>
        <source>The model in {} cannot be used: {}.</source>
        <translation>No se puede usar el modelo de {}: {}.</translation>
    </message>
    <message>
        <source>The scene model says nothing of {} in this photo.</source>
        <translation>El modelo de escenas no dice nada de {} en esta foto.</translation>
    </message>
    <message>
        <source>The search files of the library cannot be written: {}.</source>
        <translation>No se pueden escribir los archivos de búsqueda de la biblioteca: {}.</translation>
    </message>
    <message>
        <source>The sources are {}.</source>
        <translation>Las fuentes son {}.</translation>
    </message>
    <message>
        <source>The tag {} stands {}, not under {}.</source>
        <translation>La etiqueta {} está {}, no bajo {}.</translation>
    </message>
    <message>
        <source>The vocabulary file {} cannot be read: {}.</source>
        <translation>No se puede leer el archivo de vocabulario {}: {}.</translation>
    </message>
    <message>
        <source>There are {}.</source>
        <translation>Hay {}.</translation>
    </message>
    <message>
        <source>There is an album called {} already.</source>
        <translation>Ya hay un álbum llamado {}.</translation>
    </message>
    <message>
        <source>There is no Tintype library in {}.</source>
        <translation>No hay ninguna biblioteca de Tintype en {}.</translation>
    </message>
    <message>
        <source>There is no album called {}.</source>
        <translation>No hay ningún álbum llamado {}.</translation>
    </message>
    <message>
        <source>There is no device {}.</source>
        <translation>No hay ningún dispositivo {}.</translation>
    </message>
    <message>
        <source>There is no face number {}.</source>
        <translation>No hay ninguna cara con el número {}.</translation>
    </message>
    <message>
        <source>There is no file {}.</source>
        <translation>No hay ningún archivo {}.</translation>
    </message>
    <message>
        <source>There is no photo number {}.</source>
        <translation>No hay ninguna foto con el número {}.</translation>
    </message>
    <message>
        <source>There is no rule number {}.</source>
        <translation>No hay ninguna regla con el número {}.</translation>
    </message>
    <message>
        <source>There is no tag called {}.</source>
        <translation>No hay ninguna etiqueta llamada {}.</translation>
    </message>
    <message>
        <source>There is no tag number {}.</source>
        <translation>No hay ninguna etiqueta con el número {}.</translation>
    </message>
    <message>
        <source>There is no {} number {}.</source>
        <translation>No hay {} con el número {}.</translation>
    </message>
    <message>
        <source>There is nobody called {}.</source>
        <translation>No hay nadie que se llame {}.</translation>
    </message>
    <message>
        <source>There is nobody with the number {}.</source>
        <translation>No hay nadie con el número {}.</translation>
    </message>
    <message>
        <source>This library has no albums yet: see tintype albums.</source>
        <translation>Esta biblioteca aún no tiene álbumes: mira en “Álbumes”.</translation>
    </message>
    <message>
        <source>This library knows nothing of is:{} yet: index it again.</source>
        <translation>Esta biblioteca aún no sabe nada de is:{}: vuelve a analizarla.</translation>
    </message>
    <message>
        <source>Types are {}.</source>
        <translation>Los tipos son {}.</translation>
    </message>
    <message>
        <source>Unknown field “{}:” at position {}.</source>
        <translation>Campo desconocido “{}:” en la posición {}.</translation>
    </message>
    <message>
        <source>Unknown kind “{}” at position {}.</source>
        <translation>Clase desconocida “{}” en la posición {}.</translation>
    </message>
    <message>
        <source>Unknown order “{}” at position {}.</source>
        <translation>Orden desconocido “{}” en la posición {}.</translation>
    </message>
    <message>
        <source>Unknown property “{}” at position {}.</source>
        <translation>Propiedad desconocida “{}” en la posición {}.</translation>
    </message>
    <message>
        <source>Unknown type “{}” at position {}.</source>
        <translation>Tipo desconocido “{}” en la posición {}.</translation>
    </message>
    <message>
        <source>Unknown {} “{}” at position {}.</source>
        <translation>Desconocido: {} “{}” en la posición {}.</translation>
    </message>
    <message>
        <source>Use a Python with SQLite 3.37 or newer and FTS5.</source>
        <translation>Usa un Python con SQLite 3.37 o posterior y FTS5.</translation>
    </message>
    <message>
        <source>Wait for it.</source>
        <translation>Espera a que termine.</translation>
    </message>
    <message>
        <source>Which faces?</source>
        <translation>¿Qué caras?</translation>
    </message>
    <message>
        <source>Who has this name?</source>
        <translation>¿Quién lleva este nombre?</translation>
    </message>
    <message>
        <source>With the second look, {} % of faces on {} COCO photos (eyes {} px apart or more)</source>
        <translation>Con la segunda mirada, el {} % de las caras en {} fotos de COCO (ojos separados {} píxeles o más)</translation>
    </message>
    <message>
        <source>Write 1 to 12, or {}.</source>
        <translation>Escribe de 1 a 12, o {}.</translation>
    </message>
    <message>
        <source>Write 2021, 2021-07, 2021-07-04, 2019..2021, july 2021, yesterday or &quot;last week&quot;.</source>
        <translation>Escribe 2021, 2021-07, 2021-07-04, 2019..2021, july 2021, yesterday o &quot;last week&quot;.</translation>
    </message>
    <message>
        <source>Write dist:20km or dist:5mi.</source>
        <translation>Escribe dist:20km o dist:5mi.</translation>
    </message>
    <message>
        <source>Write id:12 or id:3,5.</source>
        <translation>Escribe id:12 o id:3,5.</translation>
    </message>
    <message>
        <source>Write latitude and longitude in degrees: near:48.85,2.35</source>
        <translation>Escribe la latitud y la longitud en grados: near:48.85,2.35</translation>
    </message>
    <message>
        <source>Write one sort: for the whole search, outside of parentheses.</source>
        <translation>Escribe un solo sort: para toda la búsqueda, fuera de los paréntesis.</translation>
    </message>
    <message>
        <source>all-MiniLM-L6-v2, sentences as 384-d vectors</source>
        <translation>all-MiniLM-L6-v2, frases como vectores de 384 números</translation>
    </message>
    <message>
        <source>changed while it was looked at</source>
        <translation>cambió mientras se examinaba</translation>
    </message>
    <message>
        <source>damaged, or a raw file of an unknown camera</source>
        <translation>dañado, o un archivo RAW de una cámara desconocida</translation>
    </message>
    <message>
        <source>damaged: holds no picture</source>
        <translation>dañado: no contiene ninguna imagen</translation>
    </message>
    <message>
        <source>damaged: the file holds only zeros</source>
        <translation>dañado: el archivo solo contiene ceros</translation>
    </message>
    <message>
        <source>damaged: the picture has no pixels</source>
        <translation>dañado: la imagen no tiene píxeles</translation>
    </message>
    <message>
        <source>damaged: {}</source>
        <translation>dañado: {}</translation>
    </message>
    <message>
        <source>decompression bomb: {} scans of {}x{} pixels</source>
        <translation>bomba de descompresión: {} pasadas de {}×{} píxeles</translation>
    </message>
    <message>
        <source>decompression bomb: {}x{} pixels from a file of {}</source>
        <translation>bomba de descompresión: {}x{} píxeles de un archivo de {}</translation>
    </message>
    <message>
        <source>empty file</source>
        <translation>archivo vacío</translation>
    </message>
    <message>
        <source>has: takes {}.</source>
        <translation>has: admite {}.</translation>
    </message>
    <message>
        <source>holds no picture that can be shown</source>
        <translation>no contiene ninguna imagen que se pueda mostrar</translation>
    </message>
    <message>
        <source>is: takes {}.</source>
        <translation>is: admite {}.</translation>
    </message>
    <message>
        <source>its compressed data cannot be decoded</source>
        <translation>sus datos comprimidos no se pueden descodificar</translation>
    </message>
    <message>
        <source>its compressed data do not fit the picture</source>
        <translation>sus datos comprimidos no corresponden a la imagen</translation>
    </message>
    <message>
        <source>its header cannot be read</source>
        <translation>su cabecera no se puede leer</translation>
    </message>
    <message>
        <source>no permission to read it</source>
        <translation>sin permiso para leerlo</translation>
    </message>
    <message>
        <source>not a file</source>
        <translation>no es un archivo</translation>
    </message>
    <message>
        <source>not an image</source>
        <translation>no es una imagen</translation>
    </message>
    <message>
        <source>not an image: it holds text</source>
        <translation>no es una imagen: contiene texto</translation>
    </message>
    <message>
        <source>not enough memory to decode it</source>
        <translation>no hay memoria suficiente para descodificarlo</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>no está</translation>
    </message>
    <message>
        <source>sort: takes date, added, name, size, rating, relevance, random.</source>
        <translation>sort: admite date, added, name, size, rating, relevance, random.</translation>
    </message>
    <message>
        <source>too large: a file of {} MB</source>
        <translation>demasiado grande: un archivo de {} MB</translation>
    </message>
    <message>
        <source>too large: {}x{} pixels need {} of memory</source>
        <translation>demasiado grande: {}x{} píxeles necesitan {} de memoria</translation>
    </message>
    <message>
        <source>truncated (at least {} bytes missing)</source>
        <translation>incompleto (faltan al menos {} bytes)</translation>
    </message>
    <message>
        <source>truncated: the file ends before the picture does</source>
        <translation>incompleto: el archivo termina antes que la imagen</translation>
    </message>
    <message>
        <source>{} belongs to the vocabulary, so it can be found again in any photo.</source>
        <translation>{} pertenece al vocabulario, así que se puede volver a encontrar en cualquier foto.</translation>
    </message>
    <message>
        <source>{} cannot be loaded: {}</source>
        <translation>No se puede cargar {}: {}</translation>
    </message>
    <message>
        <source>{} cannot be merged into itself.</source>
        <translation>{} no se puede combinar consigo misma.</translation>
    </message>
    <message>
        <source>{} cannot be read: {}</source>
        <translation>No se puede leer {}: {}</translation>
    </message>
    <message>
        <source>{} cannot be used: {}.</source>
        <translation>No se puede usar {}: {}.</translation>
    </message>
    <message>
        <source>{} cannot stand below {}, which is below {} itself.</source>
        <translation>{} no puede estar debajo de {}, que ya está debajo de {}.</translation>
    </message>
    <message>
        <source>{} does not exist.</source>
        <translation>{} no existe.</translation>
    </message>
    <message>
        <source>{} is a hand-picked album, not a saved search.</source>
        <translation>{} es un álbum hecho a mano, no una búsqueda guardada.</translation>
    </message>
    <message>
        <source>{} is a path, not a name.</source>
        <translation>{} es una ruta, no un nombre.</translation>
    </message>
    <message>
        <source>{} is a saved search: {}</source>
        <translation>{} es una búsqueda guardada: {}</translation>
    </message>
    <message>
        <source>{} is another tag already.</source>
        <translation>{} ya es otra etiqueta.</translation>
    </message>
    <message>
        <source>{} is in the library already.</source>
        <translation>{} ya está en la biblioteca.</translation>
    </message>
    <message>
        <source>{} is not a file.</source>
        <translation>{} no es un archivo.</translation>
    </message>
    <message>
        <source>{} is not a folder.</source>
        <translation>{} no es una carpeta.</translation>
    </message>
    <message>
        <source>{} is not a format Tintype reads</source>
        <translation>{} no es un formato que Tintype pueda leer</translation>
    </message>
    <message>
        <source>{} is not another name of a tag.</source>
        <translation>{} no es otro nombre de una etiqueta.</translation>
    </message>
    <message>
        <source>{} means number {} of a list: no name for a person.</source>
        <translation>{} significa el número {} de una lista: no sirve como nombre de persona.</translation>
    </message>
    <message>
        <source>{} means the tag {}.</source>
        <translation>{} significa la etiqueta {}.</translation>
    </message>
    <message>
        <source>{} was made by a newer Tintype (catalog version {}).</source>
        <translation>{} se creó con una versión más reciente de Tintype (versión {} del catálogo).</translation>
    </message>
    <message>
        <source>{}, line {}: {}.</source>
        <translation>{}, línea {}: {}.</translation>
    </message>
    <message>
        <source>“dist:” at position {} has no near: beside it.</source>
        <translation>“dist:” en la posición {} no tiene un near: al lado.</translation>
    </message>
    <message>
        <source>“sort:” at position {} has no place there.</source>
        <translation>“sort:” en la posición {} no va ahí.</translation>
    </message>
    <message>
        <source>“{}:” at position {} needs a value.</source>
        <translation>“{}:” en la posición {} necesita un valor.</translation>
    </message>
    <message>
        <source>“{}” at position {} is not a date.</source>
        <translation>“{}” en la posición {} no es una fecha.</translation>
    </message>
    <message>
        <source>“{}” at position {} is not a distance.</source>
        <translation>“{}” en la posición {} no es una distancia.</translation>
    </message>
    <message>
        <source>“{}” at position {} is not a month.</source>
        <translation>“{}” en la posición {} no es un mes.</translation>
    </message>
    <message>
        <source>“{}” at position {} is not a photo&apos;s number.</source>
        <translation>“{}” en la posición {} no es un número de foto.</translation>
    </message>
    <message>
        <source>“{}” at position {} is not a position.</source>
        <translation>“{}” en la posición {} no son unas coordenadas.</translation>
    </message>
    <message>
        <source>“{}” at position {} is not a rating.</source>
        <translation>“{}” en la posición {} no es una puntuación.</translation>
    </message>
    <message>
        <source>“{}” at position {} is not a value for {}:.</source>
        <translation>“{}” en la posición {} no es un valor para {}:.</translation>
    </message>
    <message>
        <source>“{}” at position {} is not anything that {}: could look for.</source>
        <translation>“{}” en la posición {} no es algo que {}: pueda buscar.</translation>
    </message>
    <message>
        <source>“{}” at position {} is not {}.</source>
        <translation>“{}” en la posición {} no es {}.</translation>
    </message>
    <message>
        <source>“{}” at position {}: a star can only end a word here.</source>
        <translation>“{}” en la posición {}: aquí un asterisco solo puede ir al final de una palabra.</translation>
    </message>
    <message>
        <source>“{}” holds nothing to search for.</source>
        <translation>“{}” no contiene nada que buscar.</translation>
    </message>
    <message>
        <source>“{}” joins nothing here and was left out.</source>
        <translation>“{}” no une nada aquí y se ha omitido.</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Nothing to undo.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
</context>
<context>
    <name>LookingSection</name>
    <message>
        <source>Faces are measured and grouped, so that you can name them once. What is measured stays in your library. Off: no face is looked for, and what is known stays until you delete it under Privacy.</source>
        <translation>Las caras se miden y se agrupan para que puedas ponerles nombre una sola vez. Las medidas se quedan en tu biblioteca. Desactivado: no se busca ninguna cara, y lo que ya se sabe se conserva hasta que lo elimines en Privacidad.</translation>
    </message>
    <message>
        <source>Finds more of the faces in crowds, and takes four times as long.</source>
        <translation>Encuentra más caras en las multitudes y tarda cuatro veces más.</translation>
    </message>
    <message>
        <source>Look at photos now</source>
        <translation>Analizar fotos ahora</translation>
    </message>
    <message>
        <source>Look for small faces everywhere</source>
        <translation>Buscar caras pequeñas en todas partes</translation>
    </message>
    <message>
        <source>Looking at photos</source>
        <translation>Análisis de fotos</translation>
    </message>
    <message>
        <source>Low power</source>
        <translation>Bajo consumo</translation>
    </message>
    <message>
        <source>Other programs go first, and it rests on battery and while you work at the computer; where that cannot be seen, while other programs are busy.</source>
        <translation>Los demás programas van primero; espera con batería y mientras usas el equipo o, donde eso no se puede saber, mientras otros programas están ocupados.</translation>
    </message>
    <message>
        <source>Read the text in photos</source>
        <translation>Leer el texto de las fotos</translation>
    </message>
    <message>
        <source>Recognise people</source>
        <translation>Reconocer personas</translation>
    </message>
    <message>
        <source>Signs, letters and screens can be searched. Done after everything else.</source>
        <translation>Se pueden buscar carteles, cartas y pantallas. Se hace después de todo lo demás.</translation>
    </message>
    <message>
        <source>Takes effect with the next run.</source>
        <translation>Se aplicará en el próximo análisis.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Choose a folder of photos</source>
        <translation>Elige una carpeta de fotos</translation>
    </message>
    <message>
        <source>Connect its drive, then look again. What is known of its photos stays.</source>
        <translation>Conecta su unidad y vuelve a buscar. Lo que se sabe de sus fotos se conserva.</translation>
    </message>
    <message>
        <source>No file manager could be opened.</source>
        <translation>No se pudo abrir ningún gestor de archivos.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove “{}” from Tintype?</source>
        <translation>¿Quitar “{}” de Tintype?</translation>
    </message>
    <message>
        <source>Tintype</source>
        <translation>Tintype</translation>
    </message>
    <message>
        <source>Where is “{}” now?</source>
        <translation>¿Dónde está “{}” ahora?</translation>
    </message>
    <message>
        <source>Your photos stay where they are, and what you said about them is kept.</source>
        <translation>Tus fotos se quedan donde están, y lo que has dicho de ellas se conserva.</translation>
    </message>
    <message>
        <source>“{}” cannot be reached.</source>
        <translation>No se puede acceder a “{}”.</translation>
    </message>
</context>
<context>
    <name>MarksRow</name>
    <message>
        <source>Favourite</source>
        <translation>Favorita</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Oculta</translation>
    </message>
    <message>
        <source>Rate {} of 5</source>
        <translation>Valorar con {} de 5</translation>
    </message>
    <message>
        <source>{} of 5 stars</source>
        <translation>{} de 5 estrellas</translation>
    </message>
</context>
<context>
    <name>MemberCard</name>
    <message>
        <source>Best: {why}</source>
        <translation>Mejor: {why}</translation>
    </message>
    <message>
        <source>Keep this one</source>
        <translation>Conservar esta</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Sin fecha</translation>
    </message>
    <message>
        <source>Show file</source>
        <translation>Mostrar archivo</translation>
    </message>
    <message>
        <source>{percent} % alike</source>
        <translation>{percent}&#xa0;% de parecido</translation>
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
        <translation>Precisión: {}</translation>
    </message>
    <message>
        <source>Finds eyes and nose in a face</source>
        <translation>Encuentra los ojos y la nariz de una cara</translation>
    </message>
    <message>
        <source>Finds faces</source>
        <translation>Encuentra caras</translation>
    </message>
    <message>
        <source>Finds objects</source>
        <translation>Encuentra objetos</translation>
    </message>
    <message>
        <source>Finds pictures by any words</source>
        <translation>Encuentra imágenes con cualquier palabra</translation>
    </message>
    <message>
        <source>Knows places such as beach, street or kitchen</source>
        <translation>Reconoce lugares como playa, calle o cocina</translation>
    </message>
    <message>
        <source>Knows scenes and things, and what looks alike</source>
        <translation>Reconoce escenas y cosas, y lo que se parece</translation>
    </message>
    <message>
        <source>Knows what looks alike</source>
        <translation>Reconoce lo que se parece</translation>
    </message>
    <message>
        <source>Looks again for faces</source>
        <translation>Busca caras otra vez</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Reads text in photos</source>
        <translation>Lee el texto de las fotos</translation>
    </message>
    <message>
        <source>Speed here: {}</source>
        <translation>Velocidad aquí: {}</translation>
    </message>
    <message>
        <source>Tells people apart</source>
        <translation>Distingue a las personas</translation>
    </message>
    <message>
        <source>They come with Tintype and run on this computer only. Models of your own are added with: tintype models install</source>
        <translation>Vienen con Tintype y funcionan solo en este equipo. Puedes añadir tus propios modelos con: tintype models install</translation>
    </message>
    <message>
        <source>Understands searches in other words</source>
        <translation>Entiende búsquedas con otras palabras</translation>
    </message>
    <message>
        <source>its files are missing</source>
        <translation>faltan sus archivos</translation>
    </message>
    <message>
        <source>not measured yet (tintype models bench --keep)</source>
        <translation>sin medir todavía (tintype models bench --keep)</translation>
    </message>
    <message>
        <source>{facts} · added by you</source>
        <translation>{facts} · añadido por ti</translation>
    </message>
    <message>
        <source>{name} · {size} · licence {licence}</source>
        <translation>{name} · {size} · licencia {licence}</translation>
    </message>
    <message>
        <source>{} ms a picture</source>
        <translation>{} ms por imagen</translation>
    </message>
</context>
<context>
    <name>NameField</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Dismiss</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Albums</source>
        <translation>Álbumes</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplicados</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Estadísticas</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
</context>
<context>
    <name>PagesBridge</name>
    <message>
        <source>Chosen to be kept.</source>
        <translation>Elegida para conservarla.</translation>
    </message>
    <message>
        <source>Not “{}”. This is remembered.</source>
        <translation>No es “{}”. Se recordará.</translation>
    </message>
    <message>
        <source>Yes: “{}”.</source>
        <translation>Sí: “{}”.</translation>
    </message>
    <message>
        <source>{} are not the same. This is remembered.</source>
        <translation>{}: no son la misma. Se recordará.</translation>
    </message>
</context>
<context>
    <name>PartChip</name>
    <message>
        <source>Without “{}”</source>
        <translation>Quitar “{}”</translation>
    </message>
    <message>
        <source>not {}</source>
        <translation>no {}</translation>
    </message>
</context>
<context>
    <name>PeopleBridge</name>
    <message numerus="yes">
        <source>%Ln faces confirmed.</source>
        <translation>
            <numerusform>%Ln cara confirmada.</numerusform>
            <numerusform>%Ln caras confirmadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln faces moved to “{}”.</source>
        <translation>
            <numerusform>%Ln cara movida a “{}”.</numerusform>
            <numerusform>%Ln caras movidas a “{}”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln faces removed: not a face.</source>
        <translation>
            <numerusform>%Ln cara quitada: no es una cara.</numerusform>
            <numerusform>%Ln caras quitadas: no son caras.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln faces split off as a person of their own.</source>
        <translation>
            <numerusform>%Ln cara separada como otra persona.</numerusform>
            <numerusform>%Ln caras separadas como otra persona.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are “{}” now.</source>
        <translation>
            <numerusform>%Ln persona es ahora “{}”.</numerusform>
            <numerusform>%Ln personas son ahora “{}”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people hidden as strangers.</source>
        <translation>
            <numerusform>%Ln persona oculta entre los desconocidos.</numerusform>
            <numerusform>%Ln personas ocultas entre los desconocidos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people merged into one.</source>
        <translation>
            <numerusform>%Ln persona combinada en una.</numerusform>
            <numerusform>%Ln personas combinadas en una.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people shown again.</source>
        <translation>
            <numerusform>%Ln persona visible de nuevo.</numerusform>
            <numerusform>%Ln personas visibles de nuevo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Box of the face moved.</source>
        <translation>Recuadro de la cara movido.</translation>
    </message>
    <message>
        <source>Cover chosen.</source>
        <translation>Portada elegida.</translation>
    </message>
    <message>
        <source>Face added.</source>
        <translation>Cara añadida.</translation>
    </message>
    <message>
        <source>Named “{}”.</source>
        <translation>Ahora se llama “{}”.</translation>
    </message>
    <message>
        <source>Not the same. Remembered.</source>
        <translation>No es la misma persona. Se recordará.</translation>
    </message>
    <message numerus="yes">
        <source>Not this person: %Ln faces. This is remembered.</source>
        <translation>
            <numerusform>No es esta persona: %Ln cara. Se recordará.</numerusform>
            <numerusform>No son esta persona: %Ln caras. Se recordará.</numerusform>
        </translation>
    </message>
    <message>
        <source>Note kept.</source>
        <translation>Nota guardada.</translation>
    </message>
    <message>
        <source>Small groups hidden as strangers.</source>
        <translation>Grupos pequeños ocultos entre los desconocidos.</translation>
    </message>
    <message>
        <source>The same person.</source>
        <translation>Es la misma persona.</translation>
    </message>
</context>
<context>
    <name>PeopleDialogs</name>
    <message>
        <source>All names, notes, groups and faces of this library go. This cannot be undone.</source>
        <translation>Se eliminan todos los nombres, notas, grupos y caras de esta biblioteca. No se puede deshacer.</translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation>Borrar todo</translation>
    </message>
    <message>
        <source>Erase everything about people?</source>
        <translation>¿Borrar todo sobre las personas?</translation>
    </message>
    <message>
        <source>Forget for good</source>
        <translation>Olvidar para siempre</translation>
    </message>
    <message>
        <source>Forget {}?</source>
        <translation>¿Olvidar a {}?</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Desactivar</translation>
    </message>
    <message>
        <source>Switch off and erase…</source>
        <translation>Desactivar y borrar…</translation>
    </message>
    <message>
        <source>Switch off recognising people?</source>
        <translation>¿Desactivar el reconocimiento de personas?</translation>
    </message>
    <message>
        <source>This erases the name, the note, the pictures of this face and what Tintype computed to recognise it, from the library and its backups. Your photos stay as they are.

This cannot be undone.</source>
        <translation>Se borran de la biblioteca y de sus copias de seguridad el nombre, la nota, las imágenes de esta cara y lo que Tintype calculó para reconocerla. Tus fotos no cambian.

No se puede deshacer.</translation>
    </message>
    <message>
        <source>Tintype then looks for no faces in this library and groups none. Names and faces can be kept for later, or erased: names, notes, pictures of faces and what was computed from them. Erasing cannot be undone.</source>
        <translation>Tintype dejará de buscar y agrupar caras en esta biblioteca. Los nombres y las caras se pueden conservar para más adelante o borrar: nombres, notas, imágenes de caras y lo que se calculó a partir de ellas. El borrado no se puede deshacer.</translation>
    </message>
</context>
<context>
    <name>PeopleHub</name>
    <message>
        <source>Recognising people is off</source>
        <translation>El reconocimiento de personas está desactivado</translation>
    </message>
    <message>
        <source>Switch it on</source>
        <translation>Activarlo</translation>
    </message>
    <message>
        <source>Tintype looks for no faces in this library and groups none.</source>
        <translation>Tintype no busca ni agrupa caras en esta biblioteca.</translation>
    </message>
</context>
<context>
    <name>PeopleModel</name>
    <message>
        <source>Hidden</source>
        <translation>Oculta</translation>
    </message>
    <message>
        <source>Unnamed person</source>
        <translation>Persona sin nombre</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <translation>¿Quién es?</translation>
    </message>
    <message>
        <source>With a name</source>
        <translation>Con nombre</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>%Ln elegida</numerusform>
            <numerusform>%Ln elegidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to check</source>
        <translation>
            <numerusform>%Ln por revisar</numerusform>
            <numerusform>%Ln por revisar</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Hide all unnamed groups of 1 or 2 faces</source>
        <translation>Ocultar todos los grupos sin nombre de 1 o 2 caras</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Combinar</translation>
    </message>
    <message>
        <source>More about people</source>
        <translation>Más sobre personas</translation>
    </message>
    <message>
        <source>Name… (F2)</source>
        <translation>Nombre… (F2)</translation>
    </message>
    <message>
        <source>Nobody here yet</source>
        <translation>Aquí aún no hay nadie</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>People appear here once Tintype has found faces in your photos.</source>
        <translation>Las personas aparecen aquí cuando Tintype encuentra caras en tus fotos.</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Volver a mostrar</translation>
    </message>
    <message>
        <source>Show hidden</source>
        <translation>Mostrar ocultas</translation>
    </message>
    <message>
        <source>Strangers: do not show them any more (Delete)</source>
        <translation>Desconocidos: no mostrarlos más (Supr)</translation>
    </message>
    <message>
        <source>Switch off recognising people…</source>
        <translation>Desactivar el reconocimiento de personas…</translation>
    </message>
    <message>
        <source>The chosen ones are one person (Ctrl+M)</source>
        <translation>Las elegidas son la misma persona (Ctrl+M)</translation>
    </message>
</context>
<context>
    <name>PeopleRow</name>
    <message>
        <source>All photos of {}</source>
        <translation>Todas las fotos de {}</translation>
    </message>
    <message>
        <source>Click a face in the large photo to say who it is.</source>
        <translation>Haz clic en una cara de la foto grande para decir quién es.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>{} without a name</source>
        <translation>{} sin nombre</translation>
    </message>
    <message>
        <source>{}, perhaps</source>
        <translation>Quizá {}</translation>
    </message>
</context>
<context>
    <name>PeopleView</name>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
</context>
<context>
    <name>PersonDelegate</name>
    <message>
        <source>Add name</source>
        <translation>Añadir nombre</translation>
    </message>
</context>
<context>
    <name>PersonHeader</name>
    <message numerus="yes">
        <source>%Ln confirmed</source>
        <translation>
            <numerusform>%Ln confirmada</numerusform>
            <numerusform>%Ln confirmadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to check</source>
        <translation>
            <numerusform>%Ln por revisar</numerusform>
            <numerusform>%Ln por revisar</numerusform>
        </translation>
    </message>
    <message>
        <source>All people (Esc)</source>
        <translation>Todas las personas (Esc)</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>Caras</translation>
    </message>
    <message>
        <source>Forget this person…</source>
        <translation>Olvidar a esta persona…</translation>
    </message>
    <message>
        <source>Hide as a stranger</source>
        <translation>Ocultar entre los desconocidos</translation>
    </message>
    <message>
        <source>More about this person</source>
        <translation>Más sobre esta persona</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Note, such as what this person agreed to</source>
        <translation>Nota, por ejemplo lo que esta persona ha autorizado</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Show on the People page again</source>
        <translation>Volver a mostrar en Personas</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <translation>¿Quién es?</translation>
    </message>
</context>
<context>
    <name>PersonPage</name>
    <message numerus="yes">
        <source>%Ln faces, the most doubtful first</source>
        <translation>
            <numerusform>%Ln cara, las más dudosas primero</numerusform>
            <numerusform>%Ln caras, las más dudosas primero</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirm (C)</source>
        <translation>Confirmar (C)</translation>
    </message>
    <message>
        <source>Move to… (M)</source>
        <translation>Mover a… (M)</translation>
    </message>
    <message>
        <source>Not a face (Del)</source>
        <translation>No es una cara (Supr)</translation>
    </message>
    <message>
        <source>Somebody else (N)</source>
        <translation>Otra persona (N)</translation>
    </message>
    <message>
        <source>Split off (P)</source>
        <translation>Separar (P)</translation>
    </message>
    <message>
        <source>Use as cover</source>
        <translation>Usar como portada</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <translation>¿Quién es?</translation>
    </message>
    <message>
        <source>this person</source>
        <translation>esta persona</translation>
    </message>
    <message>
        <source>{} of {} chosen</source>
        <translation>{} de {} elegidas</translation>
    </message>
</context>
<context>
    <name>PhotoActs</name>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add or take away a tag…</source>
        <translation>Añadir o quitar una etiqueta…</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favorita</translation>
    </message>
    <message>
        <source>Favourite no more</source>
        <translation>Quitar de favoritas</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Name of an album, new or known</source>
        <translation>Nombre de un álbum, nuevo o existente</translation>
    </message>
    <message>
        <source>No stars</source>
        <translation>Sin estrellas</translation>
    </message>
    <message>
        <source>Other album…</source>
        <translation>Otro álbum…</translation>
    </message>
    <message numerus="yes">
        <source>Put %Ln photos in an album</source>
        <translation>
            <numerusform>Poner %Ln foto en un álbum</numerusform>
            <numerusform>Poner %Ln fotos en un álbum</numerusform>
        </translation>
    </message>
    <message>
        <source>Put in</source>
        <translation>Poner</translation>
    </message>
    <message>
        <source>Put in album</source>
        <translation>Poner en un álbum</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Valoración</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Volver a mostrar</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message numerus="yes">
        <source>Tag %Ln photos</source>
        <translation>
            <numerusform>Etiquetar %Ln foto</numerusform>
            <numerusform>Etiquetar %Ln fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag, or path such as holiday/Crete</source>
        <translation>Etiqueta, o ruta como vacaciones/Creta</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>PhotoBar</name>
    <message>
        <source>Back to the photos (Esc)</source>
        <translation>Volver a las fotos (Esc)</translation>
    </message>
    <message>
        <source>Boxes over the photo (O)</source>
        <translation>Recuadros sobre la foto (O)</translation>
    </message>
    <message>
        <source>Details (I)</source>
        <translation>Detalles (I)</translation>
    </message>
    <message>
        <source>Draw a face (D)</source>
        <translation>Marcar una cara (D)</translation>
    </message>
    <message>
        <source>Full screen (F)</source>
        <translation>Pantalla completa (F)</translation>
    </message>
    <message>
        <source>Leave full screen (Esc)</source>
        <translation>Salir de pantalla completa (Esc)</translation>
    </message>
    <message>
        <source>Next photo</source>
        <translation>Foto siguiente</translation>
    </message>
    <message>
        <source>Photos beside this one (S)</source>
        <translation>Fotos junto a esta (S)</translation>
    </message>
    <message>
        <source>Previous photo</source>
        <translation>Foto anterior</translation>
    </message>
    <message>
        <source>Slideshow (P)</source>
        <translation>Presentación (P)</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} de {}</translation>
    </message>
</context>
<context>
    <name>PhotoGridModel</name>
    <message numerus="yes">
        <source>%Ln photos of a burst, photo {} of {}</source>
        <translation>
            <numerusform>%Ln foto de una ráfaga, foto {} de {}</numerusform>
            <numerusform>%Ln fotos de una ráfaga, foto {} de {}</numerusform>
        </translation>
    </message>
    <message>
        <source>Photo {} of {}</source>
        <translation>Foto {} de {}</translation>
    </message>
</context>
<context>
    <name>PhotoPage</name>
    <message>
        <source>Large photo</source>
        <translation>Foto grande</translation>
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
        <translation>¿Quién es?</translation>
    </message>
</context>
<context>
    <name>PlaceDelegate</name>
    <message>
        <source>offline</source>
        <translation>sin conexión</translation>
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
        <translation>Lugar</translation>
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
        <translation>Acercar (+)</translation>
    </message>
    <message>
        <source>Draw a circle on the map (or Shift and drag)</source>
        <translation>Dibujar un círculo en el mapa (o Mayús y arrastrar)</translation>
    </message>
    <message>
        <source>Farther away (−)</source>
        <translation>Alejar (−)</translation>
    </message>
    <message>
        <source>Filter places</source>
        <translation>Filtrar lugares</translation>
    </message>
    <message>
        <source>Looking for places…</source>
        <translation>Buscando lugares…</translation>
    </message>
    <message>
        <source>Map of the photos</source>
        <translation>Mapa de las fotos</translation>
    </message>
    <message>
        <source>No places yet</source>
        <translation>Aún no hay lugares</translation>
    </message>
    <message>
        <source>Phones and some cameras write into a photo where it was taken. Tintype turns that into towns and countries, on this computer.</source>
        <translation>Los teléfonos y algunas cámaras guardan en la foto dónde se tomó. Tintype lo convierte en localidades y países, en este equipo.</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Select an area</source>
        <translation>Seleccionar una zona</translation>
    </message>
    <message>
        <source>Show photos</source>
        <translation>Mostrar fotos</translation>
    </message>
    <message>
        <source>Show photos without a place</source>
        <translation>Mostrar fotos sin lugar</translation>
    </message>
    <message>
        <source>The whole world (0)</source>
        <translation>Todo el mundo (0)</translation>
    </message>
    <message>
        <source>{} without a place</source>
        <translation>{} sin lugar</translation>
    </message>
</context>
<context>
    <name>PrivacySection</name>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete all face data?</source>
        <translation>¿Eliminar todos los datos de caras?</translation>
    </message>
    <message>
        <source>Delete face data…</source>
        <translation>Eliminar datos de caras…</translation>
    </message>
    <message>
        <source>Deleted. People are recognised again when you switch it on.</source>
        <translation>Eliminados. Las personas se reconocerán de nuevo cuando lo actives.</translation>
    </message>
    <message>
        <source>Erases the measurements of all faces, all groups and all names of people from this library and its backups, and recognises nobody from then on.</source>
        <translation>Borra de esta biblioteca y de sus copias de seguridad las medidas de todas las caras, todos los grupos y todos los nombres de personas, y desde ese momento no reconoce a nadie.</translation>
    </message>
    <message>
        <source>Face data</source>
        <translation>Datos de caras</translation>
    </message>
    <message>
        <source>Nothing is sent</source>
        <translation>No se envía nada</translation>
    </message>
    <message>
        <source>Photos that show bank cards, passports and the like get the tag “sensitive”, and exports leave them out unless they are asked for.</source>
        <translation>Las fotos que muestran tarjetas bancarias, pasaportes y similares reciben la etiqueta “confidencial”, y no se exportan salvo que se pida.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>Sensitive documents</source>
        <translation>Documentos sensibles</translation>
    </message>
    <message>
        <source>The names you gave to people go with it. This cannot be undone.</source>
        <translation>También se borran los nombres que pusiste a las personas. No se puede deshacer.</translation>
    </message>
    <message>
        <source>Tintype opens no connection. No photo, name or figure leaves this computer, and nothing is downloaded.</source>
        <translation>Tintype no abre ninguna conexión. Ninguna foto, nombre o dato sale de este equipo, y no se descarga nada.</translation>
    </message>
    <message>
        <source>What is stored</source>
        <translation>Qué se guarda</translation>
    </message>
    <message>
        <source>What was found in photos, small copies of them, the measurements of faces, and what you said: names, tags, ratings, albums. All of it lies in the library&apos;s folder; deleting that folder deletes it.</source>
        <translation>Lo que se encontró en las fotos, copias pequeñas de ellas, las medidas de las caras y lo que has dicho: nombres, etiquetas, valoraciones, álbumes. Todo está en la carpeta de la biblioteca; al borrar esa carpeta, se borra.</translation>
    </message>
    <message>
        <source>Your files</source>
        <translation>Tus archivos</translation>
    </message>
    <message>
        <source>Your photos are opened for reading only, never changed or moved.</source>
        <translation>Tus fotos solo se abren para leerlas; nunca se cambian ni se mueven.</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>Something went wrong inside Tintype.</source>
        <translation>Algo ha fallado dentro de Tintype.</translation>
    </message>
</context>
<context>
    <name>QueryParts</name>
    <message>
        <source>order: {}</source>
        <translation>orden: {}</translation>
    </message>
</context>
<context>
    <name>QuestionStrip</name>
    <message numerus="yes">
        <source>%Ln left</source>
        <translation>
            <numerusform>Queda %Ln</numerusform>
            <numerusform>Quedan %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decides %Ln faces</source>
        <translation>
            <numerusform>Decide %Ln cara</numerusform>
            <numerusform>Decide %Ln caras</numerusform>
        </translation>
    </message>
    <message>
        <source>No (N)</source>
        <translation>No (N)</translation>
    </message>
    <message>
        <source>No questions now (Esc)</source>
        <translation>Ahora no quiero preguntas (Esc)</translation>
    </message>
    <message>
        <source>Skip (S)</source>
        <translation>Omitir (S)</translation>
    </message>
    <message>
        <source>The same person? Is this {}?</source>
        <translation>¿La misma persona? ¿Es {}?</translation>
    </message>
    <message>
        <source>Yes (Y)</source>
        <translation>Sí (Y)</translation>
    </message>
    <message>
        <source>this person</source>
        <translation>esta persona</translation>
    </message>
</context>
<context>
    <name>ReadingLine</name>
    <message>
        <source>Edit this</source>
        <translation>Editar esto</translation>
    </message>
    <message>
        <source>Edit: {}</source>
        <translation>Editar: {}</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Leído como</translation>
    </message>
    <message>
        <source>Show where</source>
        <translation>Mostrar dónde</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>a favourite</source>
        <translation>es favorita</translation>
    </message>
    <message>
        <source>best rating</source>
        <translation>mejor valoración</translation>
    </message>
    <message>
        <source>has a position</source>
        <translation>tiene ubicación</translation>
    </message>
    <message>
        <source>has the camera&apos;s data</source>
        <translation>tiene los datos de la cámara</translation>
    </message>
    <message>
        <source>most pixels</source>
        <translation>más píxeles</translation>
    </message>
    <message>
        <source>not named or filed as a copy</source>
        <translation>sin nombre ni carpeta de copia</translation>
    </message>
    <message>
        <source>oldest file</source>
        <translation>el archivo más antiguo</translation>
    </message>
    <message>
        <source>sharpest</source>
        <translation>la más nítida</translation>
    </message>
    <message>
        <source>the camera&apos;s original</source>
        <translation>el original de la cámara</translation>
    </message>
    <message>
        <source>they are equally good</source>
        <translation>son igual de buenas</translation>
    </message>
    <message>
        <source>you chose it</source>
        <translation>la elegiste tú</translation>
    </message>
    <message>
        <source>you tagged or named most on it</source>
        <translation>la que más has etiquetado o nombrado</translation>
    </message>
</context>
<context>
    <name>RuleCard</name>
    <message>
        <source>Delete this rule</source>
        <translation>Eliminar esta regla</translation>
    </message>
    <message>
        <source>Edit this rule</source>
        <translation>Editar esta regla</translation>
    </message>
    <message>
        <source>Rule for “{}” is on</source>
        <translation>La regla de “{}” está activada</translation>
    </message>
    <message>
        <source>Show the photos</source>
        <translation>Mostrar las fotos</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>desactivada</translation>
    </message>
    <message>
        <source>when {}</source>
        <translation>cuando {}</translation>
    </message>
</context>
<context>
    <name>RulesPanel</name>
    <message>
        <source>A rule tags what a search finds, now and whenever photos come or change. Where you said no to a tag, no rule sets it.</source>
        <translation>Una regla etiqueta lo que encuentra una búsqueda, ahora y cada vez que llegan o cambian fotos. Donde dijiste que no a una etiqueta, ninguna regla la pone.</translation>
    </message>
    <message>
        <source>Edit the rule</source>
        <translation>Editar la regla</translation>
    </message>
    <message>
        <source>Make the rule</source>
        <translation>Crear la regla</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Nueva regla</translation>
    </message>
    <message>
        <source>New rule…</source>
        <translation>Nueva regla…</translation>
    </message>
    <message>
        <source>On {} you said no; that stays.</source>
        <translation>En {} dijiste que no; eso se mantiene.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Whenever this search finds a photo</source>
        <translation>Cada vez que esta búsqueda encuentre una foto</translation>
    </message>
    <message>
        <source>{} match; {} would newly be tagged.</source>
        <translation>Coincidencias: {}; nuevas con la etiqueta: {}.</translation>
    </message>
</context>
<context>
    <name>RunPanel</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Everything is up to date</source>
        <translation>Todo está al día</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Last looked: {}</source>
        <translation>Última búsqueda: {}</translation>
    </message>
    <message>
        <source>Look for new photos</source>
        <translation>Buscar fotos nuevas</translation>
    </message>
    <message>
        <source>Low power</source>
        <translation>Bajo consumo</translation>
    </message>
    <message>
        <source>Nothing is happening</source>
        <translation>No hay nada en marcha</translation>
    </message>
    <message>
        <source>Other programs go first, and it rests on battery and while you work at the computer.</source>
        <translation>Los demás programas van primero; espera con batería y mientras usas el equipo.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Photos a second</source>
        <translation>Fotos por segundo</translation>
    </message>
    <message>
        <source>Photos that are looked at show here.</source>
        <translation>Aquí se ven las fotos que se están analizando.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Stopped before the end</source>
        <translation>Detenido antes de terminar</translation>
    </message>
    <message>
        <source>The last run stopped unexpectedly</source>
        <translation>El último análisis se detuvo de forma inesperada</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Tiempo restante</translation>
    </message>
    <message>
        <source>What was finished is kept. Looking again goes on where it stopped.</source>
        <translation>Lo que estaba hecho se conserva. Al volver a analizar, sigue donde se detuvo.</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} de {total}</translation>
    </message>
</context>
<context>
    <name>RunWords</name>
    <message numerus="yes">
        <source>%Ln files could not be read</source>
        <translation>
            <numerusform>no se pudo leer %Ln archivo</numerusform>
            <numerusform>no se pudieron leer %Ln archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files looked through</source>
        <translation>
            <numerusform>%Ln archivo examinado</numerusform>
            <numerusform>%Ln archivos examinados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new photos</source>
        <translation>
            <numerusform>%Ln foto nueva</numerusform>
            <numerusform>%Ln fotos nuevas</numerusform>
        </translation>
    </message>
    <message>
        <source>Colours and sharpness</source>
        <translation>Colores y nitidez</translation>
    </message>
    <message>
        <source>Decoding</source>
        <translation>Descodificación</translation>
    </message>
    <message>
        <source>Everything was up to date</source>
        <translation>Todo estaba al día</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>Caras</translation>
    </message>
    <message>
        <source>Finding files</source>
        <translation>Búsqueda de archivos</translation>
    </message>
    <message>
        <source>Finishing: comparing photos that look alike</source>
        <translation>Terminando: comparando fotos parecidas</translation>
    </message>
    <message>
        <source>Free words</source>
        <translation>Palabras libres</translation>
    </message>
    <message>
        <source>Grouping people</source>
        <translation>Agrupación de personas</translation>
    </message>
    <message>
        <source>Looking at photos</source>
        <translation>Analizando fotos</translation>
    </message>
    <message>
        <source>Looking for photos</source>
        <translation>Buscando fotos</translation>
    </message>
    <message>
        <source>No photo that could be read</source>
        <translation>Ninguna foto que se pudiera leer</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objetos</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Portraits</source>
        <translation>Retratos</translation>
    </message>
    <message>
        <source>Reading files</source>
        <translation>Lectura de archivos</translation>
    </message>
    <message>
        <source>Reading text</source>
        <translation>Lectura de texto</translation>
    </message>
    <message>
        <source>Reading text in photos</source>
        <translation>Leyendo el texto de las fotos</translation>
    </message>
    <message>
        <source>Resting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Resting until the computer is plugged in</source>
        <translation>En espera hasta que se enchufe el equipo</translation>
    </message>
    <message>
        <source>Resting while other programs are busy</source>
        <translation>En espera mientras otros programas trabajan</translation>
    </message>
    <message>
        <source>Resting while you work at the computer</source>
        <translation>En espera mientras usas el equipo</translation>
    </message>
    <message>
        <source>Scenes and things</source>
        <translation>Escenas y cosas</translation>
    </message>
    <message>
        <source>Sensitive documents</source>
        <translation>Documentos sensibles</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Empezando</translation>
    </message>
    <message numerus="yes">
        <source>Stopped unexpectedly: %Ln photos finished</source>
        <translation>
            <numerusform>Detenido de forma inesperada: %Ln foto analizada</numerusform>
            <numerusform>Detenido de forma inesperada: %Ln fotos analizadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %Ln photos finished</source>
        <translation>
            <numerusform>Detenido: %Ln foto analizada</numerusform>
            <numerusform>Detenido: %Ln fotos analizadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Storing</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Thumbnails</source>
        <translation>Miniaturas</translation>
    </message>
    <message>
        <source>took {}</source>
        <translation>duración: {}</translation>
    </message>
    <message>
        <source>{what}; {more}</source>
        <translation>{what}; {more}</translation>
    </message>
    <message>
        <source>{} photos a second</source>
        <translation>{} fotos por segundo</translation>
    </message>
    <message>
        <source>{} seconds</source>
        <translation>{} segundos</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search (Esc)</source>
        <translation>Borrar la búsqueda (Esc)</translation>
    </message>
    <message>
        <source>Search photos</source>
        <translation>Buscar fotos</translation>
    </message>
    <message>
        <source>Search: dog beach 2021 …</source>
        <translation>Buscar: perro playa 2021 …</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Sections of the settings</source>
        <translation>Secciones de los ajustes</translation>
    </message>
</context>
<context>
    <name>ShortcutRow</name>
    <message>
        <source>Keys for “{}”</source>
        <translation>Teclas para “{}”</translation>
    </message>
    <message>
        <source>Put back “{}”</source>
        <translation>Restablecer “{}”</translation>
    </message>
</context>
<context>
    <name>ShortcutsSection</name>
    <message>
        <source>Click on keys and press others. What is used already is not taken.</source>
        <translation>Haz clic en unas teclas y pulsa otras. Las que ya se usan no se aceptan.</translation>
    </message>
    <message>
        <source>Put all back</source>
        <translation>Restablecer todo</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>{keys} is used for “{act}” already.</source>
        <translation>{keys} ya se usa para “{act}”.</translation>
    </message>
</context>
<context>
    <name>Showing</name>
    <message>
        <source>Choose two to four photos to compare.</source>
        <translation>Elige de dos a cuatro fotos para comparar.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Ctrl and a click adds a photo.</source>
        <translation>Ctrl y un clic añaden una foto.</translation>
    </message>
    <message>
        <source>Slideshow</source>
        <translation>Presentación</translation>
    </message>
</context>
<context>
    <name>SideBar</name>
    <message>
        <source>Add folder…</source>
        <translation>Añadir carpeta…</translation>
    </message>
</context>
<context>
    <name>SlideCanvas</name>
    <message>
        <source>Slideshow</source>
        <translation>Presentación</translation>
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
        <translation>Terminar (Esc)</translation>
    </message>
    <message>
        <source>Faster (↑)</source>
        <translation>Más rápido (↑)</translation>
    </message>
    <message>
        <source>Go on (Space)</source>
        <translation>Continuar (Espacio)</translation>
    </message>
    <message>
        <source>Next photo (→)</source>
        <translation>Foto siguiente (→)</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>Pausar (Espacio)</translation>
    </message>
    <message>
        <source>Previous photo (←)</source>
        <translation>Foto anterior (←)</translation>
    </message>
    <message>
        <source>Slideshow</source>
        <translation>Presentación</translation>
    </message>
    <message>
        <source>Slower (↓)</source>
        <translation>Más lento (↓)</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} de {}</translation>
    </message>
</context>
<context>
    <name>SpeedChart</name>
    <message>
        <source>Speed: {} photos a second</source>
        <translation>Velocidad: {} fotos por segundo</translation>
    </message>
</context>
<context>
    <name>Stacking</name>
    <message>
        <source>Open or close the burst</source>
        <translation>Abrir o cerrar la ráfaga</translation>
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
        <translation>Contando…</translation>
    </message>
    <message>
        <source>Day by day</source>
        <translation>Día a día</translation>
    </message>
    <message>
        <source>Figures appear here once Tintype has found photos.</source>
        <translation>Las cifras aparecen aquí cuando Tintype ha encontrado fotos.</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Meses</translation>
    </message>
    <message>
        <source>Nothing to count yet</source>
        <translation>Aún no hay nada que contar</translation>
    </message>
    <message>
        <source>People over the years</source>
        <translation>Personas a lo largo de los años</translation>
    </message>
    <message>
        <source>Photos of a year, by day</source>
        <translation>Fotos de un año, por día</translation>
    </message>
    <message>
        <source>Photos over time</source>
        <translation>Fotos a lo largo del tiempo</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Estadísticas</translation>
    </message>
    <message>
        <source>The figures appear here in a moment.</source>
        <translation>Las cifras aparecen aquí en un momento.</translation>
    </message>
    <message>
        <source>The year after</source>
        <translation>El año siguiente</translation>
    </message>
    <message>
        <source>The year before</source>
        <translation>El año anterior</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Años</translation>
    </message>
</context>
<context>
    <name>StorageSection</name>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Catalog: what was found and said</source>
        <translation>Catálogo: lo encontrado y lo dicho</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>Clearing…</source>
        <translation>Vaciando…</translation>
    </message>
    <message>
        <source>Done: {} freed.</source>
        <translation>Listo: {} liberados.</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Midiendo…</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Old backups, and files that make searches quick; those are made anew at once.</source>
        <translation>Copias de seguridad antiguas y archivos que agilizan las búsquedas; estos se vuelven a crear al momento.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Quick searching</source>
        <translation>Búsqueda rápida</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Almacenamiento</translation>
    </message>
    <message>
        <source>Thumbnails</source>
        <translation>Miniaturas</translation>
    </message>
    <message>
        <source>What can be made again</source>
        <translation>Lo que se puede volver a crear</translation>
    </message>
    <message>
        <source>{path}
{used} in all, {free} free on this disk</source>
        <translation>{path}
{used} en total, {free} libres en este disco</translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <source>album</source>
        <translation>álbum</translation>
    </message>
    <message>
        <source>camera</source>
        <translation>cámara</translation>
    </message>
    <message>
        <source>date</source>
        <translation>fecha</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>carpeta</translation>
    </message>
    <message>
        <source>lens</source>
        <translation>objetivo</translation>
    </message>
    <message>
        <source>person</source>
        <translation>persona</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lugar</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>etiqueta</translation>
    </message>
</context>
<context>
    <name>TagChip</name>
    <message>
        <source>Model: {}</source>
        <translation>Modelo: {}</translation>
    </message>
    <message>
        <source>Not “{}”</source>
        <translation>No es “{}”</translation>
    </message>
    <message>
        <source>Score {}</source>
        <translation>Puntuación {}</translation>
    </message>
    <message>
        <source>Score {}, shown from {}</source>
        <translation>Puntuación {}, se muestra desde {}</translation>
    </message>
    <message>
        <source>Why: the model saw “{}”.</source>
        <translation>Motivo: el modelo vio “{}”.</translation>
    </message>
    <message>
        <source>You added this tag.</source>
        <translation>Añadiste tú esta etiqueta.</translation>
    </message>
</context>
<context>
    <name>TagField</name>
    <message>
        <source>Add a tag</source>
        <translation>Añadir una etiqueta</translation>
    </message>
    <message>
        <source>Add a tag…</source>
        <translation>Añadir una etiqueta…</translation>
    </message>
</context>
<context>
    <name>TagTreeModel</name>
    <message>
        <source>By you</source>
        <translation>Tuyas</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Otros nombres</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
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
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Another name of “{}”</source>
        <translation>Otro nombre de “{}”</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Check 20</source>
        <translation>Revisar 20</translation>
    </message>
    <message>
        <source>Check 20 of any tag</source>
        <translation>Revisar 20 de cualquier etiqueta</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Filter tags</source>
        <translation>Filtrar etiquetas</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Combinar</translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation>Combinar con…</translation>
    </message>
    <message>
        <source>Merge “{one}” into “{other}”</source>
        <translation>Combinar “{one}” con “{other}”</translation>
    </message>
    <message>
        <source>Merge “{}” into</source>
        <translation>Combinar “{}” con</translation>
    </message>
    <message>
        <source>Move to the top</source>
        <translation>Mover al primer nivel</translation>
    </message>
    <message>
        <source>Other name…</source>
        <translation>Otro nombre…</translation>
    </message>
    <message>
        <source>Put “{one}” below “{other}”</source>
        <translation>Poner “{one}” debajo de “{other}”</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>Rename “{}”</source>
        <translation>Renombrar “{}”</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renombrar…</translation>
    </message>
    <message>
        <source>Show photos</source>
        <translation>Mostrar fotos</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>The photos of this tag that the models are least sure of</source>
        <translation>Las fotos de esta etiqueta en las que los modelos están menos seguros</translation>
    </message>
</context>
<context>
    <name>TagsPanel</name>
    <message>
        <source>No tags yet.</source>
        <translation>Aún no hay etiquetas.</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Timeline</source>
        <translation>Línea de tiempo</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Deshacer (Ctrl+Z)</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Guardar esta búsqueda</translation>
    </message>
    <message>
        <source>Save this search as an album</source>
        <translation>Guardar esta búsqueda como álbum</translation>
    </message>
    <message>
        <source>Size of the thumbnails</source>
        <translation>Tamaño de las miniaturas</translation>
    </message>
    <message>
        <source>Size of the thumbnails (Ctrl+wheel)</source>
        <translation>Tamaño de las miniaturas (Ctrl+rueda)</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>A model saw “{}”.</source>
        <translation>Un modelo vio “{}”.</translation>
    </message>
    <message>
        <source>A rule of yours: photos that match “{}”.</source>
        <translation>Una regla tuya: fotos que coinciden con “{}”.</translation>
    </message>
    <message>
        <source>In {} places.</source>
        <translation>En {} sitios.</translation>
    </message>
    <message>
        <source>It does not count: you said otherwise.</source>
        <translation>No cuenta: dijiste otra cosa.</translation>
    </message>
    <message>
        <source>It follows from how the picture looks: {}.</source>
        <translation>Se deduce del aspecto de la imagen: {}.</translation>
    </message>
    <message>
        <source>It follows from text in the photo: “{}”.</source>
        <translation>Se deduce del texto de la foto: “{}”.</translation>
    </message>
    <message>
        <source>It follows from where the photo was taken: {}.</source>
        <translation>Se deduce de dónde se tomó la foto: {}.</translation>
    </message>
    <message>
        <source>It is written in the photo&apos;s file or beside it: “{}”.</source>
        <translation>Está escrito en el archivo de la foto o junto a él: “{}”.</translation>
    </message>
    <message>
        <source>Model: {}</source>
        <translation>Modelo: {}</translation>
    </message>
    <message>
        <source>Score {}, shown from {}.</source>
        <translation>Puntuación {}, se muestra desde {}.</translation>
    </message>
    <message>
        <source>Score {}, too little: shown from {}.</source>
        <translation>Puntuación {}, insuficiente: se muestra desde {}.</translation>
    </message>
    <message>
        <source>The model for faces saw “{}”.</source>
        <translation>El modelo de caras vio “{}”.</translation>
    </message>
    <message>
        <source>The model for objects saw “{}”.</source>
        <translation>El modelo de objetos vio “{}”.</translation>
    </message>
    <message>
        <source>The model for scenes takes it for “{}”.</source>
        <translation>El modelo de escenas cree que es “{}”.</translation>
    </message>
    <message>
        <source>You said no: {}</source>
        <translation>Dijiste que no: {}</translation>
    </message>
    <message>
        <source>You said yes: {}</source>
        <translation>Dijiste que sí: {}</translation>
    </message>
</context>
<context>
    <name>WhyPopover</name>
    <message>
        <source>Nothing says anything of it any more.</source>
        <translation>Ya nada lo indica.</translation>
    </message>
    <message>
        <source>Right with a chance of {}, as far as your answers so far tell.</source>
        <translation>Es correcto con una probabilidad del {}, según tus respuestas hasta ahora.</translation>
    </message>
    <message>
        <source>Show where</source>
        <translation>Mostrar dónde</translation>
    </message>
    <message>
        <source>That is right</source>
        <translation>Es correcto</translation>
    </message>
    <message>
        <source>That is wrong</source>
        <translation>Es erróneo</translation>
    </message>
    <message>
        <source>Why “{}”?</source>
        <translation>¿Por qué “{}”?</translation>
    </message>
</context>
<context>
    <name>WhyTag</name>
    <message>
        <source>Looking at the photo, part by part…</source>
        <translation>Mirando la foto, parte por parte…</translation>
    </message>
    <message>
        <source>The glow is where the model&apos;s answer depends on most.</source>
        <translation>El brillo muestra de qué depende más la respuesta del modelo.</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message numerus="yes">
        <source>%Ln faces</source>
        <translation>
            <numerusform>%Ln cara</numerusform>
            <numerusform>%Ln caras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln persona</numerusform>
            <numerusform>%Ln personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos</source>
        <translation>
            <numerusform>%Ln foto</numerusform>
            <numerusform>%Ln fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>All others</source>
        <translation>Todas las demás</translation>
    </message>
    <message>
        <source>E</source>
        <translation>E</translation>
    </message>
    <message>
        <source>Much alike</source>
        <translation>Muy parecidas</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>Sin cámara</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Sin fecha</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>Sin carpeta</translation>
    </message>
    <message>
        <source>No place</source>
        <translation>Sin lugar</translation>
    </message>
    <message>
        <source>No stars</source>
        <translation>Sin estrellas</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>W</source>
        <translation>O</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hours</source>
        <translation>
            <numerusform>cerca de %Ln hora</numerusform>
            <numerusform>unas %Ln horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minutes</source>
        <translation>
            <numerusform>cerca de %Ln minuto</numerusform>
            <numerusform>unos %Ln minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>from the file&apos;s name</source>
        <translation>según el nombre del archivo</translation>
    </message>
    <message>
        <source>from the file&apos;s own date</source>
        <translation>según la fecha del archivo</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>menos de un minuto</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} de {year}</translation>
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
        <translation>{photos} en un radio de {km} km</translation>
    </message>
    <message>
        <source>{place}: {photos}</source>
        <translation>{place}: {photos}</translation>
    </message>
</context>
</TS>
