<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
  <context>
    <name>annotator</name>
    <message>
      <source> font sizes</source>
      <translation> tamaños de letra</translation>
    </message>
    <message>
      <source> min of work</source>
      <translation> min de trabajo</translation>
    </message>
    <message>
      <source> people</source>
      <translation> personas</translation>
    </message>
    <message>
      <source> px</source>
      <translation> px</translation>
    </message>
    <message>
      <source>&amp;Accept</source>
      <translation>&amp;Aceptar</translation>
    </message>
    <message>
      <source>&amp;Add</source>
      <translation>Aña&amp;dir</translation>
    </message>
    <message>
      <source>&amp;Add…</source>
      <translation>&amp;Añadir…</translation>
    </message>
    <message>
      <source>&amp;Adjudicate</source>
      <translation>Ad&amp;judicar</translation>
    </message>
    <message>
      <source>&amp;Again</source>
      <translation>&amp;Otra vez</translation>
    </message>
    <message>
      <source>&amp;All who finished put the same</source>
      <translation>&amp;Todos los que terminaron pusieron lo mismo</translation>
    </message>
    <message>
      <source>&amp;Allow</source>
      <translation>&amp;Permitir</translation>
    </message>
    <message>
      <source>&amp;Altered</source>
      <translation>&amp;Alterada</translation>
    </message>
    <message>
      <source>&amp;As it was at first</source>
      <translation>Como al &amp;principio</translation>
    </message>
    <message>
      <source>&amp;Backups…</source>
      <translation>&amp;Copias de seguridad…</translation>
    </message>
    <message>
      <source>&amp;Block</source>
      <translation>&amp;Bloquear</translation>
    </message>
    <message>
      <source>&amp;Bring back</source>
      <translation>&amp;Recuperar</translation>
    </message>
    <message>
      <source>&amp;Bring in</source>
      <translation>&amp;Incorporar</translation>
    </message>
    <message>
      <source>&amp;Bring in {count}</source>
      <translation>&amp;Incorporar {count}</translation>
    </message>
    <message>
      <source>&amp;Check the project…</source>
      <translation>Compro&amp;bar el proyecto…</translation>
    </message>
    <message>
      <source>&amp;Choose…</source>
      <translation>&amp;Elegir…</translation>
    </message>
    <message>
      <source>&amp;Colour</source>
      <translation>Colo&amp;r</translation>
    </message>
    <message>
      <source>&amp;Commands…</source>
      <translation>&amp;Comandos…</translation>
    </message>
    <message>
      <source>&amp;Compare the versions</source>
      <translation>Comparar las &amp;versiones</translation>
    </message>
    <message>
      <source>&amp;Copy the picture</source>
      <translation>&amp;Copiar la imagen</translation>
    </message>
    <message>
      <source>&amp;Copy the text</source>
      <translation>&amp;Copiar el texto</translation>
    </message>
    <message>
      <source>&amp;Corrections for annotators…</source>
      <translation>&amp;Correcciones para anotadores…</translation>
    </message>
    <message>
      <source>&amp;Dark</source>
      <translation>&amp;Oscuro</translation>
    </message>
    <message>
      <source>&amp;Dark or light</source>
      <translation>Oscu&amp;ro o claro</translation>
    </message>
    <message>
      <source>&amp;Decide all places alike…</source>
      <translation>&amp;Decidir igual en todos los lugares…</translation>
    </message>
    <message>
      <source>&amp;Definition</source>
      <translation>&amp;Definición</translation>
    </message>
    <message>
      <source>&amp;Delete</source>
      <translation>&amp;Borrar</translation>
    </message>
    <message>
      <source>&amp;Delete…</source>
      <translation>&amp;Borrar…</translation>
    </message>
    <message>
      <source>&amp;Direct quote</source>
      <translation>Cita &amp;directa</translation>
    </message>
    <message>
      <source>&amp;Disputed first</source>
      <translation>&amp;Disputados primero</translation>
    </message>
    <message>
      <source>&amp;Done, and on to the next</source>
      <translation>&amp;Hecho, y al siguiente</translation>
    </message>
    <message>
      <source>&amp;Edit the candidate</source>
      <translation>&amp;Editar el candidato</translation>
    </message>
    <message>
      <source>&amp;Elsewhere…</source>
      <translation>&amp;En otro lugar…</translation>
    </message>
    <message>
      <source>&amp;Everything that anybody put</source>
      <translation>T&amp;odo lo que alguien puso</translation>
    </message>
    <message>
      <source>&amp;Export all plots…</source>
      <translation>&amp;Exportar todos los gráficos…</translation>
    </message>
    <message>
      <source>&amp;Export the report…</source>
      <translation>&amp;Exportar el informe…</translation>
    </message>
    <message>
      <source>&amp;Export…</source>
      <translation>&amp;Exportar…</translation>
    </message>
    <message>
      <source>&amp;Find articles</source>
      <translation>Bus&amp;car artículos</translation>
    </message>
    <message>
      <source>&amp;Find in the article…</source>
      <translation>&amp;Buscar en el artículo…</translation>
    </message>
    <message>
      <source>&amp;Flag it with a note…</source>
      <translation>&amp;Señalar con una nota…</translation>
    </message>
    <message>
      <source>&amp;Folder</source>
      <translation>Carpe&amp;ta</translation>
    </message>
    <message>
      <source>&amp;Font</source>
      <translation>&amp;Tipo de letra</translation>
    </message>
    <message>
      <source>&amp;Format</source>
      <translation>&amp;Formato</translation>
    </message>
    <message>
      <source>&amp;General</source>
      <translation>&amp;General</translation>
    </message>
    <message>
      <source>&amp;Go back to this</source>
      <translation>&amp;Volver a esta</translation>
    </message>
    <message>
      <source>&amp;Go to…</source>
      <translation>&amp;Ir a…</translation>
    </message>
    <message>
      <source>&amp;Gold so far in the article</source>
      <translation>Oro &amp;hasta ahora en el artículo</translation>
    </message>
    <message>
      <source>&amp;Group articles into stories…</source>
      <translation>A&amp;grupar artículos en historias…</translation>
    </message>
    <message>
      <source>&amp;Hand out</source>
      <translation>Re&amp;partir</translation>
    </message>
    <message>
      <source>&amp;Hand out articles…</source>
      <translation>&amp;Repartir artículos…</translation>
    </message>
    <message>
      <source>&amp;Hide decided ones, too</source>
      <translation>&amp;Ocultar también las decididas</translation>
    </message>
    <message>
      <source>&amp;Hide names</source>
      <translation>Ocultar nom&amp;bres</translation>
    </message>
    <message>
      <source>&amp;High contrast</source>
      <translation>&amp;Alto contraste</translation>
    </message>
    <message>
      <source>&amp;Import</source>
      <translation>&amp;Importar</translation>
    </message>
    <message>
      <source>&amp;Import files…</source>
      <translation>&amp;Importar archivos…</translation>
    </message>
    <message>
      <source>&amp;Import {count}</source>
      <translation>&amp;Importar {count}</translation>
    </message>
    <message>
      <source>&amp;Import…</source>
      <translation>&amp;Importar…</translation>
    </message>
    <message>
      <source>&amp;Indirect quote</source>
      <translation>Cita &amp;indirecta</translation>
    </message>
    <message>
      <source>&amp;Join with the selection or the next quote</source>
      <translation>&amp;Unir con la selección o la cita siguiente</translation>
    </message>
    <message>
      <source>&amp;Keep its spans; their label is then not in the scheme</source>
      <translation>&amp;Conservar sus tramos; su etiqueta ya no está en la lista</translation>
    </message>
    <message>
      <source>&amp;Keep the changes</source>
      <translation>&amp;Guardar los cambios</translation>
    </message>
    <message>
      <source>&amp;Keep this plan</source>
      <translation>&amp;Guardar este plan</translation>
    </message>
    <message>
      <source>&amp;Key</source>
      <translation>&amp;Tecla</translation>
    </message>
    <message>
      <source>&amp;Keys</source>
      <translation>Tec&amp;las</translation>
    </message>
    <message>
      <source>&amp;Keys at a glance</source>
      <translation>&amp;Teclas de un vistazo</translation>
    </message>
    <message>
      <source>&amp;Kind of quote</source>
      <translation>&amp;Tipo de cita</translation>
    </message>
    <message>
      <source>&amp;Labels from a file…</source>
      <translation>&amp;Etiquetas de un archivo…</translation>
    </message>
    <message>
      <source>&amp;Labels…</source>
      <translation>Eti&amp;quetas…</translation>
    </message>
    <message>
      <source>&amp;Larger text</source>
      <translation>Texto más &amp;grande</translation>
    </message>
    <message>
      <source>&amp;Leave it</source>
      <translation>De&amp;jarla</translation>
    </message>
    <message>
      <source>&amp;Leave out</source>
      <translation>Exc&amp;luir</translation>
    </message>
    <message>
      <source>&amp;Let go</source>
      <translation>S&amp;oltar</translation>
    </message>
    <message>
      <source>&amp;Light</source>
      <translation>&amp;Claro</translation>
    </message>
    <message>
      <source>&amp;Like this one first</source>
      <translation>&amp;Parecidos a este primero</translation>
    </message>
    <message>
      <source>&amp;Line spacing</source>
      <translation>Inte&amp;rlineado</translation>
    </message>
    <message>
      <source>&amp;Load it…</source>
      <translation>&amp;Cargarlo…</translation>
    </message>
    <message>
      <source>&amp;Make the project</source>
      <translation>&amp;Crear el proyecto</translation>
    </message>
    <message>
      <source>&amp;Manual</source>
      <translation>&amp;Manual</translation>
    </message>
    <message>
      <source>&amp;Measure</source>
      <translation>&amp;Medir</translation>
    </message>
    <message>
      <source>&amp;Mend the ends</source>
      <translation>Corre&amp;gir los extremos</translation>
    </message>
    <message>
      <source>&amp;Merge</source>
      <translation>&amp;Unir</translation>
    </message>
    <message>
      <source>&amp;Merge…</source>
      <translation>&amp;Unir…</translation>
    </message>
    <message>
      <source>&amp;Mixed quote</source>
      <translation>Cita &amp;mixta</translation>
    </message>
    <message>
      <source>&amp;More line spacing</source>
      <translation>&amp;Más interlineado</translation>
    </message>
    <message>
      <source>&amp;More than half of those who finished put it</source>
      <translation>&amp;Más de la mitad de quienes terminaron lo puso</translation>
    </message>
    <message>
      <source>&amp;Name</source>
      <translation>&amp;Nombre</translation>
    </message>
    <message>
      <source>&amp;Name of the new speaker</source>
      <translation>&amp;Nombre del nuevo hablante</translation>
    </message>
    <message>
      <source>&amp;New project…</source>
      <translation>&amp;Nuevo proyecto…</translation>
    </message>
    <message>
      <source>&amp;New…</source>
      <translation>&amp;Nuevo…</translation>
    </message>
    <message>
      <source>&amp;Next article</source>
      <translation>Artículo &amp;siguiente</translation>
    </message>
    <message>
      <source>&amp;Next mark at this place</source>
      <translation>Marca &amp;siguiente en este lugar</translation>
    </message>
    <message>
      <source>&amp;Next panel</source>
      <translation>Panel &amp;siguiente</translation>
    </message>
    <message>
      <source>&amp;Next quote or hint</source>
      <translation>Cita o indicio &amp;siguiente</translation>
    </message>
    <message>
      <source>&amp;Next suggestion</source>
      <translation>Sugerencia &amp;siguiente</translation>
    </message>
    <message>
      <source>&amp;No key</source>
      <translation>&amp;Ninguna tecla</translation>
    </message>
    <message>
      <source>&amp;No story</source>
      <translation>&amp;Ninguna historia</translation>
    </message>
    <message>
      <source>&amp;Nothing here</source>
      <translation>&amp;Nada aquí</translation>
    </message>
    <message>
      <source>&amp;Open a project…</source>
      <translation>&amp;Abrir un proyecto…</translation>
    </message>
    <message>
      <source>&amp;Open…</source>
      <translation>&amp;Abrir…</translation>
    </message>
    <message>
      <source>&amp;Original</source>
      <translation>&amp;Original</translation>
    </message>
    <message>
      <source>&amp;Other</source>
      <translation>O&amp;tro</translation>
    </message>
    <message>
      <source>&amp;Perhaps the same</source>
      <translation>&amp;Quizá la misma persona</translation>
    </message>
    <message>
      <source>&amp;Perhaps the same ({count})</source>
      <translation>&amp;Quizá la misma persona ({count})</translation>
    </message>
    <message>
      <source>&amp;Plug-ins…</source>
      <translation>&amp;Complementos…</translation>
    </message>
    <message>
      <source>&amp;Previous article</source>
      <translation>Artículo &amp;anterior</translation>
    </message>
    <message>
      <source>&amp;Previous disagreement</source>
      <translation>Desacuerdo &amp;anterior</translation>
    </message>
    <message>
      <source>&amp;Previous panel</source>
      <translation>Panel &amp;anterior</translation>
    </message>
    <message>
      <source>&amp;Previous quote or hint</source>
      <translation>Cita o &amp;indicio anterior</translation>
    </message>
    <message>
      <source>&amp;Previous suggestion</source>
      <translation>Sugerencia anteri&amp;or</translation>
    </message>
    <message>
      <source>&amp;Put into it</source>
      <translation>&amp;Poner en ella</translation>
    </message>
    <message>
      <source>&amp;Put right</source>
      <translation>&amp;Corregir</translation>
    </message>
    <message>
      <source>&amp;Quit</source>
      <translation>&amp;Salir</translation>
    </message>
    <message>
      <source>&amp;Quote from the selection</source>
      <translation>&amp;Cita de la selección</translation>
    </message>
    <message>
      <source>&amp;Rare labels first</source>
      <translation>&amp;Etiquetas raras primero</translation>
    </message>
    <message>
      <source>&amp;Read them</source>
      <translation>&amp;Leer</translation>
    </message>
    <message>
      <source>&amp;Redo</source>
      <translation>&amp;Rehacer</translation>
    </message>
    <message>
      <source>&amp;Reject</source>
      <translation>&amp;Rechazar</translation>
    </message>
    <message>
      <source>&amp;Remember decisions in this project</source>
      <translation>&amp;Recordar las decisiones en este proyecto</translation>
    </message>
    <message>
      <source>&amp;Rename</source>
      <translation>&amp;Renombrar</translation>
    </message>
    <message>
      <source>&amp;Rename…</source>
      <translation>Re&amp;nombrar…</translation>
    </message>
    <message>
      <source>&amp;Renew</source>
      <translation>&amp;Actualizar</translation>
    </message>
    <message>
      <source>&amp;Repair</source>
      <translation>&amp;Reparar</translation>
    </message>
    <message>
      <source>&amp;Report what was decided…</source>
      <translation>&amp;Informe de lo decidido…</translation>
    </message>
    <message>
      <source>&amp;Rewrite</source>
      <translation>&amp;Reescritura</translation>
    </message>
    <message>
      <source>&amp;Same as the desktop</source>
      <translation>Como &amp;el escritorio</translation>
    </message>
    <message>
      <source>&amp;Save a copy…</source>
      <translation>&amp;Guardar una copia…</translation>
    </message>
    <message>
      <source>&amp;Seed</source>
      <translation>&amp;Semilla</translation>
    </message>
    <message>
      <source>&amp;Short</source>
      <translation>Forma &amp;corta</translation>
    </message>
    <message>
      <source>&amp;Show everything</source>
      <translation>&amp;Mostrar todo</translation>
    </message>
    <message>
      <source>&amp;Size</source>
      <translation>Tamañ&amp;o</translation>
    </message>
    <message>
      <source>&amp;Skip it</source>
      <translation>&amp;Omitir</translation>
    </message>
    <message>
      <source>&amp;Skip…</source>
      <translation>O&amp;mitir…</translation>
    </message>
    <message>
      <source>&amp;Smaller text</source>
      <translation>Texto más &amp;pequeño</translation>
    </message>
    <message>
      <source>&amp;Speaker</source>
      <translation>&amp;Hablante</translation>
    </message>
    <message>
      <source>&amp;Speaker…</source>
      <translation>&amp;Hablante…</translation>
    </message>
    <message>
      <source>&amp;Spliced</source>
      <translation>&amp;Empalmada</translation>
    </message>
    <message>
      <source>&amp;Split</source>
      <translation>&amp;Dividir</translation>
    </message>
    <message>
      <source>&amp;Split…</source>
      <translation>Di&amp;vidir…</translation>
    </message>
    <message>
      <source>&amp;Start one word right</source>
      <translation>Inicio una palabra a la &amp;derecha</translation>
    </message>
    <message>
      <source>&amp;Stop</source>
      <translation>De&amp;tener</translation>
    </message>
    <message>
      <source>&amp;Store</source>
      <translation>&amp;Guardar</translation>
    </message>
    <message numerus="yes">
      <source>&amp;Store for {count} articles</source>
      <translation>
        <numerusform>&amp;Guardar para {count} artículo</numerusform>
        <numerusform>&amp;Guardar para {count} artículos</numerusform>
      </translation>
    </message>
    <message>
      <source>&amp;Suggest in all articles</source>
      <translation>Sugerir en todos &amp;los artículos</translation>
    </message>
    <message>
      <source>&amp;Take it</source>
      <translation>T&amp;omarla</translation>
    </message>
    <message>
      <source>&amp;Take off</source>
      <translation>&amp;Quitar</translation>
    </message>
    <message>
      <source>&amp;Take the candidate chosen</source>
      <translation>&amp;Tomar el candidato elegido</translation>
    </message>
    <message>
      <source>&amp;Take the mark at the caret</source>
      <translation>Tomar &amp;la marca en el cursor</translation>
    </message>
    <message>
      <source>&amp;Theme</source>
      <translation>Te&amp;ma</translation>
    </message>
    <message>
      <source>&amp;Tour of the window</source>
      <translation>&amp;Recorrido por la ventana</translation>
    </message>
    <message>
      <source>&amp;Train</source>
      <translation>&amp;Entrenar</translation>
    </message>
    <message>
      <source>&amp;Trash…</source>
      <translation>&amp;Papelera…</translation>
    </message>
    <message>
      <source>&amp;Try again</source>
      <translation>&amp;Reintentar</translation>
    </message>
    <message>
      <source>&amp;Undo</source>
      <translation>&amp;Deshacer</translation>
    </message>
    <message>
      <source>&amp;Unsure first</source>
      <translation>&amp;Inseguros primero</translation>
    </message>
    <message>
      <source>&amp;Up</source>
      <translation>&amp;Subir</translation>
    </message>
    <message>
      <source>&amp;Upper and lower case alike</source>
      <translation>&amp;Mayúsculas y minúsculas por igual</translation>
    </message>
    <message>
      <source>&amp;Use</source>
      <translation>&amp;Usar</translation>
    </message>
    <message>
      <source>&amp;Use it</source>
      <translation>&amp;Usar</translation>
    </message>
    <message>
      <source>&amp;Usual keys</source>
      <translation>Teclas habit&amp;uales</translation>
    </message>
    <message>
      <source>&amp;Usual text size</source>
      <translation>Tamaño ha&amp;bitual</translation>
    </message>
    <message>
      <source>&amp;Verbatim</source>
      <translation>&amp;Literal</translation>
    </message>
    <message>
      <source>&amp;Which labels are shown</source>
      <translation>&amp;Qué etiquetas se muestran</translation>
    </message>
    <message>
      <source>&amp;Whole words</source>
      <translation>Palabras &amp;completas</translation>
    </message>
    <message>
      <source>&amp;Whose work</source>
      <translation>&amp;Trabajo de quién</translation>
    </message>
    <message>
      <source>&amp;Wider column</source>
      <translation>Col&amp;umna más ancha</translation>
    </message>
    <message>
      <source>&amp;Work as…</source>
      <translation>&amp;Trabajar como…</translation>
    </message>
    <message>
      <source>&amp;Write a report…</source>
      <translation>Escri&amp;bir un informe…</translation>
    </message>
    <message>
      <source>&amp;Your name</source>
      <translation>Su &amp;nombre</translation>
    </message>
    <message>
      <source>&amp;Zone…</source>
      <translation>Zo&amp;na…</translation>
    </message>
    <message>
      <source>(Po - Pe) / (1 - Pe) over all words, those without a label too; a word under several spans has a set of labels as its value (Cohen 1960). Most words have no label, so read it beside F1, never alone.</source>
      <translation>(Po - Pe) / (1 - Pe) sobre todas las palabras, también las que no tienen etiqueta; una palabra bajo varios tramos tiene por valor un conjunto de etiquetas (Cohen 1960). La mayoría no tiene etiqueta: léase junto a F1, nunca solo.</translation>
    </message>
    <message>
      <source>, in the {zone}</source>
      <translation>, zona: {zone}</translation>
    </message>
    <message>
      <source>1. Name and place</source>
      <translation>1. Nombre y lugar</translation>
    </message>
    <message>
      <source>2. Labels</source>
      <translation>2. Etiquetas</translation>
    </message>
    <message>
      <source>2·(matched and the same) / (|A| + |B|): finding the quote and its speaker in one figure.</source>
      <translation>2·(emparejadas e iguales) / (|A| + |B|): hallar la cita y su hablante en una cifra.</translation>
    </message>
    <message>
      <source>2·M / (|A| + |B|) on quotes with the same contents.</source>
      <translation>2·M / (|A| + |B|) con citas de igual contenido.</translation>
    </message>
    <message>
      <source>2·M / (|A| + |B|), where M is how many spans of two annotators have the same ends and label, each counted once. Symmetric; sums over all articles, not a mean of articles. No chance is taken off, as spans that nobody marked cannot be counted (Hripcsak and Rothschild 2005). Spans over one another count like any.</source>
      <translation>2·M / (|A| + |B|), donde M es cuántos tramos de dos anotadores tienen los mismos extremos y etiqueta, cada uno contado una vez. Simétrico; sumas de todos los artículos, no una media. No se descuenta el azar, pues no se pueden contar tramos que nadie marcó (Hripcsak y Rothschild 2005). Los tramos superpuestos cuentan como los demás.</translation>
    </message>
    <message>
      <source>3. Articles</source>
      <translation>3. Artículos</translation>
    </message>
    <message>
      <source>A backup &amp;every</source>
      <translation>Una copia &amp;cada</translation>
    </message>
    <message>
      <source>A backup could not be made. The button No backup in the status bar says why.</source>
      <translation>No se pudo hacer una copia de seguridad. El botón «Sin copia de seguridad» de la barra de estado dice por qué.</translation>
    </message>
    <message>
      <source>A backup could not be made; why, and what to do?</source>
      <translation>No se pudo hacer una copia de seguridad; ¿por qué y qué hacer?</translation>
    </message>
    <message>
      <source>A byline names who wrote the article</source>
      <translation>Una firma nombra a quien escribió el artículo</translation>
    </message>
    <message>
      <source>A colon before it follows who speaks</source>
      <translation>Antes hay dos puntos que siguen a quien habla</translation>
    </message>
    <message>
      <source>A copy was saved: {file}</source>
      <translation>Se guardó una copia: {file}</translation>
    </message>
    <message>
      <source>A credit names the agency after who took the picture</source>
      <translation>Un crédito nombra la agencia tras quien tomó la foto</translation>
    </message>
    <message>
      <source>A dateline begins with the place that it was sent from</source>
      <translation>La línea de lugar y fecha empieza con el lugar desde donde se envió</translation>
    </message>
    <message>
      <source>A dateline names the agency in brackets</source>
      <translation>La línea de lugar y fecha nombra la agencia entre paréntesis</translation>
    </message>
    <message>
      <source>A file of patterns</source>
      <translation>Un archivo de patrones</translation>
    </message>
    <message>
      <source>A folder for the plots</source>
      <translation>Una carpeta para los gráficos</translation>
    </message>
    <message>
      <source>A folder of articles</source>
      <translation>Una carpeta de artículos</translation>
    </message>
    <message>
      <source>A known maker or product and a number</source>
      <translation>Un fabricante o producto conocido y un número</translation>
    </message>
    <message>
      <source>A known place and a name after it often are an organisation</source>
      <translation>Un lugar conocido y un nombre detrás suelen ser una organización</translation>
    </message>
    <message>
      <source>A known place follows that this one would lie in</source>
      <translation>Sigue un lugar conocido en el que estaría este</translation>
    </message>
    <message>
      <source>A label goes on a span or on selected text</source>
      <translation>Una etiqueta se pone en un tramo o en texto seleccionado</translation>
    </message>
    <message>
      <source>A letter and a number as of aircraft and weapons</source>
      <translation>Una letra y un número como los de aviones y armas</translation>
    </message>
    <message>
      <source>A name after a dash is set below these words</source>
      <translation>Debajo de estas palabras hay un nombre tras una raya</translation>
    </message>
    <message>
      <source>A name in capitals and a colon open what somebody says in turn</source>
      <translation>Un nombre en mayúsculas y dos puntos abren lo que alguien dice en su turno</translation>
    </message>
    <message>
      <source>A new speaker</source>
      <translation>Un hablante nuevo</translation>
    </message>
    <message>
      <source>A number and a currency</source>
      <translation>Un número y una moneda</translation>
    </message>
    <message>
      <source>A number and a sign of per cent</source>
      <translation>Un número y un signo de porcentaje</translation>
    </message>
    <message>
      <source>A number and the hours, minutes or seconds that it counts</source>
      <translation>Un número y las horas, minutos o segundos que cuenta</translation>
    </message>
    <message>
      <source>A number and the period that it counts</source>
      <translation>Un número y el periodo que cuenta</translation>
    </message>
    <message>
      <source>A number and the unit that it counts</source>
      <translation>Un número y la unidad que cuenta</translation>
    </message>
    <message>
      <source>A number that counts</source>
      <translation>Un número que cuenta</translation>
    </message>
    <message>
      <source>A number that says which one in a row</source>
      <translation>Un número que dice cuál de una serie</translation>
    </message>
    <message>
      <source>A number without a unit</source>
      <translation>Un número sin unidad</translation>
    </message>
    <message>
      <source>A plug-in installed here, version {version}.</source>
      <translation>Un complemento instalado aquí, versión {version}.</translation>
    </message>
    <message>
      <source>A quote has a cue: make one active first</source>
      <translation>El verbo de habla es de una cita: activar antes una</translation>
    </message>
    <message>
      <source>A quote has a speaker: make one active first</source>
      <translation>El hablante es de una cita: activar antes una</translation>
    </message>
    <message>
      <source>A quote has one verdict, and a hint one answer: take one of them, or 0 for nothing</source>
      <translation>Una cita tiene un veredicto y un indicio una respuesta: tomar uno de ellos, o 0 para nada</translation>
    </message>
    <message>
      <source>A quote that was dropped has no verdict</source>
      <translation>Una cita omitida no tiene veredicto</translation>
    </message>
    <message>
      <source>A repair works on a copy and keeps the project as it is now among the backups. What cannot be mended goes into a file beside the project.</source>
      <translation>Una reparación trabaja en una copia y conserva el proyecto actual entre las copias de seguridad. Lo que no se puede arreglar va a un archivo junto al proyecto.</translation>
    </message>
    <message>
      <source>A report of it was written on this computer, with nothing of your articles in it.</source>
      <translation>Se escribió un informe en este equipo, sin nada de los artículos.</translation>
    </message>
    <message>
      <source>A spaCy pipeline installed here, version {version}.</source>
      <translation>Un pipeline de spaCy instalado aquí, versión {version}.</translation>
    </message>
    <message>
      <source>A verdict is no mark of the text: take one of those given, or 0 for nothing</source>
      <translation>Un veredicto no es una marca del texto: tomar uno de los dados, o 0 para nada</translation>
    </message>
    <message>
      <source>A&amp;dd:</source>
      <translation>Aña&amp;dir:</translation>
    </message>
    <message>
      <source>A&amp;greement…</source>
      <translation>Acuer&amp;do…</translation>
    </message>
    <message>
      <source>Accept</source>
      <translation>Aceptar</translation>
    </message>
    <message>
      <source>Accept a&amp;ll that are shown…</source>
      <translation>Aceptar todas &amp;las mostradas…</translation>
    </message>
    <message>
      <source>Accept all that is open and shown, mark the article as done and open the next one</source>
      <translation>Aceptar todo lo abierto y mostrado, marcar el artículo como hecho y abrir el siguiente</translation>
    </message>
    <message numerus="yes">
      <source>Accept all {count} open suggestions of this article? One undo takes it back.</source>
      <translation>
        <numerusform>¿Aceptar la única sugerencia abierta de este artículo ({count})? Se deshace en un paso.</numerusform>
        <numerusform>¿Aceptar las {count} sugerencias abiertas de este artículo? Se deshace en un paso.</numerusform>
      </translation>
    </message>
    <message>
      <source>Accept every open suggestion that is shown, in one step</source>
      <translation>Aceptar en un paso todas las sugerencias abiertas mostradas</translation>
    </message>
    <message numerus="yes">
      <source>Accept the {count} open suggestions on show? {left} One undo takes it back.</source>
      <translation>
        <numerusform>¿Aceptar la sugerencia abierta mostrada ({count})? {left} Se deshace en un paso.</numerusform>
        <numerusform>¿Aceptar las {count} sugerencias abiertas mostradas? {left} Se deshace en un paso.</numerusform>
      </translation>
    </message>
    <message>
      <source>Accept {count}</source>
      <translation>Aceptar {count}</translation>
    </message>
    <message numerus="yes">
      <source>Accept {name} in {count} places</source>
      <translation>
        <numerusform>Aceptar lo de {name} en {count} lugar</numerusform>
        <numerusform>Aceptar lo de {name} en {count} lugares</numerusform>
      </translation>
    </message>
    <message>
      <source>Accepted unchanged</source>
      <translation>Aceptadas sin cambios</translation>
    </message>
    <message>
      <source>Add</source>
      <translation>Añadir</translation>
    </message>
    <message>
      <source>Add &amp;files…</source>
      <translation>Añadir &amp;archivos…</translation>
    </message>
    <message>
      <source>Add a &amp;folder…</source>
      <translation>Añadir una ca&amp;rpeta…</translation>
    </message>
    <message>
      <source>Add a f&amp;older…</source>
      <translation>Añadir una &amp;carpeta…</translation>
    </message>
    <message>
      <source>Add a file of &amp;patterns…</source>
      <translation>Añadir un archivo de &amp;patrones…</translation>
    </message>
    <message>
      <source>Add a label</source>
      <translation>Añadir una etiqueta</translation>
    </message>
    <message>
      <source>Add a part</source>
      <translation>Añadir una parte</translation>
    </message>
    <message>
      <source>Add a speaker</source>
      <translation>Añadir un hablante</translation>
    </message>
    <message>
      <source>Add quote</source>
      <translation>Añadir cita</translation>
    </message>
    <message>
      <source>Add the label {label}</source>
      <translation>Añadir la etiqueta {label}</translation>
    </message>
    <message>
      <source>Add {label}</source>
      <translation>Añadir {label}</translation>
    </message>
    <message>
      <source>Add {label} everywhere</source>
      <translation>Añadir {label} en todas partes</translation>
    </message>
    <message>
      <source>Add {label} {places}</source>
      <translation>Añadir {label} {places}</translation>
    </message>
    <message>
      <source>Add, rename, merge and describe labels, and set their keys and colours</source>
      <translation>Añadir, renombrar, unir y describir etiquetas, con sus teclas y colores</translation>
    </message>
    <message>
      <source>Added to the scheme: {labels}.</source>
      <translation>Añadido a la lista de etiquetas: {labels}.</translation>
    </message>
    <message>
      <source>Adds a</source>
      <translation>Añade</translation>
    </message>
    <message>
      <source>Against the others</source>
      <translation>Frente a los demás</translation>
    </message>
    <message>
      <source>Agree with the verdict or the hint, and go on to what is open still</source>
      <translation>Aceptar el veredicto o el indicio y seguir con lo abierto</translation>
    </message>
    <message>
      <source>Agreement</source>
      <translation>Acuerdo</translation>
    </message>
    <message>
      <source>Agreement is between two or more: tick another as well</source>
      <translation>El acuerdo es entre dos o más: marcar a otro también</translation>
    </message>
    <message>
      <source>Agreement lately (from {day}): F1 {figure}</source>
      <translation>Acuerdo reciente (desde {day}): F1 {figure}</translation>
    </message>
    <message>
      <source>Agreement over time</source>
      <translation>Acuerdo a lo largo del tiempo</translation>
    </message>
    <message>
      <source>Alike as one</source>
      <translation>Agrupar iguales</translation>
    </message>
    <message>
      <source>Alike, and marked otherwise</source>
      <translation>Igual, y marcado de otro modo</translation>
    </message>
    <message>
      <source>All</source>
      <translation>Todos</translation>
    </message>
    <message>
      <source>All &amp;entities</source>
      <translation>Todas las &amp;entidades</translation>
    </message>
    <message>
      <source>All &amp;quotes</source>
      <translation>Todas las &amp;citas</translation>
    </message>
    <message>
      <source>All &amp;speakers</source>
      <translation>&amp;Todos los hablantes</translation>
    </message>
    <message>
      <source>All agree</source>
      <translation>Todos coinciden</translation>
    </message>
    <message>
      <source>All alike…</source>
      <translation>Todos igual…</translation>
    </message>
    <message>
      <source>All labels</source>
      <translation>Todas las etiquetas</translation>
    </message>
    <message>
      <source>All of it ({count})</source>
      <translation>Todo ({count})</translation>
    </message>
    <message>
      <source>All of it has the same labels, so chance alone would agree as well.</source>
      <translation>Todo tiene las mismas etiquetas, así que el puro azar también coincidiría.</translation>
    </message>
    <message>
      <source>All of this comparison is decided</source>
      <translation>Todo en esta comparación está decidido</translation>
    </message>
    <message>
      <source>All righ&amp;t: accept what is open, done, and next</source>
      <translation>Todo bien: aceptar, &amp;hecho y siguiente</translation>
    </message>
    <message>
      <source>All right</source>
      <translation>Todo bien</translation>
    </message>
    <message>
      <source>All right ›› (short)</source>
      <translation>Todo bien ››</translation>
    </message>
    <message>
      <source>All right?</source>
      <translation>¿Todo bien?</translation>
    </message>
    <message>
      <source>All sorts</source>
      <translation>Todos los tipos</translation>
    </message>
    <message>
      <source>All suggestions are shown</source>
      <translation>Se muestran todas las sugerencias</translation>
    </message>
    <message>
      <source>All that can be done</source>
      <translation>Todo lo que se puede hacer</translation>
    </message>
    <message>
      <source>All that is left lies in articles that somebody is still to finish: {count}.</source>
      <translation>Todo lo que queda está en artículos que alguien aún no ha terminado: {count}.</translation>
    </message>
    <message>
      <source>All that names the others names the one who stays, in everyone’s copies, the gold and the suggestions; their names become other names of that one. One undo takes it back.</source>
      <translation>Todo lo que nombra a los otros nombra al que queda, en las copias de todos, el oro y las sugerencias; sus nombres pasan a ser otros nombres de este. Se deshace en un paso.</translation>
    </message>
    <message>
      <source>All together</source>
      <translation>Todos juntos</translation>
    </message>
    <message>
      <source>All together have done what anybody has done</source>
      <translation>Todos juntos han hecho lo que ha hecho cualquiera</translation>
    </message>
    <message>
      <source>All together, by label</source>
      <translation>Todos juntos, por etiqueta</translation>
    </message>
    <message>
      <source>All votes (*.votes.jsonl)</source>
      <translation>Todos los votos (*.votes.jsonl)</translation>
    </message>
    <message>
      <source>All {count} open shown</source>
      <translation>Todas las abiertas mostradas: {count}</translation>
    </message>
    <message>
      <source>Allow {about}</source>
      <translation>Permitir {about}</translation>
    </message>
    <message>
      <source>Alpha-U</source>
      <translation>Alfa-U</translation>
    </message>
    <message>
      <source>Alpha-U, units</source>
      <translation>Alfa-U, unidades</translation>
    </message>
    <message>
      <source>Already in the project</source>
      <translation>Ya en el proyecto</translation>
    </message>
    <message>
      <source>Alt and drag</source>
      <translation>Alt y arrastrar</translation>
    </message>
    <message>
      <source>Alter it with the usual keys, mouse and panel: Enter makes it gold, Esc leaves it</source>
      <translation>Modificarlo con las teclas, el ratón y el panel de siempre: Intro lo convierte en oro, Esc lo deja</translation>
    </message>
    <message>
      <source>Alter the candidate that is chosen before it becomes gold</source>
      <translation>Modificar el candidato elegido antes de que sea oro</translation>
    </message>
    <message>
      <source>An article takes</source>
      <translation>Por artículo</translation>
    </message>
    <message>
      <source>An article takes {time} ({many:.1f} an hour).</source>
      <translation>Un artículo lleva {time} ({many:.1f} por hora).</translation>
    </message>
    <message>
      <source>An article takes {time}.</source>
      <translation>Un artículo lleva {time}.</translation>
    </message>
    <message>
      <source>Annotator</source>
      <translation>Anotador</translation>
    </message>
    <message>
      <source>Annotators’ files (*.annot *.jsonl *.ndjson);;All files (*)</source>
      <translation>Archivos de anotadores (*.annot *.jsonl *.ndjson);;Todos los archivos (*)</translation>
    </message>
    <message>
      <source>Answer</source>
      <translation>Respuesta</translation>
    </message>
    <message>
      <source>Answer all &amp;such alike</source>
      <translation>Responder i&amp;gual a todas</translation>
    </message>
    <message>
      <source>Answer to a hint</source>
      <translation>Respuesta a un indicio</translation>
    </message>
    <message>
      <source>Answers to hints given</source>
      <translation>Respuestas a indicios dadas</translation>
    </message>
    <message>
      <source>Apr</source>
      <translation>abr</translation>
    </message>
    <message>
      <source>Article</source>
      <translation>Artículo</translation>
    </message>
    <message>
      <source>Article text</source>
      <translation>Texto del artículo</translation>
    </message>
    <message>
      <source>Articles</source>
      <translation>Artículos</translation>
    </message>
    <message>
      <source>Articles ({ends});;All files (*)</source>
      <translation>Artículos ({ends});;Todos los archivos (*)</translation>
    </message>
    <message>
      <source>Articles about the same event are one story: its original, rewrites of it, and others. Choose rows and say below where they belong.</source>
      <translation>Los artículos sobre el mismo suceso son una historia: su original, sus reescrituras y otros. Elegir filas y decir abajo adónde pertenecen.</translation>
    </message>
    <message>
      <source>Articles and their stories</source>
      <translation>Artículos y sus historias</translation>
    </message>
    <message>
      <source>Articles begun and not yet done</source>
      <translation>Artículos empezados y aún no hechos</translation>
    </message>
    <message>
      <source>Articles can also be brought in later, or dropped on the window.</source>
      <translation>Los artículos también se pueden incorporar después o arrastrar a la ventana.</translation>
    </message>
    <message>
      <source>Articles done with suggestions</source>
      <translation>Artículos hechos con sugerencias</translation>
    </message>
    <message>
      <source>Articles done without</source>
      <translation>Artículos hechos sin ellas</translation>
    </message>
    <message>
      <source>Articles finished in a day, on the average of the last two weeks</source>
      <translation>Artículos terminados al día, de media en las dos últimas semanas</translation>
    </message>
    <message>
      <source>Articles in which the two differ, the most so first</source>
      <translation>Artículos en que ambos difieren, primero los que más</translation>
    </message>
    <message>
      <source>Articles learnt from</source>
      <translation>Artículos de los que se aprendió</translation>
    </message>
    <message>
      <source>Articles left out</source>
      <translation>Artículos omitidos</translation>
    </message>
    <message>
      <source>Articles marked as done, of those handed out to somebody, else of all</source>
      <translation>Artículos marcados como hechos, de los repartidos o, si no, de todos</translation>
    </message>
    <message>
      <source>Articles of a story go to the same people</source>
      <translation>Los artículos de una historia van a las mismas personas</translation>
    </message>
    <message>
      <source>Articles that nobody has touched</source>
      <translation>Artículos que nadie ha tocado</translation>
    </message>
    <message>
      <source>Articles: {phases}</source>
      <translation>Artículos: {phases}</translation>
    </message>
    <message>
      <source>As &amp;decided</source>
      <translation>Según lo &amp;decidido</translation>
    </message>
    <message>
      <source>As one &amp;trusted annotator put it:</source>
      <translation>Como lo puso un anotador de con&amp;fianza:</translation>
    </message>
    <message>
      <source>As they &amp;came</source>
      <translation>Como &amp;llegaron</translation>
    </message>
    <message>
      <source>Asking the journal</source>
      <translation>Consultando el diario</translation>
    </message>
    <message>
      <source>At &amp;least so many put it:</source>
      <translation>Lo pusieron al me&amp;nos tantos:</translation>
    </message>
    <message>
      <source>At {pace:.1f} a day done about {likely}, with 80 % probability between {soonest} and who knows when.</source>
      <translation>A {pace:.1f} por día, hecho hacia el {likely}, con 80 % de probabilidad entre el {soonest} y quién sabe cuándo.</translation>
    </message>
    <message>
      <source>At {pace:.1f} a day done about {likely}, with 80 % probability between {soonest} and {latest}.</source>
      <translation>A {pace:.1f} por día, hecho hacia el {likely}, con 80 % de probabilidad entre el {soonest} y el {latest}.</translation>
    </message>
    <message>
      <source>At {time} no backup could be made: {why}. Your work itself is saved. There is another try after ten minutes of work; a copy in another place is safe until then</source>
      <translation>A las {time} no se pudo hacer una copia de seguridad: {why}. El trabajo en sí está guardado. Habrá otro intento tras diez minutos de trabajo; hasta entonces, una copia en otro lugar lo protege</translation>
    </message>
    <message>
      <source>Aug</source>
      <translation>ago</translation>
    </message>
    <message>
      <source>B&amp;ring in annotators’ files…</source>
      <translation>Incorporar archivos &amp;de anotadores…</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Atrás</translation>
    </message>
    <message>
      <source>Backing up</source>
      <translation>Haciendo copia de seguridad</translation>
    </message>
    <message>
      <source>Backups</source>
      <translation>Copias de seguridad</translation>
    </message>
    <message>
      <source>Backups, the latest first</source>
      <translation>Copias de seguridad, la última primero</translation>
    </message>
    <message>
      <source>Be dark or light as the desktop is</source>
      <translation>Oscuro o claro como el escritorio</translation>
    </message>
    <message>
      <source>Becomes</source>
      <translation>Se convierte en</translation>
    </message>
    <message>
      <source>Before</source>
      <translation>Antes</translation>
    </message>
    <message>
      <source>Begun</source>
      <translation>Empezados</translation>
    </message>
    <message>
      <source>Below each value: its 95 % interval ({draws:,} draws of articles) and n, how many things it is of.</source>
      <translation>Debajo de cada valor: su intervalo del 95 % ({draws:,} extracciones de artículos) y n, de cuántas cosas es.</translation>
    </message>
    <message>
      <source>Bksp</source>
      <translation>Retr.</translation>
    </message>
    <message>
      <source>Blind share in per cent</source>
      <translation>Parte a ciegas en porcentaje</translation>
    </message>
    <message>
      <source>Block {about}</source>
      <translation>Bloquear {about}</translation>
    </message>
    <message>
      <source>Boundary</source>
      <translation>Límite</translation>
    </message>
    <message>
      <source>Boundary changed</source>
      <translation>Límite cambiado</translation>
    </message>
    <message>
      <source>Bring articles back</source>
      <translation>Recuperar artículos</translation>
    </message>
    <message>
      <source>Bring back the label {label}</source>
      <translation>Recuperar la etiqueta {label}</translation>
    </message>
    <message>
      <source>Bring in annotators' files</source>
      <translation>Incorporar archivos de anotadores</translation>
    </message>
    <message>
      <source>Bring in annotators’ files</source>
      <translation>Incorporar archivos de anotadores</translation>
    </message>
    <message>
      <source>Bring in their files…</source>
      <translation>Incorporar sus archivos…</translation>
    </message>
    <message>
      <source>Bring speakers back</source>
      <translation>Recuperar hablantes</translation>
    </message>
    <message>
      <source>Bringing back</source>
      <translation>Recuperando</translation>
    </message>
    <message>
      <source>Bringing in</source>
      <translation>Incorporando</translation>
    </message>
    <message>
      <source>Brought in</source>
      <translation>Incorporado</translation>
    </message>
    <message>
      <source>Built in, version {version}: entities, quotes and who says them.</source>
      <translation>Incluido, versión {version}: entidades, citas y quién las dice.</translation>
    </message>
    <message>
      <source>Buttons</source>
      <translation>Botones</translation>
    </message>
    <message>
      <source>By &amp;story</source>
      <translation>Por &amp;historia</translation>
    </message>
    <message>
      <source>By a rule…</source>
      <translation>Por una regla…</translation>
    </message>
    <message>
      <source>By label</source>
      <translation>Por etiqueta</translation>
    </message>
    <message>
      <source>By {suggester}</source>
      <translation>De {suggester}</translation>
    </message>
    <message>
      <source>C&amp;aret in the text</source>
      <translation>C&amp;ursor en el texto</translation>
    </message>
    <message>
      <source>C&amp;hange…</source>
      <translation>&amp;Elegir…</translation>
    </message>
    <message>
      <source>C&amp;onfusion</source>
      <translation>C&amp;onfusión</translation>
    </message>
    <message>
      <source>C&amp;onsistency…</source>
      <translation>C&amp;oherencia…</translation>
    </message>
    <message>
      <source>C&amp;ue</source>
      <translation>Ver&amp;bo de habla</translation>
    </message>
    <message>
      <source>C&amp;ue…</source>
      <translation>&amp;Verbo de habla…</translation>
    </message>
    <message>
      <source>CONTENT: {place} overlaps another content of its quote</source>
      <translation>CONTENT: {place} se solapa con otro contenido de su cita</translation>
    </message>
    <message>
      <source>Call a quote altered</source>
      <translation>Calificar una cita de alterada</translation>
    </message>
    <message>
      <source>Call a quote spliced</source>
      <translation>Calificar una cita de empalmada</translation>
    </message>
    <message>
      <source>Call a quote the same but for its punctuation</source>
      <translation>Calificar una cita de igual salvo la puntuación</translation>
    </message>
    <message>
      <source>Call a quote unquoted in the original</source>
      <translation>Calificar una cita de no entrecomillada en el original</translation>
    </message>
    <message>
      <source>Call a quote unsupported</source>
      <translation>Calificar una cita de no respaldada</translation>
    </message>
    <message>
      <source>Call a quote verbatim</source>
      <translation>Calificar una cita de literal</translation>
    </message>
    <message>
      <source>Called in the file</source>
      <translation>Nombre en el archivo</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>Candidates</source>
      <translation>Candidatos</translation>
    </message>
    <message>
      <source>Cannot be read</source>
      <translation>No se pueden leer</translation>
    </message>
    <message>
      <source>Caret</source>
      <translation>Cursor</translation>
    </message>
    <message>
      <source>Caret: arrows walk, Shift selects, Space takes the mark, Esc leaves</source>
      <translation>Cursor: las flechas mueven, Mayús selecciona, Espacio toma la marca, Esc sale</translation>
    </message>
    <message>
      <source>Change a speaker</source>
      <translation>Cambiar un hablante</translation>
    </message>
    <message>
      <source>Change between dark and light</source>
      <translation>Cambiar entre oscuro y claro</translation>
    </message>
    <message>
      <source>Change the kind of the quote: direct, indirect, mixed</source>
      <translation>Cambiar el tipo de cita: directa, indirecta, mixta</translation>
    </message>
    <message>
      <source>Changed otherwise</source>
      <translation>Cambiadas de otro modo</translation>
    </message>
    <message>
      <source>Changed words</source>
      <translation>Palabras cambiadas</translation>
    </message>
    <message>
      <source>Changing labels</source>
      <translation>Cambiando etiquetas</translation>
    </message>
    <message>
      <source>Check</source>
      <translation>Comprobación</translation>
    </message>
    <message>
      <source>Checking</source>
      <translation>Comprobando</translation>
    </message>
    <message>
      <source>Checking the new file</source>
      <translation>Comprobando el archivo nuevo</translation>
    </message>
    <message>
      <source>Choose</source>
      <translation>Elegir</translation>
    </message>
    <message>
      <source>Choose &amp;none</source>
      <translation>Elegir &amp;ninguno</translation>
    </message>
    <message>
      <source>Choose a figure, a label or an article to see what is behind it.</source>
      <translation>Elegir una cifra, una etiqueta o un artículo para ver qué hay detrás.</translation>
    </message>
    <message>
      <source>Choose a label by typing part of its name</source>
      <translation>Elegir una etiqueta escribiendo parte de su nombre</translation>
    </message>
    <message>
      <source>Choose a&amp;ll</source>
      <translation>Elegir &amp;todos</translation>
    </message>
    <message>
      <source>Choose how stories are split</source>
      <translation>Elegir cómo se reparten las historias</translation>
    </message>
    <message>
      <source>Choose n&amp;one</source>
      <translation>Elegir &amp;ninguno</translation>
    </message>
    <message>
      <source>Choose suggesters</source>
      <translation>Elegir sugeridores</translation>
    </message>
    <message>
      <source>Choose which labels are shown</source>
      <translation>Elegir qué etiquetas se muestran</translation>
    </message>
    <message>
      <source>Choose who suggests in this project, and what becomes of the labels</source>
      <translation>Elegir quién sugiere en este proyecto y qué pasa con las etiquetas</translation>
    </message>
    <message>
      <source>Citron JSON</source>
      <translation>Citron JSON</translation>
    </message>
    <message>
      <source>Clear the speaker</source>
      <translation>Quitar el hablante</translation>
    </message>
    <message>
      <source>Click an entity first, or select some text</source>
      <translation>Primero hacer clic en una entidad o seleccionar texto</translation>
    </message>
    <message>
      <source>Click here, then press the key to add</source>
      <translation>Hacer clic aquí y pulsar la tecla que se añade</translation>
    </message>
    <message>
      <source>Click, then   {keys}</source>
      <translation>Clic, luego   {keys}</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <source>Close (Esc)</source>
      <translation>Cerrar (Esc)</translation>
    </message>
    <message>
      <source>Close and keep the place selected (Esc)</source>
      <translation>Cerrar y dejar el lugar seleccionado (Esc)</translation>
    </message>
    <message>
      <source>Close the window; everything is saved already</source>
      <translation>Cerrar la ventana; todo está ya guardado</translation>
    </message>
    <message>
      <source>CoNLL (IOB2)</source>
      <translation>CoNLL (IOB2)</translation>
    </message>
    <message>
      <source>CoNLL (IOB2) of quotes</source>
      <translation>CoNLL (IOB2) de citas</translation>
    </message>
    <message>
      <source>Cohen’s kappa, answers to hints</source>
      <translation>Kappa de Cohen, respuestas a indicios</translation>
    </message>
    <message>
      <source>Cohen’s kappa, verdicts</source>
      <translation>Kappa de Cohen, veredictos</translation>
    </message>
    <message>
      <source>Colour</source>
      <translation>Color</translation>
    </message>
    <message>
      <source>Column &amp;width</source>
      <translation>&amp;Ancho de columna</translation>
    </message>
    <message>
      <source>Command</source>
      <translation>Comando</translation>
    </message>
    <message>
      <source>Commands and their keys</source>
      <translation>Comandos y sus teclas</translation>
    </message>
    <message>
      <source>Compare</source>
      <translation>Comparar</translation>
    </message>
    <message>
      <source>Compare it with the built-in suggester where it has not learnt</source>
      <translation>Compararla con el sugeridor incluido donde no ha aprendido</translation>
    </message>
    <message>
      <source>Comparing for the report</source>
      <translation>Comparando para el informe</translation>
    </message>
    <message>
      <source>Comparing …</source>
      <translation>Comparando …</translation>
    </message>
    <message>
      <source>Compute &amp;again</source>
      <translation>Volver a &amp;calcular</translation>
    </message>
    <message>
      <source>Con&amp;firm what was found</source>
      <translation>Con&amp;firmar lo hallado</translation>
    </message>
    <message>
      <source>Confirm</source>
      <translation>Confirmar</translation>
    </message>
    <message>
      <source>Confirm a hint</source>
      <translation>Confirmar un indicio</translation>
    </message>
    <message>
      <source>Confusion</source>
      <translation>Confusión</translation>
    </message>
    <message>
      <source>Confusion of labels</source>
      <translation>Confusión de etiquetas</translation>
    </message>
    <message>
      <source>Consistency</source>
      <translation>Coherencia</translation>
    </message>
    <message>
      <source>Continue</source>
      <translation>Continuar</translation>
    </message>
    <message>
      <source>Copy the &amp;figures</source>
      <translation>Copiar las ci&amp;fras</translation>
    </message>
    <message>
      <source>Copy the selected text, or that of the active mark</source>
      <translation>Copiar el texto seleccionado o el de la marca activa</translation>
    </message>
    <message>
      <source>Correct</source>
      <translation>Correctos</translation>
    </message>
    <message>
      <source>Count</source>
      <translation>Recuento</translation>
    </message>
    <message>
      <source>Counting</source>
      <translation>Contando</translation>
    </message>
    <message>
      <source>Counting what can go along …</source>
      <translation>Contando lo que puede incluirse …</translation>
    </message>
    <message>
      <source>Counts</source>
      <translation>Recuentos</translation>
    </message>
    <message>
      <source>Ctrl+K finds everything that can be done by typing a few letters. F1 shows all keys, Shift+F1 opens the manual. Everything is on disk already; there is nothing to save.</source>
      <translation>Con unas pocas letras, Ctrl+K encuentra todo lo que se puede hacer. F1 muestra las teclas, Mayús+F1 abre el manual. Todo está ya en el disco; no hay nada que guardar.</translation>
    </message>
    <message>
      <source>Cue</source>
      <translation>Verbo de habla</translation>
    </message>
    <message>
      <source>Cue (short)</source>
      <translation>Verbo</translation>
    </message>
    <message>
      <source>Cue: {cue}</source>
      <translation>Verbo de habla: {cue}</translation>
    </message>
    <message>
      <source>D&amp;elete…</source>
      <translation>&amp;Borrar…</translation>
    </message>
    <message>
      <source>Dark text on a light page</source>
      <translation>Texto oscuro sobre página clara</translation>
    </message>
    <message>
      <source>Das&amp;hboard…</source>
      <translation>Pa&amp;nel de control…</translation>
    </message>
    <message>
      <source>Dashboard</source>
      <translation>Panel de control</translation>
    </message>
    <message>
      <source>De&amp;lete…</source>
      <translation>&amp;Borrar…</translation>
    </message>
    <message>
      <source>Dec</source>
      <translation>dic</translation>
    </message>
    <message>
      <source>Decide</source>
      <translation>Decidir</translation>
    </message>
    <message>
      <source>Decide all alike</source>
      <translation>Decidir todos igual</translation>
    </message>
    <message>
      <source>Decide by a r&amp;ule…</source>
      <translation>Decidir &amp;por una regla…</translation>
    </message>
    <message>
      <source>Decide by a rule</source>
      <translation>Decidir por una regla</translation>
    </message>
    <message>
      <source>Decide by a rule…</source>
      <translation>Decidir por una regla…</translation>
    </message>
    <message>
      <source>Decide by the rule {rule}</source>
      <translation>Decidir según la regla {rule}</translation>
    </message>
    <message>
      <source>Decide for nothing</source>
      <translation>Decidir que no hay nada</translation>
    </message>
    <message>
      <source>Decide for {names}</source>
      <translation>Decidir a favor de {names}</translation>
    </message>
    <message>
      <source>Decide that nothing is to be marked there</source>
      <translation>Decidir que ahí no hay nada que marcar</translation>
    </message>
    <message numerus="yes">
      <source>Decide {count} places</source>
      <translation>
        <numerusform>Decidir {count} lugar</numerusform>
        <numerusform>Decidir {count} lugares</numerusform>
      </translation>
    </message>
    <message>
      <source>Decided</source>
      <translation>Decidido</translation>
    </message>
    <message>
      <source>Decided as {label} in the other version of the story</source>
      <translation>Decidido como {label} en la otra versión de la historia</translation>
    </message>
    <message>
      <source>Decided to be nothing, where {names} put something ({votes})</source>
      <translation>Decidido que ahí no hay nada, pese a lo puesto por {names} ({votes})</translation>
    </message>
    <message numerus="yes">
      <source>Decided {count} places, {alone} of them by one vote alone; {left} left; one undo takes it back</source>
      <translation>
        <numerusform>Decidido {count} lugar, {alone} con un solo voto; quedan {left}; se deshace en un paso</numerusform>
        <numerusform>Decididos {count} lugares, {alone} de ellos con un solo voto; quedan {left}; se deshace en un paso</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Decided {count} places; {left} left; one undo takes it back</source>
      <translation>
        <numerusform>Decidido {count} lugar; quedan {left}; se deshace en un paso</numerusform>
        <numerusform>Decididos {count} lugares; quedan {left}; se deshace en un paso</numerusform>
      </translation>
    </message>
    <message>
      <source>Deciding</source>
      <translation>Decidiendo</translation>
    </message>
    <message>
      <source>Deciding by the rule</source>
      <translation>Decidiendo por la regla</translation>
    </message>
    <message>
      <source>Decision</source>
      <translation>Decisión</translation>
    </message>
    <message>
      <source>Definition</source>
      <translation>Definición</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Borrar</translation>
    </message>
    <message>
      <source>Delete articles</source>
      <translation>Borrar artículos</translation>
    </message>
    <message>
      <source>Delete its spans, too; the &amp;trash keeps them with the label</source>
      <translation>Borrar también sus tramos; la &amp;papelera los guarda con la etiqueta</translation>
    </message>
    <message>
      <source>Delete speakers</source>
      <translation>Borrar hablantes</translation>
    </message>
    <message>
      <source>Delete the articles that are chosen in the list, or else the one open</source>
      <translation>Borrar los artículos elegidos en la lista o, si no, el abierto</translation>
    </message>
    <message>
      <source>Delete the label {label}</source>
      <translation>Borrar la etiqueta {label}</translation>
    </message>
    <message numerus="yes">
      <source>Delete {count} articles?</source>
      <translation>
        <numerusform>¿Borrar {count} artículo?</numerusform>
        <numerusform>¿Borrar {count} artículos?</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Delete {count} speakers?</source>
      <translation>
        <numerusform>¿Borrar {count} hablante?</numerusform>
        <numerusform>¿Borrar {count} hablantes?</numerusform>
      </translation>
    </message>
    <message>
      <source>Delete {label}</source>
      <translation>Borrar {label}</translation>
    </message>
    <message>
      <source>Delete {name}? It cannot be brought back.</source>
      <translation>¿Borrar {name}? No se puede recuperar.</translation>
    </message>
    <message>
      <source>Delete “{name}”?</source>
      <translation>¿Borrar «{name}»?</translation>
    </message>
    <message>
      <source>Delete “{title}”?</source>
      <translation>¿Borrar «{title}»?</translation>
    </message>
    <message>
      <source>Deleting</source>
      <translation>Borrando</translation>
    </message>
    <message>
      <source>Deleting speakers</source>
      <translation>Borrando hablantes</translation>
    </message>
    <message>
      <source>Describe the label {label}</source>
      <translation>Describir la etiqueta {label}</translation>
    </message>
    <message>
      <source>Direct quotes</source>
      <translation>Citas directas</translation>
    </message>
    <message>
      <source>Direct, indirect or mi&amp;xed</source>
      <translation>Directa, indirecta o mi&amp;xta</translation>
    </message>
    <message>
      <source>Disagreements</source>
      <translation>Desacuerdos</translation>
    </message>
    <message>
      <source>Disagreements as JSON (*.json)</source>
      <translation>Desacuerdos como JSON (*.json)</translation>
    </message>
    <message>
      <source>Do again what was taken back</source>
      <translation>Rehacer lo deshecho</translation>
    </message>
    <message>
      <source>Do what you did last to what is active or selected now</source>
      <translation>Repetir lo último en lo que está activo o seleccionado</translation>
    </message>
    <message>
      <source>Do&amp;wn</source>
      <translation>Ba&amp;jar</translation>
    </message>
    <message>
      <source>Doing again</source>
      <translation>Rehaciendo</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Hecho</translation>
    </message>
    <message>
      <source>Done about</source>
      <translation>Listo hacia</translation>
    </message>
    <message>
      <source>Done again: {step}</source>
      <translation>Rehecho: {step}</translation>
    </message>
    <message>
      <source>Done so far</source>
      <translation>Hecho hasta ahora</translation>
    </message>
    <message>
      <source>Done without suggestions</source>
      <translation>Hechos sin sugerencias</translation>
    </message>
    <message numerus="yes">
      <source>Done; {count} suggestions not shown stay open there</source>
      <translation>
        <numerusform>Hecho; {count} sugerencia no mostrada sigue abierta ahí</numerusform>
        <numerusform>Hecho; {count} sugerencias no mostradas siguen abiertas ahí</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Done; {count} suggestions stay open there</source>
      <translation>
        <numerusform>Hecho; {count} sugerencia sigue abierta ahí</numerusform>
        <numerusform>Hecho; {count} sugerencias siguen abiertas ahí</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Done; {count} suggestions, {hidden} of them not shown, stay open there</source>
      <translation>
        <numerusform>Hecho; {count} sugerencia, {hidden} sin mostrar, sigue abierta ahí</numerusform>
        <numerusform>Hecho; {count} sugerencias, {hidden} sin mostrar, siguen abiertas ahí</numerusform>
      </translation>
    </message>
    <message>
      <source>Double-click to write another name; an empty one leaves the label out</source>
      <translation>Doble clic para escribir otro nombre; uno vacío excluye la etiqueta</translation>
    </message>
    <message>
      <source>Drop articles here to bring them in</source>
      <translation>Soltar aquí los artículos para incorporarlos</translation>
    </message>
    <message>
      <source>E&amp;dit…</source>
      <translation>E&amp;ditar…</translation>
    </message>
    <message>
      <source>E&amp;ffect of suggestions…</source>
      <translation>E&amp;fecto de las sugerencias…</translation>
    </message>
    <message>
      <source>E&amp;veryone's work</source>
      <translation>Traba&amp;jo de todos</translation>
    </message>
    <message>
      <source>E&amp;xamples,
one a line</source>
      <translation>Ejem&amp;plos,
uno por línea</translation>
    </message>
    <message>
      <source>Each annotator gets a project file with articles, labels and suggestions, and with their own work, but nobody else's.</source>
      <translation>Cada anotador recibe un archivo de proyecto con artículos, etiquetas y sugerencias, y con su propio trabajo, pero no con el de nadie más.</translation>
    </message>
    <message>
      <source>Edit</source>
      <translation>Editar</translation>
    </message>
    <message>
      <source>Effect of suggestions</source>
      <translation>Efecto de las sugerencias</translation>
    </message>
    <message>
      <source>End &amp;one word left</source>
      <translation>Fin una palabra a la &amp;izquierda</translation>
    </message>
    <message>
      <source>End at t&amp;he caret</source>
      <translation>Fin en el &amp;cursor</translation>
    </message>
    <message>
      <source>End one &amp;character left</source>
      <translation>&amp;Fin un carácter a la izquierda</translation>
    </message>
    <message>
      <source>End one character r&amp;ight</source>
      <translation>Fin un carácter a la derec&amp;ha</translation>
    </message>
    <message>
      <source>End one word ri&amp;ght</source>
      <translation>Fin &amp;una palabra a la derecha</translation>
    </message>
    <message>
      <source>End the tour</source>
      <translation>Terminar el recorrido</translation>
    </message>
    <message>
      <source>Enter</source>
      <translation>Intro</translation>
    </message>
    <message>
      <source>Enter accepts what is active, Backspace rejects it. Try it; Ctrl+Z takes it back.</source>
      <translation>Intro acepta lo activo, Retroceso lo rechaza. Se puede probar ahora; Ctrl+Z lo deshace.</translation>
    </message>
    <message>
      <source>Entities</source>
      <translation>Entidades</translation>
    </message>
    <message>
      <source>Entities have a line with a short label, quotes a bar beside the text with who says them. What is dashed is suggested; what is solid somebody has decided.</source>
      <translation>Las entidades llevan una línea con una etiqueta corta; las citas, una barra junto al texto con quien las dice. Lo discontinuo está sugerido; lo continuo lo decidió alguien.</translation>
    </message>
    <message>
      <source>Entities in stories held out</source>
      <translation>Entidades en historias reservadas</translation>
    </message>
    <message>
      <source>Entities per article over time</source>
      <translation>Entidades por artículo a lo largo del tiempo</translation>
    </message>
    <message>
      <source>Entities with the same ends and label, by when the last of two finished the article</source>
      <translation>Entidades con los mismos extremos y etiqueta, según cuándo terminó el artículo el último de dos</translation>
    </message>
    <message>
      <source>Epoch</source>
      <translation>Época</translation>
    </message>
    <message>
      <source>Every article has suggestions already</source>
      <translation>Todos los artículos tienen ya sugerencias</translation>
    </message>
    <message>
      <source>Every article has zones already</source>
      <translation>Todos los artículos tienen ya zonas</translation>
    </message>
    <message>
      <source>Every article of the list is done or skipped</source>
      <translation>Todos los artículos de la lista están hechos u omitidos</translation>
    </message>
    <message>
      <source>Everyone's work can only be read</source>
      <translation>El trabajo de todos solo se puede leer</translation>
    </message>
    <message>
      <source>Everyone's work can only be read; {key} goes back to your own</source>
      <translation>El trabajo de todos solo se puede leer; {key} vuelve al propio</translation>
    </message>
    <message numerus="yes">
      <source>Everything is decided: {count} articles adjudicated. The gold can be exported.</source>
      <translation>
        <numerusform>Todo está decidido: {count} artículo adjudicado. El oro se puede exportar.</numerusform>
        <numerusform>Todo está decidido: {count} artículos adjudicados. El oro se puede exportar.</numerusform>
      </translation>
    </message>
    <message>
      <source>Everything is done.</source>
      <translation>Todo está hecho.</translation>
    </message>
    <message>
      <source>Exact</source>
      <translation>Exacto</translation>
    </message>
    <message>
      <source>Exact, label</source>
      <translation>Exacto, etiqueta</translation>
    </message>
    <message>
      <source>Examples</source>
      <translation>Ejemplos</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>Exportar</translation>
    </message>
    <message>
      <source>Export labels</source>
      <translation>Exportar etiquetas</translation>
    </message>
    <message>
      <source>Export the report</source>
      <translation>Exportar el informe</translation>
    </message>
    <message>
      <source>Export to</source>
      <translation>Exportar a</translation>
    </message>
    <message numerus="yes">
      <source>Exported {out} of {count} spans</source>
      <translation>
        <numerusform>Exportado {out} de {count} tramo</numerusform>
        <numerusform>Exportados {out} de {count} tramos</numerusform>
      </translation>
    </message>
    <message>
      <source>Exporting</source>
      <translation>Exportando</translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>Exportar…</translation>
    </message>
    <message>
      <source>F1</source>
      <translation>F1</translation>
    </message>
    <message>
      <source>F1 by &amp;label</source>
      <translation>F1 por e&amp;tiqueta</translation>
    </message>
    <message>
      <source>F1 by label</source>
      <translation>F1 por etiqueta</translation>
    </message>
    <message>
      <source>F1 of entities</source>
      <translation>F1 de entidades</translation>
    </message>
    <message>
      <source>F1 of quotes with the cue</source>
      <translation>F1 de citas con el verbo de habla</translation>
    </message>
    <message>
      <source>F1 of quotes with the kind</source>
      <translation>F1 de citas con el tipo</translation>
    </message>
    <message>
      <source>F1 of quotes with the source</source>
      <translation>F1 de citas con la fuente</translation>
    </message>
    <message>
      <source>F1 of quotes with the speaker</source>
      <translation>F1 de citas con el hablante</translation>
    </message>
    <message>
      <source>F1 of quotes, exact</source>
      <translation>F1 de citas, exacto</translation>
    </message>
    <message>
      <source>F1 of quotes, overlap</source>
      <translation>F1 de citas, solapamiento</translation>
    </message>
    <message>
      <source>F1 of spans with the same ends and label</source>
      <translation>F1 de tramos con los mismos extremos y etiqueta</translation>
    </message>
    <message>
      <source>F1 with the gold so far: {figures}</source>
      <translation>F1 con el oro hasta ahora: {figures}</translation>
    </message>
    <message>
      <source>F1, exact</source>
      <translation>F1, exacto</translation>
    </message>
    <message>
      <source>F1, overlap</source>
      <translation>F1, solapamiento</translation>
    </message>
    <message>
      <source>Feb</source>
      <translation>feb</translation>
    </message>
    <message>
      <source>Figure</source>
      <translation>Cifra</translation>
    </message>
    <message>
      <source>Figures</source>
      <translation>Cifras</translation>
    </message>
    <message>
      <source>Figures for &amp;each annotator</source>
      <translation>Cifras de &amp;cada anotador</translation>
    </message>
    <message>
      <source>File</source>
      <translation>Archivo</translation>
    </message>
    <message>
      <source>File of the project</source>
      <translation>Archivo del proyecto</translation>
    </message>
    <message>
      <source>Files and folders of articles</source>
      <translation>Archivos y carpetas de artículos</translation>
    </message>
    <message>
      <source>Find</source>
      <translation>Buscar</translation>
    </message>
    <message>
      <source>Find &amp;next</source>
      <translation>Buscar &amp;siguiente</translation>
    </message>
    <message>
      <source>Find &amp;zones in all articles</source>
      <translation>Buscar &amp;zonas en todos los artículos</translation>
    </message>
    <message>
      <source>Find a command or a key</source>
      <translation>Buscar un comando o una tecla</translation>
    </message>
    <message>
      <source>Find a speaker</source>
      <translation>Buscar un hablante</translation>
    </message>
    <message>
      <source>Find an article or a story</source>
      <translation>Buscar un artículo o una historia</translation>
    </message>
    <message>
      <source>Find an entry</source>
      <translation>Buscar una entrada</translation>
    </message>
    <message>
      <source>Find any command by typing part of its name</source>
      <translation>Encontrar cualquier comando escribiendo parte de su nombre</translation>
    </message>
    <message>
      <source>Find articles</source>
      <translation>Buscar artículos</translation>
    </message>
    <message>
      <source>Find articles by their words</source>
      <translation>Buscar artículos por sus palabras</translation>
    </message>
    <message>
      <source>Find headlines, bylines, captions and the like in articles without zones</source>
      <translation>Buscar titulares, firmas, pies de foto y similares en artículos sin zonas</translation>
    </message>
    <message>
      <source>Find in all articles</source>
      <translation>Buscar en todos los artículos</translation>
    </message>
    <message>
      <source>Find in the manual</source>
      <translation>Buscar en el manual</translation>
    </message>
    <message>
      <source>Find in the pro&amp;ject…</source>
      <translation>Buscar en el pro&amp;yecto…</translation>
    </message>
    <message>
      <source>Find in this article</source>
      <translation>Buscar en este artículo</translation>
    </message>
    <message>
      <source>Find pre&amp;vious</source>
      <translation>Buscar a&amp;nterior</translation>
    </message>
    <message>
      <source>Find words in this article</source>
      <translation>Buscar palabras en este artículo</translation>
    </message>
    <message>
      <source>Find words, labels or speakers in all articles</source>
      <translation>Buscar palabras, etiquetas o hablantes en todos los artículos</translation>
    </message>
    <message numerus="yes">
      <source>Find zones in {count} articles</source>
      <translation>
        <numerusform>Buscar zonas en {count} artículo</numerusform>
        <numerusform>Buscar zonas en {count} artículos</numerusform>
      </translation>
    </message>
    <message>
      <source>Finding</source>
      <translation>Buscando</translation>
    </message>
    <message>
      <source>Finding zones</source>
      <translation>Buscando zonas</translation>
    </message>
    <message>
      <source>Finished</source>
      <translation>Terminados</translation>
    </message>
    <message>
      <source>Finished articles always have it as {label}</source>
      <translation>Los artículos terminados siempre lo tienen como {label}</translation>
    </message>
    <message>
      <source>Finished articles have the like of it as {label}</source>
      <translation>Los artículos terminados tienen algo parecido como {label}</translation>
    </message>
    <message>
      <source>First</source>
      <translation>Primero</translation>
    </message>
    <message>
      <source>Flag for discussion</source>
      <translation>Señalar para discusión</translation>
    </message>
    <message>
      <source>Flag: a “not” more or &amp;less</source>
      <translation>Señal: un «&amp;no» de más o de menos</translation>
    </message>
    <message>
      <source>Flag: another &amp;tense</source>
      <translation>Señal: otro &amp;tiempo</translation>
    </message>
    <message>
      <source>Flag: another nu&amp;mber</source>
      <translation>Señal: otro nú&amp;mero</translation>
    </message>
    <message>
      <source>Flag: said b&amp;y somebody else</source>
      <translation>Señal: lo dice &amp;otra persona</translation>
    </message>
    <message>
      <source>Flagged for discussion</source>
      <translation>Señalado para discutir</translation>
    </message>
    <message>
      <source>Flagged: “{note}”</source>
      <translation>Señalado: «{note}»</translation>
    </message>
    <message>
      <source>Flag…</source>
      <translation>Señalar…</translation>
    </message>
    <message>
      <source>Fleiss’ kappa, words</source>
      <translation>Kappa de Fleiss, palabras</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation>Carpeta</translation>
    </message>
    <message>
      <source>Folder (*)</source>
      <translation>Carpeta (*)</translation>
    </message>
    <message>
      <source>For example: {examples}</source>
      <translation>Por ejemplo: {examples}</translation>
    </message>
    <message>
      <source>Found</source>
      <translation>Hallado</translation>
    </message>
    <message>
      <source>Found by {b}</source>
      <translation>Hallado por {b}</translation>
    </message>
    <message>
      <source>Found of gold with</source>
      <translation>Hallado del oro con</translation>
    </message>
    <message>
      <source>Found of gold without</source>
      <translation>Hallado del oro sin</translation>
    </message>
    <message numerus="yes">
      <source>Found zones in {count} articles</source>
      <translation>
        <numerusform>Zonas halladas en {count} artículo</numerusform>
        <numerusform>Zonas halladas en {count} artículos</numerusform>
      </translation>
    </message>
    <message>
      <source>From</source>
      <translation>Partió de</translation>
    </message>
    <message>
      <source>Give each annotator their file. What they do in it is brought in when the file is back.</source>
      <translation>Entregar a cada anotador su archivo. Lo que haga en él se incorpora cuando el archivo vuelva.</translation>
    </message>
    <message>
      <source>Go &amp;back</source>
      <translation>&amp;Volver</translation>
    </message>
    <message>
      <source>Go back to the disagreement before</source>
      <translation>Volver al desacuerdo anterior</translation>
    </message>
    <message>
      <source>Go back to the quote, hint or dropped quote before</source>
      <translation>Volver a la cita, indicio o cita omitida anterior</translation>
    </message>
    <message>
      <source>Go from disagreement to disagreement and decide what is gold</source>
      <translation>Ir de desacuerdo en desacuerdo y decidir qué es oro</translation>
    </message>
    <message>
      <source>Go on</source>
      <translation>Seguir</translation>
    </message>
    <message>
      <source>Go to the next disagreement and leave this one as it is</source>
      <translation>Ir al siguiente desacuerdo y dejar este como está</translation>
    </message>
    <message>
      <source>Go to the next part of the window</source>
      <translation>Ir a la siguiente parte de la ventana</translation>
    </message>
    <message>
      <source>Go to the next place that was found</source>
      <translation>Ir al siguiente lugar encontrado</translation>
    </message>
    <message>
      <source>Go to the next place that was found in the project</source>
      <translation>Ir al siguiente lugar encontrado en el proyecto</translation>
    </message>
    <message>
      <source>Go to the next quote, hint or dropped quote of the comparison</source>
      <translation>Ir a la siguiente cita, indicio o cita omitida</translation>
    </message>
    <message>
      <source>Go to the next suggestion that is open</source>
      <translation>Ir a la siguiente sugerencia abierta</translation>
    </message>
    <message>
      <source>Go to the part of the window before this one</source>
      <translation>Ir a la parte anterior de la ventana</translation>
    </message>
    <message>
      <source>Go to the place found before this one</source>
      <translation>Ir al lugar encontrado anterior</translation>
    </message>
    <message>
      <source>Go to the place found before this one in the project</source>
      <translation>Ir al lugar anterior encontrado en el proyecto</translation>
    </message>
    <message>
      <source>Go to the suggestion before this one that is open</source>
      <translation>Ir a la sugerencia abierta anterior</translation>
    </message>
    <message>
      <source>Going back</source>
      <translation>Volviendo</translation>
    </message>
    <message>
      <source>Going back puts the project as it was then in the place of the present one, which is backed up first.</source>
      <translation>Volver pone el proyecto como estaba entonces en lugar del actual, del que antes se hace una copia de seguridad.</translation>
    </message>
    <message>
      <source>Gold</source>
      <translation>Oro</translation>
    </message>
    <message>
      <source>Gold (adjudicated)</source>
      <translation>Oro (adjudicado)</translation>
    </message>
    <message>
      <source>Gold so far</source>
      <translation>Oro hasta ahora</translation>
    </message>
    <message>
      <source>Group into stories…</source>
      <translation>Agrupar en historias…</translation>
    </message>
    <message numerus="yes">
      <source>Group {count} articles into stories</source>
      <translation>
        <numerusform>Agrupar {count} artículo en historias</numerusform>
        <numerusform>Agrupar {count} artículos en historias</numerusform>
      </translation>
    </message>
    <message>
      <source>Guidelines</source>
      <translation>Pautas</translation>
    </message>
    <message>
      <source>Guidelines beside the te&amp;xt</source>
      <translation>Pautas junto al te&amp;xto</translation>
    </message>
    <message>
      <source>Hand out articles</source>
      <translation>Repartir artículos</translation>
    </message>
    <message>
      <source>Handed out</source>
      <translation>Repartido</translation>
    </message>
    <message numerus="yes">
      <source>Handed out to {count} annotators</source>
      <translation>
        <numerusform>Repartido a {count} anotador</numerusform>
        <numerusform>Repartido a {count} anotadores</numerusform>
      </translation>
    </message>
    <message>
      <source>Handing out</source>
      <translation>Repartiendo</translation>
    </message>
    <message>
      <source>Have every article read as it is opened, or only when you ask for it</source>
      <translation>Leer cada artículo al abrirlo o solo cuando se pida</translation>
    </message>
    <message>
      <source>Have letters stand for annotators while you decide, others in each article</source>
      <translation>Mostrar letras en vez de nombres al decidir, otras en cada artículo</translation>
    </message>
    <message>
      <source>Have suggestions made for every article; decisions stay as they are</source>
      <translation>Pedir sugerencias para cada artículo; las decisiones se conservan</translation>
    </message>
    <message>
      <source>Help</source>
      <translation>Ayuda</translation>
    </message>
    <message>
      <source>Here disagreements are decided; the same command goes back to your own work</source>
      <translation>Aquí se deciden desacuerdos; el mismo comando vuelve al trabajo propio</translation>
    </message>
    <message>
      <source>Here disagreements are decided; {key} goes back to your own work</source>
      <translation>Aquí se deciden desacuerdos; {key} vuelve al trabajo propio</translation>
    </message>
    <message>
      <source>Here two versions are compared; the same command goes back to your own work</source>
      <translation>Aquí se comparan dos versiones; el mismo comando vuelve al trabajo propio</translation>
    </message>
    <message>
      <source>Here two versions are compared; {key} goes back to your own work</source>
      <translation>Aquí se comparan dos versiones; {key} vuelve al trabajo propio</translation>
    </message>
    <message>
      <source>Here you see what the active mark is, why it was suggested and how sure that is, who is speaking, and all labels with their keys.</source>
      <translation>Aquí se ve qué es la marca activa, por qué se sugirió y con qué seguridad, quién habla y todas las etiquetas con sus teclas.</translation>
    </message>
    <message>
      <source>Hide names</source>
      <translation>Ocultar nombres</translation>
    </message>
    <message>
      <source>Hide suggestions with a low score</source>
      <translation>Ocultar sugerencias con puntuación baja</translation>
    </message>
    <message>
      <source>How articles refer to the speaker</source>
      <translation>Cómo se refieren los artículos al hablante</translation>
    </message>
    <message>
      <source>How far everybody has come</source>
      <translation>Hasta dónde ha llegado cada uno</translation>
    </message>
    <message>
      <source>How many articles they have finished or skipped</source>
      <translation>Cuántos artículos ha terminado u omitido</translation>
    </message>
    <message>
      <source>How many articles went out to them before</source>
      <translation>Cuántos artículos recibió antes</translation>
    </message>
    <message>
      <source>How many articles would go out now</source>
      <translation>Cuántos artículos se repartirían ahora</translation>
    </message>
    <message>
      <source>How many finished articles it has learnt from</source>
      <translation>De cuántos artículos hechos ha aprendido</translation>
    </message>
    <message>
      <source>How many of these would go to others as well</source>
      <translation>Cuántos de ellos irían también a otros</translation>
    </message>
    <message>
      <source>How many people see the same article</source>
      <translation>Cuántas personas ven el mismo artículo</translation>
    </message>
    <message>
      <source>How many put it</source>
      <translation>Cuántos lo pusieron</translation>
    </message>
    <message>
      <source>How many quotes name the speaker, in whosever copies</source>
      <translation>Cuántas citas nombran al hablante, en las copias de quien sea</translation>
    </message>
    <message>
      <source>How many quotes they marked</source>
      <translation>Cuántas citas marcó</translation>
    </message>
    <message>
      <source>How many spans of all copies have it</source>
      <translation>Cuántos tramos de todas las copias la tienen</translation>
    </message>
    <message>
      <source>How many spans they marked</source>
      <translation>Cuántos tramos marcó</translation>
    </message>
    <message>
      <source>How often the copy that was edited most was edited</source>
      <translation>Cuántas veces se editó la copia más editada</translation>
    </message>
    <message>
      <source>How sure a suggestion must be to be shown, in per cent</source>
      <translation>Seguridad mínima de una sugerencia para mostrarla, en por ciento</translation>
    </message>
    <message>
      <source>How to put it right</source>
      <translation>Cómo corregirlo</translation>
    </message>
    <message>
      <source>Hugging Face token classification</source>
      <translation>Clasificación de tokens de Hugging Face</translation>
    </message>
    <message>
      <source>Import</source>
      <translation>Importar</translation>
    </message>
    <message>
      <source>Import &amp;files…</source>
      <translation>Importar &amp;archivos…</translation>
    </message>
    <message>
      <source>Import a &amp;folder…</source>
      <translation>Importar &amp;una carpeta…</translation>
    </message>
    <message>
      <source>Import a f&amp;older…</source>
      <translation>Importar una &amp;carpeta…</translation>
    </message>
    <message>
      <source>Import a folder of articles</source>
      <translation>Importar una carpeta de artículos</translation>
    </message>
    <message>
      <source>Import articles</source>
      <translation>Importar artículos</translation>
    </message>
    <message>
      <source>Import labels</source>
      <translation>Importar etiquetas</translation>
    </message>
    <message numerus="yes">
      <source>Import {count} articles</source>
      <translation>
        <numerusform>Importar {count} artículo</numerusform>
        <numerusform>Importar {count} artículos</numerusform>
      </translation>
    </message>
    <message>
      <source>Imported {articles}</source>
      <translation>Importado: {articles}</translation>
    </message>
    <message>
      <source>Importing</source>
      <translation>Importando</translation>
    </message>
    <message>
      <source>In every &amp;zone</source>
      <translation>En todas las &amp;zonas</translation>
    </message>
    <message>
      <source>In how many articles the speaker is named</source>
      <translation>En cuántos artículos se nombra al hablante</translation>
    </message>
    <message>
      <source>In how many articles there is work of theirs</source>
      <translation>En cuántos artículos hay trabajo suyo</translation>
    </message>
    <message>
      <source>In stories that were held out: before, and with what it has learnt</source>
      <translation>En historias reservadas: antes y con lo aprendido</translation>
    </message>
    <message>
      <source>In the {zone}</source>
      <translation>Zona: {zone}</translation>
    </message>
    <message>
      <source>In {folder}:</source>
      <translation>En {folder}:</translation>
    </message>
    <message>
      <source>Include &amp;unfinished work</source>
      <translation>Incluir lo &amp;no terminado</translation>
    </message>
    <message>
      <source>Incorrect</source>
      <translation>Incorrectos</translation>
    </message>
    <message>
      <source>Indirect quotes</source>
      <translation>Citas indirectas</translation>
    </message>
    <message>
      <source>Inspector</source>
      <translation>Inspector</translation>
    </message>
    <message>
      <source>Is the</source>
      <translation>Es</translation>
    </message>
    <message>
      <source>It came in as gold; nobody decided it here.</source>
      <translation>Llegó como oro; nadie lo decidió aquí.</translation>
    </message>
    <message>
      <source>It can be brought back from the trash.</source>
      <translation>Se puede recuperar de la papelera.</translation>
    </message>
    <message>
      <source>It could not be looked there</source>
      <translation>No se pudo buscar ahí</translation>
    </message>
    <message>
      <source>It finds no entities in the articles it was tried on.</source>
      <translation>No halla entidades en los artículos en que se probó.</translation>
    </message>
    <message>
      <source>It has no room for: {leaves}.</source>
      <translation>No tiene sitio para: {leaves}.</translation>
    </message>
    <message>
      <source>It is in {file}</source>
      <translation>Está en {file}</translation>
    </message>
    <message>
      <source>It is not in the gold copy.</source>
      <translation>No está en la copia de oro.</translation>
    </message>
    <message>
      <source>It is too far away to tell: more than ten years.</source>
      <translation>Está demasiado lejos para saberlo: más de diez años.</translation>
    </message>
    <message>
      <source>It is {kind} already</source>
      <translation>Ya es: {kind}</translation>
    </message>
    <message>
      <source>It learns from the articles that are done, gold first, on this computer only. Stories are held out to measure on. What suggests now goes on until you use a version.</source>
      <translation>Aprende de los artículos hechos, primero del oro, solo en este equipo. Algunas historias se reservan para medir. Lo que sugiere ahora sigue haciéndolo hasta que se use una versión.</translation>
    </message>
    <message>
      <source>It measures …</source>
      <translation>Se está midiendo …</translation>
    </message>
    <message>
      <source>It reads a few articles …</source>
      <translation>Leyendo unos pocos artículos …</translation>
    </message>
    <message>
      <source>It stands for “{name}”</source>
      <translation>Está por «{name}»</translation>
    </message>
    <message>
      <source>It takes two annotators who have finished the same article.</source>
      <translation>Hacen falta dos anotadores que hayan terminado el mismo artículo.</translation>
    </message>
    <message>
      <source>It trains; you can work on meanwhile …</source>
      <translation>Se está entrenando; mientras tanto se puede seguir trabajando …</translation>
    </message>
    <message>
      <source>It was allowed by hand</source>
      <translation>Se permitió a mano</translation>
    </message>
    <message>
      <source>It was kept as {label} in this project {kept} of {all} times</source>
      <translation>En este proyecto se mantuvo como {label} {kept} de {all} veces</translation>
    </message>
    <message>
      <source>It was not loaded: loading it runs what is in the folder.</source>
      <translation>No se ha cargado: cargarlo ejecuta lo que hay en la carpeta.</translation>
    </message>
    <message>
      <source>Its ends are the ends of words already</source>
      <translation>Sus extremos ya son extremos de palabras</translation>
    </message>
    <message>
      <source>JSON-MIN does not say which parts make up a quote; export as JSON to have the links</source>
      <translation>JSON-MIN no dice qué partes forman una cita; exportar como JSON para tener los enlaces</translation>
    </message>
    <message>
      <source>Jan</source>
      <translation>ene</translation>
    </message>
    <message>
      <source>Join (short)</source>
      <translation>Unir</translation>
    </message>
    <message>
      <source>Join quotes</source>
      <translation>Unir citas</translation>
    </message>
    <message>
      <source>Jul</source>
      <translation>jul</translation>
    </message>
    <message>
      <source>Jun</source>
      <translation>jun</translation>
    </message>
    <message>
      <source>Kappa, words</source>
      <translation>Kappa, palabras</translation>
    </message>
    <message>
      <source>Kept</source>
      <translation>Mantenido</translation>
    </message>
    <message>
      <source>Key</source>
      <translation>Tecla</translation>
    </message>
    <message>
      <source>Key; press the one to have</source>
      <translation>Tecla; pulsar la que se quiera</translation>
    </message>
    <message>
      <source>Keys</source>
      <translation>Teclas</translation>
    </message>
    <message>
      <source>Keys at a glance</source>
      <translation>Teclas de un vistazo</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Tipo</translation>
    </message>
    <message>
      <source>Kind of quote</source>
      <translation>Tipo de cita</translation>
    </message>
    <message>
      <source>Krippendorff’s alpha for units: squared lengths of what does not coincide, by label, over articles that all have finished, laid end to end (Krippendorff 1995, 2004). Depends on the length of the texts.</source>
      <translation>Alfa de Krippendorff para unidades: cuadrados de las longitudes de lo que no coincide, por etiqueta, sobre artículos que todos han terminado, uno tras otro (Krippendorff 1995, 2004). Depende de la longitud de los textos.</translation>
    </message>
    <message>
      <source>Krippendorff’s alpha, answers to hints</source>
      <translation>Alfa de Krippendorff, respuestas a indicios</translation>
    </message>
    <message>
      <source>Krippendorff’s alpha, verdicts</source>
      <translation>Alfa de Krippendorff, veredictos</translation>
    </message>
    <message>
      <source>Krippendorff’s alpha, words</source>
      <translation>Alfa de Krippendorff, palabras</translation>
    </message>
    <message>
      <source>L&amp;ess line spacing</source>
      <translation>Menos &amp;interlineado</translation>
    </message>
    <message>
      <source>La&amp;bel</source>
      <translation>Eti&amp;queta</translation>
    </message>
    <message>
      <source>La&amp;bels under the lines</source>
      <translation>Eti&amp;quetas bajo las líneas</translation>
    </message>
    <message>
      <source>La&amp;bel…</source>
      <translation>&amp;Etiqueta…</translation>
    </message>
    <message>
      <source>La&amp;nguage</source>
      <translation>&amp;Idioma</translation>
    </message>
    <message>
      <source>Label</source>
      <translation>Etiqueta</translation>
    </message>
    <message>
      <source>Label Studio JSON</source>
      <translation>Label Studio JSON</translation>
    </message>
    <message>
      <source>Label and boundary</source>
      <translation>Etiqueta y límite</translation>
    </message>
    <message>
      <source>Label as {label}</source>
      <translation>Etiquetar como {label}</translation>
    </message>
    <message>
      <source>Label in hand</source>
      <translation>Etiqueta actual</translation>
    </message>
    <message>
      <source>Label {count}</source>
      <translation>Etiquetar {count}</translation>
    </message>
    <message>
      <source>Label “{text}” as {label}</source>
      <translation>Etiquetar «{text}» como {label}</translation>
    </message>
    <message>
      <source>Label “{words}” as {label} everywhere</source>
      <translation>Etiquetar «{words}» como {label} en todas partes</translation>
    </message>
    <message>
      <source>Label: {label}</source>
      <translation>Etiqueta: {label}</translation>
    </message>
    <message>
      <source>Labels</source>
      <translation>Etiquetas</translation>
    </message>
    <message>
      <source>Labels from a file</source>
      <translation>Etiquetas de un archivo</translation>
    </message>
    <message>
      <source>Labels in another zone</source>
      <translation>Etiquetas en otra zona</translation>
    </message>
    <message>
      <source>Lay the work of all annotators over one another, to read</source>
      <translation>Superponer el trabajo de todos los anotadores, para leer</translation>
    </message>
    <message>
      <source>Lear&amp;ning curve</source>
      <translation>Curva de aprendi&amp;zaje</translation>
    </message>
    <message>
      <source>Learning curve</source>
      <translation>Curva de aprendizaje</translation>
    </message>
    <message>
      <source>Leave a question, the selection or what is active</source>
      <translation>Dejar una pregunta, la selección o lo activo</translation>
    </message>
    <message>
      <source>Leave as decided {about}</source>
      <translation>Dejar {about} como se decidió</translation>
    </message>
    <message>
      <source>Leave the article out, with a reason, and open the next one</source>
      <translation>Omitir el artículo, con un motivo, y abrir el siguiente</translation>
    </message>
    <message>
      <source>Leave the quote without a cue</source>
      <translation>Dejar la cita sin verbo de habla</translation>
    </message>
    <message>
      <source>Leave the quote without a speaker</source>
      <translation>Dejar la cita sin hablante</translation>
    </message>
    <message>
      <source>Leave this disagreement open and go to the next</source>
      <translation>Dejar abierto este desacuerdo e ir al siguiente</translation>
    </message>
    <message>
      <source>Left as it was</source>
      <translation>Se deja como estaba</translation>
    </message>
    <message>
      <source>Left open</source>
      <translation>Dejadas abiertas</translation>
    </message>
    <message>
      <source>Left open, where {names} put something ({votes})</source>
      <translation>Dejado abierto, con algo puesto por {names} ({votes})</translation>
    </message>
    <message>
      <source>Left out</source>
      <translation>Excluidos</translation>
    </message>
    <message>
      <source>Left out:</source>
      <translation>Quedó fuera:</translation>
    </message>
    <message>
      <source>Left to you</source>
      <translation>Queda a mano</translation>
    </message>
    <message>
      <source>Let somebody else go on in this project, in a copy of their own</source>
      <translation>Dejar que otra persona siga en este proyecto, en una copia propia</translation>
    </message>
    <message>
      <source>Let the active mark begin at the caret, however far that is</source>
      <translation>Que la marca activa empiece en el cursor</translation>
    </message>
    <message>
      <source>Let the active mark end at the caret, however far that is</source>
      <translation>Que la marca activa termine en el cursor</translation>
    </message>
    <message>
      <source>Let the lines be longer where there is room</source>
      <translation>Alargar las líneas donde haya sitio</translation>
    </message>
    <message>
      <source>Let the lines be shorter</source>
      <translation>Acortar las líneas</translation>
    </message>
    <message>
      <source>Let the selection, else the active mark, begin a character earlier</source>
      <translation>Empezar un carácter antes la selección o la marca activa</translation>
    </message>
    <message>
      <source>Let the selection, else the active mark, begin a character later</source>
      <translation>Empezar un carácter después la selección o la marca activa</translation>
    </message>
    <message>
      <source>Let the selection, else the active mark, begin a word earlier</source>
      <translation>Empezar una palabra antes la selección o la marca activa</translation>
    </message>
    <message>
      <source>Let the selection, else the active mark, begin a word later</source>
      <translation>Empezar una palabra después la selección o la marca activa</translation>
    </message>
    <message>
      <source>Let the selection, else the active mark, end a character earlier</source>
      <translation>Terminar un carácter antes la selección o la marca activa</translation>
    </message>
    <message>
      <source>Let the selection, else the active mark, end a character later</source>
      <translation>Terminar un carácter después la selección o la marca activa</translation>
    </message>
    <message>
      <source>Let the selection, else the active mark, end a word earlier</source>
      <translation>Terminar una palabra antes la selección o la marca activa</translation>
    </message>
    <message>
      <source>Let the selection, else the active mark, end a word later</source>
      <translation>Terminar una palabra después la selección o la marca activa</translation>
    </message>
    <message>
      <source>Let the suggester learn from what is done, and use what it became or not</source>
      <translation>Que el sugeridor aprenda de lo hecho, y usar el resultado o no</translation>
    </message>
    <message>
      <source>Let this version suggest in this project from now on</source>
      <translation>Que esta versión sugiera en este proyecto desde ahora</translation>
    </message>
    <message>
      <source>Let what suggested before do so again</source>
      <translation>Que vuelva a sugerir lo que sugería antes</translation>
    </message>
    <message>
      <source>Let work count that is begun and not marked as done</source>
      <translation>Contar también lo empezado que no está marcado como hecho</translation>
    </message>
    <message>
      <source>Letters in capitals most often stand for an organisation</source>
      <translation>Las siglas en mayúsculas suelen ser de una organización</translation>
    </message>
    <message>
      <source>Light text on a dark page</source>
      <translation>Texto claro sobre página oscura</translation>
    </message>
    <message>
      <source>List all articles in the order in which they came</source>
      <translation>Todos los artículos en el orden de llegada</translation>
    </message>
    <message>
      <source>List what is to do by story, those most of which is done first</source>
      <translation>Lo pendiente por historias, primero las más avanzadas</translation>
    </message>
    <message>
      <source>List what is to do, labels that are seldom marked so far first</source>
      <translation>Lo pendiente, primero las etiquetas poco usadas</translation>
    </message>
    <message>
      <source>List what is to do, most suggestions between 40 % and 60 % first</source>
      <translation>Lo pendiente, primero lo que tiene más sugerencias entre 40 % y 60 %</translation>
    </message>
    <message>
      <source>List what is to do, most suggestions of one suggester alone first</source>
      <translation>Lo pendiente, primero lo que tiene más sugerencias de un solo sugeridor</translation>
    </message>
    <message>
      <source>List what is to do, what shares rare words with this article first</source>
      <translation>Lo pendiente, primero lo que comparte palabras raras con este artículo</translation>
    </message>
    <message>
      <source>Lists of labels (*.json *.xml *.txt *.csv);;All files (*)</source>
      <translation>Listas de etiquetas (*.json *.xml *.txt *.csv);;Todos los archivos (*)</translation>
    </message>
    <message>
      <source>Loading this folder runs what is in it. Load it only if you trust where it came from.

{place}

Load it?</source>
      <translation>Cargar esta carpeta ejecuta lo que contiene. Cargarla solo si se confía en su procedencia.

{place}

¿Cargarla?</translation>
    </message>
    <message>
      <source>Log of decisions (*.log.jsonl)</source>
      <translation>Registro de decisiones (*.log.jsonl)</translation>
    </message>
    <message>
      <source>Look &amp;again</source>
      <translation>Buscar de &amp;nuevo</translation>
    </message>
    <message>
      <source>Look after the ledger: who is in it, who is one person and who is two</source>
      <translation>Cuidar el registro: quién está, quién es una persona y quién dos</translation>
    </message>
    <message>
      <source>Look at articles, labels and speakers that were deleted, and bring some back</source>
      <translation>Ver artículos, etiquetas y hablantes borrados y recuperar algunos</translation>
    </message>
    <message>
      <source>Look at the articles in all files of a folder and bring them in</source>
      <translation>Ver los artículos de todos los archivos de una carpeta e incorporarlos</translation>
    </message>
    <message>
      <source>Look at the articles in files and bring them in; files can also be dropped</source>
      <translation>Ver los artículos de archivos e incorporarlos; también se pueden arrastrar</translation>
    </message>
    <message>
      <source>Look at the backups that were made, and go back to one of them</source>
      <translation>Ver las copias de seguridad y volver a una</translation>
    </message>
    <message>
      <source>Look at what was accepted and rejected by now, to block or allow some of it</source>
      <translation>Ver lo aceptado y rechazado hasta ahora, para bloquear o permitir</translation>
    </message>
    <message>
      <source>Look for what does not hold together in the project, and repair it</source>
      <translation>Buscar lo que no encaja en el proyecto y repararlo</translation>
    </message>
    <message>
      <source>Look for what is not marked as it is elsewhere, and put it right</source>
      <translation>Buscar lo que no está marcado como en otros lugares y corregirlo</translation>
    </message>
    <message>
      <source>Looking for articles that tell the same</source>
      <translation>Buscando artículos que cuentan lo mismo</translation>
    </message>
    <message>
      <source>Looking for what cannot be there</source>
      <translation>Buscando lo que no puede estar</translation>
    </message>
    <message>
      <source>Looking for what does not belong together</source>
      <translation>Buscando lo que no corresponde</translation>
    </message>
    <message>
      <source>Looking into the trash</source>
      <translation>Consultando la papelera</translation>
    </message>
    <message>
      <source>Looking …</source>
      <translation>Buscando …</translation>
    </message>
    <message>
      <source>Looking…</source>
      <translation>Buscando…</translation>
    </message>
    <message>
      <source>Loss</source>
      <translation>Pérdida</translation>
    </message>
    <message>
      <source>M is the largest number of pairs, each span in at most one, that share a character.</source>
      <translation>M es el mayor número de parejas que comparten un carácter, cada tramo en una a lo sumo.</translation>
    </message>
    <message>
      <source>M makes the two one person: the second name becomes another name of the first. N says that they are two, and is remembered. Ctrl+Z takes back the last step.</source>
      <translation>M hace de los dos una persona: el segundo nombre pasa a ser otro nombre del primero. N dice que son dos, y se recuerda. Ctrl+Z deshace el último paso.</translation>
    </message>
    <message>
      <source>Make a mark active, then the one around it</source>
      <translation>Activar una marca, luego la que la rodea</translation>
    </message>
    <message>
      <source>Make a quote of the selected text</source>
      <translation>Hacer una cita del texto seleccionado</translation>
    </message>
    <message>
      <source>Make all that was put there gold</source>
      <translation>Convertir en oro todo lo puesto ahí</translation>
    </message>
    <message>
      <source>Make an empty project in a file of its own</source>
      <translation>Crear un proyecto vacío en un archivo propio</translation>
    </message>
    <message>
      <source>Make one of two or more speakers; choose others with Ctrl held</source>
      <translation>Hacer uno de dos o más hablantes; elija otros con Ctrl pulsada</translation>
    </message>
    <message>
      <source>Make one quote of this one and the selection, or the quote that follows</source>
      <translation>Hacer una sola cita de esta y la selección o la siguiente</translation>
    </message>
    <message>
      <source>Make the candidate that is chosen in the list gold</source>
      <translation>Convertir en oro el candidato elegido en la lista</translation>
    </message>
    <message>
      <source>Make the mark at the caret active</source>
      <translation>Activar la marca en el cursor</translation>
    </message>
    <message>
      <source>Make the next mark at this place active</source>
      <translation>Activar la marca siguiente en este lugar</translation>
    </message>
    <message>
      <source>Make the text larger</source>
      <translation>Agrandar el texto</translation>
    </message>
    <message>
      <source>Make the text smaller</source>
      <translation>Reducir el texto</translation>
    </message>
    <message>
      <source>Making the sample</source>
      <translation>Creando la muestra</translation>
    </message>
    <message>
      <source>Making {file}</source>
      <translation>Creando {file}</translation>
    </message>
    <message>
      <source>Mar</source>
      <translation>mar</translation>
    </message>
    <message>
      <source>Mark</source>
      <translation>Marca</translation>
    </message>
    <message>
      <source>Mark a sentence as another</source>
      <translation>Marcar una frase igual que otra</translation>
    </message>
    <message>
      <source>Mark articles as done to see this.</source>
      <translation>Marcar artículos como hechos para ver esto.</translation>
    </message>
    <message>
      <source>Mark as {kind}</source>
      <translation>Marcar como «{kind}»</translation>
    </message>
    <message>
      <source>Mark as {status}</source>
      <translation>Marcar como «{status}»</translation>
    </message>
    <message>
      <source>Mark the article as done and open the next one</source>
      <translation>Marcar el artículo como hecho y abrir el siguiente</translation>
    </message>
    <message>
      <source>Mark the first as the second</source>
      <translation>Marcar lo primero igual que lo segundo</translation>
    </message>
    <message>
      <source>Mark the second as the first</source>
      <translation>Marcar lo segundo igual que lo primero</translation>
    </message>
    <message>
      <source>Marked by both, of all</source>
      <translation>Marcadas por ambos, de todas</translation>
    </message>
    <message>
      <source>Marked with suggestions</source>
      <translation>Marcado con sugerencias</translation>
    </message>
    <message>
      <source>Marked without</source>
      <translation>Marcado sin ellas</translation>
    </message>
    <message>
      <source>Marked, and nobody had suggested it</source>
      <translation>Marcado sin que nadie lo sugiriera</translation>
    </message>
    <message>
      <source>Marks &amp;here</source>
      <translation>Marcas aq&amp;uí</translation>
    </message>
    <message>
      <source>Matched quotes over all quotes of either. The shares below say nothing about the rest.</source>
      <translation>Citas emparejadas entre todas las de ambos. Las partes de abajo no dicen nada del resto.</translation>
    </message>
    <message>
      <source>May</source>
      <translation>may</translation>
    </message>
    <message>
      <source>May stand in</source>
      <translation>Puede estar en</translation>
    </message>
    <message>
      <source>May stand in: {places}</source>
      <translation>Puede estar en: {places}</translation>
    </message>
    <message>
      <source>May stand in: {zones}</source>
      <translation>Puede estar en: {zones}</translation>
    </message>
    <message>
      <source>Mean loss</source>
      <translation>Pérdida media</translation>
    </message>
    <message>
      <source>Means of articles finished in a period, with 95 % intervals</source>
      <translation>Medias de los artículos terminados en un periodo, con intervalos del 95 %</translation>
    </message>
    <message>
      <source>Measure</source>
      <translation>Medida</translation>
    </message>
    <message>
      <source>Measure how far annotators agree, and go to where they do not</source>
      <translation>Medir cuánto coinciden los anotadores e ir a donde no</translation>
    </message>
    <message>
      <source>Measure what suggestions do, and plan how much is done without them</source>
      <translation>Medir qué hacen las sugerencias y planear cuánto se hace sin ellas</translation>
    </message>
    <message>
      <source>Measured</source>
      <translation>Medido</translation>
    </message>
    <message numerus="yes">
      <source>Measured in {count} finished articles not learnt from.</source>
      <translation>
        <numerusform>Medido en {count} artículo hecho del que no se aprendió.</numerusform>
        <numerusform>Medido en {count} artículos hechos de los que no se aprendió.</numerusform>
      </translation>
    </message>
    <message>
      <source>Median and quartiles, of so many articles; pauses of more than five minutes left out</source>
      <translation>Mediana y cuartiles, de tantos artículos; sin pausas de más de cinco minutos</translation>
    </message>
    <message>
      <source>Men&amp;u of this place</source>
      <translation>&amp;Menú de este lugar</translation>
    </message>
    <message>
      <source>Mend the ends</source>
      <translation>Corregir los extremos</translation>
    </message>
    <message>
      <source>Menu</source>
      <translation>Menú</translation>
    </message>
    <message>
      <source>Merge or change them…</source>
      <translation>Unirlos o cambiarlos…</translation>
    </message>
    <message>
      <source>Merge speakers</source>
      <translation>Unir hablantes</translation>
    </message>
    <message>
      <source>Merge the packets that annotators send back, once you have seen what comes</source>
      <translation>Unir los paquetes que devuelven los anotadores, tras ver qué llega</translation>
    </message>
    <message>
      <source>Merge {label}</source>
      <translation>Unir {label}</translation>
    </message>
    <message>
      <source>Merge {label} into {into}</source>
      <translation>Unir {label} a {into}</translation>
    </message>
    <message numerus="yes">
      <source>Merged, in {count} marks; one undo takes it back</source>
      <translation>
        <numerusform>Unidos, en {count} marca; se deshace en un paso</numerusform>
        <numerusform>Unidos, en {count} marcas; se deshace en un paso</numerusform>
      </translation>
    </message>
    <message>
      <source>Merging speakers</source>
      <translation>Uniendo hablantes</translation>
    </message>
    <message>
      <source>Missed</source>
      <translation>Omitidos</translation>
    </message>
    <message>
      <source>Missed by suggesters</source>
      <translation>Omitido por los sugeridores</translation>
    </message>
    <message>
      <source>Mixed quotes</source>
      <translation>Citas mixtas</translation>
    </message>
    <message>
      <source>Mo&amp;ve the ends</source>
      <translation>Mo&amp;ver los extremos</translation>
    </message>
    <message>
      <source>More buttons</source>
      <translation>Más botones</translation>
    </message>
    <message>
      <source>Most quoted</source>
      <translation>Más citados</translation>
    </message>
    <message>
      <source>Mouse</source>
      <translation>Ratón</translation>
    </message>
    <message>
      <source>Move an end of the active mark</source>
      <translation>Mover un extremo de la marca activa</translation>
    </message>
    <message>
      <source>Move ends that lie within a word to where the word begins and ends</source>
      <translation>Mover los extremos que caen dentro de una palabra a sus límites</translation>
    </message>
    <message>
      <source>Move the ends</source>
      <translation>Mover los extremos</translation>
    </message>
    <message>
      <source>Move the label {label}</source>
      <translation>Mover la etiqueta {label}</translation>
    </message>
    <message>
      <source>N and P go from quote to quote, 1 to 6 say what became of one, Enter confirms what was found, F6 leaves the texts</source>
      <translation>N y P van de cita en cita, 1 a 6 dicen qué fue de una, Intro confirma lo hallado, F6 sale de los textos</translation>
    </message>
    <message>
      <source>N&amp;o key</source>
      <translation>Sin tec&amp;la</translation>
    </message>
    <message>
      <source>N&amp;o speaker</source>
      <translation>&amp;Sin hablante</translation>
    </message>
    <message>
      <source>Na&amp;rrower column</source>
      <translation>Columna más &amp;estrecha</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nombre</translation>
    </message>
    <message>
      <source>Name of another annotator</source>
      <translation>Nombre de otro anotador</translation>
    </message>
    <message>
      <source>Name of the new speaker</source>
      <translation>Nombre del nuevo hablante</translation>
    </message>
    <message>
      <source>Name of the story</source>
      <translation>Nombre de la historia</translation>
    </message>
    <message>
      <source>Names are hidden</source>
      <translation>Los nombres están ocultos</translation>
    </message>
    <message>
      <source>Names are shown</source>
      <translation>Los nombres se muestran</translation>
    </message>
    <message>
      <source>Names of {name}</source>
      <translation>Nombres de {name}</translation>
    </message>
    <message>
      <source>Names, dates, numbers and quotes</source>
      <translation>Nombres, fechas, números y citas</translation>
    </message>
    <message>
      <source>Ne&amp;xt disagreement</source>
      <translation>Desacuerdo si&amp;guiente</translation>
    </message>
    <message>
      <source>Nearly the same as another</source>
      <translation>Casi igual que otro</translation>
    </message>
    <message>
      <source>Neither has marked anything.</source>
      <translation>Ninguno ha marcado nada.</translation>
    </message>
    <message>
      <source>Neither marked a quote.</source>
      <translation>Ninguno marcó una cita.</translation>
    </message>
    <message>
      <source>Neither marked anything, so there is nothing to agree on.</source>
      <translation>Ninguno marcó nada, así que no hay en qué coincidir.</translation>
    </message>
    <message>
      <source>New</source>
      <translation>Nuevos</translation>
    </message>
    <message>
      <source>New annotator</source>
      <translation>Nuevo anotador</translation>
    </message>
    <message>
      <source>New annotator: {name}</source>
      <translation>Nuevo anotador: {name}</translation>
    </message>
    <message>
      <source>New project</source>
      <translation>Nuevo proyecto</translation>
    </message>
    <message>
      <source>New speaker: {name}</source>
      <translation>Nuevo hablante: {name}</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>Siguiente</translation>
    </message>
    <message>
      <source>Next &amp;hit in the project</source>
      <translation>Resultado siguiente &amp;en el proyecto</translation>
    </message>
    <message>
      <source>Next place (Enter)</source>
      <translation>Lugar siguiente (Intro)</translation>
    </message>
    <message>
      <source>Next ›</source>
      <translation>Siguiente ›</translation>
    </message>
    <message>
      <source>Next › (short)</source>
      <translation>Siguiente ›</translation>
    </message>
    <message>
      <source>No article has been finished by two annotators yet, so there is nothing to compare. Hand articles out to two people or more, bring in the files they send back, and come here again.</source>
      <translation>Ningún artículo lo han terminado aún dos anotadores, así que no hay nada que comparar. Repartir artículos a dos personas o más, incorporar los archivos que devuelvan y volver aquí.</translation>
    </message>
    <message>
      <source>No article of this story is called its original; what stands above is compared as if it were.</source>
      <translation>Ningún artículo de esta historia figura como su original; lo de arriba se compara como si lo fuera.</translation>
    </message>
    <message>
      <source>No backup</source>
      <translation>Sin copia de seguridad</translation>
    </message>
    <message>
      <source>No backup: why?</source>
      <translation>Sin copia de seguridad: ¿por qué?</translation>
    </message>
    <message>
      <source>No copy came in.</source>
      <translation>No se incorporó ninguna copia.</translation>
    </message>
    <message>
      <source>No cu&amp;e</source>
      <translation>Sin verbo de h&amp;abla</translation>
    </message>
    <message numerus="yes">
      <source>No disagreement is as the boxes above say; {count} disagreements are left.</source>
      <translation>
        <numerusform>Ningún desacuerdo es como dicen los campos de arriba; queda {count} desacuerdo.</numerusform>
        <numerusform>Ningún desacuerdo es como dicen los campos de arriba; quedan {count} desacuerdos.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>No disagreement is left. {count} places on which all agree are not gold yet: a rule takes them all in one step.</source>
      <translation>
        <numerusform>No queda ningún desacuerdo. {count} lugar en que todos coinciden aún no es oro: una regla lo toma en un paso.</numerusform>
        <numerusform>No queda ningún desacuerdo. {count} lugares en que todos coinciden aún no son oro: una regla los toma todos en un paso.</numerusform>
      </translation>
    </message>
    <message>
      <source>No disagreement is open here</source>
      <translation>Aquí no hay ningún desacuerdo abierto</translation>
    </message>
    <message>
      <source>No disagreement is open here.</source>
      <translation>Aquí no hay ningún desacuerdo abierto.</translation>
    </message>
    <message>
      <source>No labels yet</source>
      <translation>Sin etiquetas todavía</translation>
    </message>
    <message>
      <source>No labels yet: add one</source>
      <translation>Aún no hay etiquetas: añadir una</translation>
    </message>
    <message>
      <source>No open suggestion is left in this article</source>
      <translation>No queda ninguna sugerencia abierta en este artículo</translation>
    </message>
    <message>
      <source>No open suggestion is shown; {count} held back</source>
      <translation>No se muestra ninguna sugerencia abierta; retenidas: {count}</translation>
    </message>
    <message>
      <source>No other articles were found that tell the same.</source>
      <translation>No se encontraron más artículos que cuenten lo mismo.</translation>
    </message>
    <message>
      <source>No page holds this</source>
      <translation>Ninguna página lo contiene</translation>
    </message>
    <message>
      <source>No plug-ins are installed. One is a Python package, installed beside this program, that adds a format or a suggester.</source>
      <translation>No hay complementos instalados. Un complemento es un paquete de Python, instalado junto a este programa, que añade un formato o un sugeridor.</translation>
    </message>
    <message>
      <source>No project is open</source>
      <translation>No hay ningún proyecto abierto</translation>
    </message>
    <message>
      <source>No quote follows that could be joined to this one</source>
      <translation>No sigue ninguna cita que se pueda unir a esta</translation>
    </message>
    <message>
      <source>No quote has a speaker yet.</source>
      <translation>Ninguna cita tiene hablante todavía.</translation>
    </message>
    <message>
      <source>No quotes stand in marks in either version, and nothing else was found to look at.</source>
      <translation>En ninguna versión hay citas entre comillas, y no se encontró nada más que mirar.</translation>
    </message>
    <message>
      <source>No speaker is chosen.</source>
      <translation>No hay ningún hablante elegido.</translation>
    </message>
    <message>
      <source>No speaker of this project is called “{name}”.</source>
      <translation>Ningún hablante de este proyecto se llama «{name}».</translation>
    </message>
    <message>
      <source>No story is held out to tell when to stop.</source>
      <translation>No se reserva ninguna historia que diga cuándo parar.</translation>
    </message>
    <message>
      <source>No suggestions here: this article measures them</source>
      <translation>Aquí no hay sugerencias: este artículo las mide</translation>
    </message>
    <message>
      <source>No version was trained yet.</source>
      <translation>Aún no se ha entrenado ninguna versión.</translation>
    </message>
    <message>
      <source>Nobody called “{name}” has worked on this project. by: takes {names}.</source>
      <translation>Nadie llamado «{name}» ha trabajado en este proyecto. by: admite {names}.</translation>
    </message>
    <message>
      <source>Nobody else is named, so who spoke last may go on</source>
      <translation>No se nombra a nadie más, así que quizá continúa quien habló último</translation>
    </message>
    <message>
      <source>Nobody has begun to annotate yet.</source>
      <translation>Nadie ha empezado a anotar todavía.</translation>
    </message>
    <message>
      <source>Nobody has decided on anything of this yet.</source>
      <translation>Nadie ha decidido aún nada de esto.</translation>
    </message>
    <message>
      <source>Nobody has worked on this article yet</source>
      <translation>Nadie ha trabajado aún en este artículo</translation>
    </message>
    <message>
      <source>Nobody marked anything.</source>
      <translation>Nadie marcó nada.</translation>
    </message>
    <message>
      <source>Nobody marked it where all have finished.</source>
      <translation>Nadie lo marcó donde todos han terminado.</translation>
    </message>
    <message>
      <source>Nobody seems to be in the ledger twice.</source>
      <translation>Nadie parece estar dos veces en el registro.</translation>
    </message>
    <message>
      <source>Nobody suggested this: a person marked it</source>
      <translation>Nadie lo sugirió: lo marcó una persona</translation>
    </message>
    <message>
      <source>Nobody suggests in this project</source>
      <translation>Nadie sugiere en este proyecto</translation>
    </message>
    <message>
      <source>Nominal, 1 - Do / De, over articles that two or more have finished; who did not is missing (Krippendorff 2011).</source>
      <translation>Nominal, 1 - Do / De, sobre artículos que dos o más han terminado; quien no, falta (Krippendorff 2011).</translation>
    </message>
    <message>
      <source>None of them marked anything of it.</source>
      <translation>Ninguno de ellos marcó nada de ello.</translation>
    </message>
    <message>
      <source>None open</source>
      <translation>Ninguna abierta</translation>
    </message>
    <message>
      <source>None to be done without suggestions.</source>
      <translation>Ninguno se hará sin sugerencias.</translation>
    </message>
    <message>
      <source>Not done: {why}</source>
      <translation>No se hizo: {why}</translation>
    </message>
    <message>
      <source>Not found</source>
      <translation>No encontrado</translation>
    </message>
    <message>
      <source>Note: {note}</source>
      <translation>Nota: {note}</translation>
    </message>
    <message>
      <source>Nothing</source>
      <translation>Nada</translation>
    </message>
    <message>
      <source>Nothing decided in one version stands undecided in the other</source>
      <translation>Nada decidido en una versión está sin decidir en la otra</translation>
    </message>
    <message>
      <source>Nothing fits</source>
      <translation>Nada coincide</translation>
    </message>
    <message>
      <source>Nothing found</source>
      <translation>Nada encontrado</translation>
    </message>
    <message>
      <source>Nothing has been said of it yet: Enter confirms the verdict, 1 to 6 say another</source>
      <translation>Aún no se ha dicho nada de ello: Intro confirma el veredicto, 1 a 6 dicen otro</translation>
    </message>
    <message>
      <source>Nothing is active. Click a mark, or press Tab for the next suggestion.</source>
      <translation>Nada está activo. Hacer clic en una marca, o pulsar Tab para la siguiente sugerencia.</translation>
    </message>
    <message>
      <source>Nothing is active: Tab goes to a suggestion, a click takes a mark</source>
      <translation>Nada está activo: Tab va a una sugerencia, un clic toma una marca</translation>
    </message>
    <message>
      <source>Nothing is gold there yet; select what is</source>
      <translation>Ahí aún no hay oro; seleccionar lo que lo sea</translation>
    </message>
    <message>
      <source>Nothing is in hand: choose a line of the list</source>
      <translation>No hay nada elegido: elegir una línea de la lista</translation>
    </message>
    <message>
      <source>Nothing is marked otherwise than elsewhere.</source>
      <translation>Nada está marcado de otro modo que en otros lugares.</translation>
    </message>
    <message>
      <source>Nothing is marked with it. It is one step to undo.</source>
      <translation>Nada está marcado con ella. Se deshace en un paso.</translation>
    </message>
    <message>
      <source>Nothing is said about it yet.</source>
      <translation>Aún no se ha dicho nada de ella.</translation>
    </message>
    <message>
      <source>Nothing is selected or active</source>
      <translation>Nada está seleccionado ni activo</translation>
    </message>
    <message>
      <source>Nothing is selected or active; F7 shows a caret</source>
      <translation>Nada está seleccionado ni activo; F7 muestra un cursor</translation>
    </message>
    <message>
      <source>Nothing is written before you say so; then it is one step, with a backup of the project before it. More files may be dropped here.</source>
      <translation>No se escribe nada antes de confirmar; después es un solo paso, con una copia de seguridad del proyecto antes de él. Se pueden arrastrar aquí más archivos.</translation>
    </message>
    <message>
      <source>Nothing names this speaker.</source>
      <translation>Nada nombra a este hablante.</translation>
    </message>
    <message>
      <source>Nothing of the kind is quoted in the original.</source>
      <translation>Nada semejante se cita en el original.</translation>
    </message>
    <message>
      <source>Nothing that this annotator finished is decided yet, or there is nothing there.</source>
      <translation>Nada de lo que terminó este anotador está decidido aún, o no hay nada allí.</translation>
    </message>
    <message>
      <source>Nothing was learnt yet.</source>
      <translation>Aún no se ha aprendido nada.</translation>
    </message>
    <message>
      <source>Nothing was marked.</source>
      <translation>No se marcó nada.</translation>
    </message>
    <message>
      <source>Nothing would come in</source>
      <translation>No entraría nada</translation>
    </message>
    <message>
      <source>Nov</source>
      <translation>nov</translation>
    </message>
    <message>
      <source>Nowhere</source>
      <translation>En ninguna parte</translation>
    </message>
    <message>
      <source>Nowhere else are the same words disputed in the same way</source>
      <translation>En ningún otro lugar se disputan igual las mismas palabras</translation>
    </message>
    <message>
      <source>O&amp;verlap</source>
      <translation>S&amp;olapamiento</translation>
    </message>
    <message>
      <source>Oct</source>
      <translation>oct</translation>
    </message>
    <message>
      <source>Of articles that all have finished (Fleiss 1971).</source>
      <translation>De artículos que todos han terminado (Fleiss 1971).</translation>
    </message>
    <message>
      <source>Of spans that become the same one stays.</source>
      <translation>De los tramos que quedan iguales permanece uno.</translation>
    </message>
    <message>
      <source>Of what was handed out to somebody, else of all articles</source>
      <translation>De lo repartido a alguien; si no, de todos los artículos</translation>
    </message>
    <message>
      <source>Off, nobody sees figures of single people in this project</source>
      <translation>Desactivado, nadie ve en este proyecto cifras de personas concretas</translation>
    </message>
    <message>
      <source>On quotes whose contents overlap, one to one, as many as there can be.</source>
      <translation>Con citas cuyos contenidos se solapan, una a una, tantas como sea posible.</translation>
    </message>
    <message>
      <source>One name on each line</source>
      <translation>Un nombre por línea</translation>
    </message>
    <message>
      <source>One name, several labels</source>
      <translation>Un nombre, varias etiquetas</translation>
    </message>
    <message>
      <source>One name, several speakers</source>
      <translation>Un nombre, varios hablantes</translation>
    </message>
    <message>
      <source>One person (&amp;M)</source>
      <translation>Una persona (&amp;M)</translation>
    </message>
    <message>
      <source>One within another</source>
      <translation>Uno dentro de otro</translation>
    </message>
    <message>
      <source>Only one value was ever given, so chance alone would agree as well.</source>
      <translation>Solo se dio un valor, así que el puro azar también coincidiría.</translation>
    </message>
    <message>
      <source>Only quotes that the rewrite has are flagged</source>
      <translation>Solo se señalan las citas que tiene la reescritura</translation>
    </message>
    <message>
      <source>Only some marked it</source>
      <translation>Solo algunos lo marcaron</translation>
    </message>
    <message>
      <source>Only the original has this quote.</source>
      <translation>Solo el original tiene esta cita.</translation>
    </message>
    <message>
      <source>Only {name} has worked on this article yet</source>
      <translation>Solo {name} ha trabajado en este artículo</translation>
    </message>
    <message>
      <source>Open &amp;all the same</source>
      <translation>Abrir de &amp;todos modos</translation>
    </message>
    <message>
      <source>Open &amp;read-only</source>
      <translation>Abrir en solo &amp;lectura</translation>
    </message>
    <message>
      <source>Open a project</source>
      <translation>Abrir un proyecto</translation>
    </message>
    <message>
      <source>Open a project (Ctrl+O) or make a new one (Ctrl+N)</source>
      <translation>Abrir un proyecto (Ctrl+O) o crear uno nuevo (Ctrl+N)</translation>
    </message>
    <message>
      <source>Open a project (Ctrl+O) or make a new one (Ctrl+N) first</source>
      <translation>Primero abrir un proyecto (Ctrl+O) o crear uno nuevo (Ctrl+N)</translation>
    </message>
    <message>
      <source>Open a project and go on with its first article that is not done</source>
      <translation>Abrir un proyecto y seguir con el primer artículo sin terminar</translation>
    </message>
    <message>
      <source>Open an article by typing part of its title</source>
      <translation>Abrir un artículo escribiendo parte de su título</translation>
    </message>
    <message>
      <source>Open the &amp;folder</source>
      <translation>Abrir la &amp;carpeta</translation>
    </message>
    <message>
      <source>Open the &amp;sample</source>
      <translation>&amp;Abrir la muestra</translation>
    </message>
    <message>
      <source>Open the article before this one in the list</source>
      <translation>Abrir el artículo anterior de la lista</translation>
    </message>
    <message>
      <source>Open the next article of the list</source>
      <translation>Abrir el artículo siguiente de la lista</translation>
    </message>
    <message>
      <source>Open twelve articles to try everything with</source>
      <translation>Abrir doce artículos para probarlo todo</translation>
    </message>
    <message>
      <source>Opening {file}</source>
      <translation>Abriendo {file}</translation>
    </message>
    <message>
      <source>Order</source>
      <translation>Orden</translation>
    </message>
    <message>
      <source>Order of the articles</source>
      <translation>Orden de los artículos</translation>
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
      <translation>Otros nombres del hablante</translation>
    </message>
    <message>
      <source>Other suggestions have come in meanwhile; nothing was done</source>
      <translation>Entretanto han llegado otras sugerencias; no se hizo nada</translation>
    </message>
    <message>
      <source>Other work is in progress; look again when it is done</source>
      <translation>Hay otro trabajo en curso; buscar de nuevo cuando termine</translation>
    </message>
    <message>
      <source>Over characters of articles that two or more have finished: u, all of the text, gaps too; marked (|u), marked or not; coded (cu), the labels where two marked, with the share of characters that this is (coverage); by label ((k)u) (Krippendorff, Mathet, Bouvry and Widlöcher 2016). Sets of labels differ by Jaccard’s distance (Passonneau 2006).</source>
      <translation>Sobre caracteres de artículos que dos o más han terminado: u, todo el texto, también los huecos; marked (|u), marcado o no; coded (cu), las etiquetas donde dos marcaron, con la parte de caracteres que es (coverage); por etiqueta ((k)u) (Krippendorff, Mathet, Bouvry y Widlöcher 2016). Los conjuntos de etiquetas difieren según Jaccard (Passonneau 2006).</translation>
    </message>
    <message>
      <source>Overlap</source>
      <translation>Solapamiento</translation>
    </message>
    <message>
      <source>Overlap, label</source>
      <translation>Solapamiento, etiqueta</translation>
    </message>
    <message>
      <source>P&amp;unctuation alone</source>
      <translation>Solo p&amp;untuación</translation>
    </message>
    <message>
      <source>PDF files</source>
      <translation>los archivos PDF</translation>
    </message>
    <message>
      <source>Pace</source>
      <translation>Ritmo</translation>
    </message>
    <message>
      <source>Page of disagreements (*.html)</source>
      <translation>Página de desacuerdos (*.html)</translation>
    </message>
    <message>
      <source>Page of the manual</source>
      <translation>Página del manual</translation>
    </message>
    <message>
      <source>Page to read and print (*.html)</source>
      <translation>Página para leer e imprimir (*.html)</translation>
    </message>
    <message>
      <source>Page to read and print (*.html);;Rows for a spreadsheet (*.csv);;JSON (*.json)</source>
      <translation>Página para leer e imprimir (*.html);;Filas para una hoja de cálculo (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
      <source>Pages of the manual</source>
      <translation>Páginas del manual</translation>
    </message>
    <message>
      <source>Pair</source>
      <translation>Pareja</translation>
    </message>
    <message>
      <source>Pairs</source>
      <translation>Parejas</translation>
    </message>
    <message>
      <source>Pairs of quotes (*.jsonl)</source>
      <translation>Pares de citas (*.jsonl)</translation>
    </message>
    <message>
      <source>Pairs: F1 of spans</source>
      <translation>Parejas: F1 de tramos</translation>
    </message>
    <message>
      <source>Partial</source>
      <translation>Parcial</translation>
    </message>
    <message>
      <source>Patterns (*.jsonl);;All files (*)</source>
      <translation>Patrones (*.jsonl);;Todos los archivos (*)</translation>
    </message>
    <message>
      <source>Pause</source>
      <translation>Pausar</translation>
    </message>
    <message>
      <source>Perhaps the same</source>
      <translation>Quizá la misma persona</translation>
    </message>
    <message>
      <source>Picture (*.png);;Drawing (*.svg)</source>
      <translation>Imagen (*.png);;Dibujo (*.svg)</translation>
    </message>
    <message>
      <source>Places</source>
      <translation>Lugares</translation>
    </message>
    <message>
      <source>Plain text</source>
      <translation>Texto sin formato</translation>
    </message>
    <message>
      <source>Plan the blind share</source>
      <translation>Planear la parte a ciegas</translation>
    </message>
    <message>
      <source>Plots</source>
      <translation>Gráficos</translation>
    </message>
    <message>
      <source>Plug-ins</source>
      <translation>Complementos</translation>
    </message>
    <message>
      <source>Precision</source>
      <translation>Precisión</translation>
    </message>
    <message>
      <source>Press Tab: the next suggestion becomes active.</source>
      <translation>Pulsar Tab: se activa la siguiente sugerencia.</translation>
    </message>
    <message>
      <source>Press a key</source>
      <translation>Pulsar una tecla</translation>
    </message>
    <message>
      <source>Press a key to add it</source>
      <translation>Pulsar una tecla para añadirla</translation>
    </message>
    <message>
      <source>Previous h&amp;it in the project</source>
      <translation>Resultado &amp;anterior en el proyecto</translation>
    </message>
    <message>
      <source>Previous place (Shift+Enter)</source>
      <translation>Lugar anterior (Mayús+Intro)</translation>
    </message>
    <message>
      <source>Prodigy JSON Lines</source>
      <translation>Prodigy JSON Lines</translation>
    </message>
    <message>
      <source>Progress</source>
      <translation>Progreso</translation>
    </message>
    <message>
      <source>Project</source>
      <translation>Proyecto</translation>
    </message>
    <message>
      <source>Propose what you decided in one version for the same words in the other</source>
      <translation>Proponer lo decidido en una versión para las mismas palabras en la otra</translation>
    </message>
    <message>
      <source>Put a label on something first: it is the one that is used</source>
      <translation>Primero poner una etiqueta a algo: será la que se use</translation>
    </message>
    <message>
      <source>Put by hand, as {names} put it ({votes})</source>
      <translation>Puesto a mano, igual que lo puesto por {names} ({votes})</translation>
    </message>
    <message>
      <source>Put right; one undo takes it back</source>
      <translation>Corregido; se deshace en un paso</translation>
    </message>
    <message>
      <source>Put this disagreement up for discussion, with a note</source>
      <translation>Poner este desacuerdo a discusión, con una nota</translation>
    </message>
    <message>
      <source>Put this label on the same text in the article, the story or the project</source>
      <translation>Poner esta etiqueta al mismo texto en el artículo, la historia o el proyecto</translation>
    </message>
    <message>
      <source>Put together from parts that stand apart in the original, or a part is left out without saying so.</source>
      <translation>Compuesta de partes que en el original están separadas, o falta una parte sin decirlo.</translation>
    </message>
    <message>
      <source>Put up for discussion, where {names} put something ({votes})</source>
      <translation>Puesto a discusión, con algo puesto por {names} ({votes})</translation>
    </message>
    <message>
      <source>Putting articles into stories</source>
      <translation>Poniendo artículos en historias</translation>
    </message>
    <message>
      <source>Putting right</source>
      <translation>Corrigiendo</translation>
    </message>
    <message>
      <source>Question</source>
      <translation>Pregunta</translation>
    </message>
    <message>
      <source>Quote</source>
      <translation>Cita</translation>
    </message>
    <message>
      <source>Quotes</source>
      <translation>Citas</translation>
    </message>
    <message>
      <source>Quotes and hints</source>
      <translation>Citas e indicios</translation>
    </message>
    <message>
      <source>Quotes by kind</source>
      <translation>Citas por tipo</translation>
    </message>
    <message>
      <source>Quotes with speaker</source>
      <translation>Citas con hablante</translation>
    </message>
    <message>
      <source>Quotes without a speaker</source>
      <translation>Citas sin hablante</translation>
    </message>
    <message>
      <source>Quotes, and the people and organisations who say them</source>
      <translation>Citas, y las personas y organizaciones que las dicen</translation>
    </message>
    <message>
      <source>Quotes: {quotes_a} and {quotes_b}</source>
      <translation>Citas: {quotes_a} y {quotes_b}</translation>
    </message>
    <message>
      <source>R&amp;eject all that are shown…</source>
      <translation>R&amp;echazar todas las mostradas…</translation>
    </message>
    <message>
      <source>Re&amp;ject the same text everywhere…</source>
      <translation>Recha&amp;zar el mismo texto en todas partes…</translation>
    </message>
    <message>
      <source>Re&amp;vert</source>
      <translation>&amp;Revertir</translation>
    </message>
    <message>
      <source>Read how things are done, without a network</source>
      <translation>Leer cómo se hacen las cosas, sin conexión</translation>
    </message>
    <message>
      <source>Read only</source>
      <translation>Solo lectura</translation>
    </message>
    <message>
      <source>Read original and rewrite side by side, with what became of each quote</source>
      <translation>Leer original y reescritura lado a lado y ver qué fue de cada cita</translation>
    </message>
    <message>
      <source>Read the &amp;manual</source>
      <translation>Leer el &amp;manual</translation>
    </message>
    <message>
      <source>Reading</source>
      <translation>Leyendo</translation>
    </message>
    <message>
      <source>Reading what can be read</source>
      <translation>Leyendo lo que se puede leer</translation>
    </message>
    <message>
      <source>Reading what the annotators have finished …</source>
      <translation>Leyendo lo que han terminado los anotadores …</translation>
    </message>
    <message>
      <source>Reading what was done …</source>
      <translation>Leyendo lo hecho …</translation>
    </message>
    <message>
      <source>Reading {name}: {done} of {total}</source>
      <translation>Leyendo {name}: {done} de {total}</translation>
    </message>
    <message numerus="yes">
      <source>Reading {name}: {number} of {count} files</source>
      <translation>
        <numerusform>Leyendo {name}: {number} de {count} archivo</numerusform>
        <numerusform>Leyendo {name}: {number} de {count} archivos</numerusform>
      </translation>
    </message>
    <message>
      <source>Reading …</source>
      <translation>Leyendo …</translation>
    </message>
    <message>
      <source>Reading … {done} of {total} {what}</source>
      <translation>Leyendo … {what}: {done} de {total}</translation>
    </message>
    <message numerus="yes">
      <source>Reading: {done} of {count} articles …</source>
      <translation>
        <numerusform>Leyendo: {done} de {count} artículo …</numerusform>
        <numerusform>Leyendo: {done} de {count} artículos …</numerusform>
      </translation>
    </message>
    <message>
      <source>Recall</source>
      <translation>Exhaustividad</translation>
    </message>
    <message>
      <source>Recall with suggestions</source>
      <translation>Exhaustividad con sugerencias</translation>
    </message>
    <message>
      <source>Recall without</source>
      <translation>Exhaustividad sin ellas</translation>
    </message>
    <message>
      <source>Recent projects</source>
      <translation>Proyectos recientes</translation>
    </message>
    <message>
      <source>Recent projects; Delete takes one off the list</source>
      <translation>Proyectos recientes; Supr quita uno de la lista</translation>
    </message>
    <message>
      <source>Reject</source>
      <translation>Rechazar</translation>
    </message>
    <message>
      <source>Reject a hint</source>
      <translation>Rechazar un indicio</translation>
    </message>
    <message numerus="yes">
      <source>Reject all {count} open suggestions of this article? One undo takes it back.</source>
      <translation>
        <numerusform>¿Rechazar la única sugerencia abierta de este artículo ({count})? Se deshace en un paso.</numerusform>
        <numerusform>¿Rechazar las {count} sugerencias abiertas de este artículo? Se deshace en un paso.</numerusform>
      </translation>
    </message>
    <message>
      <source>Reject every open suggestion that is shown, in one step</source>
      <translation>Rechazar en un paso todas las sugerencias abiertas mostradas</translation>
    </message>
    <message>
      <source>Reject the open suggestions of “{text}” as {label}</source>
      <translation>Rechazar las sugerencias abiertas de «{text}» como {label}</translation>
    </message>
    <message numerus="yes">
      <source>Reject the {count} open suggestions on show? {left} One undo takes it back.</source>
      <translation>
        <numerusform>¿Rechazar la sugerencia abierta mostrada ({count})? {left} Se deshace en un paso.</numerusform>
        <numerusform>¿Rechazar las {count} sugerencias abiertas mostradas? {left} Se deshace en un paso.</numerusform>
      </translation>
    </message>
    <message>
      <source>Reject what is suggested for the same text elsewhere</source>
      <translation>Rechazar lo sugerido para el mismo texto en otros lugares</translation>
    </message>
    <message>
      <source>Reject {count}</source>
      <translation>Rechazar {count}</translation>
    </message>
    <message>
      <source>Reject {label} everywhere</source>
      <translation>Rechazar {label} en todas partes</translation>
    </message>
    <message>
      <source>Reject {label} {places}</source>
      <translation>Rechazar {label} {places}</translation>
    </message>
    <message>
      <source>Rejected</source>
      <translation>Rechazadas</translation>
    </message>
    <message>
      <source>Remember decisions</source>
      <translation>Recordar decisiones</translation>
    </message>
    <message>
      <source>Remember no decisions</source>
      <translation>No recordar decisiones</translation>
    </message>
    <message>
      <source>Remember suggesters</source>
      <translation>Recordar sugeridores</translation>
    </message>
    <message>
      <source>Remove the active mark</source>
      <translation>Quitar la marca activa</translation>
    </message>
    <message>
      <source>Rename {label}</source>
      <translation>Renombrar {label}</translation>
    </message>
    <message>
      <source>Rename {label} to {name}</source>
      <translation>Renombrar {label} a {name}</translation>
    </message>
    <message>
      <source>Repaired</source>
      <translation>Reparado</translation>
    </message>
    <message>
      <source>Repairing</source>
      <translation>Reparando</translation>
    </message>
    <message>
      <source>Repeat the &amp;last deed here</source>
      <translation>Repetir aquí lo ú&amp;ltimo hecho</translation>
    </message>
    <message>
      <source>Report what became of the quotes</source>
      <translation>Informe sobre qué fue de las citas</translation>
    </message>
    <message>
      <source>Report what was decided</source>
      <translation>Informe de lo decidido</translation>
    </message>
    <message>
      <source>Revision</source>
      <translation>Revisión</translation>
    </message>
    <message>
      <source>Rewrite</source>
      <translation>Reescritura</translation>
    </message>
    <message>
      <source>Rewrite: {name}</source>
      <translation>Reescritura: {name}</translation>
    </message>
    <message>
      <source>Right</source>
      <translation>Correcto</translation>
    </message>
    <message>
      <source>Right-click, or press the menu key, to copy or save it</source>
      <translation>Clic derecho o tecla de menú para copiarlo o guardarlo</translation>
    </message>
    <message>
      <source>Rows of disagreements (*.csv)</source>
      <translation>Filas de desacuerdos (*.csv)</translation>
    </message>
    <message>
      <source>Rubber-stamp index</source>
      <translation>Índice de aceptación ciega</translation>
    </message>
    <message>
      <source>S&amp;top</source>
      <translation>Detene&amp;r</translation>
    </message>
    <message>
      <source>Same answer, where both gave one</source>
      <translation>Misma respuesta, donde ambos dieron una</translation>
    </message>
    <message>
      <source>Same as the desktop</source>
      <translation>Como el escritorio</translation>
    </message>
    <message>
      <source>Same cue, of those both marked</source>
      <translation>Mismo verbo de habla, de las marcadas por ambos</translation>
    </message>
    <message>
      <source>Same kind, of those both marked</source>
      <translation>Mismo tipo, de las marcadas por ambos</translation>
    </message>
    <message>
      <source>Same source, of those both marked</source>
      <translation>Misma fuente, de las marcadas por ambos</translation>
    </message>
    <message>
      <source>Same speaker, of those both marked</source>
      <translation>Mismo hablante, de las marcadas por ambos</translation>
    </message>
    <message>
      <source>Same text &amp;everywhere…</source>
      <translation>El mismo texto en &amp;todas partes…</translation>
    </message>
    <message>
      <source>Same text everywhere</source>
      <translation>El mismo texto en todas partes</translation>
    </message>
    <message>
      <source>Same verdict, where both gave one</source>
      <translation>Mismo veredicto, donde ambos dieron uno</translation>
    </message>
    <message>
      <source>Same words, same conflict: {places}</source>
      <translation>Mismas palabras, mismo conflicto: {places}</translation>
    </message>
    <message>
      <source>Save a copy</source>
      <translation>Guardar una copia</translation>
    </message>
    <message>
      <source>Save a copy elsewhere to go on there</source>
      <translation>Guardar una copia en otro lugar para seguir ahí</translation>
    </message>
    <message>
      <source>Save as &amp;PNG or SVG…</source>
      <translation>Guardar como &amp;PNG o SVG…</translation>
    </message>
    <message>
      <source>Save the figures</source>
      <translation>Guardar las cifras</translation>
    </message>
    <message>
      <source>Save the figures as C&amp;SV…</source>
      <translation>Guardar las cifras como C&amp;SV…</translation>
    </message>
    <message>
      <source>Save the plot</source>
      <translation>Guardar el gráfico</translation>
    </message>
    <message>
      <source>Saved</source>
      <translation>Guardado</translation>
    </message>
    <message>
      <source>Saved page</source>
      <translation>Página guardada</translation>
    </message>
    <message>
      <source>Saving a copy</source>
      <translation>Guardando una copia</translation>
    </message>
    <message>
      <source>Say that a negation was put in or left out, or that this is not so</source>
      <translation>Decir que se añadió o quitó una negación, o que no</translation>
    </message>
    <message>
      <source>Say that a number is another one, or that this is not so</source>
      <translation>Decir que un número es otro, o que no</translation>
    </message>
    <message>
      <source>Say that it is put together from parts, or that a part is left out silently</source>
      <translation>Decir que se compone de partes o que falta una sin avisar</translation>
    </message>
    <message>
      <source>Say that nothing of the kind is quoted in the original</source>
      <translation>Decir que en el original no se cita nada así</translation>
    </message>
    <message>
      <source>Say that somebody else says it in the original, or that this is not so</source>
      <translation>Decir que en el original lo dice otra persona, o que no</translation>
    </message>
    <message>
      <source>Say that the same words stand in quotation marks in the original</source>
      <translation>Decir que las mismas palabras van entre comillas en el original</translation>
    </message>
    <message>
      <source>Say that the tense or how sure it is changed, or that this is not so</source>
      <translation>Decir que cambió el tiempo o la certeza, o que no</translation>
    </message>
    <message>
      <source>Say that the words are the same but for marks, capitals or figures</source>
      <translation>Decir que las palabras son iguales salvo signos, mayúsculas o cifras</translation>
    </message>
    <message>
      <source>Say that the words stand in the original, but are not quoted there</source>
      <translation>Decir que las palabras están en el original, pero sin comillas</translation>
    </message>
    <message>
      <source>Say that words were changed, added or left out</source>
      <translation>Decir que se cambiaron, añadieron u omitieron palabras</translation>
    </message>
    <message>
      <source>Say what became of a quote, from verbatim to unsupported</source>
      <translation>Decir qué fue de una cita, de literal a sin respaldo</translation>
    </message>
    <message>
      <source>Say what the selected text, or the paragraph, is: headline, caption, body …</source>
      <translation>Decir qué es el texto seleccionado o el párrafo: titular, pie de foto, cuerpo …</translation>
    </message>
    <message>
      <source>Say which articles belong to one story, and which is its original</source>
      <translation>Decir qué artículos forman una historia y cuál es el original</translation>
    </message>
    <message>
      <source>Say which word reports the speech by clicking it</source>
      <translation>Hacer clic en la palabra que introduce el discurso</translation>
    </message>
    <message>
      <source>Say who speaks</source>
      <translation>Decir quién habla</translation>
    </message>
    <message>
      <source>Say who speaks by typing a name</source>
      <translation>Decir quién habla escribiendo un nombre</translation>
    </message>
    <message>
      <source>Say who speaks: click a mention, or press the number of a speaker</source>
      <translation>Decir quién habla: clic en una mención o su número</translation>
    </message>
    <message>
      <source>Schemes (*.json)</source>
      <translation>Listas de etiquetas (*.json)</translation>
    </message>
    <message>
      <source>Se&amp;ttings…</source>
      <translation>A&amp;justes…</translation>
    </message>
    <message>
      <source>Second</source>
      <translation>Segundo</translation>
    </message>
    <message>
      <source>Seconds with</source>
      <translation>Segundos con</translation>
    </message>
    <message>
      <source>Seconds without</source>
      <translation>Segundos sin</translation>
    </message>
    <message>
      <source>See how the project goes: progress, forecast, speed, agreement over time</source>
      <translation>Ver cómo va el proyecto: avance, previsión, velocidad, acuerdo</translation>
    </message>
    <message>
      <source>See in two minutes what is where, and try it</source>
      <translation>Ver en dos minutos qué hay dónde, y probarlo</translation>
    </message>
    <message>
      <source>See what a rule on the votes would decide, and have it decide that</source>
      <translation>Ver qué decidiría una regla sobre los votos y aplicarla</translation>
    </message>
    <message>
      <source>See where the same words have the same conflict, and decide these in one step</source>
      <translation>Ver dónde las mismas palabras tienen el mismo conflicto y decidirlas en un paso</translation>
    </message>
    <message>
      <source>Select &amp;more</source>
      <translation>Seleccionar &amp;más</translation>
    </message>
    <message>
      <source>Select a word</source>
      <translation>Seleccionar una palabra</translation>
    </message>
    <message>
      <source>Select characters</source>
      <translation>Seleccionar caracteres</translation>
    </message>
    <message>
      <source>Select fewer than {count} characters to look for them elsewhere</source>
      <translation>Seleccionar menos de {count} caracteres para buscarlos en otros lugares</translation>
    </message>
    <message>
      <source>Select some text first</source>
      <translation>Primero seleccionar texto</translation>
    </message>
    <message>
      <source>Select text or a mark with a label to read what the label means.</source>
      <translation>Seleccionar texto o una marca con etiqueta para leer qué significa la etiqueta.</translation>
    </message>
    <message>
      <source>Select the &amp;paragraph</source>
      <translation>Seleccionar el &amp;párrafo</translation>
    </message>
    <message>
      <source>Select the &amp;sentence</source>
      <translation>Seleccionar la &amp;frase</translation>
    </message>
    <message>
      <source>Select the whole paragraph</source>
      <translation>Seleccionar todo el párrafo</translation>
    </message>
    <message>
      <source>Select the whole sentence</source>
      <translation>Seleccionar toda la frase</translation>
    </message>
    <message>
      <source>Select the word, then the sentence, then the paragraph</source>
      <translation>Seleccionar la palabra, luego la frase, luego el párrafo</translation>
    </message>
    <message>
      <source>Select up to here</source>
      <translation>Seleccionar hasta aquí</translation>
    </message>
    <message>
      <source>Select words</source>
      <translation>Seleccionar palabras</translation>
    </message>
    <message>
      <source>Select words with the mouse and press a digit: they get the label with that key. Q makes a quote of them.</source>
      <translation>Seleccionar palabras con el ratón y pulsar una cifra: reciben la etiqueta de esa tecla. Q hace de ellas una cita.</translation>
    </message>
    <message>
      <source>Select, then   {key} zone</source>
      <translation>Seleccionar, luego   {key} zona</translation>
    </message>
    <message>
      <source>Selected: {text}</source>
      <translation>Seleccionado: {text}</translation>
    </message>
    <message>
      <source>SemEval</source>
      <translation>SemEval</translation>
    </message>
    <message>
      <source>Sep</source>
      <translation>sep</translation>
    </message>
    <message>
      <source>Set font, theme and keys</source>
      <translation>Ajustar tipo de letra, tema y teclas</translation>
    </message>
    <message>
      <source>Set the cue</source>
      <translation>Fijar el verbo de habla</translation>
    </message>
    <message>
      <source>Set the lines closer together</source>
      <translation>Acercar las líneas</translation>
    </message>
    <message>
      <source>Set the lines further apart</source>
      <translation>Separar más las líneas</translation>
    </message>
    <message>
      <source>Set the source</source>
      <translation>Fijar la fuente</translation>
    </message>
    <message>
      <source>Set the speaker</source>
      <translation>Fijar el hablante</translation>
    </message>
    <message>
      <source>Set the text in its usual size</source>
      <translation>Poner el texto en su tamaño habitual</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Ajustes</translation>
    </message>
    <message>
      <source>Several words with capitals most often name an organisation</source>
      <translation>Varias palabras con mayúscula suelen nombrar una organización</translation>
    </message>
    <message>
      <source>Shared</source>
      <translation>Compartidos</translation>
    </message>
    <message>
      <source>Sharing out …</source>
      <translation>Repartiendo …</translation>
    </message>
    <message>
      <source>Shift and click</source>
      <translation>Mayús y clic</translation>
    </message>
    <message>
      <source>Shift+Return accepts everything that is still open, marks the article as done and goes on to the next one.</source>
      <translation>Mayús+Intro acepta todo lo que sigue abierto, marca el artículo como hecho y pasa al siguiente.</translation>
    </message>
    <message>
      <source>Short</source>
      <translation>Corta</translation>
    </message>
    <message>
      <source>Short la&amp;bels under the lines</source>
      <translation>Eti&amp;quetas cortas bajo las líneas</translation>
    </message>
    <message>
      <source>Show all</source>
      <translation>Mostrar todo</translation>
    </message>
    <message>
      <source>Show all keys on one page</source>
      <translation>Mostrar todas las teclas en una página</translation>
    </message>
    <message>
      <source>Show all of the&amp;m</source>
      <translation>Mostrarlas &amp;todas</translation>
    </message>
    <message>
      <source>Show articles that somebody is still to finish as well</source>
      <translation>Mostrar también artículos que alguien aún no ha terminado</translation>
    </message>
    <message>
      <source>Show every suggestion again, whatever its label and score</source>
      <translation>Volver a mostrar todas las sugerencias</translation>
    </message>
    <message>
      <source>Show less &amp;sure ones</source>
      <translation>&amp;Mostrar menos seguras</translation>
    </message>
    <message>
      <source>Show only s&amp;urer ones</source>
      <translation>Mostrar solo más seg&amp;uras</translation>
    </message>
    <message>
      <source>Show or hide a caret to walk and select with the arrow keys</source>
      <translation>Mostrar u ocultar un cursor para moverse y seleccionar con las flechas</translation>
    </message>
    <message>
      <source>Show or hide the &amp;articles</source>
      <translation>Ver u ocultar &amp;los artículos</translation>
    </message>
    <message>
      <source>Show or hide the &amp;inspector</source>
      <translation>&amp;Ver u ocultar el inspector</translation>
    </message>
    <message>
      <source>Show or hide the list of articles</source>
      <translation>Mostrar u ocultar la lista de artículos</translation>
    </message>
    <message>
      <source>Show or hide the short labels; without them lines stand closer</source>
      <translation>Mostrar u ocultar las etiquetas cortas; sin ellas las líneas se juntan</translation>
    </message>
    <message>
      <source>Show or hide what is known of the article and its marks</source>
      <translation>Mostrar u ocultar lo que se sabe del artículo y sus marcas</translation>
    </message>
    <message>
      <source>Show or hide what the label in hand means, with examples</source>
      <translation>Mostrar u ocultar qué significa la etiqueta, con ejemplos</translation>
    </message>
    <message>
      <source>Show places with the same words and the same conflict once</source>
      <translation>Mostrar una sola vez los lugares con las mismas palabras y el mismo conflicto</translation>
    </message>
    <message>
      <source>Show suggestions f&amp;rom</source>
      <translation>Mostrar &amp;sugerencias desde</translation>
    </message>
    <message>
      <source>Show suggestions with a lower score as well</source>
      <translation>Mostrar también sugerencias con puntuación más baja</translation>
    </message>
    <message>
      <source>Show what can be done with what is active, selected or at the caret</source>
      <translation>Mostrar qué se puede hacer con lo activo, lo seleccionado o en el cursor</translation>
    </message>
    <message>
      <source>Show what is gold in the article by now in place of who put what</source>
      <translation>Mostrar qué es oro hasta ahora en vez de quién puso qué</translation>
    </message>
    <message>
      <source>Shown from {percent} % up</source>
      <translation>Se muestran desde {percent} %</translation>
    </message>
    <message>
      <source>Signs that are not seen: {names}</source>
      <translation>Signos que no se ven: {names}</translation>
    </message>
    <message>
      <source>Skip</source>
      <translation>Omitir</translation>
    </message>
    <message>
      <source>Skip a disagreement</source>
      <translation>Omitir un desacuerdo</translation>
    </message>
    <message>
      <source>Skipped</source>
      <translation>Omitidos</translation>
    </message>
    <message>
      <source>Skipped: {reason}</source>
      <translation>Omitido: {reason}</translation>
    </message>
    <message>
      <source>Some of the words are those that were said</source>
      <translation>Algunas palabras son las que se dijeron</translation>
    </message>
    <message>
      <source>Somebody of this surname is named in full in the article</source>
      <translation>Alguien con este apellido aparece con su nombre completo en el artículo</translation>
    </message>
    <message>
      <source>Something is missing</source>
      <translation>Falta algo</translation>
    </message>
    <message>
      <source>Source</source>
      <translation>Fuente</translation>
    </message>
    <message>
      <source>Space</source>
      <translation>Espacio</translation>
    </message>
    <message>
      <source>Spans</source>
      <translation>Tramos</translation>
    </message>
    <message>
      <source>Spans of {a}</source>
      <translation>Tramos de {a}</translation>
    </message>
    <message>
      <source>Spea&amp;kers…</source>
      <translation>&amp;Hablantes…</translation>
    </message>
    <message>
      <source>Speaker</source>
      <translation>Hablante</translation>
    </message>
    <message>
      <source>Speaker by &amp;name…</source>
      <translation>Hablante por &amp;nombre…</translation>
    </message>
    <message>
      <source>Speaker differs</source>
      <translation>Otro hablante</translation>
    </message>
    <message>
      <source>Speaker missing</source>
      <translation>Falta el hablante</translation>
    </message>
    <message>
      <source>Speaker: nobody yet</source>
      <translation>Hablante: nadie todavía</translation>
    </message>
    <message>
      <source>Speaker: {name}</source>
      <translation>Hablante: {name}</translation>
    </message>
    <message>
      <source>Speaker: {name} (also {others})</source>
      <translation>Hablante: {name} (también {others})</translation>
    </message>
    <message>
      <source>Speakers</source>
      <translation>Hablantes</translation>
    </message>
    <message>
      <source>Split a speaker</source>
      <translation>Dividir un hablante</translation>
    </message>
    <message>
      <source>Split or joined</source>
      <translation>Dividido o unido</translation>
    </message>
    <message>
      <source>Split; one undo takes it back</source>
      <translation>Dividido; se deshace en un paso</translation>
    </message>
    <message>
      <source>Splitting a speaker</source>
      <translation>Dividiendo un hablante</translation>
    </message>
    <message>
      <source>Spurious</source>
      <translation>Sobrantes</translation>
    </message>
    <message>
      <source>St&amp;art one character right</source>
      <translation>Inicio un c&amp;arácter a la derecha</translation>
    </message>
    <message>
      <source>Start &amp;from</source>
      <translation>Partir &amp;de</translation>
    </message>
    <message>
      <source>Start at the ca&amp;ret</source>
      <translation>Inicio en el cu&amp;rsor</translation>
    </message>
    <message>
      <source>Start one &amp;word left</source>
      <translation>Inicio una &amp;palabra a la izquierda</translation>
    </message>
    <message>
      <source>Start one character le&amp;ft</source>
      <translation>Inicio un carácter a la i&amp;zquierda</translation>
    </message>
    <message>
      <source>State</source>
      <translation>Estado</translation>
    </message>
    <message>
      <source>Stopped. The figures are those from before, if there are any.</source>
      <translation>Detenido. Las cifras son las de antes, si las hay.</translation>
    </message>
    <message>
      <source>Stopped; no copy was made</source>
      <translation>Detenido; no se hizo ninguna copia</translation>
    </message>
    <message>
      <source>Stopped; no label was changed</source>
      <translation>Detenido; no se cambió ninguna etiqueta</translation>
    </message>
    <message>
      <source>Stopped; no report was written</source>
      <translation>Detenido; no se escribió ningún informe</translation>
    </message>
    <message>
      <source>Stopped; no zones were set</source>
      <translation>Detenido; no se puso ninguna zona</translation>
    </message>
    <message>
      <source>Stopped; nothing changed</source>
      <translation>Detenido; no cambió nada</translation>
    </message>
    <message>
      <source>Stopped; nothing was brought in</source>
      <translation>Detenido; no se incorporó nada</translation>
    </message>
    <message>
      <source>Stopped; nothing was changed</source>
      <translation>Detenido; no se cambió nada</translation>
    </message>
    <message>
      <source>Stopped; nothing was changed, and the same training goes on from here</source>
      <translation>Detenido; no se cambió nada, y el mismo entrenamiento sigue desde aquí</translation>
    </message>
    <message>
      <source>Stopped; nothing was decided</source>
      <translation>Detenido; no se decidió nada</translation>
    </message>
    <message>
      <source>Stopped; nothing was deleted</source>
      <translation>Detenido; no se borró nada</translation>
    </message>
    <message>
      <source>Stopped; nothing was done</source>
      <translation>Detenido; no se hizo nada</translation>
    </message>
    <message>
      <source>Stopped; nothing was handed out</source>
      <translation>Detenido; no se repartió nada</translation>
    </message>
    <message>
      <source>Stopped; nothing was imported</source>
      <translation>Detenido; no se importó nada</translation>
    </message>
    <message>
      <source>Stopped; nothing was merged</source>
      <translation>Detenido; no se unió nada</translation>
    </message>
    <message>
      <source>Stopped; nothing was put right</source>
      <translation>Detenido; no se corrigió nada</translation>
    </message>
    <message>
      <source>Stopped; nothing was split</source>
      <translation>Detenido; no se dividió nada</translation>
    </message>
    <message>
      <source>Stopped; nothing was undone</source>
      <translation>Detenido; no se deshizo nada</translation>
    </message>
    <message>
      <source>Stopped; nothing was written</source>
      <translation>Detenido; no se escribió nada</translation>
    </message>
    <message>
      <source>Stopped; some plots may have been written</source>
      <translation>Detenido; puede que se hayan escrito algunos gráficos</translation>
    </message>
    <message>
      <source>Stopped; the project is as it was</source>
      <translation>Detenido; el proyecto está como estaba</translation>
    </message>
    <message>
      <source>Stopped; there is no sample</source>
      <translation>Detenido; no hay muestra</translation>
    </message>
    <message>
      <source>Stopped; what came back is kept, the rest is not lost</source>
      <translation>Detenido; lo recuperado se conserva, lo demás no se pierde</translation>
    </message>
    <message>
      <source>Stopped; what was suggested so far is kept, and the same command goes on from there</source>
      <translation>Detenido; lo sugerido hasta ahora se conserva y el mismo comando sigue desde ahí</translation>
    </message>
    <message>
      <source>Stories</source>
      <translation>Historias</translation>
    </message>
    <message>
      <source>Storing</source>
      <translation>Guardando</translation>
    </message>
    <message>
      <source>Story</source>
      <translation>Historia</translation>
    </message>
    <message numerus="yes">
      <source>Story of {count} articles</source>
      <translation>
        <numerusform>Historia de {count} artículo</numerusform>
        <numerusform>Historia de {count} artículos</numerusform>
      </translation>
    </message>
    <message>
      <source>Strict</source>
      <translation>Estricto</translation>
    </message>
    <message>
      <source>Su&amp;ggesters…</source>
      <translation>Su&amp;geridores…</translation>
    </message>
    <message>
      <source>Suggest</source>
      <translation>Sugerir</translation>
    </message>
    <message>
      <source>Suggest across</source>
      <translation>Sugerir en la otra</translation>
    </message>
    <message>
      <source>Suggest as articles are &amp;opened</source>
      <translation>Sugerir al a&amp;brir artículos</translation>
    </message>
    <message>
      <source>Suggest in each what is &amp;decided in the other</source>
      <translation>Sugerir en cada una lo &amp;decidido en la otra</translation>
    </message>
    <message>
      <source>Suggest what is decided in the other version</source>
      <translation>Sugerir lo decidido en la otra versión</translation>
    </message>
    <message>
      <source>Suggested {spans} and {quotes}</source>
      <translation>Sugerido: {spans} y {quotes}</translation>
    </message>
    <message>
      <source>Suggester of new &amp;projects</source>
      <translation>S&amp;ugeridor de proyectos nuevos</translation>
    </message>
    <message>
      <source>Suggester of this project</source>
      <translation>Sugeridor de este proyecto</translation>
    </message>
    <message>
      <source>Suggesters</source>
      <translation>Sugeridores</translation>
    </message>
    <message>
      <source>Suggesting</source>
      <translation>Sugiriendo</translation>
    </message>
    <message>
      <source>Suggestion</source>
      <translation>Sugerencia</translation>
    </message>
    <message>
      <source>Suggestions</source>
      <translation>Sugerencias</translation>
    </message>
    <message>
      <source>Suggestions accepted unchanged</source>
      <translation>Sugerencias aceptadas sin cambios</translation>
    </message>
    <message>
      <source>Ta&amp;ke back, or reject a hint</source>
      <translation>Retirar, o rec&amp;hazar un indicio</translation>
    </message>
    <message>
      <source>Tab goes from suggestion to suggestion, F7 shows a caret, F6 leaves the text</source>
      <translation>Tab va de sugerencia en sugerencia, F7 muestra un cursor, F6 sale del texto</translation>
    </message>
    <message>
      <source>Table for a spreadsheet (*.csv)</source>
      <translation>Tabla para una hoja de cálculo (*.csv)</translation>
    </message>
    <message>
      <source>Table of articles</source>
      <translation>Tabla de artículos</translation>
    </message>
    <message>
      <source>Tables of spans and quotes (CSV)</source>
      <translation>Tablas de tramos y citas (CSV)</translation>
    </message>
    <message>
      <source>Take &amp;altered texts as they are</source>
      <translation>Tomar los textos &amp;alterados como están</translation>
    </message>
    <message>
      <source>Take a&amp;ll candidates</source>
      <translation>Tomar todos &amp;los candidatos</translation>
    </message>
    <message>
      <source>Take all that is left in the article as one annotator put it</source>
      <translation>Tomar todo lo que queda del artículo como lo puso un anotador</translation>
    </message>
    <message>
      <source>Take away {key}</source>
      <translation>Quitar {key}</translation>
    </message>
    <message>
      <source>Take back</source>
      <translation>Retirar</translation>
    </message>
    <message>
      <source>Take back a verdict</source>
      <translation>Retirar un veredicto</translation>
    </message>
    <message>
      <source>Take back an answer to a hint</source>
      <translation>Retirar la respuesta a un indicio</translation>
    </message>
    <message>
      <source>Take back what you said of the quote, or turn a hint down</source>
      <translation>Retirar lo dicho de la cita o rechazar un indicio</translation>
    </message>
    <message>
      <source>Take back your last step</source>
      <translation>Deshacer el último paso</translation>
    </message>
    <message>
      <source>Take in the labels of {path}</source>
      <translation>Incorporar las etiquetas de {path}</translation>
    </message>
    <message>
      <source>Take it from {name}</source>
      <translation>Quitárselo a {name}</translation>
    </message>
    <message>
      <source>Take the &amp;tour</source>
      <translation>&amp;Recorrido</translation>
    </message>
    <message>
      <source>Take the candidate with this number</source>
      <translation>Tomar el candidato con este número</translation>
    </message>
    <message>
      <source>Take the label off</source>
      <translation>Quitar la etiqueta</translation>
    </message>
    <message>
      <source>Take the rest of &amp;one annotator…</source>
      <translation>Tomar el resto de &amp;un anotador…</translation>
    </message>
    <message>
      <source>Take this key away</source>
      <translation>Quitar esta tecla</translation>
    </message>
    <message>
      <source>Take what is left in this article as whom?</source>
      <translation>¿Como quién tomar lo que queda en este artículo?</translation>
    </message>
    <message>
      <source>Take what is suggested as it is, and go on to the next</source>
      <translation>Aceptar la sugerencia tal cual y seguir</translation>
    </message>
    <message>
      <source>Taken as {names} put it ({votes})</source>
      <translation>Tomado como lo puesto por {names} ({votes})</translation>
    </message>
    <message>
      <source>Taken with all that {names} put ({votes})</source>
      <translation>Tomado con todo lo puesto por {names} ({votes})</translation>
    </message>
    <message>
      <source>Taken with suggestions</source>
      <translation>Tomado con sugerencias</translation>
    </message>
    <message>
      <source>Taken without</source>
      <translation>Tomado sin ellas</translation>
    </message>
    <message>
      <source>Tell two speakers apart</source>
      <translation>Distinguir dos hablantes</translation>
    </message>
    <message>
      <source>Tell who decided what is gold there, when, and on which votes</source>
      <translation>Decir quién decidió el oro ahí, cuándo y con qué votos</translation>
    </message>
    <message>
      <source>Tell who suggested what is active, how sure that is and why</source>
      <translation>Decir quién sugirió lo activo, con qué seguridad y por qué</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>Texto</translation>
    </message>
    <message>
      <source>That was the last article</source>
      <translation>Ese era el último artículo</translation>
    </message>
    <message>
      <source>The article</source>
      <translation>El artículo</translation>
    </message>
    <message>
      <source>The end cannot be there</source>
      <translation>El fin no puede estar ahí</translation>
    </message>
    <message>
      <source>The end of the list; from here on it begins again</source>
      <translation>El final de la lista; desde aquí empieza de nuevo</translation>
    </message>
    <message>
      <source>The end of the queue; from here on what was left open comes again</source>
      <translation>El final de la lista; desde aquí vuelve lo que quedó abierto</translation>
    </message>
    <message>
      <source>The figures were copied</source>
      <translation>Las cifras se han copiado</translation>
    </message>
    <message>
      <source>The file that came back</source>
      <translation>El archivo que volvió</translation>
    </message>
    <message>
      <source>The files that came back</source>
      <translation>Los archivos que volvieron</translation>
    </message>
    <message>
      <source>The first annotator is the key. Spans are aligned one to one: alike, then same ends, then same label and overlap, then overlap. Strict: same ends and label are correct. Exact: same ends. Partial: same ends, other ends count half. Type: same label where they overlap. Precision = correct / (all but missed), recall = correct / (all but spurious) (Segura-Bedmar, Martínez and Herrero-Zazo 2013; Chinchor and Sundheim 1993).</source>
      <translation>El primer anotador es la clave. Los tramos se alinean uno a uno: iguales, luego mismos extremos, luego misma etiqueta y solapamiento, luego solapamiento. Estricto: son correctos los mismos extremos y etiqueta. Exacto: mismos extremos. Parcial: mismos extremos, otros cuentan la mitad. Tipo: misma etiqueta donde se solapan. Precisión = correctos / (todos salvo omitidos), exhaustividad = correctos / (todos salvo sobrantes) (Segura-Bedmar, Martínez y Herrero-Zazo 2013; Chinchor y Sundheim 1993).</translation>
    </message>
    <message>
      <source>The folder of a spaCy pipeline</source>
      <translation>La carpeta de un pipeline de spaCy</translation>
    </message>
    <message>
      <source>The id in a knowledge base outside</source>
      <translation>El identificador en una base de conocimiento externa</translation>
    </message>
    <message>
      <source>The key that puts it on</source>
      <translation>La tecla que la pone</translation>
    </message>
    <message>
      <source>The last step was not done; everything before it is saved</source>
      <translation>El último paso no se hizo; todo lo anterior está guardado</translation>
    </message>
    <message>
      <source>The likely day at this pace, between two days with 80 % probability</source>
      <translation>El día probable a este ritmo, entre dos días con un 80 % de probabilidad</translation>
    </message>
    <message>
      <source>The median of the times between steps, pauses of more than five minutes left out</source>
      <translation>La mediana de los tiempos entre pasos, sin las pausas de más de cinco minutos</translation>
    </message>
    <message>
      <source>The model of names {file} is broken or made for another version.</source>
      <translation>El modelo de nombres {file} está dañado o se hizo para otra versión.</translation>
    </message>
    <message>
      <source>The model of names {file} is missing.</source>
      <translation>Falta el modelo de nombres {file}.</translation>
    </message>
    <message>
      <source>The name before it in another script, in brackets</source>
      <translation>El nombre anterior en otra escritura, entre paréntesis</translation>
    </message>
    <message>
      <source>The names that this project knows: {names:,} of them.</source>
      <translation>Los nombres que este proyecto conoce: {names:,}.</translation>
    </message>
    <message>
      <source>The next suggestion</source>
      <translation>La siguiente sugerencia</translation>
    </message>
    <message>
      <source>The original says so in its own words, not as what somebody said.</source>
      <translation>El original lo dice con sus propias palabras, no como dicho por alguien.</translation>
    </message>
    <message>
      <source>The other articles</source>
      <translation>Los demás artículos</translation>
    </message>
    <message>
      <source>The paragraph ends there</source>
      <translation>El párrafo termina ahí</translation>
    </message>
    <message>
      <source>The patterns in {place}.</source>
      <translation>Los patrones de {place}.</translation>
    </message>
    <message>
      <source>The picture was copied</source>
      <translation>La imagen se ha copiado</translation>
    </message>
    <message>
      <source>The project as it was: {file}</source>
      <translation>El proyecto como estaba: {file}</translation>
    </message>
    <message>
      <source>The project has changed since. Compute again to see what holds now.</source>
      <translation>El proyecto ha cambiado desde entonces. Volver a calcular para ver lo que vale ahora.</translation>
    </message>
    <message>
      <source>The project has changed since. Look again to see what holds now.</source>
      <translation>El proyecto ha cambiado desde entonces. «Buscar de nuevo» muestra lo que vale ahora.</translation>
    </message>
    <message>
      <source>The project has changed since. Renew to see what holds now.</source>
      <translation>El proyecto ha cambiado desde entonces. «Actualizar» muestra lo que vale ahora.</translation>
    </message>
    <message>
      <source>The project has no labels yet. “Edit…” adds some.</source>
      <translation>El proyecto aún no tiene etiquetas. «Editar…» añade algunas.</translation>
    </message>
    <message>
      <source>The project is as it was then.</source>
      <translation>El proyecto está como entonces.</translation>
    </message>
    <message>
      <source>The project is in order</source>
      <translation>El proyecto está en orden</translation>
    </message>
    <message>
      <source>The project needs a name.</source>
      <translation>El proyecto necesita un nombre.</translation>
    </message>
    <message>
      <source>The report is in {file}</source>
      <translation>El informe está en {file}</translation>
    </message>
    <message>
      <source>The rest of…</source>
      <translation>El resto de…</translation>
    </message>
    <message>
      <source>The same among spans of equal labels.</source>
      <translation>Lo mismo entre tramos de iguales etiquetas.</translation>
    </message>
    <message>
      <source>The same on the ends alone, whatever the labels.</source>
      <translation>Lo mismo solo con los extremos, sean cuales sean las etiquetas.</translation>
    </message>
    <message>
      <source>The same words stand in quotation marks in the original.</source>
      <translation>Las mismas palabras están entre comillas en el original.</translation>
    </message>
    <message>
      <source>The same words, but other punctuation, capital letters or figures for numbers.</source>
      <translation>Las mismas palabras, pero con otra puntuación, mayúsculas o cifras.</translation>
    </message>
    <message>
      <source>The share of matched quotes with the same speaker; none said by both is the same. Speakers are compared as entries of the ledger, aliases and entries of one person as one.</source>
      <translation>La parte de citas emparejadas con el mismo hablante; sin hablante en ambas cuenta como igual. Los hablantes se comparan como entradas del registro; alias y entradas de una persona, como una.</translation>
    </message>
    <message>
      <source>The share of words with the same labels.</source>
      <translation>La parte de palabras con las mismas etiquetas.</translation>
    </message>
    <message>
      <source>The spaCy pipeline in {place}, version {version}.</source>
      <translation>El pipeline de spaCy en {place}, versión {version}.</translation>
    </message>
    <message>
      <source>The speaker needs a name to keep: leave one</source>
      <translation>El hablante necesita conservar un nombre: dejar uno</translation>
    </message>
    <message>
      <source>The start cannot be there</source>
      <translation>El inicio no puede estar ahí</translation>
    </message>
    <message>
      <source>The strongest difference between text and page</source>
      <translation>La mayor diferencia entre texto y página</translation>
    </message>
    <message>
      <source>The trash is empty</source>
      <translation>La papelera está vacía</translation>
    </message>
    <message>
      <source>The whole &amp;project</source>
      <translation>Todo el &amp;proyecto</translation>
    </message>
    <message>
      <source>The words are the reporter's</source>
      <translation>Las palabras son del periodista</translation>
    </message>
    <message>
      <source>The words are those that were said</source>
      <translation>Las palabras son las que se dijeron</translation>
    </message>
    <message>
      <source>Theme</source>
      <translation>Tema</translation>
    </message>
    <message>
      <source>There are no articles that all of them have finished.</source>
      <translation>No hay artículos que todos hayan terminado.</translation>
    </message>
    <message>
      <source>There are no articles that two of them have finished.</source>
      <translation>No hay artículos que dos de ellos hayan terminado.</translation>
    </message>
    <message>
      <source>There are no articles yet.</source>
      <translation>No hay artículos todavía.</translation>
    </message>
    <message>
      <source>There are no backups yet. One is made whenever this project is opened, and while you work.</source>
      <translation>Aún no hay copias de seguridad. Se hacen al abrir este proyecto y mientras se trabaja.</translation>
    </message>
    <message>
      <source>There are no more suggestions as articles are opened: {error}</source>
      <translation>Ya no hay más sugerencias al abrir artículos: {error}</translation>
    </message>
    <message>
      <source>There are no speakers yet. They come with quotes, suggestions and files, or by Add.</source>
      <translation>Aún no hay hablantes. Llegan con citas, sugerencias y archivos, o con «Añadir».</translation>
    </message>
    <message>
      <source>There are no words that all of them have read.</source>
      <translation>No hay palabras que todos hayan leído.</translation>
    </message>
    <message>
      <source>There are no words that two of them have read.</source>
      <translation>No hay palabras que dos de ellos hayan leído.</translation>
    </message>
    <message>
      <source>There is a file of this name already; choose another name, or open that project.</source>
      <translation>Ya hay un archivo con este nombre; elegir otro o abrir ese proyecto.</translation>
    </message>
    <message>
      <source>There is no article that both have finished.</source>
      <translation>No hay ningún artículo que ambos hayan terminado.</translation>
    </message>
    <message>
      <source>There is no candidate {number} here</source>
      <translation>Aquí no hay candidato {number}</translation>
    </message>
    <message>
      <source>There is no caret; F7 shows it</source>
      <translation>No hay cursor; F7 lo muestra</translation>
    </message>
    <message>
      <source>There is no field “{name}:”. There are label:, speaker:, by: and status:; put words with a colon into quotation marks.</source>
      <translation>No hay ningún campo «{name}:». Hay label:, speaker:, by: y status:; poner entre comillas las palabras con dos puntos.</translation>
    </message>
    <message>
      <source>There is no hint of a rewrite that both have judged.</source>
      <translation>No hay ningún indicio de una reescritura que ambos hayan juzgado.</translation>
    </message>
    <message>
      <source>There is no hint of a rewrite that two have judged.</source>
      <translation>No hay ningún indicio de una reescritura que dos hayan juzgado.</translation>
    </message>
    <message>
      <source>There is no label “{label}”. There are {names}.</source>
      <translation>No hay ninguna etiqueta «{label}». Hay {names}.</translation>
    </message>
    <message>
      <source>There is no mark at the caret</source>
      <translation>No hay ninguna marca en el cursor</translation>
    </message>
    <message>
      <source>There is no place that two of them marked.</source>
      <translation>No hay ningún lugar que dos de ellos marcaran.</translation>
    </message>
    <message>
      <source>There is no quote of a rewrite that both have judged.</source>
      <translation>No hay ninguna cita de una reescritura que ambos hayan juzgado.</translation>
    </message>
    <message>
      <source>There is no quote of a rewrite that two have judged.</source>
      <translation>No hay ninguna cita de una reescritura que dos hayan juzgado.</translation>
    </message>
    <message>
      <source>There is no quote that both of them marked.</source>
      <translation>No hay ninguna cita que ambos marcaran.</translation>
    </message>
    <message>
      <source>There is no status “{value}”. There are {statuses}.</source>
      <translation>No hay ningún estado «{value}». Hay {statuses}.</translation>
    </message>
    <message>
      <source>There is no such folder.</source>
      <translation>No existe esa carpeta.</translation>
    </message>
    <message>
      <source>There is nothing of it in these articles.</source>
      <translation>No hay nada de ello en estos artículos.</translation>
    </message>
    <message>
      <source>There is nothing to accept</source>
      <translation>No hay nada que aceptar</translation>
    </message>
    <message>
      <source>There is nothing to do again</source>
      <translation>No hay nada que rehacer</translation>
    </message>
    <message>
      <source>There is nothing to reject</source>
      <translation>No hay nada que rechazar</translation>
    </message>
    <message>
      <source>There is nothing to repeat</source>
      <translation>No hay nada que repetir</translation>
    </message>
    <message>
      <source>There is nothing to show yet.</source>
      <translation>Aún no hay nada que mostrar.</translation>
    </message>
    <message>
      <source>There is nothing to undo</source>
      <translation>No hay nada que deshacer</translation>
    </message>
    <message>
      <source>These are one and the same article: choose another above.</source>
      <translation>Ambos son el mismo artículo: elegir otro arriba.</translation>
    </message>
    <message>
      <source>These packages add formats and suggesters. What cannot be used is passed over.</source>
      <translation>Estos paquetes añaden formatos y sugeridores. Lo que no se puede usar se pasa por alto.</translation>
    </message>
    <message>
      <source>These words name a date or a period</source>
      <translation>Estas palabras nombran una fecha o un periodo</translation>
    </message>
    <message>
      <source>These words name a time of day</source>
      <translation>Estas palabras nombran una hora del día</translation>
    </message>
    <message>
      <source>They are two people</source>
      <translation>Son dos personas</translation>
    </message>
    <message>
      <source>They differ</source>
      <translation>Difieren</translation>
    </message>
    <message>
      <source>They have different ids in the knowledge base; that of the one who stays holds.</source>
      <translation>Tienen identificadores distintos en la base de conocimiento; vale el del que queda.</translation>
    </message>
    <message>
      <source>They stand here with how far each has come. The field above finds words in them.</source>
      <translation>Están aquí con su estado. El campo de arriba busca palabras en ellos.</translation>
    </message>
    <message>
      <source>This &amp;article</source>
      <translation>Este &amp;artículo</translation>
    </message>
    <message>
      <source>This &amp;story</source>
      <translation>Esta &amp;historia</translation>
    </message>
    <message>
      <source>This article belongs to no story, so there is nothing to compare it with.</source>
      <translation>Este artículo no pertenece a ninguna historia, así que no hay con qué compararlo.</translation>
    </message>
    <message>
      <source>This article is the only one of its story.</source>
      <translation>Este artículo es el único de su historia.</translation>
    </message>
    <message>
      <source>This article names no speaker {number} yet</source>
      <translation>Este artículo no nombra aún a un hablante {number}</translation>
    </message>
    <message>
      <source>This concerns {usage}, in the copies of everyone. It is one step to undo.</source>
      <translation>Esto afecta a {usage}, en las copias de todos. Se deshace en un paso.</translation>
    </message>
    <message>
      <source>This goes along: {list}.</source>
      <translation>Se borra también: {list}.</translation>
    </message>
    <message>
      <source>This is a copy of the project as it was when it was opened</source>
      <translation>Esta es una copia del proyecto tal como estaba al abrirlo</translation>
    </message>
    <message>
      <source>This is a hint: Enter confirms it, Backspace rejects it</source>
      <translation>Es un indicio: Intro lo confirma, Retroceso lo rechaza</translation>
    </message>
    <message>
      <source>This is about a quote: make one active first</source>
      <translation>Esto es para una cita: activar antes una</translation>
    </message>
    <message>
      <source>This is the first article</source>
      <translation>Este es el primer artículo</translation>
    </message>
    <message>
      <source>This is what is active: the same again does it</source>
      <translation>Esto es lo activo: repetir para hacerlo</translation>
    </message>
    <message>
      <source>This is what is selected: the same again does it</source>
      <translation>Esto es lo seleccionado: repetir para hacerlo</translation>
    </message>
    <message>
      <source>This project has no articles yet. Drop files or folders here: texts, saved pages, Word, PDF, tables, or the files of other annotation tools.</source>
      <translation>Este proyecto aún no tiene artículos. Soltar aquí archivos o carpetas: textos, páginas guardadas, Word, PDF, tablas o archivos de otras herramientas de anotación.</translation>
    </message>
    <message>
      <source>This was withdrawn.</source>
      <translation>Esto se retiró.</translation>
    </message>
    <message>
      <source>Tick those who are handed articles, or add somebody by name.</source>
      <translation>Marcar a quienes reciben artículos o añadir a alguien por su nombre.</translation>
    </message>
    <message>
      <source>Tick what belongs to somebody else. A name that is ticked takes along the places that call the speaker so. One undo takes it back.</source>
      <translation>Marcar lo que es de otra persona. Un nombre marcado se lleva los lugares que llaman así al hablante. Se deshace en un paso.</translation>
    </message>
    <message>
      <source>Time for an article</source>
      <translation>Tiempo por artículo</translation>
    </message>
    <message>
      <source>Time saved</source>
      <translation>Tiempo ahorrado</translation>
    </message>
    <message>
      <source>Times</source>
      <translation>Veces</translation>
    </message>
    <message>
      <source>To do</source>
      <translation>Pendientes</translation>
    </message>
    <message>
      <source>To read only: {who}</source>
      <translation>Solo para leer: {who}</translation>
    </message>
    <message>
      <source>Together: {come}</source>
      <translation>En conjunto: {come}</translation>
    </message>
    <message>
      <source>Too few: {n} of at least {few} articles done with suggestions and adjudicated.</source>
      <translation>Muy pocos: {n} de al menos {few} artículos hechos con sugerencias y adjudicados.</translation>
    </message>
    <message>
      <source>Too few: {n} of at least {few} articles done with suggestions and timed.</source>
      <translation>Muy pocos: {n} de al menos {few} artículos hechos con sugerencias y cronometrados.</translation>
    </message>
    <message>
      <source>Too few: {n} of at least {few} articles done with suggestions.</source>
      <translation>Muy pocos: {n} de al menos {few} artículos hechos con sugerencias.</translation>
    </message>
    <message>
      <source>Too few: {n} of at least {few} articles done without suggestions and adjudicated.</source>
      <translation>Muy pocos: {n} de al menos {few} artículos hechos sin sugerencias y adjudicados.</translation>
    </message>
    <message>
      <source>Too few: {n} of at least {few} articles done without suggestions and timed.</source>
      <translation>Muy pocos: {n} de al menos {few} artículos hechos sin sugerencias y cronometrados.</translation>
    </message>
    <message>
      <source>Too few: {n} of at least {few} articles done without suggestions.</source>
      <translation>Muy pocos: {n} de al menos {few} artículos hechos sin sugerencias.</translation>
    </message>
    <message>
      <source>Too little was finished in the last two weeks to tell, {articles} {days}: it takes {least} articles on {worked} days, the first of them {ago} days ago.</source>
      <translation>En las dos últimas semanas se terminó muy poco para saberlo, {articles} {days}: hacen falta {least} artículos en {worked} días, el primero hace {ago} días.</translation>
    </message>
    <message>
      <source>Tra&amp;in on finished articles…</source>
      <translation>E&amp;ntrenar con artículos hechos…</translation>
    </message>
    <message>
      <source>Train on 25, 50, 75 and 100 % of the stories, too</source>
      <translation>Entrenar también con el 25, 50, 75 y 100 % de las historias</translation>
    </message>
    <message>
      <source>Trained</source>
      <translation>Entrenada</translation>
    </message>
    <message>
      <source>Training</source>
      <translation>Entrenamiento</translation>
    </message>
    <message>
      <source>Trash</source>
      <translation>Papelera</translation>
    </message>
    <message>
      <source>Trusted annotator</source>
      <translation>Anotador de confianza</translation>
    </message>
    <message>
      <source>Try again when that is mended, or save a copy elsewhere: the step is done there</source>
      <translation>Reintentar cuando esté arreglado, o guardar una copia en otro lugar: el paso se hace ahí</translation>
    </message>
    <message>
      <source>Try the &amp;sample</source>
      <translation>Probar la &amp;muestra</translation>
    </message>
    <message>
      <source>Turn down what is suggested, for good, and go on to the next</source>
      <translation>Rechazar la sugerencia definitivamente y seguir</translation>
    </message>
    <message>
      <source>Turn news articles into labelled data sets. Nothing leaves this computer.</source>
      <translation>Convertir noticias en conjuntos de datos etiquetados. Nada sale de este equipo.</translation>
    </message>
    <message>
      <source>Two annotators agree or differ about articles that both have finished: import their files into this project, mark articles as done, include unfinished work, or tick others.</source>
      <translation>Dos anotadores coinciden o difieren en artículos que ambos han terminado: importar sus archivos en este proyecto, marcar artículos como hechos, incluir trabajo sin terminar o marcar a otros.</translation>
    </message>
    <message>
      <source>Two people (&amp;N)</source>
      <translation>Dos personas (&amp;N)</translation>
    </message>
    <message>
      <source>Two words with capitals most often name a person</source>
      <translation>Dos palabras con mayúscula suelen nombrar a una persona</translation>
    </message>
    <message>
      <source>Type</source>
      <translation>Tipo</translation>
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
      <translation>los archivos UIMA</translation>
    </message>
    <message>
      <source>UTF-16 units</source>
      <translation>unidades UTF-16</translation>
    </message>
    <message>
      <source>Un&amp;quoted in the original</source>
      <translation>Sin &amp;comillas en el original</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Deshacer</translation>
    </message>
    <message>
      <source>Undo (short)</source>
      <translation>Deshacer</translation>
    </message>
    <message>
      <source>Undoing</source>
      <translation>Deshaciendo</translation>
    </message>
    <message>
      <source>Undone</source>
      <translation>Deshecho</translation>
    </message>
    <message>
      <source>Undone: {step}</source>
      <translation>Deshecho: {step}</translation>
    </message>
    <message>
      <source>Unfinished too</source>
      <translation>Sin terminar también</translation>
    </message>
    <message>
      <source>Unsupp&amp;orted</source>
      <translation>Sin &amp;respaldo</translation>
    </message>
    <message>
      <source>Usual keys for all &amp;commands</source>
      <translation>Teclas habituales para todos los &amp;comandos</translation>
    </message>
    <message>
      <source>Usual serif</source>
      <translation>Serifa habitual</translation>
    </message>
    <message>
      <source>Value</source>
      <translation>Valor</translation>
    </message>
    <message>
      <source>Verdict on a quote</source>
      <translation>Veredicto sobre una cita</translation>
    </message>
    <message>
      <source>Verdicts</source>
      <translation>Veredictos</translation>
    </message>
    <message>
      <source>Verdicts given</source>
      <translation>Veredictos dados</translation>
    </message>
    <message>
      <source>Version</source>
      <translation>Versión</translation>
    </message>
    <message>
      <source>Versions</source>
      <translation>Versiones</translation>
    </message>
    <message>
      <source>Versions, the latest first</source>
      <translation>Versiones, primero la última</translation>
    </message>
    <message>
      <source>View</source>
      <translation>Ver</translation>
    </message>
    <message>
      <source>Wait for others</source>
      <translation>Esperar a otros</translation>
    </message>
    <message>
      <source>Wait until the work in progress is done</source>
      <translation>Esperar a que termine el trabajo en curso</translation>
    </message>
    <message>
      <source>Was decided as {what} by a person; votes have changed since.</source>
      <translation>Una persona lo decidió como {what}; los votos han cambiado desde entonces.</translation>
    </message>
    <message>
      <source>Was decided as {what} by the rule “{rule}”; votes have changed since.</source>
      <translation>La regla «{rule}» lo decidió como {what}; los votos han cambiado desde entonces.</translation>
    </message>
    <message>
      <source>WebAnno TSV 3</source>
      <translation>WebAnno TSV 3</translation>
    </message>
    <message>
      <source>Wh&amp;y it is suggested</source>
      <translation>&amp;Por qué se sugiere</translation>
    </message>
    <message>
      <source>What a person decided or flagged stays as it is. Nothing is decided in articles that somebody is still to finish.</source>
      <translation>Lo que una persona decidió o señaló queda como está. No se decide nada en artículos que alguien aún no ha terminado.</translation>
    </message>
    <message>
      <source>What all annotators stand behind, by how it came to be</source>
      <translation>Lo que sostienen todos los anotadores, según cómo surgió</translation>
    </message>
    <message>
      <source>What became of suggestions</source>
      <translation>Qué fue de las sugerencias</translation>
    </message>
    <message>
      <source>What becomes of it</source>
      <translation>Qué pasa con ello</translation>
    </message>
    <message>
      <source>What becomes of its labels</source>
      <translation>En qué se convierten sus etiquetas</translation>
    </message>
    <message>
      <source>What becomes of the labels of entities:</source>
      <translation>Qué pasa con las etiquetas de entidades:</translation>
    </message>
    <message>
      <source>What cannot go along</source>
      <translation>Lo que no puede incluirse</translation>
    </message>
    <message>
      <source>What changed in a quote</source>
      <translation>Qué cambió en la cita</translation>
    </message>
    <message>
      <source>What differs</source>
      <translation>Qué difiere</translation>
    </message>
    <message>
      <source>What does not hold together</source>
      <translation>Lo que no encaja</translation>
    </message>
    <message>
      <source>What fits</source>
      <translation>Lo que coincide</translation>
    </message>
    <message>
      <source>What goes along of each label</source>
      <translation>Lo que se incluye de cada etiqueta</translation>
    </message>
    <message>
      <source>What going back would change</source>
      <translation>Qué cambiaría al volver</translation>
    </message>
    <message>
      <source>What has to be answered</source>
      <translation>Qué hay que responder</translation>
    </message>
    <message>
      <source>What is active</source>
      <translation>Lo que está activo</translation>
    </message>
    <message>
      <source>What is behind the figure</source>
      <translation>Qué hay detrás de la cifra</translation>
    </message>
    <message>
      <source>What is not consistent</source>
      <translation>Lo que no es coherente</translation>
    </message>
    <message>
      <source>What is remem&amp;bered…</source>
      <translation>Lo que se re&amp;cuerda…</translation>
    </message>
    <message>
      <source>What is remembered</source>
      <translation>Lo que se recuerda</translation>
    </message>
    <message>
      <source>What it is called; the one in use has a sign</source>
      <translation>Cómo se llama; la que está en uso lleva un signo</translation>
    </message>
    <message>
      <source>What it is put on</source>
      <translation>Sobre qué se pone</translation>
    </message>
    <message>
      <source>What it started from</source>
      <translation>De qué partió</translation>
    </message>
    <message>
      <source>What it starts from</source>
      <translation>De qué parte</translation>
    </message>
    <message>
      <source>What other packages add, and what of it cannot be used</source>
      <translation>Qué añaden otros paquetes y qué no se puede usar</translation>
    </message>
    <message>
      <source>What spans are called</source>
      <translation>Cómo se llaman los tramos</translation>
    </message>
    <message>
      <source>What stands before it says who speaks</source>
      <translation>Lo que está antes dice quién habla</translation>
    </message>
    <message>
      <source>What stands below the line</source>
      <translation>Lo que aparece bajo la línea</translation>
    </message>
    <message>
      <source>What the speaker is called</source>
      <translation>Cómo se llama el hablante</translation>
    </message>
    <message>
      <source>What to do?</source>
      <translation>¿Qué hacer?</translation>
    </message>
    <message>
      <source>What two said of the same quote of a rewrite, or of the same hint, against the same original: the share that is the same (raw), and Cohen’s kappa (1960); of several, Krippendorff’s nominal alpha (2011). What only one judged is missing, not different.</source>
      <translation>Qué dijeron dos de la misma cita de una reescritura, o del mismo indicio, contra el mismo original: la parte igual (bruta) y kappa de Cohen (1960); de varios, alfa nominal de Krippendorff (2011). Lo que solo uno juzgó falta, no es distinto.</translation>
    </message>
    <message>
      <source>What was accepted is suggested in every article at once; what was rejected is not suggested under that label again. Where people differ it is left to the suggesters. Every step here is one to undo.</source>
      <translation>Lo aceptado se sugiere al momento en todos los artículos; lo rechazado no vuelve a sugerirse con esa etiqueta. Donde hay desacuerdo se deja a los sugeridores. Cada paso aquí se puede deshacer.</translation>
    </message>
    <message>
      <source>What was deleted comes back with all that went along.</source>
      <translation>Lo borrado vuelve con todo lo que se borró con ello.</translation>
    </message>
    <message>
      <source>What was deleted, the latest first</source>
      <translation>Lo borrado, lo último primero</translation>
    </message>
    <message>
      <source>What was found</source>
      <translation>Lo encontrado</translation>
    </message>
    <message>
      <source>What was learnt, {file}, is broken or made for another version.</source>
      <translation>Lo aprendido, {file}, está dañado o se hizo para otra versión.</translation>
    </message>
    <message>
      <source>What was set aside: {file}</source>
      <translation>Lo que se apartó: {file}</translation>
    </message>
    <message>
      <source>What would be decided, by type</source>
      <translation>Qué se decidiría, por tipo</translation>
    </message>
    <message>
      <source>What would come in</source>
      <translation>Lo que entraría</translation>
    </message>
    <message>
      <source>What you open stands here from then on.</source>
      <translation>Lo que se abra aparecerá aquí.</translation>
    </message>
    <message>
      <source>What {label} becomes</source>
      <translation>En qué se convierte {label}</translation>
    </message>
    <message>
      <source>Whatever else</source>
      <translation>Todo lo demás</translation>
    </message>
    <message>
      <source>When it was trained</source>
      <translation>Cuándo se entrenó</translation>
    </message>
    <message>
      <source>Where it is</source>
      <translation>Dónde está</translation>
    </message>
    <message>
      <source>Where the speaker is named</source>
      <translation>Dónde se nombra al hablante</translation>
    </message>
    <message>
      <source>Where they &amp;differ</source>
      <translation>Dónde di&amp;fieren</translation>
    </message>
    <message>
      <source>Where to</source>
      <translation>Adónde</translation>
    </message>
    <message>
      <source>Which a&amp;rticles</source>
      <translation>Qué ar&amp;tículos</translation>
    </message>
    <message>
      <source>Which article?</source>
      <translation>¿Qué artículo?</translation>
    </message>
    <message>
      <source>Which label one annotator gave where the other gave which, over the same alignment. “No counterpart” is what only one of them marked.</source>
      <translation>Qué etiqueta dio uno donde el otro dio cuál, con la misma alineación. «Sin pareja» es lo que solo uno marcó.</translation>
    </message>
    <message>
      <source>Which label?</source>
      <translation>¿Qué etiqueta?</translation>
    </message>
    <message>
      <source>Which labels</source>
      <translation>Qué etiquetas</translation>
    </message>
    <message>
      <source>Which labels, quotes and zones are shown</source>
      <translation>Qué etiquetas, citas y zonas se muestran</translation>
    </message>
    <message>
      <source>Which labels, quotes and zones have suggestions</source>
      <translation>Qué etiquetas, citas y zonas tienen sugerencias</translation>
    </message>
    <message>
      <source>Which sort</source>
      <translation>Qué clase</translation>
    </message>
    <message>
      <source>Which two</source>
      <translation>Qué dos</translation>
    </message>
    <message>
      <source>Which word reports it? Click it, or walk to it with the caret ({key}) and press Enter (Esc: leave it)</source>
      <translation>¿Qué palabra lo introduce? Hacer clic en ella, o ir a ella con el cursor ({key}) y pulsar Intro (Esc: dejarlo)</translation>
    </message>
    <message>
      <source>Which word reports it? Click it, or walk to it with the caret and press Enter (Esc: leave it)</source>
      <translation>¿Qué palabra lo introduce? Hacer clic en ella, o ir a ella con el cursor y pulsar Intro (Esc: dejarlo)</translation>
    </message>
    <message>
      <source>Which zone is it?</source>
      <translation>¿Qué zona es?</translation>
    </message>
    <message>
      <source>While you adjudicate</source>
      <translation>Al adjudicar</translation>
    </message>
    <message>
      <source>While you compare</source>
      <translation>Al comparar</translation>
    </message>
    <message>
      <source>Who</source>
      <translation>Quién</translation>
    </message>
    <message>
      <source>Who agrees with whom</source>
      <translation>Quién coincide con quién</translation>
    </message>
    <message>
      <source>Who is deleted can be brought back from the trash.</source>
      <translation>Los hablantes borrados se pueden recuperar de la papelera.</translation>
    </message>
    <message>
      <source>Who is handed articles</source>
      <translation>Quién recibe artículos</translation>
    </message>
    <message>
      <source>Who put what</source>
      <translation>Quién puso qué</translation>
    </message>
    <message>
      <source>Who says it?</source>
      <translation>¿Quién lo dice?</translation>
    </message>
    <message>
      <source>Who says it? Click the mention, press the number of a speaker, or type a name (Esc: leave it)</source>
      <translation>¿Quién lo dice? Hacer clic en la mención, pulsar el número de un hablante o escribir un nombre (Esc: dejarlo)</translation>
    </message>
    <message>
      <source>Who speaks here is most often a person</source>
      <translation>Quien habla aquí suele ser una persona</translation>
    </message>
    <message>
      <source>Who spoke just before in the paragraph goes on</source>
      <translation>Quien acaba de hablar en el párrafo continúa</translation>
    </message>
    <message>
      <source>Who stays</source>
      <translation>Quién queda</translation>
    </message>
    <message>
      <source>Who stays?</source>
      <translation>¿Quién queda?</translation>
    </message>
    <message>
      <source>Who works now?</source>
      <translation>¿Quién trabaja ahora?</translation>
    </message>
    <message>
      <source>Whoever sees a suggestion tends to keep it. So some articles are done without any: which ones is drawn for each annotator, and settled as soon as one is begun. Figures need at least {few} articles each; {percent:g} % is a usual share.</source>
      <translation>Quien ve una sugerencia tiende a conservarla. Por eso algunos artículos se hacen sin ninguna: cuáles se sortea para cada anotador y queda fijo en cuanto se empieza uno. Las cifras necesitan al menos {few} artículos cada una; el {percent:g} % es lo habitual.</translation>
    </message>
    <message>
      <source>Whose work</source>
      <translation>El trabajo de quién</translation>
    </message>
    <message>
      <source>Whose work is compared</source>
      <translation>De quién se compara el trabajo</translation>
    </message>
    <message>
      <source>Whose work it is; a name in brackets is the one in the file</source>
      <translation>De quién es el trabajo; un nombre entre paréntesis es el del archivo</translation>
    </message>
    <message>
      <source>Why is it to be discussed? Enter flags it</source>
      <translation>¿Por qué discutirlo? Intro lo señala</translation>
    </message>
    <message>
      <source>Why is this article skipped?</source>
      <translation>¿Por qué se omite este artículo?</translation>
    </message>
    <message>
      <source>Why it &amp;is gold</source>
      <translation>Por &amp;qué es oro</translation>
    </message>
    <message>
      <source>Why: {reason}</source>
      <translation>Por qué: {reason}</translation>
    </message>
    <message>
      <source>Why?</source>
      <translation>¿Por qué?</translation>
    </message>
    <message>
      <source>With no zone ticked, it may stand everywhere.</source>
      <translation>Sin ninguna zona marcada, puede estar en todas partes.</translation>
    </message>
    <message>
      <source>Without the proposa&amp;ls</source>
      <translation>Sin &amp;las propuestas</translation>
    </message>
    <message>
      <source>Word document</source>
      <translation>Documento de Word</translation>
    </message>
    <message>
      <source>Word documents</source>
      <translation>los documentos de Word</translation>
    </message>
    <message>
      <source>Words</source>
      <translation>Palabras</translation>
    </message>
    <message>
      <source>Words in marks in a clause about somebody</source>
      <translation>Palabras entre comillas en una oración sobre alguien</translation>
    </message>
    <message>
      <source>Words in marks in a sentence about somebody</source>
      <translation>Palabras entre comillas en una frase sobre alguien</translation>
    </message>
    <message>
      <source>Words in marks that nobody is said to speak</source>
      <translation>Palabras entre comillas que no se atribuyen a nadie</translation>
    </message>
    <message>
      <source>Words that somebody is said to speak</source>
      <translation>Palabras que se dice que alguien pronuncia</translation>
    </message>
    <message>
      <source>Words were changed, added or left out.</source>
      <translation>Se cambiaron, añadieron u omitieron palabras.</translation>
    </message>
    <message>
      <source>Words, “phrases” in quotation marks, label:PERSON  speaker:name  by:annotator  status:done – all of them must hold. With label:, speaker: or by: the words stand in the mark.</source>
      <translation>Palabras, «frases» entre comillas, label:PERSON  speaker:nombre  by:anotador  status:done – todo debe cumplirse. Con label:, speaker: o by: las palabras están en la marca.</translation>
    </message>
    <message>
      <source>Work as somebody else</source>
      <translation>Trabajar como otra persona</translation>
    </message>
    <message>
      <source>Working as {name}</source>
      <translation>Trabaja {name}</translation>
    </message>
    <message>
      <source>Write corrections into a folder</source>
      <translation>Escribir correcciones en una carpeta</translation>
    </message>
    <message>
      <source>Write disagreements, all votes or the log of decisions into a file</source>
      <translation>Escribir desacuerdos, votos o el registro de decisiones en un archivo</translation>
    </message>
    <message>
      <source>Write for each annotator what is gold and was marked otherwise</source>
      <translation>Escribir para cada anotador qué es oro y estaba marcado de otro modo</translation>
    </message>
    <message>
      <source>Write packets, files with articles for annotators to work on elsewhere</source>
      <translation>Escribir paquetes, archivos con artículos para trabajar en otro lugar</translation>
    </message>
    <message>
      <source>Write what became of the quotes of the story into a page or as pairs</source>
      <translation>Escribir qué fue de las citas de la historia en una página o como pares</translation>
    </message>
    <message>
      <source>Write work into a file of another format, and see first what cannot go along</source>
      <translation>Escribir el trabajo en otro formato y ver antes qué no cabe</translation>
    </message>
    <message>
      <source>Writing plots</source>
      <translation>Escribiendo gráficos</translation>
    </message>
    <message>
      <source>Writing the report</source>
      <translation>Escribiendo el informe</translation>
    </message>
    <message>
      <source>Writing what was decided</source>
      <translation>Escribiendo lo decidido</translation>
    </message>
    <message numerus="yes">
      <source>Wrote {count} files</source>
      <translation>
        <numerusform>Se escribió {count} archivo</numerusform>
        <numerusform>Se escribieron {count} archivos</numerusform>
      </translation>
    </message>
    <message>
      <source>Wrote {file}</source>
      <translation>Escrito: {file}</translation>
    </message>
    <message>
      <source>Yes or no</source>
      <translation>Sí o no</translation>
    </message>
    <message>
      <source>Your work ({name})</source>
      <translation>Trabajo propio ({name})</translation>
    </message>
    <message>
      <source>Zone: {kind}</source>
      <translation>Zona: {kind}</translation>
    </message>
    <message>
      <source>Zone: {zone}</source>
      <translation>Zona: {zone}</translation>
    </message>
    <message>
      <source>Zones that are left out</source>
      <translation>Zonas que se excluyen</translation>
    </message>
    <message>
      <source>a blind share lies between 0 and 100 %, not at {share:g} %; nothing was changed</source>
      <translation>la parte a ciegas está entre 0 y 100 %, no en {share:g} %; no se cambió nada</translation>
    </message>
    <message>
      <source>a cloud service</source>
      <translation>un servicio en la nube</translation>
    </message>
    <message>
      <source>a column that computes itself (in {name})</source>
      <translation>una columna que se calcula sola (en {name})</translation>
    </message>
    <message>
      <source>a comparison ends in {names}, not as {file} does</source>
      <translation>una comparación acaba en {names}, no como {file}</translation>
    </message>
    <message>
      <source>a file without suffix</source>
      <translation>un archivo sin extensión</translation>
    </message>
    <message>
      <source>a hint is about one stretch and has neither verdict nor flags</source>
      <translation>un indicio se refiere a un fragmento y no tiene veredicto ni señales</translation>
    </message>
    <message>
      <source>a judgement is made against {name}, which is not in the project</source>
      <translation>un juicio se hace frente a {name}, que no está en el proyecto</translation>
    </message>
    <message>
      <source>a judgement must be about a stretch</source>
      <translation>un juicio debe referirse a un fragmento</translation>
    </message>
    <message>
      <source>a judgement must name the original</source>
      <translation>un juicio debe indicar el original</translation>
    </message>
    <message>
      <source>a label has no name</source>
      <translation>una etiqueta no tiene nombre</translation>
    </message>
    <message>
      <source>a label has no {key}</source>
      <translation>a una etiqueta le falta {key}</translation>
    </message>
    <message>
      <source>a label is a name, not {label}</source>
      <translation>una etiqueta es un nombre, no {label}</translation>
    </message>
    <message>
      <source>a label needs a name; nothing was changed</source>
      <translation>una etiqueta necesita un nombre; no se cambió nada</translation>
    </message>
    <message>
      <source>a line must be a JSON object</source>
      <translation>una línea debe ser un objeto JSON</translation>
    </message>
    <message>
      <source>a long step is being stored; do this again when it is done</source>
      <translation>se está guardando un paso largo; repetir esto cuando termine</translation>
    </message>
    <message>
      <source>a mark ends at {end}, and the text at {count}</source>
      <translation>una marca acaba en {end}, y el texto en {count}</translation>
    </message>
    <message>
      <source>a message in it holds more than {most:,} values</source>
      <translation>un mensaje en él contiene más de {most:,} valores</translation>
    </message>
    <message>
      <source>a message in it holds something that is not msgpack</source>
      <translation>un mensaje en él contiene algo que no es msgpack</translation>
    </message>
    <message>
      <source>a message in it is cut off</source>
      <translation>un mensaje en él está cortado</translation>
    </message>
    <message>
      <source>a name has no more than {longest} characters; shorten it, as nothing was changed</source>
      <translation>un nombre no tiene más de {longest} caracteres; acortarlo, no se cambió nada</translation>
    </message>
    <message>
      <source>a name in common</source>
      <translation>un nombre en común</translation>
    </message>
    <message>
      <source>a page of it cannot be read</source>
      <translation>una página no se puede leer</translation>
    </message>
    <message>
      <source>a password is asked for; save it without one</source>
      <translation>se pide una contraseña; guardarlo sin ella</translation>
    </message>
    <message>
      <source>a place is a list of start and end, not {value}</source>
      <translation>un lugar es una lista de inicio y fin, no {value}</translation>
    </message>
    <message>
      <source>a place is a start and an end, not {places}</source>
      <translation>un lugar es un inicio y un fin, no {places}</translation>
    </message>
    <message>
      <source>a quotation mark in this row is never closed; what follows it was not read</source>
      <translation>una comilla de esta fila nunca se cierra; lo que sigue no se leyó</translation>
    </message>
    <message>
      <source>a quote</source>
      <translation>una cita</translation>
    </message>
    <message>
      <source>a quote by nobody</source>
      <translation>una cita de nadie</translation>
    </message>
    <message>
      <source>a quote by {name}</source>
      <translation>una cita de {name}</translation>
    </message>
    <message>
      <source>a quote has one verdict, and a hint one answer: take one of them, or nothing; nothing was decided</source>
      <translation>una cita tiene un veredicto y un indicio una respuesta: tomar uno de ellos o nada; no se decidió nada</translation>
    </message>
    <message>
      <source>a quote has one {role} here; a second one stays a span</source>
      <translation>una cita tiene aquí un solo elemento «{role}»; un segundo queda como tramo</translation>
    </message>
    <message>
      <source>a quote is given a verdict, a hint is confirmed or rejected</source>
      <translation>una cita recibe un veredicto, un indicio se confirma o se rechaza</translation>
    </message>
    <message>
      <source>a quote must have content</source>
      <translation>una cita debe tener contenido</translation>
    </message>
    <message>
      <source>a quote without a cue or a source, which Citron cannot be trained on; it is kept here</source>
      <translation>una cita sin verbo de habla ni fuente, con la que Citron no se puede entrenar; aquí se conserva</translation>
    </message>
    <message>
      <source>a quote without a cue, which Citron cannot be trained on; it is kept here</source>
      <translation>una cita sin verbo de habla, con la que Citron no se puede entrenar; aquí se conserva</translation>
    </message>
    <message>
      <source>a quote without a source, which Citron cannot be trained on; it is kept here</source>
      <translation>una cita sin fuente, con la que Citron no se puede entrenar; aquí se conserva</translation>
    </message>
    <message>
      <source>a region without a label</source>
      <translation>una región sin etiqueta</translation>
    </message>
    <message>
      <source>a repair leaves them, as an article may come back from the trash; until then there is nothing to compare with</source>
      <translation>una reparación los deja, pues un artículo puede volver de la papelera; hasta entonces no hay con qué comparar</translation>
    </message>
    <message>
      <source>a repair makes the file anew of all that can be read</source>
      <translation>una reparación rehace el archivo con todo lo que se puede leer</translation>
    </message>
    <message>
      <source>a repair puts back what was imported where the journal still has it, and else leaves them, unless altered texts are to be taken (--accept-texts)</source>
      <translation>una reparación restituye lo importado donde el diario aún lo tiene, y si no los deja, salvo que se quieran aceptar los textos alterados (--accept-texts)</translation>
    </message>
    <message>
      <source>a repair reads all that can be read into a new file and keeps this one; going back to a backup keeps it too</source>
      <translation>una reparación lee todo lo legible en un archivo nuevo y conserva este; volver a una copia de seguridad también lo conserva</translation>
    </message>
    <message>
      <source>a repair sets them aside in a file of their own</source>
      <translation>una reparación los aparta en un archivo propio</translation>
    </message>
    <message>
      <source>a repair takes from the journal what is lost, and changes nothing that is there</source>
      <translation>una reparación toma del diario lo perdido y no cambia nada de lo que hay</translation>
    </message>
    <message>
      <source>a repair takes them from the journal, or else away; they can be found again</source>
      <translation>una reparación las toma del diario o las quita; se pueden buscar de nuevo</translation>
    </message>
    <message>
      <source>a report ends in {endings}, not as {name} does</source>
      <translation>un informe acaba en {endings}, no como {name}</translation>
    </message>
    <message>
      <source>a report ends in {names}, not as {file} does</source>
      <translation>un informe acaba en {names}, no como {file}</translation>
    </message>
    <message>
      <source>a score lies between 0 and 1, not {value}</source>
      <translation>una puntuación está entre 0 y 1, no {value}</translation>
    </message>
    <message>
      <source>a span cannot be read: {why}</source>
      <translation>un tramo no se puede leer: {why}</translation>
    </message>
    <message>
      <source>a speaker needs a name; nothing was changed</source>
      <translation>un hablante necesita un nombre; no se cambió nada</translation>
    </message>
    <message>
      <source>a split is two or three shares that make 100, such as 80,10,10</source>
      <translation>un reparto son dos o tres partes que suman 100, como 80,10,10</translation>
    </message>
    <message>
      <source>a split takes whole numbers, such as 80,10,10</source>
      <translation>un reparto toma números enteros, como 80,10,10</translation>
    </message>
    <message>
      <source>a story's id must be text, not {key}</source>
      <translation>el id de una historia debe ser texto, no {key}</translation>
    </message>
    <message>
      <source>a stretch must cover text, not {start}–{end}</source>
      <translation>un fragmento debe abarcar texto, no {start}–{end}</translation>
    </message>
    <message>
      <source>a trigger ({name})</source>
      <translation>un disparador ({name})</translation>
    </message>
    <message>
      <source>a view ({name})</source>
      <translation>una vista ({name})</translation>
    </message>
    <message>
      <source>a virtual table ({name})</source>
      <translation>una tabla virtual ({name})</translation>
    </message>
    <message>
      <source>a “not” more or less</source>
      <translation>un «no» de más o de menos</translation>
    </message>
    <message>
      <source>about {hours} h left</source>
      <translation>quedan unas {hours} h</translation>
    </message>
    <message>
      <source>about {minutes} min left</source>
      <translation>quedan unos {minutes} min</translation>
    </message>
    <message>
      <source>accept</source>
      <translation>aceptar</translation>
    </message>
    <message>
      <source>accepted</source>
      <translation>aceptada</translation>
    </message>
    <message>
      <source>across the {label} “{text}”</source>
      <translation>cruza {label} «{text}»</translation>
    </message>
    <message>
      <source>add it to the scheme</source>
      <translation>añadirla a la lista de etiquetas</translation>
    </message>
    <message>
      <source>added</source>
      <translation>añadida</translation>
    </message>
    <message>
      <source>adjudicated</source>
      <translation>adjudicado</translation>
    </message>
    <message>
      <source>agreement is between two or more: name another annotator as well</source>
      <translation>el acuerdo es entre dos o más: indicar otro anotador también</translation>
    </message>
    <message>
      <source>aliases</source>
      <translation>otros nombres</translation>
    </message>
    <message>
      <source>all</source>
      <translation>todas</translation>
    </message>
    <message>
      <source>all  ·  {count}</source>
      <translation>todos  ·  {count}</translation>
    </message>
    <message>
      <source>all agree</source>
      <translation>todos coinciden</translation>
    </message>
    <message>
      <source>all decided</source>
      <translation>todo decidido</translation>
    </message>
    <message>
      <source>all differ</source>
      <translation>todos difieren</translation>
    </message>
    <message>
      <source>all finished articles are of one story: none is held out, so nothing can be measured</source>
      <translation>todos los artículos hechos son de una sola historia: no se reserva ninguno, así que no se puede medir nada</translation>
    </message>
    <message>
      <source>all in one; or shares of train, dev, test, such as 80,10,10</source>
      <translation>todo en uno; o partes de train, dev, test, como 80,10,10</translation>
    </message>
    <message>
      <source>all of the project</source>
      <translation>todos los del proyecto</translation>
    </message>
    <message>
      <source>all of these</source>
      <translation>todos estos</translation>
    </message>
    <message>
      <source>all that is known of an article but its id, zones, speakers</source>
      <translation>todo lo que se sabe de un artículo salvo su id, zonas y hablantes</translation>
    </message>
    <message>
      <source>altered</source>
      <translation>alterada</translation>
    </message>
    <message>
      <source>amendments</source>
      <translation>enmiendas</translation>
    </message>
    <message>
      <source>an article that goes to several people goes to at least two</source>
      <translation>un artículo que va a varias personas va al menos a dos</translation>
    </message>
    <message>
      <source>an article's id must be text, not {key}</source>
      <translation>el id de un artículo debe ser texto, no {key}</translation>
    </message>
    <message>
      <source>an entry of the memory needs a text and a label</source>
      <translation>una entrada de la memoria necesita un texto y una etiqueta</translation>
    </message>
    <message>
      <source>and {count:,} more</source>
      <translation>y {count:,} más</translation>
    </message>
    <message>
      <source>and {count:,} more notes</source>
      <translation>y {count:,} notas más</translation>
    </message>
    <message>
      <source>and {count:,} more quotes that fell apart</source>
      <translation>y {count:,} citas más que se deshicieron</translation>
    </message>
    <message>
      <source>annotations of another view</source>
      <translation>anotaciones de otra vista</translation>
    </message>
    <message>
      <source>annotations of the layer {layer}</source>
      <translation>anotaciones de la capa {layer}</translation>
    </message>
    <message>
      <source>annotator JSON Lines</source>
      <translation>annotator JSON Lines</translation>
    </message>
    <message>
      <source>annotator manual</source>
      <translation>Manual de annotator</translation>
    </message>
    <message>
      <source>annotator projects (*.annot)</source>
      <translation>Proyectos de annotator (*.annot)</translation>
    </message>
    <message>
      <source>anonymous</source>
      <translation>anónimo</translation>
    </message>
    <message>
      <source>another number</source>
      <translation>otro número</translation>
    </message>
    <message>
      <source>another role</source>
      <translation>otro cargo</translation>
    </message>
    <message>
      <source>another tense, or more or less sure</source>
      <translation>otro tiempo, o más o menos seguro</translation>
    </message>
    <message>
      <source>anybody</source>
      <translation>cualquiera</translation>
    </message>
    <message>
      <source>are there already, or lack what they must have</source>
      <translation>por duplicado o sin lo que han de tener</translation>
    </message>
    <message>
      <source>around the {label} “{text}”</source>
      <translation>alrededor de {label} «{text}»</translation>
    </message>
    <message>
      <source>article {article} comes twice with a copy of {owner}</source>
      <translation>el artículo {article} viene dos veces con una copia de {owner}</translation>
    </message>
    <message>
      <source>article {article} has another text here ({share:.0%} alike)</source>
      <translation>el artículo {article} tiene aquí otro texto ({share:.0%} igual)</translation>
    </message>
    <message>
      <source>article {article} is {near}</source>
      <translation>el artículo {article} es {near}</translation>
    </message>
    <message>
      <source>article {article}: the quote {quote} has no content</source>
      <translation>artículo {article}: la cita {quote} no tiene contenido</translation>
    </message>
    <message>
      <source>article {article}: the text was altered and is taken as it is</source>
      <translation>artículo {article}: el texto fue alterado y se acepta como está</translation>
    </message>
    <message>
      <source>article {article}: the text was altered; --accept-texts takes it as it is</source>
      <translation>artículo {article}: el texto fue alterado; --accept-texts lo acepta como está</translation>
    </message>
    <message>
      <source>article {article}: {last} is beyond the end of the text</source>
      <translation>artículo {article}: {last} está más allá del final del texto</translation>
    </message>
    <message>
      <source>article {article}: {why}</source>
      <translation>artículo {article}: {why}</translation>
    </message>
    <message>
      <source>articles</source>
      <translation>artículos</translation>
    </message>
    <message>
      <source>articles went out of the project meanwhile; nothing was written</source>
      <translation>entretanto salieron artículos del proyecto; no se escribió nada</translation>
    </message>
    <message>
      <source>as the first suggester</source>
      <translation>como primer sugeridor</translation>
    </message>
    <message>
      <source>asked for</source>
      <translation>a petición</translation>
    </message>
    <message>
      <source>at work now</source>
      <translation>trabaja ahora</translation>
    </message>
    <message>
      <source>attributes {type}</source>
      <translation>atributos {type}</translation>
    </message>
    <message>
      <source>before a large step</source>
      <translation>antes de un paso grande</translation>
    </message>
    <message>
      <source>before a repair</source>
      <translation>antes de una reparación</translation>
    </message>
    <message>
      <source>before going back</source>
      <translation>antes de volver</translation>
    </message>
    <message>
      <source>before it was brought up to date</source>
      <translation>antes de actualizarlo</translation>
    </message>
    <message>
      <source>before work was brought in</source>
      <translation>antes de incorporar trabajo</translation>
    </message>
    <message>
      <source>begins or ends with a line break, which brat cannot mark</source>
      <translation>empieza o acaba con un salto de línea, que brat no puede marcar</translation>
    </message>
    <message>
      <source>begins or ends with white space</source>
      <translation>empieza o acaba con espacios</translation>
    </message>
    <message>
      <source>begun</source>
      <translation>empezado</translation>
    </message>
    <message>
      <source>belong to no annotator that is there</source>
      <translation>sin anotador al que pertenecer</translation>
    </message>
    <message>
      <source>belong to no article that is there</source>
      <translation>sin artículo al que pertenecer</translation>
    </message>
    <message>
      <source>belong to no copy that is there</source>
      <translation>sin copia a la que pertenecer</translation>
    </message>
    <message>
      <source>belong to no edit that is there</source>
      <translation>sin paso del diario al que pertenecer</translation>
    </message>
    <message>
      <source>belong to no quote that is there</source>
      <translation>sin cita a la que pertenecer</translation>
    </message>
    <message>
      <source>belongs to a quote of which nothing that was said can go</source>
      <translation>pertenece a una cita de la que no puede salir nada de lo dicho</translation>
    </message>
    <message>
      <source>belongs to a quote that cannot go</source>
      <translation>pertenece a una cita que no puede salir</translation>
    </message>
    <message>
      <source>beside it</source>
      <translation>junto a él</translation>
    </message>
    <message>
      <source>beside the first one</source>
      <translation>junto al primero</translation>
    </message>
    <message>
      <source>blocked by hand</source>
      <translation>bloqueado a mano</translation>
    </message>
    <message>
      <source>body</source>
      <translation>cuerpo</translation>
    </message>
    <message>
      <source>brat standoff</source>
      <translation>brat standoff</translation>
    </message>
    <message>
      <source>by article</source>
      <translation>por artículo</translation>
    </message>
    <message>
      <source>by labels</source>
      <translation>por etiquetas</translation>
    </message>
    <message>
      <source>by nobody</source>
      <translation>de nadie</translation>
    </message>
    <message>
      <source>by somebody unnamed</source>
      <translation>por alguien sin nombre</translation>
    </message>
    <message>
      <source>by the rule “{rule}”</source>
      <translation>por la regla «{rule}»</translation>
    </message>
    <message>
      <source>by the rule “{rule}”, run by {name}</source>
      <translation>por la regla «{rule}», ejecutada por {name}</translation>
    </message>
    <message>
      <source>by type</source>
      <translation>por tipo</translation>
    </message>
    <message>
      <source>by what they look like</source>
      <translation>según su aspecto</translation>
    </message>
    <message>
      <source>by {name}</source>
      <translation>de {name}</translation>
    </message>
    <message>
      <source>byline</source>
      <translation>firma</translation>
    </message>
    <message>
      <source>bytes of UTF-8</source>
      <translation>bytes de UTF-8</translation>
    </message>
    <message>
      <source>called “{name}”</source>
      <translation>llamado «{name}»</translation>
    </message>
    <message>
      <source>can only be read now: it was protected, or its medium taken away</source>
      <translation>ahora solo se puede leer: se protegió o se retiró su medio</translation>
    </message>
    <message>
      <source>cannot be reached: its medium was taken away, or is full or damaged</source>
      <translation>no se puede alcanzar: su medio se retiró, está lleno o dañado</translation>
    </message>
    <message>
      <source>cannot be used: {why}</source>
      <translation>no se puede usar: {why}</translation>
    </message>
    <message>
      <source>cannot be written: its folder takes nothing new</source>
      <translation>no se puede escribir: su carpeta no admite nada nuevo</translation>
    </message>
    <message>
      <source>cannot grow: there is no room left where it is</source>
      <translation>no puede crecer: no queda espacio donde está</translation>
    </message>
    <message>
      <source>caption</source>
      <translation>pie de foto</translation>
    </message>
    <message>
      <source>changed</source>
      <translation>cambiada</translation>
    </message>
    <message>
      <source>choices that are no kind of quote</source>
      <translation>opciones que no son un tipo de cita</translation>
    </message>
    <message>
      <source>choose two or more speakers to merge; nothing was changed</source>
      <translation>elegir dos o más hablantes para unir; no se cambió nada</translation>
    </message>
    <message>
      <source>click, click again</source>
      <translation>clic, otro clic</translation>
    </message>
    <message>
      <source>close it there first or, where nobody has it open any more, delete {file} beside it</source>
      <translation>cerrarlo antes allí o, si ya nadie lo tiene abierto, borrar {file}, que está junto a él</translation>
    </message>
    <message>
      <source>close that first</source>
      <translation>cerrarlo antes allí</translation>
    </message>
    <message>
      <source>code points</source>
      <translation>puntos de código</translation>
    </message>
    <message>
      <source>collecting</source>
      <translation>en recogida</translation>
    </message>
    <message>
      <source>collective</source>
      <translation>colectivo</translation>
    </message>
    <message>
      <source>confirmed</source>
      <translation>confirmado</translation>
    </message>
    <message>
      <source>content</source>
      <translation>contenido</translation>
    </message>
    <message>
      <source>contents</source>
      <translation>contenidos</translation>
    </message>
    <message>
      <source>contrast {ratio:.1f} : 1</source>
      <translation>contraste {ratio:.1f} : 1</translation>
    </message>
    <message>
      <source>contrast {ratio:.1f} : 1, too weak to be read well</source>
      <translation>contraste {ratio:.1f} : 1, demasiado débil para leerse bien</translation>
    </message>
    <message>
      <source>cover nothing</source>
      <translation>sin nada que abarcar</translation>
    </message>
    <message>
      <source>credit</source>
      <translation>crédito</translation>
    </message>
    <message>
      <source>cue</source>
      <translation>verbo de habla</translation>
    </message>
    <message>
      <source>cue {text}</source>
      <translation>verbo de habla {text}</translation>
    </message>
    <message>
      <source>cue “{text}”</source>
      <translation>verbo de habla «{text}»</translation>
    </message>
    <message>
      <source>dateline</source>
      <translation>lugar y fecha</translation>
    </message>
    <message>
      <source>decided: {label}</source>
      <translation>decidido: {label}</translation>
    </message>
    <message>
      <source>decisions</source>
      <translation>decisiones</translation>
    </message>
    <message>
      <source>delete</source>
      <translation>borrar</translation>
    </message>
    <message>
      <source>deleted</source>
      <translation>borrada</translation>
    </message>
    <message>
      <source>deleted: {words};</source>
      <translation>borrado: {words};</translation>
    </message>
    <message>
      <source>described</source>
      <translation>descrito</translation>
    </message>
    <message>
      <source>differ: {names}</source>
      <translation>difieren: {names}</translation>
    </message>
    <message>
      <source>direct</source>
      <translation>directa</translation>
    </message>
    <message>
      <source>direct quote</source>
      <translation>cita directa</translation>
    </message>
    <message>
      <source>doc {number} is damaged: {why}</source>
      <translation>el doc {number} está dañado: {why}</translation>
    </message>
    <message>
      <source>doccano JSON Lines</source>
      <translation>doccano JSON Lines</translation>
    </message>
    <message>
      <source>does not begin and end where tokens do</source>
      <translation>no empieza y acaba donde los tokens</translation>
    </message>
    <message>
      <source>does not fall on spaCy's token borders</source>
      <translation>no coincide con los límites de tokens de spaCy</translation>
    </message>
    <message>
      <source>done</source>
      <translation>hecho</translation>
    </message>
    <message>
      <source>double-click</source>
      <translation>doble clic</translation>
    </message>
    <message>
      <source>draft</source>
      <translation>en curso</translation>
    </message>
    <message>
      <source>drafts that nobody submitted are not taken; submit them in Label Studio first</source>
      <translation>borradores que nadie envió no se toman; enviarlos antes en Label Studio</translation>
    </message>
    <message>
      <source>drag</source>
      <translation>arrastrar</translation>
    </message>
    <message>
      <source>drag from the bar to the name</source>
      <translation>arrastrar de la barra al nombre</translation>
    </message>
    <message>
      <source>drag its handle</source>
      <translation>arrastrar su asa</translation>
    </message>
    <message>
      <source>drawing articles for the intervals</source>
      <translation>extrayendo artículos para los intervalos</translation>
    </message>
    <message>
      <source>draws for intervals</source>
      <translation>extracciones para intervalos</translation>
    </message>
    <message>
      <source>dropped</source>
      <translation>omitida</translation>
    </message>
    <message>
      <source>ends</source>
      <translation>extremos</translation>
    </message>
    <message>
      <source>ends not where it says</source>
      <translation>no acaba donde dice</translation>
    </message>
    <message>
      <source>ends with white space</source>
      <translation>termina con espacios</translation>
    </message>
    <message>
      <source>ends within a word</source>
      <translation>termina dentro de una palabra</translation>
    </message>
    <message>
      <source>entities</source>
      <translation>entidades</translation>
    </message>
    <message>
      <source>entities, zones, kinds of quotes, states, speakers but where they are named</source>
      <translation>entidades, zonas, tipos de citas, estados, hablantes salvo donde se nombran</translation>
    </message>
    <message>
      <source>entity</source>
      <translation>entidad</translation>
    </message>
    <message numerus="yes">
      <source>epoch {epoch}, from {count} places where names may stand</source>
      <translation>
        <numerusform>época {epoch}, de {count} lugar donde puede haber nombres</numerusform>
        <numerusform>época {epoch}, de {count} lugares donde puede haber nombres</numerusform>
      </translation>
    </message>
    <message>
      <source>epoch {epoch}, from {lines} lines</source>
      <translation>época {epoch}, de {lines} líneas</translation>
    </message>
    <message>
      <source>equivalences</source>
      <translation>equivalencias</translation>
    </message>
    <message>
      <source>event</source>
      <translation>acontecimiento</translation>
    </message>
    <message>
      <source>everywhere</source>
      <translation>en todas partes</translation>
    </message>
    <message>
      <source>expected text, not {value}</source>
      <translation>se esperaba texto, no {value}</translation>
    </message>
    <message>
      <source>first</source>
      <translation>primero</translation>
    </message>
    <message>
      <source>flagged</source>
      <translation>señalado</translation>
    </message>
    <message>
      <source>format</source>
      <translation>formato</translation>
    </message>
    <message>
      <source>goes without what says its parts belong together; {title} has no links</source>
      <translation>va sin lo que dice que sus partes van juntas; {title} no tiene enlaces</translation>
    </message>
    <message>
      <source>gold</source>
      <translation>oro</translation>
    </message>
    <message>
      <source>group</source>
      <translation>grupo</translation>
    </message>
    <message>
      <source>has a character that no XML file can hold; add it to the labelling configuration</source>
      <translation>tiene un carácter que ningún archivo XML admite; añadirlo a la configuración de etiquetas</translation>
    </message>
    <message>
      <source>has a fault or no end</source>
      <translation>tiene un error o no tiene final</translation>
    </message>
    <message>
      <source>has a label that is left out</source>
      <translation>tiene una etiqueta que se omite</translation>
    </message>
    <message>
      <source>has a label with a character that no XML file can hold</source>
      <translation>tiene una etiqueta con un carácter que ningún archivo XML admite</translation>
    </message>
    <message>
      <source>has a label with white space in it, which ends a column; give it another name</source>
      <translation>tiene una etiqueta con espacios, que acaban una columna; darle otro nombre</translation>
    </message>
    <message>
      <source>has the place and label of another span; labelbuddy keeps one of a kind</source>
      <translation>tiene el lugar y la etiqueta de otro tramo; labelbuddy guarda uno de cada clase</translation>
    </message>
    <message>
      <source>have gaps, overlap or reach beyond the text</source>
      <translation>con huecos, solapadas o más allá del final del texto</translation>
    </message>
    <message>
      <source>have no content</source>
      <translation>sin contenido</translation>
    </message>
    <message>
      <source>have parts out of order</source>
      <translation>con partes desordenadas</translation>
    </message>
    <message>
      <source>headline</source>
      <translation>titular</translation>
    </message>
    <message>
      <source>hold what cannot be there</source>
      <translation>con lo que no puede estar</translation>
    </message>
    <message>
      <source>how much more of it is taken when shown: 0 % no more than without, 100 % all of it, below 0 % less; the form is that of Cohen's kappa (1960)</source>
      <translation>cuánto más de ello se toma cuando se muestra: 0 % no más que sin mostrarlo, 100 % todo, por debajo de 0 % menos; la forma es la de kappa de Cohen (1960)</translation>
    </message>
    <message>
      <source>identifiers of entities</source>
      <translation>identificadores de entidades</translation>
    </message>
    <message>
      <source>ignored in Prodigy</source>
      <translation>ignorado en Prodigy</translation>
    </message>
    <message>
      <source>in adjudication</source>
      <translation>en adjudicación</translation>
    </message>
    <message>
      <source>in what begins in line {line}: {why}</source>
      <translation>en lo que empieza en la línea {line}: {why}</translation>
    </message>
    <message>
      <source>in {count}</source>
      <translation>en {count}</translation>
    </message>
    <message numerus="yes">
      <source>in {count} articles</source>
      <translation>
        <numerusform>en {count} artículo</numerusform>
        <numerusform>en {count} artículos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>in {count} places</source>
      <translation>
        <numerusform>en {count} lugar</numerusform>
        <numerusform>en {count} lugares</numerusform>
      </translation>
    </message>
    <message>
      <source>indirect</source>
      <translation>indirecta</translation>
    </message>
    <message>
      <source>indirect quote</source>
      <translation>cita indirecta</translation>
    </message>
    <message>
      <source>inserted: {words};</source>
      <translation>insertado: {words};</translation>
    </message>
    <message>
      <source>inside the {label} “{text}”</source>
      <translation>dentro de {label} «{text}»</translation>
    </message>
    <message>
      <source>is an entity; Citron knows quotes only</source>
      <translation>es una entidad; Citron solo conoce citas</translation>
    </message>
    <message>
      <source>is an entity; this file holds the quotes alone</source>
      <translation>es una entidad; este archivo solo contiene las citas</translation>
    </message>
    <message>
      <source>is nested too deep</source>
      <translation>está anidado a demasiada profundidad</translation>
    </message>
    <message>
      <source>is not UTF-8</source>
      <translation>no es UTF-8</translation>
    </message>
    <message>
      <source>is part of a quote that reaches into a {zone}, which is left out</source>
      <translation>es parte de una cita que entra en una zona que se omite ({zone})</translation>
    </message>
    <message>
      <source>is part of a quote; this file holds the entities alone</source>
      <translation>es parte de una cita; este archivo solo contiene las entidades</translation>
    </message>
    <message>
      <source>is somebody else</source>
      <translation>es otra persona</translation>
    </message>
    <message>
      <source>is the same person</source>
      <translation>es la misma persona</translation>
    </message>
    <message>
      <source>is {label}</source>
      <translation>es {label}</translation>
    </message>
    <message>
      <source>it</source>
      <translation>la marca</translation>
    </message>
    <message>
      <source>it (short)</source>
      <translation>el archivo</translation>
    </message>
    <message>
      <source>it belongs to another project: none of its articles is in this one</source>
      <translation>pertenece a otro proyecto: ninguno de sus artículos está en este</translation>
    </message>
    <message>
      <source>it belongs to no story</source>
      <translation>no pertenece a ninguna historia</translation>
    </message>
    <message>
      <source>it can be read, or copied elsewhere and opened there</source>
      <translation>se puede leer, o copiar a otro lugar y abrir allí</translation>
    </message>
    <message>
      <source>it declares a document type, which no configuration needs</source>
      <translation>declara un tipo de documento, que ninguna configuración necesita</translation>
    </message>
    <message>
      <source>it defines the label {label} in other words</source>
      <translation>define la etiqueta {label} con otras palabras</translation>
    </message>
    <message>
      <source>it does not begin like one</source>
      <translation>no empieza como tal</translation>
    </message>
    <message>
      <source>it does not say who {name} is; this is taken for the work of {here}</source>
      <translation>no dice quién es {name}; esto se toma por trabajo de {here}</translation>
    </message>
    <message>
      <source>it ends too early</source>
      <translation>acaba demasiado pronto</translation>
    </message>
    <message>
      <source>it gives no reason</source>
      <translation>no da ningún motivo</translation>
    </message>
    <message>
      <source>it has more than {most_tokens:,} tokens</source>
      <translation>tiene más de {most_tokens:,} tokens</translation>
    </message>
    <message>
      <source>it holds a number that is not finite or has far too many digits</source>
      <translation>contiene un número que no es finito o tiene demasiadas cifras</translation>
    </message>
    <message>
      <source>it holds half of a surrogate pair, which is no text</source>
      <translation>contiene medio par sustituto, que no es texto</translation>
    </message>
    <message>
      <source>it holds more than {most:,} lists and objects, which no article does</source>
      <translation>contiene más de {most:,} listas y objetos, más que ningún artículo</translation>
    </message>
    <message>
      <source>it holds more than {most:,} structures and features</source>
      <translation>contiene más de {most:,} estructuras y rasgos</translation>
    </message>
    <message>
      <source>it holds too much besides its tokens; have it written in several files</source>
      <translation>contiene demasiado además de sus tokens; hacerlo escribir en varios archivos</translation>
    </message>
    <message>
      <source>it is longer than {largest:,} bytes</source>
      <translation>tiene más de {largest:,} bytes</translation>
    </message>
    <message>
      <source>it is no object</source>
      <translation>no es un objeto</translation>
    </message>
    <message>
      <source>it is no project and not annotator's own JSON Lines but {title}, which does not tell whose work it is and how new; an import takes it</source>
      <translation>no es un proyecto ni JSON Lines de annotator, sino {title}, que no dice de quién es el trabajo ni cuán nuevo; una importación lo toma</translation>
    </message>
    <message>
      <source>it is not packed as one</source>
      <translation>no está empaquetado como tal</translation>
    </message>
    <message>
      <source>it is not said whose work this is; name the annotator</source>
      <translation>no se dice de quién es este trabajo; indicar el anotador</translation>
    </message>
    <message>
      <source>it is open in another window or command</source>
      <translation>está abierto en otra ventana o comando</translation>
    </message>
    <message>
      <source>it is open in another window or command; close that first</source>
      <translation>está abierto en otra ventana o comando; cerrarlo antes allí</translation>
    </message>
    <message>
      <source>it is read-only</source>
      <translation>es de solo lectura</translation>
    </message>
    <message>
      <source>it is this project itself</source>
      <translation>es este mismo proyecto</translation>
    </message>
    <message>
      <source>it is {label} here now</source>
      <translation>aquí es ahora {label}</translation>
    </message>
    <message>
      <source>it makes a {type}, not a Codec</source>
      <translation>hace un {type}, no un Codec</translation>
    </message>
    <message>
      <source>it marks HTML, whose offsets are not those of a text</source>
      <translation>marca HTML, cuyos desplazamientos no son los de un texto</translation>
    </message>
    <message>
      <source>it names the speaker {speaker}, who is not among its speakers</source>
      <translation>nombra al hablante {speaker}, que no está entre sus hablantes</translation>
    </message>
    <message>
      <source>it needs the component {missing}, which is not installed</source>
      <translation>necesita el componente {missing}, que no está instalado</translation>
    </message>
    <message>
      <source>it neither reads nor writes</source>
      <translation>ni lee ni escribe</translation>
    </message>
    <message>
      <source>it shares no rare word with “{title}”</source>
      <translation>no comparte ninguna palabra rara con «{title}»</translation>
    </message>
    <message>
      <source>it unpacks to more than one article can hold</source>
      <translation>descomprimido es más de lo que cabe en un artículo</translation>
    </message>
    <message>
      <source>it was made by a newer annotator (schema {found}, this one knows {known})</source>
      <translation>lo hizo un annotator más nuevo (esquema {found}, este conoce {known})</translation>
    </message>
    <message>
      <source>it would unpack to more than {most:,} bytes</source>
      <translation>descomprimido tendría más de {most:,} bytes</translation>
    </message>
    <message>
      <source>its label</source>
      <translation>su etiqueta</translation>
    </message>
    <message>
      <source>its orth</source>
      <translation>su orth</translation>
    </message>
    <message>
      <source>its pages are pictures without text; have the text recognised first</source>
      <translation>sus páginas son imágenes sin texto; hacer reconocer antes el texto</translation>
    </message>
    <message>
      <source>its paragraphs</source>
      <translation>sus párrafos</translation>
    </message>
    <message>
      <source>its parts do not fit together</source>
      <translation>sus partes no encajan</translation>
    </message>
    <message>
      <source>its raw text</source>
      <translation>su texto en bruto</translation>
    </message>
    <message>
      <source>its sentences</source>
      <translation>sus frases</translation>
    </message>
    <message>
      <source>its space</source>
      <translation>su space</translation>
    </message>
    <message>
      <source>its suffixes are {suffixes}, not like ('.txt',)</source>
      <translation>sus extensiones son {suffixes}, no como ('.txt',)</translation>
    </message>
    <message>
      <source>its text</source>
      <translation>su texto</translation>
    </message>
    <message>
      <source>its text has {count:,} characters, and a suggester reads no more than {most:,}</source>
      <translation>su texto tiene {count:,} caracteres, y un sugeridor lee como mucho {most:,}</translation>
    </message>
    <message>
      <source>its text is longer than {longest:,} characters</source>
      <translation>su texto tiene más de {longest:,} caracteres</translation>
    </message>
    <message>
      <source>its title, author and date cannot be read</source>
      <translation>no se pueden leer su título, autor y fecha</translation>
    </message>
    <message>
      <source>its tokens</source>
      <translation>sus tokens</translation>
    </message>
    <message>
      <source>its tokens are no rows of numbers</source>
      <translation>sus tokens no son filas de números</translation>
    </message>
    <message>
      <source>its tokens are not as many as it says</source>
      <translation>sus tokens no son tantos como dice</translation>
    </message>
    <message>
      <source>its tokens do not make up its text</source>
      <translation>sus tokens no forman su texto</translation>
    </message>
    <message>
      <source>its type</source>
      <translation>su tipo</translation>
    </message>
    <message>
      <source>judgements</source>
      <translation>juicios</translation>
    </message>
    <message>
      <source>keep ours</source>
      <translation>conservar la nuestra</translation>
    </message>
    <message>
      <source>kept as it is</source>
      <translation>se deja igual</translation>
    </message>
    <message>
      <source>kind</source>
      <translation>tipo</translation>
    </message>
    <message>
      <source>knowledge base</source>
      <translation>base de conocimiento</translation>
    </message>
    <message>
      <source>label</source>
      <translation>etiqueta</translation>
    </message>
    <message>
      <source>labelbuddy JSON Lines</source>
      <translation>labelbuddy JSON Lines</translation>
    </message>
    <message>
      <source>learning from {share} %</source>
      <translation>aprendiendo del {share} %</translation>
    </message>
    <message>
      <source>leave it out</source>
      <translation>dejarla fuera</translation>
    </message>
    <message>
      <source>leave out what has it</source>
      <translation>dejar fuera lo que la lleva</translation>
    </message>
    <message>
      <source>leave them out</source>
      <translation>dejarlos fuera</translation>
    </message>
    <message>
      <source>left as it was: in the articles held out nothing became better</source>
      <translation>queda como estaba: en los artículos reservados nada mejoró</translation>
    </message>
    <message>
      <source>left as they were: in the articles held out nothing became better</source>
      <translation>quedan como estaban: en los artículos reservados nada mejoró</translation>
    </message>
    <message>
      <source>left out</source>
      <translation>se omite</translation>
    </message>
    <message>
      <source>left out until the questions below are answered</source>
      <translation>fuera hasta que se respondan las preguntas de abajo</translation>
    </message>
    <message>
      <source>left to the suggesters</source>
      <translation>dejado a los sugeridores</translation>
    </message>
    <message>
      <source>less than a minute left</source>
      <translation>queda menos de un minuto</translation>
    </message>
    <message>
      <source>lies in a {zone}, which is left out</source>
      <translation>está en una zona que se omite ({zone})</translation>
    </message>
    <message>
      <source>line {line}</source>
      <translation>línea {line}</translation>
    </message>
    <message>
      <source>looking</source>
      <translation>buscando</translation>
    </message>
    <message>
      <source>looking for {wanted}</source>
      <translation>buscando {wanted}</translation>
    </message>
    <message>
      <source>lost: “{words}” of {annotator}</source>
      <translation>perdida: «{words}» de {annotator}</translation>
    </message>
    <message>
      <source>made by another version of the program</source>
      <translation>hecho por otra versión del programa</translation>
    </message>
    <message>
      <source>marks</source>
      <translation>marcas</translation>
    </message>
    <message>
      <source>median</source>
      <translation>mediana</translation>
    </message>
    <message>
      <source>missing</source>
      <translation>falta</translation>
    </message>
    <message>
      <source>mixed</source>
      <translation>mixta</translation>
    </message>
    <message>
      <source>mixed quote</source>
      <translation>cita mixta</translation>
    </message>
    <message>
      <source>more than ten years</source>
      <translation>más de diez años</translation>
    </message>
    <message>
      <source>more than {most:,} bytes are too many for one article</source>
      <translation>más de {most:,} bytes son demasiados para un artículo</translation>
    </message>
    <message>
      <source>move the marks to our text</source>
      <translation>pasar las marcas a nuestro texto</translation>
    </message>
    <message>
      <source>name</source>
      <translation>nombre</translation>
    </message>
    <message>
      <source>name one suggester, or two to compare them</source>
      <translation>indicar un sugeridor, o dos para compararlos</translation>
    </message>
    <message>
      <source>name the article that others are to be similar to</source>
      <translation>indicar el artículo al que otros deben parecerse</translation>
    </message>
    <message>
      <source>named</source>
      <translation>nombrado</translation>
    </message>
    <message numerus="yes">
      <source>named in {count} marks</source>
      <translation>
        <numerusform>nombrado en {count} marca</numerusform>
        <numerusform>nombrado en {count} marcas</numerusform>
      </translation>
    </message>
    <message>
      <source>named: {words}</source>
      <translation>nombrado: {words}</translation>
    </message>
    <message>
      <source>names</source>
      <translation>nombres</translation>
    </message>
    <message>
      <source>names that sound the same</source>
      <translation>nombres que suenan igual</translation>
    </message>
    <message>
      <source>nearly the same as {article} ({share:.0%} alike)</source>
      <translation>casi igual que {article} ({share:.0%} igual)</translation>
    </message>
    <message>
      <source>negation_changed</source>
      <translation>negación cambiada</translation>
    </message>
    <message>
      <source>neither the scheme nor any span has a label {label}</source>
      <translation>ni la lista de etiquetas ni ningún tramo tiene la etiqueta {label}</translation>
    </message>
    <message>
      <source>no article can be made of this: {why}</source>
      <translation>de esto no se puede hacer un artículo: {why}</translation>
    </message>
    <message>
      <source>no article is adjudicated yet ({told})</source>
      <translation>ningún artículo está adjudicado todavía ({told})</translation>
    </message>
    <message>
      <source>no article was begun by two annotators ({each})</source>
      <translation>ningún artículo fue empezado por dos anotadores ({each})</translation>
    </message>
    <message>
      <source>no article was finished by two annotators ({each}); what is unfinished counts only where that is asked for</source>
      <translation>ningún artículo fue terminado por dos anotadores ({each}); lo inacabado cuenta solo donde se pide</translation>
    </message>
    <message>
      <source>no column has a name such as text; {column} was taken, which has the longest texts</source>
      <translation>ninguna columna se llama como text; se tomó {column}, que tiene los textos más largos</translation>
    </message>
    <message>
      <source>no counterpart</source>
      <translation>sin pareja</translation>
    </message>
    <message>
      <source>no cue</source>
      <translation>sin verbo de habla</translation>
    </message>
    <message>
      <source>no file {file} says where the tokens stand: spaces were put between them anew</source>
      <translation>ningún archivo {file} dice dónde están los tokens: se pusieron espacios nuevos entre ellos</translation>
    </message>
    <message>
      <source>no finished article is held out, so nothing can be measured; finish more stories</source>
      <translation>no se reserva ningún artículo hecho, así que no se puede medir nada; terminar más historias</translation>
    </message>
    <message>
      <source>no format reads {what} (known: {known})</source>
      <translation>ningún formato lee {what} (conocidos: {known})</translation>
    </message>
    <message>
      <source>no line of brat's begins with {name} like this</source>
      <translation>ninguna línea de brat empieza así con {name}</translation>
    </message>
    <message>
      <source>no line of brat's: a TAB follows the id, and then a type</source>
      <translation>no es una línea de brat: al id le sigue un TAB y luego un tipo</translation>
    </message>
    <message>
      <source>no main text was found on this page</source>
      <translation>no se halló un texto principal en esta página</translation>
    </message>
    <message>
      <source>no project is open</source>
      <translation>no hay ningún proyecto abierto</translation>
    </message>
    <message>
      <source>no quote has this {label}; it stays a span</source>
      <translation>ninguna cita tiene este elemento «{label}»; queda como tramo</translation>
    </message>
    <message>
      <source>no source</source>
      <translation>sin fuente</translation>
    </message>
    <message>
      <source>no spans</source>
      <translation>ningún tramo</translation>
    </message>
    <message>
      <source>no speaker</source>
      <translation>sin hablante</translation>
    </message>
    <message>
      <source>no suggester</source>
      <translation>ningún sugeridor</translation>
    </message>
    <message>
      <source>no suggestion is open</source>
      <translation>no hay sugerencias abiertas</translation>
    </message>
    <message>
      <source>no suggestion is open.</source>
      <translation>no hay ninguna sugerencia abierta.</translation>
    </message>
    <message numerus="yes">
      <source>no text on pages {pages}</source>
      <translation>
        <numerusform>sin texto en la página {pages}</numerusform>
        <numerusform>sin texto en las páginas {pages}</numerusform>
      </translation>
    </message>
    <message>
      <source>no zone</source>
      <translation>ninguna zona</translation>
    </message>
    <message>
      <source>nobody</source>
      <translation>nadie</translation>
    </message>
    <message>
      <source>nobody has begun any</source>
      <translation>nadie ha empezado ninguno</translation>
    </message>
    <message>
      <source>nobody has decided anything yet</source>
      <translation>nadie ha decidido nada todavía</translation>
    </message>
    <message>
      <source>nobody has finished an article, so there is nothing to adjudicate yet; nothing was changed</source>
      <translation>nadie ha terminado un artículo, así que aún no hay nada que adjudicar; no se cambió nada</translation>
    </message>
    <message>
      <source>nobody has finished an article, so there is nothing to tell yet; nothing was written</source>
      <translation>nadie ha terminado un artículo, así que aún no hay nada que contar; no se escribió nada</translation>
    </message>
    <message>
      <source>nobody has finished any</source>
      <translation>nadie ha terminado ninguno</translation>
    </message>
    <message>
      <source>nobody has looked for zones, so none is left out</source>
      <translation>nadie ha buscado zonas, así que no se omite ninguna</translation>
    </message>
    <message>
      <source>nobody named</source>
      <translation>nadie nombrado</translation>
    </message>
    <message>
      <source>nobody says who suggests</source>
      <translation>nadie dice quién sugiere</translation>
    </message>
    <message>
      <source>none</source>
      <translation>ninguno</translation>
    </message>
    <message numerus="yes">
      <source>none of {count} suggestions between {low} % and {high} %</source>
      <translation>
        <numerusform>ninguna de {count} sugerencia entre {low} % y {high} %</numerusform>
        <numerusform>ninguna de {count} sugerencias entre {low} % y {high} %</numerusform>
      </translation>
    </message>
    <message>
      <source>not defined</source>
      <translation>no definido</translation>
    </message>
    <message>
      <source>not in the original</source>
      <translation>no está en el original</translation>
    </message>
    <message>
      <source>not in the scheme</source>
      <translation>fuera de la lista</translation>
    </message>
    <message>
      <source>not in this project</source>
      <translation>fuera de este proyecto</translation>
    </message>
    <message>
      <source>not marked</source>
      <translation>no marcado</translation>
    </message>
    <message>
      <source>not named</source>
      <translation>sin nombrar</translation>
    </message>
    <message>
      <source>not read to its end without {name} beside it</source>
      <translation>no leído hasta el final sin {name} al lado</translation>
    </message>
    <message>
      <source>not suggested</source>
      <translation>no sugerido</translation>
    </message>
    <message>
      <source>not taken: {count} {what}</source>
      <translation>no tomado: {count} {what}</translation>
    </message>
    <message>
      <source>not there now</source>
      <translation>ahora no está</translation>
    </message>
    <message>
      <source>not used: in articles left out of learning it brought nothing</source>
      <translation>no se usa: en artículos excluidos del aprendizaje no aportó nada</translation>
    </message>
    <message>
      <source>not used: in articles left out of learning they brought nothing</source>
      <translation>no se usan: en artículos excluidos del aprendizaje no aportaron nada</translation>
    </message>
    <message>
      <source>notes on a region</source>
      <translation>notas sobre una región</translation>
    </message>
    <message>
      <source>nothing</source>
      <translation>nada</translation>
    </message>
    <message>
      <source>nothing can be written to {project} or beside it ({reason})</source>
      <translation>no se puede escribir nada en {project} ni junto a él ({reason})</translation>
    </message>
    <message>
      <source>nothing in it</source>
      <translation>vacío</translation>
    </message>
    <message numerus="yes">
      <source>nothing is left to hand out: {count} articles went out before; choose which, or to hand all of them out again</source>
      <translation>
        <numerusform>no queda nada que repartir: {count} artículo ya salió; elegir cuáles, o repartir todos otra vez</numerusform>
        <numerusform>no queda nada que repartir: {count} artículos ya salieron; elegir cuáles, o repartir todos otra vez</numerusform>
      </translation>
    </message>
    <message>
      <source>nothing is marked in the finished articles, so nothing can be learnt</source>
      <translation>no hay nada marcado en los artículos hechos, así que no se puede aprender nada</translation>
    </message>
    <message>
      <source>nothing of a project can be read in it; nothing was changed</source>
      <translation>no se puede leer en él nada de un proyecto; no se cambió nada</translation>
    </message>
    <message>
      <source>nothing suggested before in this project; the suggester is as it was</source>
      <translation>antes no sugería nada en este proyecto; el sugeridor sigue como estaba</translation>
    </message>
    <message>
      <source>nothing there yet</source>
      <translation>nada ahí todavía</translation>
    </message>
    <message>
      <source>nothing: entities alone, with spaCy</source>
      <translation>nada: solo entidades, con spaCy</translation>
    </message>
    <message>
      <source>number</source>
      <translation>número</translation>
    </message>
    <message>
      <source>number {number} to do, as it came</source>
      <translation>número {number} por hacer, según llegó</translation>
    </message>
    <message>
      <source>number_changed</source>
      <translation>número cambiado</translation>
    </message>
    <message>
      <source>of the articles to learn from, {count} are in {language}</source>
      <translation>de los artículos de los que aprender, {count} están en {language}</translation>
    </message>
    <message>
      <source>of the suggestions decided on</source>
      <translation>de las sugerencias decididas</translation>
    </message>
    <message>
      <source>of the suggestions decided on: another label, speaker, cue, source or kind</source>
      <translation>de las sugerencias decididas: otra etiqueta, hablante, verbo de habla, fuente o tipo</translation>
    </message>
    <message>
      <source>of the time it takes without suggestions</source>
      <translation>del tiempo que lleva sin sugerencias</translation>
    </message>
    <message>
      <source>of them go to</source>
      <translation>de ellos van a</translation>
    </message>
    <message>
      <source>of what is gold, what people had marked</source>
      <translation>de lo que es oro, lo que se había marcado</translation>
    </message>
    <message>
      <source>of what is suggested, what people marked just so with none shown</source>
      <translation>de lo sugerido, lo marcado exactamente así sin ninguna a la vista</translation>
    </message>
    <message>
      <source>of what is suggested, what people marked just so with suggestions shown</source>
      <translation>de lo sugerido, lo marcado exactamente así con sugerencias a la vista</translation>
    </message>
    <message>
      <source>of what people marked with none shown, what is suggested just so; it is the honest one</source>
      <translation>de lo marcado sin ninguna a la vista, lo sugerido exactamente así; es la honesta</translation>
    </message>
    <message>
      <source>of what people marked with suggestions shown, what is suggested just so</source>
      <translation>de lo marcado con sugerencias a la vista, lo sugerido exactamente así</translation>
    </message>
    <message>
      <source>of what people marked with suggestions shown, what nobody had suggested</source>
      <translation>de lo marcado con sugerencias a la vista, lo que nadie había sugerido</translation>
    </message>
    <message>
      <source>of {b}</source>
      <translation>de {b}</translation>
    </message>
    <message numerus="yes">
      <source>of {count} annotators</source>
      <translation>
        <numerusform>de {count} anotador</numerusform>
        <numerusform>de {count} anotadores</numerusform>
      </translation>
    </message>
    <message>
      <source>of {done} stories that are done none falls into {empty}; finish more of them, or choose other shares or another seed</source>
      <translation>de {done} historias hechas ninguna cae en {empty}; terminar más, o elegir otras partes u otra semilla</translation>
    </message>
    <message>
      <source>of {done} stories that are done none falls into {empty}; finish more of them, or choose other shares or another seed, such as {seed}</source>
      <translation>de {done} historias hechas ninguna cae en {empty}; terminar más, o elegir otras partes u otra semilla, como {seed}</translation>
    </message>
    <message>
      <source>offsets in {unit} are not understood; use one of {known}</source>
      <translation>no se entienden desplazamientos en {unit}; usar uno de {known}</translation>
    </message>
    <message>
      <source>offsets must be whole numbers, not {places}</source>
      <translation>los desplazamientos deben ser números enteros, no {places}</translation>
    </message>
    <message>
      <source>offsets must be whole numbers, not {start} and {end}</source>
      <translation>los desplazamientos deben ser números enteros, no {start} y {end}</translation>
    </message>
    <message numerus="yes">
      <source>on {count} days</source>
      <translation>
        <numerusform>en {count} día</numerusform>
        <numerusform>en {count} días</numerusform>
      </translation>
    </message>
    <message>
      <source>only desktops on Linux are told this way; on this system, choose annotator once under “Open with” for a file that ends in .annot</source>
      <translation>solo los escritorios de Linux se enteran así; en este sistema, elegir annotator una vez en «Abrir con» para un archivo que acabe en .annot</translation>
    </message>
    <message>
      <source>only quotes differ there; put those right in the text</source>
      <translation>ahí solo difieren citas; corregirlas en el texto</translation>
    </message>
    <message>
      <source>only white space</source>
      <translation>solo espacios</translation>
    </message>
    <message>
      <source>only {name} suggests anything here</source>
      <translation>solo {name} sugiere algo aquí</translation>
    </message>
    <message>
      <source>only {next} is marked in the finished articles: it learns that nothing else is to be suggested</source>
      <translation>solo {next} está marcado en los artículos hechos: aprende que no hay que sugerir nada más</translation>
    </message>
    <message>
      <source>open: ours stays for now</source>
      <translation>pendiente: de momento queda la nuestra</translation>
    </message>
    <message>
      <source>open: the file stays out</source>
      <translation>pendiente: el archivo queda fuera</translation>
    </message>
    <message>
      <source>ordering the articles</source>
      <translation>ordenando los artículos</translation>
    </message>
    <message>
      <source>org</source>
      <translation>organización</translation>
    </message>
    <message>
      <source>original</source>
      <translation>original</translation>
    </message>
    <message>
      <source>other</source>
      <translation>otro</translation>
    </message>
    <message>
      <source>overlapping</source>
      <translation>solapados</translation>
    </message>
    <message>
      <source>overlaps a longer one; a token has one tag</source>
      <translation>se solapa con uno más largo; un token tiene un solo tag</translation>
    </message>
    <message>
      <source>overlaps another entity, so it is not in doc.ents and NER does not learn it; doc.spans["sc"] has it</source>
      <translation>se solapa con otra entidad, así que no está en doc.ents y NER no lo aprende; doc.spans["sc"] lo tiene</translation>
    </message>
    <message>
      <source>page {page} does not hold together</source>
      <translation>la página {page} no es coherente</translation>
    </message>
    <message>
      <source>parts</source>
      <translation>partes</translation>
    </message>
    <message>
      <source>paused</source>
      <translation>en pausa</translation>
    </message>
    <message>
      <source>per article</source>
      <translation>por artículo</translation>
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
      <source>punctuation</source>
      <translation>puntuación</translation>
    </message>
    <message>
      <source>putting together</source>
      <translation>reuniendo</translation>
    </message>
    <message>
      <source>quote</source>
      <translation>cita</translation>
    </message>
    <message>
      <source>quote role</source>
      <translation>parte de una cita</translation>
    </message>
    <message>
      <source>quotes</source>
      <translation>citas</translation>
    </message>
    <message>
      <source>reach beyond the text</source>
      <translation>más allá del final del texto</translation>
    </message>
    <message>
      <source>reaches into a {zone}, which is left out</source>
      <translation>entra en una zona que se omite ({zone})</translation>
    </message>
    <message>
      <source>reaches past the end of the text at {count}</source>
      <translation>rebasa el final del texto en {count}</translation>
    </message>
    <message>
      <source>read as {name}</source>
      <translation>leído como {name}</translation>
    </message>
    <message>
      <source>read as {name}, which it hardly is; if it reads wrong, save it as UTF-8</source>
      <translation>leído como {name}, aunque es poco probable que lo sea; si se lee mal, guardarlo como UTF-8</translation>
    </message>
    <message>
      <source>reading</source>
      <translation>leyendo</translation>
    </message>
    <message>
      <source>reading what was done</source>
      <translation>leyendo lo hecho</translation>
    </message>
    <message>
      <source>ready</source>
      <translation>listo</translation>
    </message>
    <message>
      <source>references of who is not quoted</source>
      <translation>referencias de quien no es citado</translation>
    </message>
    <message>
      <source>reject</source>
      <translation>rechazar</translation>
    </message>
    <message>
      <source>rejected</source>
      <translation>rechazada</translation>
    </message>
    <message>
      <source>rejected before</source>
      <translation>rechazado antes</translation>
    </message>
    <message>
      <source>relation</source>
      <translation>relación</translation>
    </message>
    <message>
      <source>relations {label} between contents</source>
      <translation>relaciones {label} entre contenidos</translation>
    </message>
    <message>
      <source>remembering what was decided</source>
      <translation>recordando lo decidido</translation>
    </message>
    <message>
      <source>reopened</source>
      <translation>reabierto</translation>
    </message>
    <message>
      <source>result {number}: {why}</source>
      <translation>resultado {number}: {why}</translation>
    </message>
    <message>
      <source>results of type {type}</source>
      <translation>resultados del tipo {type}</translation>
    </message>
    <message>
      <source>rewrite</source>
      <translation>reescritura</translation>
    </message>
    <message>
      <source>right click</source>
      <translation>clic derecho</translation>
    </message>
    <message>
      <source>role changed</source>
      <translation>cargo cambiado</translation>
    </message>
    <message>
      <source>role_changed</source>
      <translation>rol cambiado</translation>
    </message>
    <message>
      <source>said by somebody else</source>
      <translation>dicho por otra persona</translation>
    </message>
    <message>
      <source>same ends</source>
      <translation>mismos extremos</translation>
    </message>
    <message>
      <source>same words first</source>
      <translation>primero palabras iguales</translation>
    </message>
    <message>
      <source>saved pages</source>
      <translation>las páginas guardadas</translation>
    </message>
    <message>
      <source>say nothing that can be said</source>
      <translation>sin nada que se pueda decir</translation>
    </message>
    <message>
      <source>say whose work is meant; {there}</source>
      <translation>decir de quién es el trabajo; {there}</translation>
    </message>
    <message>
      <source>selected</source>
      <translation>seleccionado</translation>
    </message>
    <message>
      <source>selected; a label or its key marks it</source>
      <translation>seleccionado; una etiqueta o su tecla lo marca</translation>
    </message>
    <message>
      <source>sentence {number} begins {gap} characters after what comes before it</source>
      <translation>la frase {number} empieza {gap} caracteres después de lo anterior</translation>
    </message>
    <message>
      <source>share of its characters</source>
      <translation>parte de sus caracteres</translation>
    </message>
    <message>
      <source>shares {words} and {more} more with “{title}”</source>
      <translation>comparte {words} y {more} más con «{title}»</translation>
    </message>
    <message>
      <source>shares {words} with “{title}”</source>
      <translation>comparte {words} con «{title}»</translation>
    </message>
    <message>
      <source>skipped</source>
      <translation>omitido</translation>
    </message>
    <message>
      <source>skipped in Label Studio</source>
      <translation>omitido en Label Studio</translation>
    </message>
    <message>
      <source>some offsets count {unit}, not {ours}</source>
      <translation>algunos desplazamientos cuentan {unit}, no {ours}</translation>
    </message>
    <message>
      <source>source</source>
      <translation>fuente</translation>
    </message>
    <message>
      <source>source {text}</source>
      <translation>fuente {text}</translation>
    </message>
    <message>
      <source>source “{text}”</source>
      <translation>fuente «{text}»</translation>
    </message>
    <message>
      <source>spaCy DocBin</source>
      <translation>spaCy DocBin</translation>
    </message>
    <message>
      <source>spaCy cannot learn from it: {flaws}</source>
      <translation>spaCy no puede aprender de ello: {flaws}</translation>
    </message>
    <message>
      <source>spaCy docs as JSON Lines</source>
      <translation>docs de spaCy como JSON Lines</translation>
    </message>
    <message>
      <source>spaCy training folder</source>
      <translation>carpeta de entrenamiento de spaCy</translation>
    </message>
    <message>
      <source>spaCy’s ({name})</source>
      <translation>el de spaCy ({name})</translation>
    </message>
    <message>
      <source>span</source>
      <translation>tramo</translation>
    </message>
    <message>
      <source>span {number}: {span} is no span</source>
      <translation>tramo {number}: {span} no es un tramo</translation>
    </message>
    <message>
      <source>spans</source>
      <translation>tramos</translation>
    </message>
    <message>
      <source>spans overlap; doccano drops some without a word unless its project allows overlapping</source>
      <translation>hay tramos solapados; doccano omite algunos sin decirlo si su proyecto no permite solapar</translation>
    </message>
    <message>
      <source>speaker</source>
      <translation>hablante</translation>
    </message>
    <message>
      <source>speaker_changed</source>
      <translation>hablante cambiado</translation>
    </message>
    <message>
      <source>speakers</source>
      <translation>hablantes</translation>
    </message>
    <message>
      <source>speakers {number}: a name or id holds half of a surrogate pair</source>
      <translation>hablantes {number}: un nombre o id contiene medio par sustituto</translation>
    </message>
    <message>
      <source>spliced</source>
      <translation>empalmada</translation>
    </message>
    <message>
      <source>stands in a text with a character that no XML file can hold; JSON CAS can</source>
      <translation>está en un texto con un carácter que ningún archivo XML admite; JSON CAS sí</translation>
    </message>
    <message>
      <source>stands where a {label} stands, which is called {name}, too</source>
      <translation>está donde hay {label}, que también se llama {name}</translation>
    </message>
    <message>
      <source>stands {shift:+d} characters from its place</source>
      <translation>está a {shift:+d} caracteres de su lugar</translation>
    </message>
    <message>
      <source>starts and ends with white space</source>
      <translation>empieza y termina con espacios</translation>
    </message>
    <message>
      <source>starts and ends within a word</source>
      <translation>empieza y termina dentro de una palabra</translation>
    </message>
    <message>
      <source>starts with white space</source>
      <translation>empieza con espacios</translation>
    </message>
    <message>
      <source>starts within a word</source>
      <translation>empieza dentro de una palabra</translation>
    </message>
    <message>
      <source>steps</source>
      <translation>pasos</translation>
    </message>
    <message>
      <source>stopping</source>
      <translation>deteniendo</translation>
    </message>
    <message>
      <source>storing</source>
      <translation>guardando</translation>
    </message>
    <message>
      <source>suggested</source>
      <translation>sugerida</translation>
    </message>
    <message>
      <source>suggested as {label}</source>
      <translation>sugerido como {label}</translation>
    </message>
    <message>
      <source>suggested everywhere</source>
      <translation>sugerido en todas partes</translation>
    </message>
    <message>
      <source>suggested everywhere, allowed by hand</source>
      <translation>sugerido en todas partes, permitido a mano</translation>
    </message>
    <message>
      <source>suggester</source>
      <translation>sugeridor</translation>
    </message>
    <message>
      <source>suggesters disagree only where two have read the articles; here there are open suggestions of {name}</source>
      <translation>los sugeridores discrepan solo donde dos han leído los artículos; aquí hay sugerencias abiertas de {name}</translation>
    </message>
    <message>
      <source>suggestions</source>
      <translation>sugerencias</translation>
    </message>
    <message>
      <source>suggests {labels}, of which so many are marked so far</source>
      <translation>sugiere {labels}, de las que hay tantas marcadas hasta ahora</translation>
    </message>
    <message>
      <source>summary</source>
      <translation>resumen</translation>
    </message>
    <message>
      <source>take it</source>
      <translation>tomarla</translation>
    </message>
    <message>
      <source>take theirs</source>
      <translation>tomar la suya</translation>
    </message>
    <message>
      <source>take them in</source>
      <translation>incorporarlos</translation>
    </message>
    <message>
      <source>task {number}: {why}</source>
      <translation>tarea {number}: {why}</translation>
    </message>
    <message>
      <source>tasks without an answer come in as suggestions; --as work takes them for work</source>
      <translation>las tareas sin respuesta entran como sugerencias; --as work las toma como trabajo</translation>
    </message>
    <message>
      <source>tense_or_modality_changed</source>
      <translation>tiempo o modo cambiado</translation>
    </message>
    <message>
      <source>text</source>
      <translation>texto</translation>
    </message>
    <message>
      <source>that 1,000 characters take</source>
      <translation>que requieren 1000 caracteres</translation>
    </message>
    <message>
      <source>that were not handed out before</source>
      <translation>los que aún no se han repartido</translation>
    </message>
    <message>
      <source>the adjudicator</source>
      <translation>el adjudicador</translation>
    </message>
    <message>
      <source>the article in a few points</source>
      <translation>el artículo en pocos puntos</translation>
    </message>
    <message>
      <source>the article is marked as {status}, not as done</source>
      <translation>el artículo está marcado como «{status}», no como hecho</translation>
    </message>
    <message>
      <source>the article that begins in line {line} has more than {most:,} tokens</source>
      <translation>el artículo que empieza en la línea {line} tiene más de {most:,} tokens</translation>
    </message>
    <message>
      <source>the articles have no entities to learn from</source>
      <translation>los artículos no tienen entidades de las que aprender</translation>
    </message>
    <message>
      <source>the articles have no names to learn from</source>
      <translation>los artículos no tienen nombres de los que aprender</translation>
    </message>
    <message>
      <source>the built-in suggester ({name})</source>
      <translation>el sugeridor incluido ({name})</translation>
    </message>
    <message>
      <source>the bytes {first}–{last} cover no text</source>
      <translation>los bytes {first}–{last} no abarcan texto</translation>
    </message>
    <message>
      <source>the bytes {first}–{last} cut a character in two</source>
      <translation>los bytes {first}–{last} parten un carácter en dos</translation>
    </message>
    <message>
      <source>the choices</source>
      <translation>las opciones</translation>
    </message>
    <message>
      <source>the column {column} is empty</source>
      <translation>la columna {column} está vacía</translation>
    </message>
    <message>
      <source>the copy of {owner} holds another {item}</source>
      <translation>la copia de {owner} contiene otro {item}</translation>
    </message>
    <message>
      <source>the copy of {owner} of article {article} does not tell its revision, but holds something else; it was edited outside</source>
      <translation>la copia de {owner} del artículo {article} no dice su revisión, pero contiene otra cosa; se editó fuera</translation>
    </message>
    <message>
      <source>the copy of {owner} of article {article} has revision {theirs} here, too, but holds something else; it was edited outside</source>
      <translation>la copia de {owner} del artículo {article} también tiene aquí revisión {theirs}, pero contiene otra cosa; se editó fuera</translation>
    </message>
    <message>
      <source>the copy of {owner} of article {article} is in two files with revision {theirs}, but not the same in both; merge one of them alone</source>
      <translation>la copia de {owner} del artículo {article} está en dos archivos con revisión {theirs}, pero no es igual en ambos; incorporar solo uno de ellos</translation>
    </message>
    <message>
      <source>the copy of {owner} of article {article} is older (revision {theirs}) than the one here (revision {ours})</source>
      <translation>la copia de {owner} del artículo {article} es más antigua (revisión {theirs}) que la de aquí (revisión {ours})</translation>
    </message>
    <message>
      <source>the copy of {owner} of article {article} was edited here (revision {ours}) and there (revision {theirs}) since both were the same</source>
      <translation>la copia de {owner} del artículo {article} se editó aquí (revisión {ours}) y allí (revisión {theirs}) desde que ambas eran iguales</translation>
    </message>
    <message>
      <source>the copy of {owner} says something else of a quote or hint</source>
      <translation>la copia de {owner} dice otra cosa de una cita o un indicio</translation>
    </message>
    <message>
      <source>the document is damaged, in its part {name}</source>
      <translation>el documento está dañado, en su parte {name}</translation>
    </message>
    <message>
      <source>the entities</source>
      <translation>las entidades</translation>
    </message>
    <message>
      <source>the extra data of a {label} are not taken: {extra}</source>
      <translation>los datos adicionales de {label} no se toman: {extra}</translation>
    </message>
    <message>
      <source>the file cannot be read: {why}</source>
      <translation>el archivo no se puede leer: {why}</translation>
    </message>
    <message>
      <source>the file declares entities (DOCTYPE), which no CAS does; it is not read</source>
      <translation>el archivo declara entidades (DOCTYPE), lo que ningún CAS hace; no se lee</translation>
    </message>
    <message>
      <source>the file has no text: spaces were put between the tokens anew</source>
      <translation>el archivo no tiene texto: se pusieron espacios nuevos entre los tokens</translation>
    </message>
    <message>
      <source>the file holds no text</source>
      <translation>el archivo no contiene texto</translation>
    </message>
    <message>
      <source>the file is damaged ({why})</source>
      <translation>el archivo está dañado ({why})</translation>
    </message>
    <message>
      <source>the file is empty</source>
      <translation>el archivo está vacío</translation>
    </message>
    <message>
      <source>the folder {path} cannot be made: {why}</source>
      <translation>no se puede crear la carpeta {path}: {why}</translation>
    </message>
    <message>
      <source>the format is {found}, not {known}</source>
      <translation>el formato es {found}, no {known}</translation>
    </message>
    <message>
      <source>the format plug-in {name} cannot be used: {problem}</source>
      <translation>no se puede usar el complemento de formato {name}: {problem}</translation>
    </message>
    <message>
      <source>the format plug-in {plugin} failed: {why}</source>
      <translation>falló el complemento de formato {plugin}: {why}</translation>
    </message>
    <message>
      <source>the id {id} is used twice</source>
      <translation>el id {id} se usa dos veces</translation>
    </message>
    <message>
      <source>the id {name} is used twice</source>
      <translation>el id {name} se usa dos veces</translation>
    </message>
    <message>
      <source>the id {wanted} is taken by another text; this article is now {fresh}</source>
      <translation>el id {wanted} lo tiene otro texto; este artículo es ahora {fresh}</translation>
    </message>
    <message>
      <source>the journal is damaged here, so this step cannot be taken back or done again; nothing was changed</source>
      <translation>el diario está dañado aquí, por lo que este paso no se puede deshacer ni rehacer; no se cambió nada</translation>
    </message>
    <message>
      <source>the judgements</source>
      <translation>los juicios</translation>
    </message>
    <message>
      <source>the label is called {name} already; nothing was changed</source>
      <translation>la etiqueta ya se llama {name}; no se cambió nada</translation>
    </message>
    <message>
      <source>the label or the id holds half of a surrogate pair</source>
      <translation>la etiqueta o el id contiene medio par sustituto</translation>
    </message>
    <message numerus="yes">
      <source>the label {label} of {count} spans differs from {alike} in upper and lower case only</source>
      <translation>
        <numerusform>la etiqueta {label} de {count} tramo difiere de {alike} solo en mayúsculas y minúsculas</numerusform>
        <numerusform>la etiqueta {label} de {count} tramos difiere de {alike} solo en mayúsculas y minúsculas</numerusform>
      </translation>
    </message>
    <message>
      <source>the label {name} {no_label}</source>
      <translation>la etiqueta {name} {no_label}</translation>
    </message>
    <message>
      <source>the labels</source>
      <translation>las etiquetas</translation>
    </message>
    <message>
      <source>the last step</source>
      <translation>el último paso</translation>
    </message>
    <message>
      <source>the last step was not stored, everything before it is kept</source>
      <translation>el último paso no se guardó, todo lo anterior se conserva</translation>
    </message>
    <message>
      <source>the line is longer than {longest:,} bytes, which no article is</source>
      <translation>la línea tiene más de {longest:,} bytes, más que ningún artículo</translation>
    </message>
    <message>
      <source>the meta data are nested more than {deepest} deep</source>
      <translation>los metadatos están anidados a más de {deepest} niveles</translation>
    </message>
    <message>
      <source>the name of an annotator cannot be empty</source>
      <translation>el nombre de un anotador no puede estar vacío</translation>
    </message>
    <message>
      <source>the name of an annotator cannot begin with @, as {name} does</source>
      <translation>el nombre de un anotador no puede empezar por @, como {name}</translation>
    </message>
    <message>
      <source>the name of an annotator cannot begin with @; use --as for the gold</source>
      <translation>el nombre de un anotador no puede empezar por @; usar --as para el oro</translation>
    </message>
    <message>
      <source>the name of an annotator cannot have more than {longest} characters</source>
      <translation>el nombre de un anotador no puede tener más de {longest} caracteres</translation>
    </message>
    <message>
      <source>the name of this account</source>
      <translation>el nombre de esta cuenta</translation>
    </message>
    <message>
      <source>the new file does not hold together: {why}</source>
      <translation>el archivo nuevo no es coherente: {why}</translation>
    </message>
    <message>
      <source>the offsets are not those of the tokens, which were looked for in the text instead</source>
      <translation>los desplazamientos no son los de los tokens, que se buscaron en el texto</translation>
    </message>
    <message>
      <source>the offsets count {unit}, not {ours}</source>
      <translation>los desplazamientos cuentan {unit}, no {ours}</translation>
    </message>
    <message>
      <source>the only suggestion is between {low} % and {high} %</source>
      <translation>la única sugerencia está entre {low} % y {high} %</translation>
    </message>
    <message>
      <source>the page has more than {most:,} elements, too many for one article</source>
      <translation>la página tiene más de {most:,} elementos, demasiados para un artículo</translation>
    </message>
    <message>
      <source>the page has more than {most:,} tags, too many for one article</source>
      <translation>la página tiene más de {most:,} etiquetas HTML, demasiadas para un artículo</translation>
    </message>
    <message>
      <source>the parts of a quote must follow one another</source>
      <translation>las partes de una cita deben ir una tras otra</translation>
    </message>
    <message>
      <source>the parts of the quote {quote} do not follow one another</source>
      <translation>las partes de la cita {quote} no van una tras otra</translation>
    </message>
    <message>
      <source>the parts of what is judged must follow one another</source>
      <translation>las partes de lo juzgado deben ir una tras otra</translation>
    </message>
    <message>
      <source>the plug-in {entry} ({value}) cannot be loaded: {why}; nothing was changed</source>
      <translation>el complemento {entry} ({value}) no se puede cargar: {why}; no se cambió nada</translation>
    </message>
    <message>
      <source>the plug-in {entry} ({value}) has no method read(texts)</source>
      <translation>el complemento {entry} ({value}) no tiene método read(texts)</translation>
    </message>
    <message>
      <source>the plug-in {place} is not installed</source>
      <translation>el complemento {place} no está instalado</translation>
    </message>
    <message>
      <source>the process of {suggester} ended unexpectedly; what it read until then is kept</source>
      <translation>el proceso de {suggester} terminó inesperadamente; lo leído hasta entonces se conserva</translation>
    </message>
    <message>
      <source>the process that trains ended unexpectedly; nothing was changed, and the versions that there are go on working</source>
      <translation>el proceso que entrena terminó inesperadamente; no se cambió nada, y las versiones que hay siguen funcionando</translation>
    </message>
    <message>
      <source>the program has made a mistake; everything done before it is saved, and you can go on. Should something look wrong, open the project again.</source>
      <translation>el programa ha cometido un error; todo lo anterior está guardado y se puede seguir. Si algo se ve mal, abrir el proyecto de nuevo.</translation>
    </message>
    <message>
      <source>the program said {verdict}</source>
      <translation>el programa dijo {verdict}</translation>
    </message>
    <message>
      <source>the project can only be read here; nothing was changed</source>
      <translation>el proyecto solo se puede leer aquí; no se cambió nada</translation>
    </message>
    <message>
      <source>the project cannot be mended ({verdict}); nothing was changed</source>
      <translation>el proyecto no se puede reparar ({verdict}); no se cambió nada</translation>
    </message>
    <message>
      <source>the project cannot be opened ({why})</source>
      <translation>el proyecto no se puede abrir ({why})</translation>
    </message>
    <message>
      <source>the project carries {what}, as none of ours does</source>
      <translation>el proyecto lleva {what}, como ninguno de los nuestros</translation>
    </message>
    <message>
      <source>the project has no article {article}</source>
      <translation>el proyecto no tiene el artículo {article}</translation>
    </message>
    <message>
      <source>the project has no article {article}; nothing was deleted</source>
      <translation>el proyecto no tiene el artículo {article}; no se borró nada</translation>
    </message>
    <message>
      <source>the project has no article {article}; nothing was written</source>
      <translation>el proyecto no tiene el artículo {article}; no se escribió nada</translation>
    </message>
    <message>
      <source>the project has no articles to hand out</source>
      <translation>el proyecto no tiene artículos que repartir</translation>
    </message>
    <message>
      <source>the project has no story with an original and a rewrite; `annotator stories` groups articles into stories</source>
      <translation>el proyecto no tiene historia con original y reescritura; `annotator stories` agrupa artículos en historias</translation>
    </message>
    <message>
      <source>the project holds judgements that are none ({count})</source>
      <translation>el proyecto contiene juicios que no lo son ({count})</translation>
    </message>
    <message>
      <source>the project holds what cannot be there, in {table}.{column}</source>
      <translation>el proyecto contiene lo que no puede estar, en {table}.{column}</translation>
    </message>
    <message>
      <source>the project holds what none of ours does: {name}</source>
      <translation>el proyecto contiene lo que ninguno de los nuestros: {name}</translation>
    </message>
    <message>
      <source>the project is damaged ({why})</source>
      <translation>el proyecto está dañado ({why})</translation>
    </message>
    <message>
      <source>the project knows no names yet: nobody has kept one and its ledger has none</source>
      <translation>el proyecto aún no conoce nombres: nadie ha conservado ninguno y su registro no tiene</translation>
    </message>
    <message>
      <source>the project lacks the {name}</source>
      <translation>al proyecto le falta {name}</translation>
    </message>
    <message>
      <source>the quotes</source>
      <translation>las citas</translation>
    </message>
    <message>
      <source>the result is a list, not {result}</source>
      <translation>el resultado es una lista, no {result}</translation>
    </message>
    <message>
      <source>the row has {count} fields where the head has {wide}; is a delimiter unquoted?</source>
      <translation>la fila tiene {count} campos y la cabecera {wide}; ¿hay un separador sin comillas?</translation>
    </message>
    <message>
      <source>the rule "trusted" takes an annotator, such as "trusted anna"</source>
      <translation>la regla "trusted" requiere un anotador, como "trusted anna"</translation>
    </message>
    <message>
      <source>the rule "votes" takes a number from 1, such as "votes 2"</source>
      <translation>la regla "votes" requiere un número desde 1, como "votes 2"</translation>
    </message>
    <message>
      <source>the rule {kind!r} takes nothing more, not {rest!r}</source>
      <translation>la regla {kind!r} no admite nada más, no {rest!r}</translation>
    </message>
    <message>
      <source>the running text</source>
      <translation>el texto corrido</translation>
    </message>
    <message>
      <source>the same id in the knowledge base</source>
      <translation>el mismo id en la base de conocimiento</translation>
    </message>
    <message>
      <source>the same name</source>
      <translation>el mismo nombre</translation>
    </message>
    <message>
      <source>the same surname, and no other forename</source>
      <translation>el mismo apellido y ningún otro nombre de pila</translation>
    </message>
    <message>
      <source>the same text as {article}</source>
      <translation>el mismo texto que {article}</translation>
    </message>
    <message>
      <source>the scheme has no label for {labels}</source>
      <translation>el esquema no tiene etiqueta para {labels}</translation>
    </message>
    <message>
      <source>the scheme {scheme} has a label {name} already; nothing was changed</source>
      <translation>la lista de etiquetas {scheme} ya tiene una etiqueta {name}; no se cambió nada</translation>
    </message>
    <message numerus="yes">
      <source>the scheme {scheme} has no label {label}, which {count} spans have</source>
      <translation>
        <numerusform>la lista de etiquetas {scheme} no tiene la etiqueta {label}, que lleva {count} tramo</numerusform>
        <numerusform>la lista de etiquetas {scheme} no tiene la etiqueta {label}, que llevan {count} tramos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>the scheme {scheme} has no label {label}; it is kept in {count} spans</source>
      <translation>
        <numerusform>la lista de etiquetas {scheme} no tiene la etiqueta {label}; se mantiene en {count} tramo</numerusform>
        <numerusform>la lista de etiquetas {scheme} no tiene la etiqueta {label}; se mantiene en {count} tramos</numerusform>
      </translation>
    </message>
    <message>
      <source>the scheme {scheme} has no label {name}, it has {known}; nothing was changed</source>
      <translation>la lista de etiquetas {scheme} no tiene la etiqueta {name}, tiene {known}; no se cambió nada</translation>
    </message>
    <message>
      <source>the seed {seed} says which story goes where, and cannot be kept with a project that can only be read; name it next time, with --seed {seed}</source>
      <translation>la semilla {seed} dice qué historia va adónde y no se puede guardar con un proyecto de solo lectura; indicarla la próxima vez con --seed {seed}</translation>
    </message>
    <message>
      <source>the seed {seed} shares all {families} stories out to what is held out; finish more articles, or name another seed</source>
      <translation>la semilla {seed} reserva las {families} historias; terminar más artículos o dar otra semilla</translation>
    </message>
    <message>
      <source>the speakers</source>
      <translation>los hablantes</translation>
    </message>
    <message>
      <source>the story has {originals} originals and {rewrites} rewrites, and needs one original: say which is which with `annotator stories`, or name two articles</source>
      <translation>la historia tiene {originals} originales y {rewrites} reescrituras, y necesita un original: decir cuál es cuál con `annotator stories`, o indicar dos artículos</translation>
    </message>
    <message>
      <source>the suffix {suffix}</source>
      <translation>la extensión {suffix}</translation>
    </message>
    <message>
      <source>the table has no rows</source>
      <translation>la tabla no tiene filas</translation>
    </message>
    <message>
      <source>the tag {tag} is none such as O and B-PERSON; no spans taken</source>
      <translation>el tag {tag} no es uno como O y B-PERSON; no se tomaron tramos</translation>
    </message>
    <message>
      <source>the tags are numbers, and no file {file} or labels.json says what they stand for: put one there, a list of names by their number such as ["O", "B-PERSON", "I-PERSON"]</source>
      <translation>los tags son números y ni {file} ni labels.json dice qué significan: poner uno ahí, una lista de nombres por su número como ["O", "B-PERSON", "I-PERSON"]</translation>
    </message>
    <message>
      <source>the text holds a NUL or half of a surrogate pair</source>
      <translation>el texto contiene NUL o medio par sustituto</translation>
    </message>
    <message>
      <source>the text is empty</source>
      <translation>el texto está vacío</translation>
    </message>
    <message>
      <source>the text is empty or no text at all</source>
      <translation>el texto está vacío o no es texto</translation>
    </message>
    <message>
      <source>the text is missing</source>
      <translation>falta el texto</translation>
    </message>
    <message>
      <source>the text is missing: export from labelbuddy again with the text of the documents</source>
      <translation>falta el texto: exportar de nuevo desde labelbuddy con el texto de los documentos</translation>
    </message>
    <message>
      <source>the text is not the one that was annotated (its MD5 differs); no spans taken</source>
      <translation>el texto no es el que se anotó (su MD5 difiere); no se tomaron tramos</translation>
    </message>
    <message>
      <source>the text is not the one that was annotated (its SHA-256 differs); no spans taken</source>
      <translation>el texto no es el que se anotó (su SHA-256 difiere); no se tomaron tramos</translation>
    </message>
    <message>
      <source>the text of article {article} is not the one that was imported (its SHA-256 differs); it was changed by another program</source>
      <translation>el texto del artículo {article} no es el que se importó (su SHA-256 difiere); lo cambió otro programa</translation>
    </message>
    <message>
      <source>the texts of articles, zones, reasons, more than {longest:,} characters of a span</source>
      <translation>los textos de los artículos, zonas, motivos, más de {longest:,} caracteres de un tramo</translation>
    </message>
    <message>
      <source>the time spent is a number of seconds, not {value}</source>
      <translation>el tiempo empleado es un número de segundos, no {value}</translation>
    </message>
    <message>
      <source>the title over the article</source>
      <translation>el título sobre el artículo</translation>
    </message>
    <message>
      <source>the token “{token}” does not stand in the text; no spans taken</source>
      <translation>el token «{token}» no está en el texto; no se tomaron tramos</translation>
    </message>
    <message>
      <source>the tokens are missing: a list of words, none of them empty</source>
      <translation>faltan los tokens: una lista de palabras, ninguna vacía</translation>
    </message>
    <message>
      <source>the version cannot be kept in {folder}: {why}; the project and the versions that there are were not changed</source>
      <translation>la versión no se puede guardar en {folder}: {why}; el proyecto y las versiones que hay no han cambiado</translation>
    </message>
    <message>
      <source>the votes on this, or what was decided, have changed meanwhile; it was read anew, and nothing was decided</source>
      <translation>los votos sobre esto, o lo decidido, han cambiado entretanto; se leyó de nuevo y no se decidió nada</translation>
    </message>
    <message numerus="yes">
      <source>the work of {count} people</source>
      <translation>
        <numerusform>el trabajo de {count} persona</numerusform>
        <numerusform>el trabajo de {count} personas</numerusform>
      </translation>
    </message>
    <message>
      <source>the zones</source>
      <translation>las zonas</translation>
    </message>
    <message>
      <source>the {name} of the project is not made as ours is</source>
      <translation>{name} del proyecto no está hecho como el nuestro</translation>
    </message>
    <message>
      <source>the {what} {value} is none of {kinds}</source>
      <translation>{what} {value} no es ninguno de {kinds}</translation>
    </message>
    <message>
      <source>the {what}s are a list, not {items}</source>
      <translation>{what}: se espera una lista, no {items}</translation>
    </message>
    <message>
      <source>there</source>
      <translation>disponible</translation>
    </message>
    <message>
      <source>there are no patterns in {path}</source>
      <translation>no hay patrones en {path}</translation>
    </message>
    <message>
      <source>there are {count} tokens and no tags; no spans taken</source>
      <translation>hay {count} tokens y ningún tag; no se tomaron tramos</translation>
    </message>
    <message>
      <source>there are {count} tokens and {tags} tags; no spans taken</source>
      <translation>hay {count} tokens y {tags} tags; no se tomaron tramos</translation>
    </message>
    <message>
      <source>there is a format called {name} already</source>
      <translation>ya hay un formato llamado {name}</translation>
    </message>
    <message>
      <source>there is no annotator {name} in this project; there is {there}; nothing was changed</source>
      <translation>no hay anotador {name} en este proyecto; hay {there}; no se cambió nada</translation>
    </message>
    <message>
      <source>there is no article {article} in the trash; nothing was done</source>
      <translation>no hay artículo {article} en la papelera; no se hizo nada</translation>
    </message>
    <message>
      <source>there is no article {name} in this project; {there}</source>
      <translation>no hay artículo {name} en este proyecto; {there}</translation>
    </message>
    <message>
      <source>there is no content in it</source>
      <translation>no hay contenido en ella</translation>
    </message>
    <message>
      <source>there is no file to read in this folder</source>
      <translation>no hay archivo que leer en esta carpeta</translation>
    </message>
    <message>
      <source>there is no file {path}</source>
      <translation>no hay ningún archivo {path}</translation>
    </message>
    <message>
      <source>there is no finished article to measure on that they have not learnt from; finish some more</source>
      <translation>no hay ningún artículo hecho en que medir del que no hayan aprendido; terminar algunos más</translation>
    </message>
    <message>
      <source>there is no finished article to measure on; finish some more</source>
      <translation>no hay ningún artículo hecho en que medir; terminar algunos más</translation>
    </message>
    <message>
      <source>there is no folder {parent}</source>
      <translation>no hay ninguna carpeta {parent}</translation>
    </message>
    <message>
      <source>there is no format {name}; there is: {known}</source>
      <translation>no hay formato {name}; hay: {known}</translation>
    </message>
    <message>
      <source>there is no label {label} in the trash; nothing was done</source>
      <translation>no hay etiqueta {label} en la papelera; no se hizo nada</translation>
    </message>
    <message>
      <source>there is no label {name} in this project; {there}</source>
      <translation>no hay etiqueta {name} en este proyecto; {there}</translation>
    </message>
    <message>
      <source>there is no line -DOCSTART-: the file is taken for one article</source>
      <translation>no hay ninguna línea -DOCSTART-: el archivo se toma por un solo artículo</translation>
    </message>
    <message>
      <source>there is no program annotator to start; install it with pip or pipx</source>
      <translation>no hay programa annotator que iniciar; instalarlo con pip o pipx</translation>
    </message>
    <message>
      <source>there is no project {path}</source>
      <translation>no hay ningún proyecto {path}</translation>
    </message>
    <message>
      <source>there is no project {path}; make one with: annotator new {path}</source>
      <translation>no hay ningún proyecto {path}; se crea con: annotator new {path}</translation>
    </message>
    <message>
      <source>there is no room in {folder} ({why}); nothing was done</source>
      <translation>no hay espacio en {folder} ({why}); no se hizo nada</translation>
    </message>
    <message>
      <source>there is no room left on the disk</source>
      <translation>no queda espacio en el disco</translation>
    </message>
    <message>
      <source>there is no rule {kind!r}; there are {kinds}</source>
      <translation>no hay ninguna regla {kind!r}; hay {kinds}</translation>
    </message>
    <message>
      <source>there is no scheme {name}, nor a file of labels; there is: {known}</source>
      <translation>no hay lista de etiquetas {name} ni archivo de etiquetas; hay: {known}</translation>
    </message>
    <message>
      <source>there is no speaker {speaker} in the ledger; nothing was changed</source>
      <translation>no hay hablante {speaker} en el registro; no se cambió nada</translation>
    </message>
    <message>
      <source>there is no speaker {speaker} in the trash; nothing was done</source>
      <translation>no hay hablante {speaker} en la papelera; no se hizo nada</translation>
    </message>
    <message>
      <source>there is no story {story} in this project; name one, or an original and a rewrite</source>
      <translation>no hay historia {story} en este proyecto; indicar una, o un original y una reescritura</translation>
    </message>
    <message>
      <source>there is no such file</source>
      <translation>no existe ese archivo</translation>
    </message>
    <message>
      <source>there is no suggester, folder or file {wanted}; there are: {names}</source>
      <translation>no hay sugeridor, carpeta ni archivo {wanted}; hay: {names}</translation>
    </message>
    <message>
      <source>there is no text in it</source>
      <translation>no hay texto en él</translation>
    </message>
    <message>
      <source>there is no token {first} to {last}</source>
      <translation>no hay token {first} a {last}</translation>
    </message>
    <message>
      <source>there is no work of anybody in it</source>
      <translation>no hay trabajo de nadie</translation>
    </message>
    <message>
      <source>there is no work of {named} in this project; {there}</source>
      <translation>no hay trabajo de {named} en este proyecto; {there}</translation>
    </message>
    <message>
      <source>there is no work of {name} in this project; {there}</source>
      <translation>no hay trabajo de {name} en este proyecto; {there}</translation>
    </message>
    <message>
      <source>there is no work of {owner} in this project</source>
      <translation>no hay trabajo de {owner} en este proyecto</translation>
    </message>
    <message>
      <source>there is no {file} beside it; brat keeps the text of an .ann file in a .txt file of its name</source>
      <translation>no está {file} junto a él; brat guarda el texto de un archivo .ann en un .txt del mismo nombre</translation>
    </message>
    <message>
      <source>there is none</source>
      <translation>no hay ninguno</translation>
    </message>
    <message>
      <source>there is that of {people}</source>
      <translation>hay el de {people}</translation>
    </message>
    <message>
      <source>there is {names}</source>
      <translation>hay {names}</translation>
    </message>
    <message>
      <source>this PDF is damaged, or asks for more memory or time than an article needs</source>
      <translation>este PDF está dañado o pide más memoria o tiempo del que necesita un artículo</translation>
    </message>
    <message>
      <source>this archive would grow to far more than it is; unpack it first</source>
      <translation>este archivo comprimido crecería mucho más de lo que es; descomprimirlo antes</translation>
    </message>
    <message>
      <source>this computer</source>
      <translation>este equipo</translation>
    </message>
    <message>
      <source>this does not look like any of {names}; name the format if it is one</source>
      <translation>esto no parece ser de ninguno de {names}; indicar el formato si lo es</translation>
    </message>
    <message>
      <source>this file in the archive cannot be read to its end: {why}</source>
      <translation>este archivo del zip no se puede leer hasta el final: {why}</translation>
    </message>
    <message>
      <source>this file in the archive is not JSON Lines; export as JSONL</source>
      <translation>este archivo del zip no es JSON Lines; exportar como JSONL</translation>
    </message>
    <message>
      <source>this file in the archive needs a password; unpack it first</source>
      <translation>este archivo del zip pide una contraseña; descomprimirlo antes</translation>
    </message>
    <message>
      <source>this file in the archive would grow to {size} MB; unpack it first</source>
      <translation>este archivo del zip crecería hasta {size} MB; descomprimirlo antes</translation>
    </message>
    <message>
      <source>this is JSON Lines, and is read as {title}</source>
      <translation>esto es JSON Lines y se lee como {title}</translation>
    </message>
    <message>
      <source>this is UTF-16 of more than {most:,} bytes; save it as UTF-8</source>
      <translation>es UTF-16 de más de {most:,} bytes; guardarlo como UTF-8</translation>
    </message>
    <message>
      <source>this is UTF-16, but damaged or cut off; what stands near the fault was not read</source>
      <translation>es UTF-16, pero dañado o cortado; lo que está cerca del fallo no se leyó</translation>
    </message>
    <message>
      <source>this is UTF-8, but damaged or cut off in line {line}</source>
      <translation>es UTF-8, pero dañado o cortado en la línea {line}</translation>
    </message>
    <message>
      <source>this is a device or a pipe, and no file</source>
      <translation>esto es un dispositivo o una tubería, no un archivo</translation>
    </message>
    <message>
      <source>this is a file of patterns, not of articles; look for them with suggest --with</source>
      <translation>es un archivo de patrones, no de artículos; buscarlos con suggest --with</translation>
    </message>
    <message>
      <source>this is a table of spans or quotes, as exported from here; it holds no articles</source>
      <translation>es una tabla de tramos o citas, como las que se exportan aquí; no contiene artículos</translation>
    </message>
    <message>
      <source>this is encrypted, or of Word before 2007; save it anew as .docx</source>
      <translation>está cifrado o es de Word anterior a 2007; guardarlo de nuevo como .docx</translation>
    </message>
    <message>
      <source>this is in the project already, as article {article}</source>
      <translation>esto ya está en el proyecto, como artículo {article}</translation>
    </message>
    <message>
      <source>this is more than one file in spaCy's format holds; export it in parts</source>
      <translation>es más de lo que cabe en un archivo del formato de spaCy; exportarlo por partes</translation>
    </message>
    <message>
      <source>this is no CAS in JSON</source>
      <translation>no es un CAS en JSON</translation>
    </message>
    <message>
      <source>this is no DocBin of spaCy, or a damaged one: {why}</source>
      <translation>no es un DocBin de spaCy, o está dañado: {why}</translation>
    </message>
    <message>
      <source>this is no PDF, or one that is damaged or cut off</source>
      <translation>no es un PDF, o está dañado o cortado</translation>
    </message>
    <message>
      <source>this is no WebAnno TSV 3</source>
      <translation>no es WebAnno TSV 3</translation>
    </message>
    <message>
      <source>this is no Word document, or a damaged one</source>
      <translation>no es un documento de Word, o está dañado</translation>
    </message>
    <message>
      <source>this is no Word document, or one that is cut off</source>
      <translation>no es un documento de Word, o está cortado</translation>
    </message>
    <message>
      <source>this is no doc of spaCy: {why}</source>
      <translation>no es un doc de spaCy: {why}</translation>
    </message>
    <message>
      <source>this is no row of a table: {why}</source>
      <translation>no es una fila de una tabla: {why}</translation>
    </message>
    <message>
      <source>this is no zip archive, or it is cut off; have it made or copied anew</source>
      <translation>no es un archivo zip, o está cortado; hacerlo o copiarlo de nuevo</translation>
    </message>
    <message>
      <source>this is not JSON from character {pos} on</source>
      <translation>no es JSON desde el carácter {pos}</translation>
    </message>
    <message>
      <source>this is not JSON, or it is cut off</source>
      <translation>no es JSON, o está cortado</translation>
    </message>
    <message>
      <source>this is not JSON: byte {start} is not UTF-8</source>
      <translation>no es JSON: el byte {start} no es UTF-8</translation>
    </message>
    <message>
      <source>this is not JSON: it is nested too deep</source>
      <translation>no es JSON: está anidado a demasiada profundidad</translation>
    </message>
    <message>
      <source>this is not XML, or it is cut off: {why}</source>
      <translation>no es XML, o está cortado: {why}</translation>
    </message>
    <message>
      <source>this is not a text file</source>
      <translation>no es un archivo de texto</translation>
    </message>
    <message>
      <source>this is not a text file: it has control characters in it</source>
      <translation>no es un archivo de texto: contiene caracteres de control</translation>
    </message>
    <message>
      <source>this is not text in {encoding}</source>
      <translation>no es texto en {encoding}</translation>
    </message>
    <message>
      <source>this language has no model of names to teach</source>
      <translation>este idioma no tiene un modelo de nombres que enseñar</translation>
    </message>
    <message>
      <source>this page cannot be taken apart</source>
      <translation>esta página no se puede descomponer</translation>
    </message>
    <message>
      <source>this part has none of {missing}, and another part has</source>
      <translation>esta parte no tiene {missing} y otra sí</translation>
    </message>
    <message>
      <source>this project has no suggester; choose one of the suggesters first</source>
      <translation>este proyecto no tiene sugeridor; elegir antes uno de los sugeridores</translation>
    </message>
    <message>
      <source>this row is longer than {most:,} characters; what follows it was not read</source>
      <translation>esta fila tiene más de {most:,} caracteres; lo que sigue no se leyó</translation>
    </message>
    <message>
      <source>this step no longer fits, since a speaker whom it would take out of the ledger is named in other work by now; nothing was done</source>
      <translation>este paso ya no encaja, porque un hablante que quitaría del registro ya se nombra en otro trabajo; no se hizo nada</translation>
    </message>
    <message>
      <source>this step no longer fits, since it names a speaker who is not in the ledger any more; nothing was done</source>
      <translation>este paso ya no encaja, porque nombra a un hablante que ya no está en el registro; no se hizo nada</translation>
    </message>
    <message>
      <source>this step no longer fits, since what it alters has changed; nothing was done</source>
      <translation>este paso ya no encaja, porque lo que altera ha cambiado; no se hizo nada</translation>
    </message>
    <message>
      <source>time</source>
      <translation>tiempo</translation>
    </message>
    <message>
      <source>to do</source>
      <translation>pendiente</translation>
    </message>
    <message>
      <source>todo</source>
      <translation>pendiente</translation>
    </message>
    <message>
      <source>tokens of which nobody says what they hold are no rows of the file</source>
      <translation>los tokens de los que nadie dice qué contienen no son filas del archivo</translation>
    </message>
    <message>
      <source>too early to tell</source>
      <translation>demasiado pronto para saberlo</translation>
    </message>
    <message>
      <source>too few</source>
      <translation>muy pocos</translation>
    </message>
    <message>
      <source>too few quotes to learn from</source>
      <translation>muy pocas citas de las que aprender</translation>
    </message>
    <message>
      <source>too few stories are finished to hold some out that tell when to stop: it learns for as long as is usual</source>
      <translation>hay muy pocas historias hechas para reservar algunas que digan cuándo parar: se aprende el tiempo habitual</translation>
    </message>
    <message>
      <source>u-alpha where two marked</source>
      <translation>u-alfa donde marcaron dos</translation>
    </message>
    <message>
      <source>u-alpha, characters: all of the text</source>
      <translation>u-alfa, caracteres: todo el texto</translation>
    </message>
    <message>
      <source>u-alpha: labels where two marked</source>
      <translation>u-alfa: etiquetas donde marcaron dos</translation>
    </message>
    <message>
      <source>u-alpha: marked or not</source>
      <translation>u-alfa: marcado o no</translation>
    </message>
    <message>
      <source>under {keys} stands no place in the text</source>
      <translation>bajo {keys} no hay ningún lugar del texto</translation>
    </message>
    <message>
      <source>unquoted</source>
      <translation>sin comillas</translation>
    </message>
    <message>
      <source>unsupported</source>
      <translation>sin respaldo</translation>
    </message>
    <message>
      <source>used: {points:.1f} points more in articles left out of learning</source>
      <translation>se usa: {points:.1f} puntos más en artículos excluidos del aprendizaje</translation>
    </message>
    <message>
      <source>verbatim</source>
      <translation>literal</translation>
    </message>
    <message>
      <source>version {version} comes from another annotator; this reads {known}</source>
      <translation>la versión {version} viene de otro annotator; este lee {known}</translation>
    </message>
    <message>
      <source>versions</source>
      <translation>versiones</translation>
    </message>
    <message>
      <source>was moved, replaced or deleted by another program</source>
      <translation>fue movido, sustituido o borrado por otro programa</translation>
    </message>
    <message>
      <source>was written over by another program</source>
      <translation>fue sobrescrito por otro programa</translation>
    </message>
    <message>
      <source>what a picture shows</source>
      <translation>lo que muestra una imagen</translation>
    </message>
    <message>
      <source>what begins in line {line} is longer than {longest:,} bytes</source>
      <translation>lo que empieza en la línea {line} tiene más de {longest:,} bytes</translation>
    </message>
    <message>
      <source>what begins in line {line} is longer than {longest:,} characters, or has a fault or no end</source>
      <translation>lo que empieza en la línea {line} tiene más de {longest:,} caracteres, o tiene un error o no tiene final</translation>
    </message>
    <message>
      <source>what is blind is planned in the project that the packet is from</source>
      <translation>la parte a ciegas se planea en el proyecto del que viene el paquete</translation>
    </message>
    <message>
      <source>what is done holds neither entities nor quotes to train on</source>
      <translation>lo terminado no contiene entidades ni citas con las que entrenar</translation>
    </message>
    <message>
      <source>what is judged is left out; only people and the gold judge</source>
      <translation>lo juzgado se omite; solo juzgan las personas y el oro</translation>
    </message>
    <message>
      <source>what is judged {reason}</source>
      <translation>lo juzgado {reason}</translation>
    </message>
    <message>
      <source>what is suggested</source>
      <translation>lo sugerido</translation>
    </message>
    <message>
      <source>what is to be gold reaches beyond the end of the article; nothing was decided</source>
      <translation>lo que ha de ser oro va más allá del final del artículo; no se decidió nada</translation>
    </message>
    <message>
      <source>what is to be put right there has changed; look again, as nothing was done</source>
      <translation>lo que hay que corregir ahí ha cambiado; buscar de nuevo, no se hizo nada</translation>
    </message>
    <message>
      <source>what it says of {key} is no JSON and is not taken</source>
      <translation>lo que dice de {key} no es JSON y no se toma</translation>
    </message>
    <message>
      <source>what labels of this project were called before cannot be read</source>
      <translation>no se puede leer cómo se llamaban antes las etiquetas de este proyecto</translation>
    </message>
    <message>
      <source>what stands in {file} is of other tokens: spaces were put between these anew</source>
      <translation>lo que hay en {file} es de otros tokens: se pusieron espacios nuevos entre estos</translation>
    </message>
    <message>
      <source>what the project held is in no file any more, and there is no backup of just now to make a copy of; look for the latest one among the backups</source>
      <translation>lo que contenía el proyecto ya no está en ningún archivo y no hay copia de seguridad reciente de la que copiar; buscar la última entre las copias de seguridad</translation>
    </message>
    <message>
      <source>what was adjudicated</source>
      <translation>lo adjudicado</translation>
    </message>
    <message>
      <source>what was learnt cannot be written to {file}: {why}</source>
      <translation>lo aprendido no se puede escribir en {file}: {why}</translation>
    </message>
    <message>
      <source>when it was opened</source>
      <translation>al abrirlo</translation>
    </message>
    <message>
      <source>where it was written, and when</source>
      <translation>dónde y cuándo se escribió</translation>
    </message>
    <message>
      <source>which suggesters this project has chosen cannot be read; choose them anew</source>
      <translation>no se puede leer qué sugeridores ha elegido este proyecto; elegirlos de nuevo</translation>
    </message>
    <message>
      <source>while at work</source>
      <translation>durante el trabajo</translation>
    </message>
    <message>
      <source>who wrote it</source>
      <translation>quién lo escribió</translation>
    </message>
    <message>
      <source>whose picture it is, or who else worked on it</source>
      <translation>de quién es la imagen o quién más colaboró</translation>
    </message>
    <message>
      <source>with a learning &amp;curve</source>
      <translation>con &amp;curva de aprendizaje</translation>
    </message>
    <message>
      <source>with {label}</source>
      <translation>con {label}</translation>
    </message>
    <message>
      <source>work</source>
      <translation>obra</translation>
    </message>
    <message>
      <source>zone</source>
      <translation>zona</translation>
    </message>
    <message>
      <source>zones, dates and sources, states, scores, ids of speakers</source>
      <translation>zonas, fechas y fuentes, estados, puntuaciones, identificadores de hablantes</translation>
    </message>
    <message>
      <source>zones, speakers</source>
      <translation>zonas, hablantes</translation>
    </message>
    <message>
      <source>zones, speakers, kinds of quotes</source>
      <translation>zonas, hablantes, tipos de citas</translation>
    </message>
    <message>
      <source>zones, speakers, reasons</source>
      <translation>zonas, hablantes, motivos</translation>
    </message>
    <message>
      <source>zones, speakers, reasons, who suggested what was accepted</source>
      <translation>zonas, hablantes, motivos, quién sugirió lo aceptado</translation>
    </message>
    <message>
      <source>zones, titles and the like, states, scores, speakers without a knowledge base id</source>
      <translation>zonas, títulos y similares, estados, puntuaciones, hablantes sin identificador de una base de conocimiento</translation>
    </message>
    <message>
      <source>zones: the {kind} at {start} overlaps another zone</source>
      <translation>zonas: {kind} en {start} se solapa con otra zona</translation>
    </message>
    <message>
      <source>{a:,} / {b:,}</source>
      <translation>{a:,} / {b:,}</translation>
    </message>
    <message>
      <source>{agreed} agreed, {differ} differ</source>
      <translation>{agreed} iguales, {differ} distintas</translation>
    </message>
    <message numerus="yes">
      <source>{alone} of {count} suggestions by one of {who} alone</source>
      <translation>
        <numerusform>{alone} de {count} sugerencia de uno solo de {who}</numerusform>
        <numerusform>{alone} de {count} sugerencias de uno solo de {who}</numerusform>
      </translation>
    </message>
    <message>
      <source>{articles} articles held out</source>
      <translation>{articles} artículos reservados</translation>
    </message>
    <message>
      <source>{articles} articles held out, with 95 % intervals</source>
      <translation>{articles} artículos reservados, con intervalos del 95 %</translation>
    </message>
    <message>
      <source>{articles} cannot be shared by {people} people: {idle} would have none; name fewer people, or more articles</source>
      <translation>no es posible repartir {articles} entre {people} personas: no habría nada para {idle}; indicar menos personas o más artículos</translation>
    </message>
    <message>
      <source>{articles} with {spans} can go along.</source>
      <translation>Puede incluirse: {articles} con {spans}.</translation>
    </message>
    <message>
      <source>{articles} with {spans} can go along; {left} cannot. Choose one to see where it stands.</source>
      <translation>Puede incluirse: {articles} con {spans}; {left} no. Elegir un elemento para ver dónde está.</translation>
    </message>
    <message>
      <source>{article} cannot be read: {problem}</source>
      <translation>no se puede leer {article}: {problem}</translation>
    </message>
    <message>
      <source>{a} as the key</source>
      <translation>{a} como clave</translation>
    </message>
    <message>
      <source>{a} from top to bottom, {b} from left to right</source>
      <translation>{a} de arriba abajo, {b} de izquierda a derecha</translation>
    </message>
    <message>
      <source>{begun:,} begun</source>
      <translation>{begun:,} empezados</translation>
    </message>
    <message numerus="yes">
      <source>{between} of {count} suggestions between {low} % and {high} %</source>
      <translation>
        <numerusform>{between} de {count} sugerencia entre {low} % y {high} %</numerusform>
        <numerusform>{between} de {count} sugerencias entre {low} % y {high} %</numerusform>
      </translation>
    </message>
    <message>
      <source>{came}; the key of {labels} is another label’s</source>
      <translation>{came}; la tecla de {labels} es de otra etiqueta</translation>
    </message>
    <message>
      <source>{cell}, not stored yet</source>
      <translation>{cell}, aún sin guardar</translation>
    </message>
    <message>
      <source>{chosen} of {total} chosen</source>
      <translation>{chosen} de {total} elegidos</translation>
    </message>
    <message numerus="yes">
      <source>{chosen} of {total} chosen in {count} articles</source>
      <translation>
        <numerusform>{chosen} de {total} elegidos, en {count} artículo</numerusform>
        <numerusform>{chosen} de {total} elegidos, en {count} artículos</numerusform>
      </translation>
    </message>
    <message>
      <source>{chosen}, {who} on {at:%Y-%m-%d %H:%M UTC}{note}.</source>
      <translation>{chosen}, {who} el {at}{note}.</translation>
    </message>
    <message>
      <source>{column} none</source>
      <translation>{column}: ninguno</translation>
    </message>
    <message>
      <source>{command}: no key</source>
      <translation>{command}: sin tecla</translation>
    </message>
    <message>
      <source>{corrections} of {people}</source>
      <translation>{corrections} de {people}</translation>
    </message>
    <message numerus="yes">
      <source>{count:,} entities found in a few articles; what their labels become:</source>
      <translation>
        <numerusform>{count:,} entidad hallada en unos pocos artículos; en qué se convierte su etiqueta:</numerusform>
        <numerusform>{count:,} entidades halladas en unos pocos artículos; en qué se convierten sus etiquetas:</numerusform>
      </translation>
    </message>
    <message>
      <source>{count:,} pages are too many for one article</source>
      <translation>{count:,} páginas son demasiadas para un artículo</translation>
    </message>
    <message>
      <source>{counted}, from {percent} %</source>
      <translation>{counted}, desde {percent} %</translation>
    </message>
    <message>
      <source>{count} agreed, for a rule</source>
      <translation>{count} con acuerdo, para una regla</translation>
    </message>
    <message>
      <source>{count} already here</source>
      <translation>ya aquí: {count}</translation>
    </message>
    <message numerus="yes">
      <source>{count} annotators</source>
      <translation>
        <numerusform>{count} anotador</numerusform>
        <numerusform>{count} anotadores</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} articles</source>
      <translation>
        <numerusform>{count} artículo</numerusform>
        <numerusform>{count} artículos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} articles are few: the figures may be far off</source>
      <translation>
        <numerusform>{count} artículo es poco: las cifras pueden desviarse mucho</numerusform>
        <numerusform>{count} artículos son pocos: las cifras pueden desviarse mucho</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} articles are not done and left out</source>
      <translation>
        <numerusform>{count} artículo no está hecho y se omite</numerusform>
        <numerusform>{count} artículos no están hechos y se omiten</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} articles are not in this project: {articles}</source>
      <translation>
        <numerusform>{count} artículo no está en este proyecto: {articles}</numerusform>
        <numerusform>{count} artículos no están en este proyecto: {articles}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} articles are not in {language} and were left out</source>
      <translation>
        <numerusform>{count} artículo no está en {language} y se omitió</numerusform>
        <numerusform>{count} artículos no están en {language} y se omitieron</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} articles deleted</source>
      <translation>
        <numerusform>{count} artículo borrado</numerusform>
        <numerusform>{count} artículos borrados</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} articles found by “{words}”</source>
      <translation>
        <numerusform>{count} artículo encontrado con «{words}»</numerusform>
        <numerusform>{count} artículos encontrados con «{words}»</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} articles not adjudicated and left out: {told}</source>
      <translation>
        <numerusform>{count} artículo no adjudicado y omitido: {told}</numerusform>
        <numerusform>{count} artículos no adjudicados y omitidos: {told}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} articles of this project are finished, and {fewest} are the fewest that can be learnt from; mark more of them as done</source>
      <translation>
        <numerusform>{count} artículo de este proyecto está hecho, y hacen falta al menos {fewest} para aprender; marcar más como hechos</numerusform>
        <numerusform>{count} artículos de este proyecto están hechos, y hacen falta al menos {fewest} para aprender; marcar más como hechos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} articles put into stories</source>
      <translation>
        <numerusform>{count} artículo puesto en historias</numerusform>
        <numerusform>{count} artículos puestos en historias</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} articles to do</source>
      <translation>
        <numerusform>{count} artículo pendiente</numerusform>
        <numerusform>{count} artículos pendientes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} articles with work of two or more.</source>
      <translation>
        <numerusform>{count} artículo con trabajo de dos o más.</numerusform>
        <numerusform>{count} artículos con trabajo de dos o más.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} articles would be new</source>
      <translation>
        <numerusform>{count} artículo sería nuevo</numerusform>
        <numerusform>{count} artículos serían nuevos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} articles would go out, {shared} of them to several people.</source>
      <translation>
        <numerusform>Se repartiría {count} artículo, {shared} de ellos a varias personas.</numerusform>
        <numerusform>Se repartirían {count} artículos, {shared} de ellos a varias personas.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} articles would go out.</source>
      <translation>
        <numerusform>Se repartiría {count} artículo.</numerusform>
        <numerusform>Se repartirían {count} artículos.</numerusform>
      </translation>
    </message>
    <message>
      <source>{count} below {percent} %</source>
      <translation>{count} por debajo de {percent} %</translation>
    </message>
    <message numerus="yes">
      <source>{count} copies</source>
      <translation>
        <numerusform>{count} copia</numerusform>
        <numerusform>{count} copias</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} copies of {owner} are older than here: {articles}</source>
      <translation>
        <numerusform>{count} copia de {owner} es más antigua que aquí: {articles}</numerusform>
        <numerusform>{count} copias de {owner} son más antiguas que aquí: {articles}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} copies with {content} came in.</source>
      <translation>
        <numerusform>Se incorporó {count} copia con {content}.</numerusform>
        <numerusform>Se incorporaron {count} copias con {content}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} copies with {content} would come in</source>
      <translation>
        <numerusform>Se incorporaría {count} copia con {content}</numerusform>
        <numerusform>Se incorporarían {count} copias con {content}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} corrections</source>
      <translation>
        <numerusform>{count} corrección</numerusform>
        <numerusform>{count} correcciones</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} decisions</source>
      <translation>
        <numerusform>{count} decisión</numerusform>
        <numerusform>{count} decisiones</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} decisions a minute</source>
      <translation>
        <numerusform>{count} decisión por minuto</numerusform>
        <numerusform>{count} decisiones por minuto</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} disagreements</source>
      <translation>
        <numerusform>{count} desacuerdo</numerusform>
        <numerusform>{count} desacuerdos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} dropped</source>
      <translation>
        <numerusform>{count} omitida</numerusform>
        <numerusform>{count} omitidas</numerusform>
      </translation>
    </message>
    <message>
      <source>{count} edited on both sides</source>
      <translation>editadas en ambos lados: {count}</translation>
    </message>
    <message>
      <source>{count} edited outside</source>
      <translation>editadas fuera: {count}</translation>
    </message>
    <message numerus="yes">
      <source>{count} entries</source>
      <translation>
        <numerusform>{count} entrada</numerusform>
        <numerusform>{count} entradas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} entries of the ledger</source>
      <translation>
        <numerusform>{count} entrada del registro</numerusform>
        <numerusform>{count} entradas del registro</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} files with the suffix {suffix} are not read</source>
      <translation>
        <numerusform>{count} archivo con la extensión {suffix} no se lee</numerusform>
        <numerusform>{count} archivos con la extensión {suffix} no se leen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} files without suffix are not read</source>
      <translation>
        <numerusform>{count} archivo sin extensión no se lee</numerusform>
        <numerusform>{count} archivos sin extensión no se leen</numerusform>
      </translation>
    </message>
    <message>
      <source>{count} found</source>
      <translation>{count} encontrados</translation>
    </message>
    <message numerus="yes">
      <source>{count} hints</source>
      <translation>
        <numerusform>{count} indicio</numerusform>
        <numerusform>{count} indicios</numerusform>
      </translation>
    </message>
    <message>
      <source>{count} in another file</source>
      <translation>en otro archivo: {count}</translation>
    </message>
    <message>
      <source>{count} in unfinished articles</source>
      <translation>{count} en artículos sin terminar</translation>
    </message>
    <message numerus="yes">
      <source>{count} judgements</source>
      <translation>
        <numerusform>{count} juicio</numerusform>
        <numerusform>{count} juicios</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} judgements of quotes and hints left out; {title} has no place for what is judged</source>
      <translation>
        <numerusform>{count} juicio de citas e indicios omitido; {title} no tiene lugar para lo juzgado</numerusform>
        <numerusform>{count} juicios de citas e indicios omitidos; {title} no tiene lugar para lo juzgado</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} labels</source>
      <translation>
        <numerusform>{count} etiqueta</numerusform>
        <numerusform>{count} etiquetas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} labels came in, {altered} altered</source>
      <translation>
        <numerusform>{count} etiqueta añadida, {altered} cambiadas</numerusform>
        <numerusform>{count} etiquetas añadidas, {altered} cambiadas</numerusform>
      </translation>
    </message>
    <message>
      <source>{count} left out, first {first}</source>
      <translation>{count} sin incluir, primero {first}</translation>
    </message>
    <message numerus="yes">
      <source>{count} lines</source>
      <translation>
        <numerusform>{count} línea</numerusform>
        <numerusform>{count} líneas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} lines at the top or bottom of pages left out</source>
      <translation>
        <numerusform>{count} línea al principio o al final de páginas omitida</numerusform>
        <numerusform>{count} líneas al principio o al final de páginas omitidas</numerusform>
      </translation>
    </message>
    <message>
      <source>{count} links labelled {label} do not belong to a quote and are not taken</source>
      <translation>{count} enlaces con la etiqueta {label} no pertenecen a ninguna cita y no se toman</translation>
    </message>
    <message numerus="yes">
      <source>{count} marks</source>
      <translation>
        <numerusform>{count} marca</numerusform>
        <numerusform>{count} marcas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} marks gold so far; G shows again who put what</source>
      <translation>
        <numerusform>{count} marca de oro hasta ahora; G muestra otra vez quién puso qué</numerusform>
        <numerusform>{count} marcas de oro hasta ahora; G muestra otra vez quién puso qué</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} marks lost in another text:</source>
      <translation>
        <numerusform>{count} marca perdida en otro texto:</numerusform>
        <numerusform>{count} marcas perdidas en otro texto:</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} new articles</source>
      <translation>
        <numerusform>{count} artículo nuevo</numerusform>
        <numerusform>{count} artículos nuevos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} not shown stay open ({reasons}).</source>
      <translation>
        <numerusform>{count} no mostrada sigue abierta ({reasons}).</numerusform>
        <numerusform>{count} no mostradas siguen abiertas ({reasons}).</numerusform>
      </translation>
    </message>
    <message>
      <source>{count} not the same in two files</source>
      <translation>distintas en dos archivos: {count}</translation>
    </message>
    <message>
      <source>{count} of them suggested</source>
      <translation>{count} de ellos sugeridos</translation>
    </message>
    <message>
      <source>{count} of unknown articles</source>
      <translation>de artículos desconocidos: {count}</translation>
    </message>
    <message>
      <source>{count} older</source>
      <translation>anteriores: {count}</translation>
    </message>
    <message numerus="yes">
      <source>{count} open suggestions</source>
      <translation>
        <numerusform>{count} sugerencia abierta</numerusform>
        <numerusform>{count} sugerencias abiertas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} open suggestions now</source>
      <translation>
        <numerusform>ahora {count} sugerencia abierta</numerusform>
        <numerusform>ahora {count} sugerencias abiertas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} packets</source>
      <translation>
        <numerusform>{count} paquete</numerusform>
        <numerusform>{count} paquetes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} parts of quotes</source>
      <translation>
        <numerusform>{count} parte de una cita</numerusform>
        <numerusform>{count} partes de citas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} parts of steps</source>
      <translation>
        <numerusform>{count} parte de un paso</numerusform>
        <numerusform>{count} partes de pasos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} places</source>
      <translation>
        <numerusform>{count} lugar</numerusform>
        <numerusform>{count} lugares</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} places alike</source>
      <translation>
        <numerusform>{count} lugar igual</numerusform>
        <numerusform>{count} lugares iguales</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} places of {total} would go along</source>
      <translation>
        <numerusform>{count} lugar de {total} iría también</numerusform>
        <numerusform>{count} lugares de {total} irían también</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} places would be decided, {left} left to you.</source>
      <translation>
        <numerusform>Se decidiría {count} lugar; quedarían {left} a mano.</numerusform>
        <numerusform>Se decidirían {count} lugares; quedarían {left} a mano.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} questions to answer</source>
      <translation>
        <numerusform>{count} pregunta por responder</numerusform>
        <numerusform>{count} preguntas por responder</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} quotes</source>
      <translation>
        <numerusform>{count} cita</numerusform>
        <numerusform>{count} citas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} rows of this article from here on say no tag such as O or B-PERSON, the first “{tag}”</source>
      <translation>
        <numerusform>{count} fila de este artículo desde aquí no da una etiqueta como O o B-PERSON, la primera «{tag}»</numerusform>
        <numerusform>{count} filas de este artículo desde aquí no dan una etiqueta como O o B-PERSON, la primera «{tag}»</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} settings</source>
      <translation>
        <numerusform>{count} ajuste</numerusform>
        <numerusform>{count} ajustes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} signals</source>
      <translation>
        <numerusform>{count} aviso</numerusform>
        <numerusform>{count} avisos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} spans</source>
      <translation>
        <numerusform>{count} tramo</numerusform>
        <numerusform>{count} tramos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} spans about which the two differ</source>
      <translation>
        <numerusform>{count} tramo en que ambos difieren</numerusform>
        <numerusform>{count} tramos en que ambos difieren</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} spans left out that another became alike</source>
      <translation>
        <numerusform>{count} tramo omitido al que otro se hizo igual</numerusform>
        <numerusform>{count} tramos omitidos a los que otro se hizo igual</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} spans of {label} left out, as was said</source>
      <translation>
        <numerusform>{count} tramo de {label} omitido, como se indicó</numerusform>
        <numerusform>{count} tramos de {label} omitidos, como se indicó</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} spans without a label left out</source>
      <translation>
        <numerusform>{count} tramo sin etiqueta omitido</numerusform>
        <numerusform>{count} tramos sin etiqueta omitidos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} speakers</source>
      <translation>
        <numerusform>{count} hablante</numerusform>
        <numerusform>{count} hablantes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} speakers are called {name}; say which by its id: {ids}</source>
      <translation>
        <numerusform>{count} hablante se llama {name}; decir cuál por su id: {ids}</numerusform>
        <numerusform>{count} hablantes se llaman {name}; decir cuál por su id: {ids}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} speakers deleted; the trash has what you delete</source>
      <translation>
        <numerusform>{count} hablante borrado; la papelera tiene lo que se borra</numerusform>
        <numerusform>{count} hablantes borrados; la papelera tiene lo que se borra</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} steps of the journal</source>
      <translation>
        <numerusform>{count} paso del diario</numerusform>
        <numerusform>{count} pasos del diario</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} steps would be lost, the latest first:</source>
      <translation>
        <numerusform>Se perdería {count} paso, el último primero:</numerusform>
        <numerusform>Se perderían {count} pasos, el último primero:</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} stories are proposed for {articles}.</source>
      <translation>
        <numerusform>Se propone {count} historia para {articles}.</numerusform>
        <numerusform>Se proponen {count} historias para {articles}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} suggestions</source>
      <translation>
        <numerusform>{count} sugerencia</numerusform>
        <numerusform>{count} sugerencias</numerusform>
      </translation>
    </message>
    <message>
      <source>{count} switched off</source>
      <translation>{count} desactivadas</translation>
    </message>
    <message numerus="yes">
      <source>{count} texts</source>
      <translation>
        <numerusform>{count} texto</numerusform>
        <numerusform>{count} textos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} things</source>
      <translation>
        <numerusform>{count} elemento</numerusform>
        <numerusform>{count} elementos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} tilings</source>
      <translation>
        <numerusform>{count} división en zonas</numerusform>
        <numerusform>{count} divisiones en zonas</numerusform>
      </translation>
    </message>
    <message>
      <source>{count} to decide</source>
      <translation>por decidir: {count}</translation>
    </message>
    <message numerus="yes">
      <source>{count} unknown articles</source>
      <translation>
        <numerusform>{count} artículo desconocido</numerusform>
        <numerusform>{count} artículos desconocidos</numerusform>
      </translation>
    </message>
    <message>
      <source>{count} with another text</source>
      <translation>con otro texto: {count}</translation>
    </message>
    <message numerus="yes">
      <source>{count} words</source>
      <translation>
        <numerusform>{count} palabra</numerusform>
        <numerusform>{count} palabras</numerusform>
      </translation>
    </message>
    <message>
      <source>{count} would come in</source>
      <translation>por incorporar: {count}</translation>
    </message>
    <message numerus="yes">
      <source>{count} zones</source>
      <translation>
        <numerusform>{count} zona</numerusform>
        <numerusform>{count} zonas</numerusform>
      </translation>
    </message>
    <message>
      <source>{count} {phase}</source>
      <translation>{count} ({phase})</translation>
    </message>
    <message>
      <source>{count} {what}</source>
      <translation>{count} {what}</translation>
    </message>
    <message>
      <source>{cut_off}: a comma is missing in line {line}</source>
      <translation>{cut_off}: falta una coma en la línea {line}</translation>
    </message>
    <message>
      <source>{cut_off}: something follows in line {line}</source>
      <translation>{cut_off}: sigue algo en la línea {line}</translation>
    </message>
    <message>
      <source>{cut_off}: what begins in line {line} {how}</source>
      <translation>{cut_off}: lo que empieza en la línea {line} {how}</translation>
    </message>
    <message>
      <source>{data} is no pair of a text and what is in it</source>
      <translation>{data} no es un par de un texto y lo que hay en él</translation>
    </message>
    <message>
      <source>{day} {month}</source>
      <translation>{day} {month}</translation>
    </message>
    <message>
      <source>{day} {month} {year}</source>
      <translation>{day} {month} {year}</translation>
    </message>
    <message numerus="yes">
      <source>{done:,} of {count} articles done</source>
      <translation>
        <numerusform>{done:,} de {count} artículo hecho</numerusform>
        <numerusform>{done:,} de {count} artículos hechos</numerusform>
      </translation>
    </message>
    <message>
      <source>{done:,} of {total:,} {what}</source>
      <translation>{done:,} de {total:,} {what}</translation>
    </message>
    <message>
      <source>{done} done</source>
      <translation>{done} hechos</translation>
    </message>
    <message>
      <source>{done} done, {begun} begun</source>
      <translation>{done} hechos, {begun} empezados</translation>
    </message>
    <message numerus="yes">
      <source>{done} of {count} articles of the story {name} are finished</source>
      <translation>
        <numerusform>{done} de {count} artículo de la historia {name} está hecho</numerusform>
        <numerusform>{done} de {count} artículos de la historia {name} están hechos</numerusform>
      </translation>
    </message>
    <message>
      <source>{done} of {total}</source>
      <translation>{done} de {total}</translation>
    </message>
    <message>
      <source>{done} of {total} adjudicated</source>
      <translation>{done} de {total} adjudicados</translation>
    </message>
    <message>
      <source>{done} of {total} articles</source>
      <translation>{done} de {total} artículos</translation>
    </message>
    <message>
      <source>{done} of {total} copies</source>
      <translation>{done} de {total} copias</translation>
    </message>
    <message>
      <source>{done} of {total} done</source>
      <translation>{done} de {total} hechos</translation>
    </message>
    <message>
      <source>{done} of {total} files</source>
      <translation>{done} de {total} archivos</translation>
    </message>
    <message>
      <source>{done} of {total} parts</source>
      <translation>{done} de {total} partes</translation>
    </message>
    <message>
      <source>{done} of {total} projects</source>
      <translation>{done} de {total} proyectos</translation>
    </message>
    <message>
      <source>{done} of {total} steps</source>
      <translation>{done} de {total} pasos</translation>
    </message>
    <message>
      <source>{done} of {total} versions</source>
      <translation>{done} de {total} versiones</translation>
    </message>
    <message>
      <source>{done} of {total} {unit}</source>
      <translation>{done} de {total} {unit}</translation>
    </message>
    <message>
      <source>{done} of {total}: {note}</source>
      <translation>{done} de {total}: {note}</translation>
    </message>
    <message>
      <source>{edit}; one undo takes it back</source>
      <translation>{edit}; se deshace en un paso</translation>
    </message>
    <message>
      <source>{error}; nothing of it can be shown</source>
      <translation>{error}; no se puede mostrar nada de él</translation>
    </message>
    <message>
      <source>{error}; other suggestions go on</source>
      <translation>{error}; las demás sugerencias siguen</translation>
    </message>
    <message>
      <source>{error}; {out} was written and lacks only the scheme</source>
      <translation>{error}; se escribió {out} y solo falta la lista de etiquetas</translation>
    </message>
    <message>
      <source>{fate}: people differ</source>
      <translation>{fate}: hay desacuerdo</translation>
    </message>
    <message>
      <source>{fault}; it was changed by another program</source>
      <translation>{fault}; otro programa lo cambió</translation>
    </message>
    <message>
      <source>{fault}; nothing was changed</source>
      <translation>{fault}; no se cambió nada</translation>
    </message>
    <message>
      <source>{figure} ({low} to {high})</source>
      <translation>{figure} ({low} a {high})</translation>
    </message>
    <message>
      <source>{file} cannot be copied to read it ({why})</source>
      <translation>{file} no se puede copiar para leerlo ({why})</translation>
    </message>
    <message>
      <source>{file} cannot be read: {why}</source>
      <translation>{file} no se puede leer: {why}</translation>
    </message>
    <message>
      <source>{file} does not describe a spaCy pipeline</source>
      <translation>{file} no describe un pipeline de spaCy</translation>
    </message>
    <message>
      <source>{file} exists already; nothing was written, choose another name or folder</source>
      <translation>{file} ya existe; no se escribió nada, elegir otro nombre o carpeta</translation>
    </message>
    <message>
      <source>{file} holds more than {most} labels; nothing was changed</source>
      <translation>{file} contiene más de {most} etiquetas; no se cambió nada</translation>
    </message>
    <message>
      <source>{file} holds no labels that can be read: {why}</source>
      <translation>{file} no contiene etiquetas legibles: {why}</translation>
    </message>
    <message>
      <source>{file} holds no labels; nothing was changed</source>
      <translation>{file} no contiene etiquetas; no se cambió nada</translation>
    </message>
    <message>
      <source>{file} is being written to without a pause; try again in a moment</source>
      <translation>se escribe en {file} sin pausa; intentarlo de nuevo en un momento</translation>
    </message>
    <message>
      <source>{file} is no list of names such as O and B-PERSON</source>
      <translation>{file} no es una lista de nombres como O y B-PERSON</translation>
    </message>
    <message>
      <source>{file} – {articles} for {name}</source>
      <translation>{file} – {articles} para {name}</translation>
    </message>
    <message>
      <source>{file}, line {line}: {reason}</source>
      <translation>{file}, línea {line}: {reason}</translation>
    </message>
    <message>
      <source>{file}: {reason}</source>
      <translation>{file}: {reason}</translation>
    </message>
    <message>
      <source>{first} suggests in this project, with {beside} beside it</source>
      <translation>{first} sugiere en este proyecto, junto con {beside}</translation>
    </message>
    <message>
      <source>{first}, {beside} beside it</source>
      <translation>{first}, junto con {beside}</translation>
    </message>
    <message>
      <source>{folder} cannot be written ({why})</source>
      <translation>no se puede escribir en {folder} ({why})</translation>
    </message>
    <message>
      <source>{folder} is a file; name a folder</source>
      <translation>{folder} es un archivo; indicar una carpeta</translation>
    </message>
    <message>
      <source>{folder} is a file; nothing was written, name a folder</source>
      <translation>{folder} es un archivo; no se escribió nada, indicar una carpeta</translation>
    </message>
    <message numerus="yes">
      <source>{found} found, and {count} more articles</source>
      <translation>
        <numerusform>{found} encontrados, y {count} artículo más</numerusform>
        <numerusform>{found} encontrados, y {count} artículos más</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{found} found, and {count} more marks</source>
      <translation>
        <numerusform>{found} encontradas, y {count} marca más</numerusform>
        <numerusform>{found} encontradas, y {count} marcas más</numerusform>
      </translation>
    </message>
    <message>
      <source>{here} for the original, {there} for the rewrite: they wait in the articles</source>
      <translation>{here} para el original, {there} para la reescritura: esperan en los artículos</translation>
    </message>
    <message>
      <source>{hint}: rejected</source>
      <translation>{hint}: rechazado</translation>
    </message>
    <message>
      <source>{key} is the key of “{command}”, so the label goes without.</source>
      <translation>{key} es la tecla de «{command}», así que la etiqueta se queda sin ella.</translation>
    </message>
    <message>
      <source>{key} is the key of “{command}”, which would lose it.</source>
      <translation>{key} es la tecla de «{command}», que la perdería.</translation>
    </message>
    <message>
      <source>{key} is the key of “{command}”; choose another one.</source>
      <translation>{key} es la tecla de «{command}»; elegir otra.</translation>
    </message>
    <message>
      <source>{key} puts on the label {label}, which would lose it.</source>
      <translation>{key} pone la etiqueta {label}, que la perdería.</translation>
    </message>
    <message>
      <source>{key} puts on {label}, which comes first.</source>
      <translation>{key} pone {label}, que va primero.</translation>
    </message>
    <message>
      <source>{key} puts on {label}, which would lose it.</source>
      <translation>{key} pone {label}, que la perdería.</translation>
    </message>
    <message>
      <source>{key} {number}: {why}</source>
      <translation>{key} {number}: {why}</translation>
    </message>
    <message>
      <source>{kind} quote</source>
      <translation>cita {kind}</translation>
    </message>
    <message>
      <source>{kind} quote by nobody</source>
      <translation>cita {kind} de nadie</translation>
    </message>
    <message>
      <source>{kind} quote by {name}</source>
      <translation>cita {kind} de {name}</translation>
    </message>
    <message>
      <source>{kind}, no source either</source>
      <translation>{kind}, tampoco hay fuente</translation>
    </message>
    <message>
      <source>{kind}, the text says “{source}”</source>
      <translation>{kind}, el texto dice «{source}»</translation>
    </message>
    <message>
      <source>{known} is known here with another uid; it is open whether {name} in the file is the same person</source>
      <translation>{known} se conoce aquí con otro uid; está abierto si {name} en el archivo es la misma persona</translation>
    </message>
    <message>
      <source>{labels} become one label, {to}.</source>
      <translation>{labels} se convierten en una sola etiqueta, {to}.</translation>
    </message>
    <message>
      <source>{label} ({count:,})</source>
      <translation>{label} ({count:,})</translation>
    </message>
    <message>
      <source>{label} already</source>
      <translation>ya {label}</translation>
    </message>
    <message numerus="yes">
      <source>{label} became {to} in {count} spans</source>
      <translation>
        <numerusform>{label} pasó a {to} en {count} tramo</numerusform>
        <numerusform>{label} pasó a {to} en {count} tramos</numerusform>
      </translation>
    </message>
    <message>
      <source>{label} becomes</source>
      <translation>{label} se convierte en</translation>
    </message>
    <message>
      <source>{label} cannot be called {name}: entities of this project have no such label, they have {labels}; nothing was written</source>
      <translation>{label} no se puede llamar {name}: las entidades de este proyecto no tienen esa etiqueta, tienen {labels}; no se escribió nada</translation>
    </message>
    <message>
      <source>{label} cannot be merged with itself; nothing was changed</source>
      <translation>{label} no se puede unir a sí misma; no se cambió nada</translation>
    </message>
    <message>
      <source>{label} everywhere</source>
      <translation>{label} en todas partes</translation>
    </message>
    <message>
      <source>{label} has become {other}</source>
      <translation>{label} se ha convertido en {other}</translation>
    </message>
    <message>
      <source>{label} in the {zone}; the scheme has it in {zones}</source>
      <translation>{label} en «{zone}»; según la lista de etiquetas va en {zones}</translation>
    </message>
    <message>
      <source>{label} is deleted</source>
      <translation>{label} se ha borrado</translation>
    </message>
    <message>
      <source>{label} is no label of the scheme; its tags have numbers of their own in this file</source>
      <translation>{label} no está en la lista de etiquetas; sus tags tienen números propios en este archivo</translation>
    </message>
    <message>
      <source>{label} is not meant for the {zone}, but for: {places}</source>
      <translation>{label} no es para «{zone}», sino para: {places}</translation>
    </message>
    <message>
      <source>{label} is {name} now</source>
      <translation>{label} es ahora {name}</translation>
    </message>
    <message numerus="yes">
      <source>{label} {count:,} times</source>
      <translation>
        <numerusform>{label} {count:,} vez</numerusform>
        <numerusform>{label} {count:,} veces</numerusform>
      </translation>
    </message>
    <message>
      <source>{label} {state}: {text}</source>
      <translation>{label}, {state}: {text}</translation>
    </message>
    <message>
      <source>{label}: {why}</source>
      <translation>{label}: {why}</translation>
    </message>
    <message>
      <source>{left} left, {decided} decided</source>
      <translation>quedan {left}, decididos {decided}</translation>
    </message>
    <message>
      <source>{list} brought back</source>
      <translation>Recuperado: {list}</translation>
    </message>
    <message>
      <source>{low:.3f}–{high:.3f}</source>
      <translation>{low:.3f}–{high:.3f}</translation>
    </message>
    <message>
      <source>{mark} names the speaker {speaker}, who is not among the speakers</source>
      <translation>{mark} nombra al hablante {speaker}, que no está entre los hablantes</translation>
    </message>
    <message>
      <source>{meaning} (as it is)</source>
      <translation>{meaning} (como está)</translation>
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
      <translation>no se pudieron leer {most:,} elementos seguidos; no se intentó el resto del archivo</translation>
    </message>
    <message>
      <source>{names} and {more} more</source>
      <translation>{names} y {more} más</translation>
    </message>
    <message>
      <source>{name} (read only)</source>
      <translation>{name} (solo lectura)</translation>
    </message>
    <message>
      <source>{name} cannot be the name of a label: it is longer than {longest} characters or holds some that nobody sees; nothing was changed</source>
      <translation>{name} no puede ser el nombre de una etiqueta: tiene más de {longest} caracteres o contiene invisibles; no se cambió nada</translation>
    </message>
    <message>
      <source>{name} differs from {person}, who is known here, in upper and lower case only; write the name as it is known, or choose another</source>
      <translation>{name} difiere de {person}, que ya se conoce aquí, solo en mayúsculas y minúsculas; escribir el nombre como se conoce o elegir otro</translation>
    </message>
    <message numerus="yes">
      <source>{name} has begun {count} articles</source>
      <translation>
        <numerusform>{name} ha empezado {count} artículo</numerusform>
        <numerusform>{name} ha empezado {count} artículos</numerusform>
      </translation>
    </message>
    <message>
      <source>{name} has finished no article; there are {there}; nothing was changed</source>
      <translation>{name} no ha terminado ningún artículo; hay {there}; no se cambió nada</translation>
    </message>
    <message numerus="yes">
      <source>{name} has finished {count} articles</source>
      <translation>
        <numerusform>{name} ha terminado {count} artículo</numerusform>
        <numerusform>{name} ha terminado {count} artículos</numerusform>
      </translation>
    </message>
    <message>
      <source>{name} is a part of quotes, so it keeps its name and its place in the scheme; nothing was changed</source>
      <translation>{name} es parte de las citas, así que conserva su nombre y su lugar en la lista de etiquetas; no se cambió nada</translation>
    </message>
    <message>
      <source>{name} is called {here} here</source>
      <translation>{name} se llama aquí {here}</translation>
    </message>
    <message>
      <source>{name} is in use; go back first, or use another one</source>
      <translation>{name} está en uso; primero hay que volver atrás o usar otra</translation>
    </message>
    <message>
      <source>{name} is named in work that is there: {marks} would lose the speaker; nothing was deleted</source>
      <translation>{name} se nombra en trabajo existente: se perdería el hablante en {marks}; no se borró nada</translation>
    </message>
    <message>
      <source>{name} is “{role}” here, and “{other}” in the original</source>
      <translation>{name} es «{role}» aquí y «{other}» en el original</translation>
    </message>
    <message>
      <source>{name} names nothing in a text: none of its components sets entities or spans; it has none at all</source>
      <translation>{name} no nombra nada en un texto: ninguno de sus componentes pone entidades ni tramos; no tiene ninguno</translation>
    </message>
    <message>
      <source>{name} names nothing in a text: none of its components sets entities or spans; it has {components}</source>
      <translation>{name} no nombra nada en un texto: ninguno de sus componentes pone entidades ni tramos; tiene {components}</translation>
    </message>
    <message>
      <source>{name} speaks</source>
      <translation>Habla {name}</translation>
    </message>
    <message>
      <source>{name} suggests in this project</source>
      <translation>{name} sugiere en este proyecto</translation>
    </message>
    <message>
      <source>{name} suggests in this project again</source>
      <translation>{name} vuelve a sugerir en este proyecto</translation>
    </message>
    <message>
      <source>{name} suggests in this project from now on</source>
      <translation>{name} sugiere en este proyecto desde ahora</translation>
    </message>
    <message>
      <source>{name} was deleted</source>
      <translation>{name} se ha borrado</translation>
    </message>
    <message>
      <source>{name} was not loaded; the suggester is as it was</source>
      <translation>{name} no se ha cargado; el sugeridor sigue como estaba</translation>
    </message>
    <message>
      <source>{name} was trained in {seconds:.0f} s; it is not in use yet</source>
      <translation>{name} se entrenó en {seconds:.0f} s; aún no está en uso</translation>
    </message>
    <message>
      <source>{name} {version} cannot be loaded: {why}; nothing was changed</source>
      <translation>{name} {version} no se puede cargar: {why}; no se cambió nada</translation>
    </message>
    <message>
      <source>{name}: needs a value behind it.</source>
      <translation>{name}: necesita un valor detrás.</translation>
    </message>
    <message>
      <source>{name}: stands there twice. Ask for one at a time.</source>
      <translation>{name}: aparece dos veces. Pedir uno cada vez.</translation>
    </message>
    <message>
      <source>{name}: the queue of disagreements shows what they differ about</source>
      <translation>{name}: la cola de desacuerdos muestra en qué difieren</translation>
    </message>
    <message numerus="yes">
      <source>{name}: {count} quotes that count against it</source>
      <translation>
        <numerusform>{name}: {count} cita que cuenta en contra</numerusform>
        <numerusform>{name}: {count} citas que cuentan en contra</numerusform>
      </translation>
    </message>
    <message>
      <source>{name}: {spans}, {differing} about which the two differ</source>
      <translation>{name}: {spans}, en {differing} difieren ambos</translation>
    </message>
    <message>
      <source>{name}: {then}</source>
      <translation>{name}: {then}</translation>
    </message>
    <message>
      <source>{name}: {then}, now {now}</source>
      <translation>{name}: {then}, ahora {now}</translation>
    </message>
    <message>
      <source>{number} of {count}</source>
      <translation>{number} de {count}</translation>
    </message>
    <message>
      <source>{one} and {other} are one name; name nobody twice</source>
      <translation>{one} y {other} son un solo nombre; no nombrar a nadie dos veces</translation>
    </message>
    <message>
      <source>{origin}, {sure:.0%} sure</source>
      <translation>{origin}, seguridad: {sure:.0%}</translation>
    </message>
    <message>
      <source>{out} cannot be written ({why})</source>
      <translation>{out} no se puede escribir ({why})</translation>
    </message>
    <message>
      <source>{out} exists already; nothing was written</source>
      <translation>{out} ya existe; no se escribió nada</translation>
    </message>
    <message>
      <source>{out} holds other files, such as {file}; nothing was written, name an empty or a new folder</source>
      <translation>{out} contiene otros archivos, como {file}; no se escribió nada, indicar una carpeta vacía o nueva</translation>
    </message>
    <message>
      <source>{out} is a device or a pipe; name a file</source>
      <translation>{out} es un dispositivo o una tubería; indicar un archivo</translation>
    </message>
    <message>
      <source>{out} is a folder; name a file in it</source>
      <translation>{out} es una carpeta; indicar un archivo en ella</translation>
    </message>
    <message>
      <source>{out} is the project itself; nothing was written</source>
      <translation>{out} es el propio proyecto; no se escribió nada</translation>
    </message>
    <message>
      <source>{overlap} % of the articles cannot go to several people</source>
      <translation>el {overlap} % de los artículos no puede ir a varias personas</translation>
    </message>
    <message>
      <source>{pace:.1f} a day</source>
      <translation>{pace:.1f} al día</translation>
    </message>
    <message>
      <source>{part} {flaw}</source>
      <translation>{part} {flaw}</translation>
    </message>
    <message>
      <source>{path} cannot be opened ({why})</source>
      <translation>{path} no se puede abrir ({why})</translation>
    </message>
    <message>
      <source>{path} cannot be read: {why}</source>
      <translation>{path} no se puede leer: {why}</translation>
    </message>
    <message>
      <source>{path} cannot be written: your settings last until you quit</source>
      <translation>{path} no se puede escribir: los ajustes duran hasta salir</translation>
    </message>
    <message>
      <source>{path} cannot be written: {reason}</source>
      <translation>{path} no se puede escribir: {reason}</translation>
    </message>
    <message>
      <source>{path} cannot be written: {why}</source>
      <translation>{path} no se puede escribir: {why}</translation>
    </message>
    <message>
      <source>{path} could not be brought up to date ({reason}); it was left as it was</source>
      <translation>{path} no se pudo actualizar ({reason}); se dejó como estaba</translation>
    </message>
    <message>
      <source>{path} could not be read or written ({why}); the last step was not done, everything before it is kept</source>
      <translation>{path} no se pudo leer o escribir ({why}); el último paso no se hizo, todo lo anterior se conserva</translation>
    </message>
    <message>
      <source>{path} exists already; nothing was changed</source>
      <translation>{path} ya existe; no se cambió nada</translation>
    </message>
    <message>
      <source>{path} holds no article</source>
      <translation>{path} no contiene ningún artículo</translation>
    </message>
    <message>
      <source>{path} holds no patterns: it is no text in UTF-8</source>
      <translation>{path} no contiene patrones: no es texto en UTF-8</translation>
    </message>
    <message>
      <source>{path} holds no spaCy pipeline: there is no meta.json in it</source>
      <translation>{path} no contiene un pipeline de spaCy: no hay meta.json en él</translation>
    </message>
    <message>
      <source>{path} holds other files, such as {strange}; nothing was written, name an empty or a new folder</source>
      <translation>{path} contiene otros archivos, como {strange}; no se escribió nada, indicar una carpeta vacía o nueva</translation>
    </message>
    <message>
      <source>{path} is a file; name a folder</source>
      <translation>{path} es un archivo; indicar una carpeta</translation>
    </message>
    <message>
      <source>{path} is a folder; a project is a file</source>
      <translation>{path} es una carpeta; un proyecto es un archivo</translation>
    </message>
    <message>
      <source>{path} is damaged: its beginning is lost, and more of it can be read</source>
      <translation>{path} está dañado: se perdió su comienzo, pero se puede leer parte del resto</translation>
    </message>
    <message>
      <source>{path} is in a folder that {service} keeps in step with other computers; work on it on one of them at a time, and let the folder come to rest before you change over</source>
      <translation>{path} está en una carpeta que {service} sincroniza con otros equipos; trabajar en uno solo cada vez y dejar que la carpeta termine antes de cambiar</translation>
    </message>
    <message>
      <source>{path} is not an annotator project</source>
      <translation>{path} no es un proyecto de annotator</translation>
    </message>
    <message>
      <source>{path} is of a version that cannot be brought up to date</source>
      <translation>{path} es de una versión que no se puede actualizar</translation>
    </message>
    <message>
      <source>{path} is on a network share; two computers may not notice that both have it open, so work on a copy on this computer and put it back when you are done</source>
      <translation>{path} está en un recurso de red; dos equipos pueden no notar que ambos lo tienen abierto, así que trabajar en una copia en este equipo y devolverla al terminar</translation>
    </message>
    <message>
      <source>{path} was made by a newer annotator (schema {version}, this one knows {known}); nothing was changed</source>
      <translation>{path} lo hizo un annotator más nuevo (esquema {version}, este conoce {known}); no se cambió nada</translation>
    </message>
    <message>
      <source>{path} {reason}</source>
      <translation>{path} {reason}</translation>
    </message>
    <message>
      <source>{path}, line {number}: a "pattern" is text or a list of tokens, each in braces</source>
      <translation>{path}, línea {number}: un «pattern» es texto o una lista de tokens, cada uno entre llaves</translation>
    </message>
    <message>
      <source>{path}, line {number}: a pattern has a "label", which is text</source>
      <translation>{path}, línea {number}: un patrón tiene un «label», que es texto</translation>
    </message>
    <message>
      <source>{path}, line {number}: spaCy cannot use this pattern ({why})</source>
      <translation>{path}, línea {number}: spaCy no puede usar este patrón ({why})</translation>
    </message>
    <message>
      <source>{path}, line {number}: this is no JSON</source>
      <translation>{path}, línea {number}: no es JSON</translation>
    </message>
    <message numerus="yes">
      <source>{people} people cannot see the same article where {count} are named; name more, or share without overlap</source>
      <translation>
        <numerusform>{people} personas no pueden ver el mismo artículo donde se nombra a {count}; indicar más o repartir sin solapamiento</numerusform>
        <numerusform>{people} personas no pueden ver el mismo artículo donde se nombra a {count}; indicar más o repartir sin solapamiento</numerusform>
      </translation>
    </message>
    <message>
      <source>{percent:.1f} %</source>
      <translation>{percent:.1f} %</translation>
    </message>
    <message>
      <source>{percent:g} % of the articles are planned to be done without suggestions.</source>
      <translation>Se prevé hacer sin sugerencias el {percent:g} % de los artículos.</translation>
    </message>
    <message>
      <source>{place} can run code of its own when it is loaded, and nobody has said that it may; it was not loaded</source>
      <translation>{place} puede ejecutar código propio al cargarse, y nadie lo ha permitido; no se cargó</translation>
    </message>
    <message>
      <source>{place} can run code of its own when it is loaded, and nobody has said that it may; nothing was trained</source>
      <translation>{place} puede ejecutar código propio al cargarse, y nadie lo ha permitido; no se entrenó nada</translation>
    </message>
    <message>
      <source>{place} of {total}</source>
      <translation>{place} de {total}</translation>
    </message>
    <message>
      <source>{place} runs code of its own when it is loaded, and nobody here has agreed to that; choose it anew to do so</source>
      <translation>{place} ejecuta código propio al cargarse, y nadie aquí lo ha aceptado; elegirlo de nuevo para hacerlo</translation>
    </message>
    <message>
      <source>{problem}; find again</source>
      <translation>{problem}; buscar de nuevo</translation>
    </message>
    <message>
      <source>{program}, process {pid} on {where}, since {since:%Y-%m-%d %H:%M}</source>
      <translation>{program}, proceso {pid} en {where}, desde {since}</translation>
    </message>
    <message>
      <source>{project} is open in another window or command</source>
      <translation>{project} está abierto en otra ventana o comando</translation>
    </message>
    <message>
      <source>{project} is open on another computer ({holder})</source>
      <translation>{project} está abierto en otro equipo ({holder})</translation>
    </message>
    <message>
      <source>{project} or its backups cannot be read or written ({why}); the project is as it was</source>
      <translation>{project} o sus copias de seguridad no se pueden leer o escribir ({why}); el proyecto está como estaba</translation>
    </message>
    <message>
      <source>{project} {reason}; {kept}</source>
      <translation>{project} {reason}; {kept}</translation>
    </message>
    <message numerus="yes">
      <source>{put} of {count} votes</source>
      <translation>
        <numerusform>{put} de {count} voto</numerusform>
        <numerusform>{put} de {count} votos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{quotes} and {spans} in {count} articles</source>
      <translation>
        <numerusform>{quotes} y {spans} en {count} artículo</numerusform>
        <numerusform>{quotes} y {spans} en {count} artículos</numerusform>
      </translation>
    </message>
    <message>
      <source>{quotes} and {spans} would have no speaker and keep all else.</source>
      <translation>{quotes} y {spans} quedarían sin hablante y conservarían todo lo demás.</translation>
    </message>
    <message>
      <source>{quote} by {name}, {state}: {text}</source>
      <translation>{quote} de {name}, {state}: {text}</translation>
    </message>
    <message>
      <source>{quote} without a speaker, {state}: {text}</source>
      <translation>{quote} sin hablante, {state}: {text}</translation>
    </message>
    <message>
      <source>{reason} (in {count:,} articles, the first is {file})</source>
      <translation>{reason} (en {count:,} artículos, el primero es {file})</translation>
    </message>
    <message numerus="yes">
      <source>{rows} of {count} articles ({names})</source>
      <translation>
        <numerusform>{rows} de {count} artículo ({names})</numerusform>
        <numerusform>{rows} de {count} artículos ({names})</numerusform>
      </translation>
    </message>
    <message>
      <source>{seconds:.0f} s</source>
      <translation>{seconds:.0f} s</translation>
    </message>
    <message>
      <source>{short} {id}: it has no label</source>
      <translation>{short} {id}: no tiene etiqueta</translation>
    </message>
    <message numerus="yes">
      <source>{shown} of {count} open suggestions</source>
      <translation>
        <numerusform>{shown} de {count} sugerencia abierta</numerusform>
        <numerusform>{shown} de {count} sugerencias abiertas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{shown} of {count} speakers</source>
      <translation>
        <numerusform>{shown} de {count} hablante</numerusform>
        <numerusform>{shown} de {count} hablantes</numerusform>
      </translation>
    </message>
    <message>
      <source>{shown} of {total} open shown</source>
      <translation>{shown} de {total} abiertas mostradas</translation>
    </message>
    <message>
      <source>{shown} of {total} open suggestions shown, from {percent} % up</source>
      <translation>{shown} de {total} sugerencias abiertas mostradas, desde {percent} %</translation>
    </message>
    <message>
      <source>{size:,} bytes are too many for one article ({most:,} are read)</source>
      <translation>{size:,} bytes son demasiados para un artículo (se leen {most:,})</translation>
    </message>
    <message>
      <source>{skipped:,} skipped</source>
      <translation>{skipped:,} omitidos</translation>
    </message>
    <message>
      <source>{some} and {last}</source>
      <translation>{some} y {last}</translation>
    </message>
    <message numerus="yes">
      <source>{some} of {count} spans</source>
      <translation>
        <numerusform>{some} de {count} tramo</numerusform>
        <numerusform>{some} de {count} tramos</numerusform>
      </translation>
    </message>
    <message>
      <source>{source} cannot become {wanted}: the scheme {scheme} has no such label, it has {labels}</source>
      <translation>{source} no puede convertirse en {wanted}: la lista de etiquetas {scheme} no tiene esa etiqueta, tiene {labels}</translation>
    </message>
    <message>
      <source>{spans_a:,} / {spans_b:,}</source>
      <translation>{spans_a:,} / {spans_b:,}</translation>
    </message>
    <message>
      <source>{spans} in {articles}</source>
      <translation>{spans} en {articles}</translation>
    </message>
    <message>
      <source>{speaker} would have no name left; leave one, and nothing was changed</source>
      <translation>{speaker} se quedaría sin nombre; dejar uno, no se cambió nada</translation>
    </message>
    <message>
      <source>{start} has no component that names entities, so it cannot learn any</source>
      <translation>{start} no tiene un componente que nombre entidades, así que no puede aprender ninguna</translation>
    </message>
    <message>
      <source>{start} knows other labels ({known}) than the finished articles have ({mine}); nothing was trained</source>
      <translation>{start} conoce otras etiquetas ({known}) que las de los artículos hechos ({mine}); no se entrenó nada</translation>
    </message>
    <message>
      <source>{start}–{end} covers no text</source>
      <translation>{start}–{end} no abarca texto</translation>
    </message>
    <message>
      <source>{start}–{end} is outside the text, which ends at {length}</source>
      <translation>{start}–{end} está fuera del texto, que acaba en {length}</translation>
    </message>
    <message>
      <source>{start}–{end} is “{found}”, not “{surface}”</source>
      <translation>{start}–{end} es «{found}», no «{surface}»</translation>
    </message>
    <message>
      <source>{start}–{end} reaches beyond the text ({count} characters)</source>
      <translation>{start}–{end} rebasa el texto ({count} caracteres)</translation>
    </message>
    <message>
      <source>{stated} does not name a role and who plays it</source>
      <translation>{stated} no nombra un papel y quién lo tiene</translation>
    </message>
    <message>
      <source>{state} by {origin}</source>
      <translation>{state} por {origin}</translation>
    </message>
    <message>
      <source>{state} by {origin}, {sure:.0%} sure</source>
      <translation>{state} por {origin}, seguridad: {sure:.0%}</translation>
    </message>
    <message>
      <source>{state}, by {origin}</source>
      <translation>{state}, de {origin}</translation>
    </message>
    <message numerus="yes">
      <source>{step} in {count} places</source>
      <translation>
        <numerusform>{step} en {count} lugar</numerusform>
        <numerusform>{step} en {count} lugares</numerusform>
      </translation>
    </message>
    <message>
      <source>{step}, reject {over}</source>
      <translation>{step}, rechazar {over}</translation>
    </message>
    <message>
      <source>{step}: done</source>
      <translation>{step}: hecho</translation>
    </message>
    <message>
      <source>{story} (proposed)</source>
      <translation>{story} (propuesta)</translation>
    </message>
    <message>
      <source>{suggester} cannot read this article: {problem}</source>
      <translation>{suggester} no puede leer este artículo: {problem}</translation>
    </message>
    <message>
      <source>{suggester} cannot read {article}: {problem}</source>
      <translation>{suggester} no puede leer {article}: {problem}</translation>
    </message>
    <message>
      <source>{suggester} does better in entities.</source>
      <translation>{suggester} lo hace mejor en entidades.</translation>
    </message>
    <message>
      <source>{suggester} was stopped</source>
      <translation>{suggester} se ha detenido</translation>
    </message>
    <message>
      <source>{suggester}: entities precision {precision}, recall {recall}, F1 {f1}; quotes F1 {quotes}, with speaker {speaker}.</source>
      <translation>{suggester}: entidades: precisión {precision}, exhaustividad {recall}, F1 {f1}; citas: F1 {quotes}, con hablante {speaker}.</translation>
    </message>
    <message>
      <source>{things} against an original that is not there</source>
      <translation>{things} sobre un original que no está</translation>
    </message>
    <message>
      <source>{things} in it cannot be read, so that nothing of it is taken ({first}); an import takes the rest</source>
      <translation>{things} que no se pueden leer, así que no se toma nada ({first}); una importación toma el resto</translation>
    </message>
    <message>
      <source>{things} made again of what an index and the journal know</source>
      <translation>{things}: reconstrucción con lo que saben un índice y el diario</translation>
    </message>
    <message>
      <source>{things} not as imported (SHA-256 differs)</source>
      <translation>{things} no como se importó (el SHA-256 difiere)</translation>
    </message>
    <message>
      <source>{things} not as the journal tells</source>
      <translation>{things} no como dice el diario</translation>
    </message>
    <message>
      <source>{things} put back as imported, from the journal</source>
      <translation>{things}: de vuelta a lo importado, según el diario</translation>
    </message>
    <message>
      <source>{things} that {how} set aside</source>
      <translation>{things} {how}: a un archivo aparte</translation>
    </message>
    <message>
      <source>{things} {how}</source>
      <translation>{things} {how}</translation>
    </message>
    <message>
      <source>{things}: zones {how}</source>
      <translation>{things}: zonas {how}</translation>
    </message>
    <message>
      <source>{title} ({unit})</source>
      <translation>{title} ({unit})</translation>
    </message>
    <message>
      <source>{title} cannot say that zones were left out ({names}); they look empty of spans</source>
      <translation>{title} no puede decir que se omitieron zonas ({names}); parecen sin tramos</translation>
    </message>
    <message>
      <source>{title} is for training and takes only what people have decided; nothing was written, name whose work is meant or a format such as jsonl</source>
      <translation>{title} es para entrenar y toma solo lo que decidieron personas; no se escribió nada, indicar de quién es el trabajo o un formato como jsonl</translation>
    </message>
    <message>
      <source>{title}, with 95 % intervals</source>
      <translation>{title}, con intervalos del 95 %</translation>
    </message>
    <message>
      <source>{title}: articles</source>
      <translation>{title}: artículos</translation>
    </message>
    <message>
      <source>{title}: as in SemEval-2013 9.1</source>
      <translation>{title}: como en SemEval-2013 9.1</translation>
    </message>
    <message>
      <source>{title}: confusion of labels</source>
      <translation>{title}: confusión de etiquetas</translation>
    </message>
    <message>
      <source>{title}: labels</source>
      <translation>{title}: etiquetas</translation>
    </message>
    <message>
      <source>{title}: quotes and speakers</source>
      <translation>{title}: citas y hablantes</translation>
    </message>
    <message>
      <source>{title}: what is confused most</source>
      <translation>{title}: lo que más se confunde</translation>
    </message>
    <message>
      <source>{type}: “{surface}” is marked in several parts; a span here is one stretch of text</source>
      <translation>{type}: «{surface}» está marcado en varias partes; un tramo es aquí un solo fragmento de texto</translation>
    </message>
    <message>
      <source>{type}: “{surface}” is not there</source>
      <translation>{type}: «{surface}» no está ahí</translation>
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
      <translation>{value} no es un objeto con claves</translation>
    </message>
    <message>
      <source>{version} was trained on other labels ({labels}); the scheme {scheme} has none of them, and the suggester is as it was</source>
      <translation>{version} se entrenó con otras etiquetas ({labels}); la lista de etiquetas {scheme} no tiene ninguna de ellas, y el sugeridor sigue como estaba</translation>
    </message>
    <message>
      <source>{wanted} cannot learn: start from {blank}, the built-in suggester or a spaCy pipeline</source>
      <translation>{wanted} no puede aprender: partir de {blank}, del sugeridor incluido o de un pipeline de spaCy</translation>
    </message>
    <message>
      <source>{wanted} has learnt already; start from {suggester}, as each training takes all finished articles</source>
      <translation>{wanted} ya ha aprendido; partir de {suggester}, pues cada entrenamiento toma todos los artículos hechos</translation>
    </message>
    <message>
      <source>{what} ({why})</source>
      <translation>{what} ({why})</translation>
    </message>
    <message>
      <source>{what} are a list, not {value}</source>
      <translation>{what}: se espera una lista, no {value}</translation>
    </message>
    <message>
      <source>{what} held out: F1 {f1}</source>
      <translation>{what}, en lo reservado: F1 {f1}</translation>
    </message>
    <message>
      <source>{what} held out: F1 {f1}, before {before}</source>
      <translation>{what}, en lo reservado: F1 {f1}, antes {before}</translation>
    </message>
    <message>
      <source>{what} must be text, not {value}</source>
      <translation>{what} debe ser texto, no {value}</translation>
    </message>
    <message>
      <source>{what} need a library that is not installed: pip install 'annotator[{name}]'</source>
      <translation>para {what} falta una biblioteca: pip install 'annotator[{name}]'</translation>
    </message>
    <message>
      <source>{what} would come in</source>
      <translation>Entrarían: {what}</translation>
    </message>
    <message>
      <source>{what} written to {file}</source>
      <translation>Escrito en {file}: {what}</translation>
    </message>
    <message>
      <source>{what} {number}: {item} is no {what}</source>
      <translation>{what} {number}: {item} no es válido</translation>
    </message>
    <message>
      <source>{what} {number}: {why}</source>
      <translation>{what} {number}: {why}</translation>
    </message>
    <message>
      <source>{what}; one undo takes it back</source>
      <translation>{what}; se deshace en un paso</translation>
    </message>
    <message>
      <source>{where} cannot be reached: {why}</source>
      <translation>no se puede acceder a {where}: {why}</translation>
    </message>
    <message>
      <source>{who} ({some} of {people} people)</source>
      <translation>{who} ({some} de {people} personas)</translation>
    </message>
    <message>
      <source>{why} (it was made for spaCy {wanted}, this is {version})</source>
      <translation>{why} (se hizo para spaCy {wanted}, este es {version})</translation>
    </message>
    <message>
      <source>{why} ({holder})</source>
      <translation>{why} ({holder})</translation>
    </message>
    <message>
      <source>{why} is missing</source>
      <translation>falta {why}</translation>
    </message>
    <message>
      <source>{why}, in what begins in line {line}</source>
      <translation>{why}, en lo que empieza en la línea {line}</translation>
    </message>
    <message>
      <source>{why}: it is open read-only</source>
      <translation>{why}: está abierto en solo lectura</translation>
    </message>
    <message>
      <source>{why}; it is left out</source>
      <translation>{why}; se omite</translation>
    </message>
    <message>
      <source>{why}; nothing of it can be shown</source>
      <translation>{why}; no se puede mostrar nada de ello</translation>
    </message>
    <message>
      <source>{why}; nothing was changed</source>
      <translation>{why}; no se cambió nada</translation>
    </message>
    <message>
      <source>{why}; {remedy}</source>
      <translation>{why}; {remedy}</translation>
    </message>
    <message>
      <source>“{cue}” after it says who reported it</source>
      <translation>«{cue}» después dice quién lo contó</translation>
    </message>
    <message>
      <source>“{cue}” after it says who reported it, in part in marks</source>
      <translation>«{cue}» después dice quién lo contó, en parte entre comillas</translation>
    </message>
    <message>
      <source>“{cue}” after the closing mark says who speaks</source>
      <translation>«{cue}» después de la comilla de cierre dice quién habla</translation>
    </message>
    <message>
      <source>“{cue}” before the opening mark says who speaks</source>
      <translation>«{cue}» antes de la comilla de apertura dice quién habla</translation>
    </message>
    <message>
      <source>“{cue}” begins what was reported</source>
      <translation>«{cue}» introduce lo que se contó</translation>
    </message>
    <message>
      <source>“{cue}” begins what was reported, in part in marks</source>
      <translation>«{cue}» introduce lo que se contó, en parte entre comillas</translation>
    </message>
    <message>
      <source>“{cue}” in the same sentence says whose words these are</source>
      <translation>«{cue}» en la misma frase dice de quién son estas palabras</translation>
    </message>
    <message>
      <source>“{cue}” later in the sentence says who speaks</source>
      <translation>«{cue}» más adelante en la frase dice quién habla</translation>
    </message>
    <message>
      <source>“{name}” ({label}) is not in the original</source>
      <translation>«{name}» ({label}) no está en el original</translation>
    </message>
    <message>
      <source>“{ruling}”</source>
      <translation>«{ruling}»</translation>
    </message>
    <message>
      <source>“{surface}” belongs to a {label} in several parts; only its first is taken</source>
      <translation>«{surface}» pertenece a un {label} en varias partes; solo se toma la primera</translation>
    </message>
    <message>
      <source>“{surface}” {how}</source>
      <translation>«{surface}» {how}</translation>
    </message>
    <message>
      <source>“{text}”</source>
      <translation>«{text}»</translation>
    </message>
    <message>
      <source>“{words}” ({label}, {start}–{end}) {reason}</source>
      <translation>«{words}» ({label}, {start}–{end}) {reason}</translation>
    </message>
    <message>
      <source>“{words}” holds no letter or digit; in all articles only words can be found.</source>
      <translation>«{words}» no contiene letras ni cifras; en todos los artículos solo se encuentran palabras.</translation>
    </message>
    <message>
      <source>“{words}” of {annotator} in {article}</source>
      <translation>«{words}» de {annotator} en {article}</translation>
    </message>
    <message>
      <source>“{words}” {one} – {other}</source>
      <translation>«{words}» {one} – {other}</translation>
    </message>
    <message>
      <source>… and {count} more</source>
      <translation>… y {count} más</translation>
    </message>
    <message numerus="yes">
      <source>… and {count} more places</source>
      <translation>
        <numerusform>… y {count} lugar más</numerusform>
        <numerusform>… y {count} lugares más</numerusform>
      </translation>
    </message>
    <message>
      <source>… which is this share of the text</source>
      <translation>… que es esta parte del texto</translation>
    </message>
    <message>
      <source>‹ Previous</source>
      <translation>‹ Anterior</translation>
    </message>
    <message>
      <source>‹ Previous (short)</source>
      <translation>‹ Anterior</translation>
    </message>
  </context>
</TS>
