<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
  <context>
    <name>annotator</name>
    <message>
      <source>&amp;Accept</source>
      <translation>&amp;Aceptar</translation>
    </message>
    <message>
      <source>&amp;Adjudicate</source>
      <translation>&amp;Adjudicar</translation>
    </message>
    <message>
      <source>&amp;Altered</source>
      <translation>&amp;Alterada</translation>
    </message>
    <message>
      <source>&amp;Backups…</source>
      <translation>&amp;Copias de seguridad…</translation>
    </message>
    <message>
      <source>&amp;Check the project…</source>
      <translation>&amp;Comprobar el proyecto…</translation>
    </message>
    <message>
      <source>&amp;Commands…</source>
      <translation>&amp;Comandos…</translation>
    </message>
    <message>
      <source>&amp;Compare the versions</source>
      <translation>&amp;Comparar las versiones</translation>
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
      <translation>&amp;Oscuro o claro</translation>
    </message>
    <message>
      <source>&amp;Decide all places alike…</source>
      <translation>&amp;Decidir igual en todos los lugares…</translation>
    </message>
    <message>
      <source>&amp;Delete</source>
      <translation>&amp;Borrar</translation>
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
      <source>&amp;Export…</source>
      <translation>&amp;Exportar…</translation>
    </message>
    <message>
      <source>&amp;Find articles</source>
      <translation>&amp;Buscar artículos</translation>
    </message>
    <message>
      <source>&amp;Find in the article…</source>
      <translation>&amp;Buscar en el artículo…</translation>
    </message>
    <message>
      <source>&amp;Flag it with a note…</source>
      <translation>&amp;Marcar con una nota…</translation>
    </message>
    <message>
      <source>&amp;Font</source>
      <translation>&amp;Fuente</translation>
    </message>
    <message>
      <source>&amp;Go to…</source>
      <translation>&amp;Ir a…</translation>
    </message>
    <message>
      <source>&amp;Gold so far in the article</source>
      <translation>&amp;Oro hasta ahora en el artículo</translation>
    </message>
    <message>
      <source>&amp;Group articles into stories…</source>
      <translation>A&amp;grupar artículos en historias…</translation>
    </message>
    <message>
      <source>&amp;Hand out articles…</source>
      <translation>&amp;Repartir artículos…</translation>
    </message>
    <message>
      <source>&amp;Hide names</source>
      <translation>&amp;Ocultar nombres</translation>
    </message>
    <message>
      <source>&amp;High contrast</source>
      <translation>&amp;Alto contraste</translation>
    </message>
    <message>
      <source>&amp;Import files…</source>
      <translation>&amp;Importar archivos…</translation>
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
      <source>&amp;Keys at a glance</source>
      <translation>&amp;Teclas de un vistazo</translation>
    </message>
    <message>
      <source>&amp;Labels from a file…</source>
      <translation>&amp;Etiquetas de un archivo…</translation>
    </message>
    <message>
      <source>&amp;Labels…</source>
      <translation>&amp;Etiquetas…</translation>
    </message>
    <message>
      <source>&amp;Larger text</source>
      <translation>Texto más &amp;grande</translation>
    </message>
    <message>
      <source>&amp;Let go</source>
      <translation>&amp;Soltar</translation>
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
      <translation>&amp;Interlineado</translation>
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
      <source>&amp;Mend the ends</source>
      <translation>&amp;Corregir los extremos</translation>
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
      <translation>Cita o indicio &amp;anterior</translation>
    </message>
    <message>
      <source>&amp;Previous suggestion</source>
      <translation>Sugerencia &amp;anterior</translation>
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
      <source>&amp;Redo</source>
      <translation>&amp;Rehacer</translation>
    </message>
    <message>
      <source>&amp;Reject</source>
      <translation>&amp;Rechazar</translation>
    </message>
    <message>
      <source>&amp;Report what was decided…</source>
      <translation>&amp;Informe de lo decidido…</translation>
    </message>
    <message>
      <source>&amp;Same as the desktop</source>
      <translation>&amp;Como el escritorio</translation>
    </message>
    <message>
      <source>&amp;Size</source>
      <translation>&amp;Tamaño</translation>
    </message>
    <message>
      <source>&amp;Skip it</source>
      <translation>&amp;Omitir</translation>
    </message>
    <message>
      <source>&amp;Skip…</source>
      <translation>&amp;Omitir…</translation>
    </message>
    <message>
      <source>&amp;Smaller text</source>
      <translation>Texto más &amp;pequeño</translation>
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
      <source>&amp;Start one word right</source>
      <translation>Inicio una palabra a la &amp;derecha</translation>
    </message>
    <message>
      <source>&amp;Suggest in all articles</source>
      <translation>&amp;Sugerir en todos los artículos</translation>
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
      <translation>&amp;Tomar la marca en el cursor</translation>
    </message>
    <message>
      <source>&amp;Theme</source>
      <translation>&amp;Tema</translation>
    </message>
    <message>
      <source>&amp;Tour of the window</source>
      <translation>&amp;Recorrido por la ventana</translation>
    </message>
    <message>
      <source>&amp;Trash…</source>
      <translation>&amp;Papelera…</translation>
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
      <source>&amp;Usual text size</source>
      <translation>Tamaño &amp;habitual</translation>
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
      <source>&amp;Wider column</source>
      <translation>Columna más &amp;ancha</translation>
    </message>
    <message>
      <source>&amp;Work as…</source>
      <translation>&amp;Trabajar como…</translation>
    </message>
    <message>
      <source>&amp;Write a report…</source>
      <translation>E&amp;scribir un informe…</translation>
    </message>
    <message>
      <source>&amp;Your name</source>
      <translation>Su &amp;nombre</translation>
    </message>
    <message>
      <source>&amp;Zone…</source>
      <translation>&amp;Zona…</translation>
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
      <source>3. Articles</source>
      <translation>3. Artículos</translation>
    </message>
    <message>
      <source>A backup &amp;every</source>
      <translation>Una copia &amp;cada</translation>
    </message>
    <message>
      <source>A folder of articles</source>
      <translation>Una carpeta de artículos</translation>
    </message>
    <message>
      <source>A&amp;greement…</source>
      <translation>A&amp;cuerdo…</translation>
    </message>
    <message>
      <source>Accept a&amp;ll that are shown…</source>
      <translation>Aceptar &amp;todas las mostradas…</translation>
    </message>
    <message>
      <source>Accept all that is open and shown, mark the article as done and open the next one</source>
      <translation>Aceptar todo lo abierto y mostrado, marcar el artículo como hecho y abrir el siguiente</translation>
    </message>
    <message>
      <source>Accept every open suggestion that is shown, in one step</source>
      <translation>Aceptar de una vez todas las sugerencias abiertas mostradas</translation>
    </message>
    <message>
      <source>Add &amp;files…</source>
      <translation>Añadir &amp;archivos…</translation>
    </message>
    <message>
      <source>Add a f&amp;older…</source>
      <translation>Añadir una &amp;carpeta…</translation>
    </message>
    <message>
      <source>Add, rename, merge and describe labels, and set their keys and colours</source>
      <translation>Añadir, renombrar, unir y describir etiquetas, con sus teclas y colores</translation>
    </message>
    <message>
      <source>Agree with the verdict or the hint, and go on to what is open still</source>
      <translation>Aceptar el veredicto o el indicio y seguir con lo abierto</translation>
    </message>
    <message>
      <source>All righ&amp;t: accept what is open, done, and next</source>
      <translation>&amp;Todo bien: aceptar, hecho y siguiente</translation>
    </message>
    <message>
      <source>All right?</source>
      <translation>¿Todo bien?</translation>
    </message>
    <message>
      <source>Alter the candidate that is chosen before it becomes gold</source>
      <translation>Modificar el candidato elegido antes de que sea oro</translation>
    </message>
    <message>
      <source>Article</source>
      <translation>Artículo</translation>
    </message>
    <message>
      <source>Articles</source>
      <translation>Artículos</translation>
    </message>
    <message>
      <source>Articles can also be brought in later, or dropped on the window.</source>
      <translation>Los artículos también se pueden incorporar después o arrastrar a la ventana.</translation>
    </message>
    <message>
      <source>As they &amp;came</source>
      <translation>Como &amp;llegaron</translation>
    </message>
    <message>
      <source>B&amp;ring in annotators’ files…</source>
      <translation>&amp;Reunir archivos de anotadores…</translation>
    </message>
    <message>
      <source>Be dark or light as the desktop is</source>
      <translation>Oscuro o claro como el escritorio</translation>
    </message>
    <message>
      <source>By &amp;story</source>
      <translation>Por &amp;historia</translation>
    </message>
    <message>
      <source>C&amp;aret in the text</source>
      <translation>C&amp;ursor en el texto</translation>
    </message>
    <message>
      <source>C&amp;onsistency…</source>
      <translation>C&amp;oherencia…</translation>
    </message>
    <message>
      <source>C&amp;ue…</source>
      <translation>&amp;Verbo de habla…</translation>
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
      <source>Choose a label by typing part of its name</source>
      <translation>Elegir una etiqueta escribiendo parte de su nombre</translation>
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
      <source>Close the window; everything is saved already</source>
      <translation>Cerrar la ventana; todo está ya guardado</translation>
    </message>
    <message>
      <source>Column &amp;width</source>
      <translation>&amp;Ancho de columna</translation>
    </message>
    <message>
      <source>Compare</source>
      <translation>Comparar</translation>
    </message>
    <message>
      <source>Con&amp;firm what was found</source>
      <translation>Con&amp;firmar lo hallado</translation>
    </message>
    <message>
      <source>Copy the selected text, or that of the active mark</source>
      <translation>Copiar el texto seleccionado o el de la marca activa</translation>
    </message>
    <message>
      <source>Ctrl+K finds everything that can be done by typing a few letters. F1 shows all keys, Shift+F1 opens the manual. Everything is on disk already; there is nothing to save.</source>
      <translation>Ctrl+K encuentra todo lo que se puede hacer con unas pocas letras. F1 muestra las teclas, Mayús+F1 abre el manual. Todo está ya en el disco; no hay nada que guardar.</translation>
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
      <source>Decide by a r&amp;ule…</source>
      <translation>Decidir por una r&amp;egla…</translation>
    </message>
    <message>
      <source>Decide that nothing is to be marked there</source>
      <translation>Decidir que ahí no hay nada que marcar</translation>
    </message>
    <message>
      <source>Delete the articles that are chosen in the list, or else the one open</source>
      <translation>Borrar los artículos elegidos en la lista o, si no, el abierto</translation>
    </message>
    <message>
      <source>Direct, indirect or mi&amp;xed</source>
      <translation>Directa, indirecta o mi&amp;xta</translation>
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
      <source>Done</source>
      <translation>Hecho</translation>
    </message>
    <message>
      <source>E&amp;ffect of suggestions…</source>
      <translation>E&amp;fecto de las sugerencias…</translation>
    </message>
    <message>
      <source>E&amp;veryone's work</source>
      <translation>Trabajo de &amp;todos</translation>
    </message>
    <message>
      <source>Edit</source>
      <translation>Editar</translation>
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
      <translation>Fin un &amp;carácter a la izquierda</translation>
    </message>
    <message>
      <source>End one character r&amp;ight</source>
      <translation>Fin un carácter a la der&amp;echa</translation>
    </message>
    <message>
      <source>End one word ri&amp;ght</source>
      <translation>Fin una palabra a la dere&amp;cha</translation>
    </message>
    <message>
      <source>Enter accepts what is active, Backspace rejects it. Try it; Ctrl+Z takes it back.</source>
      <translation>Intro acepta lo activo, Retroceso lo rechaza. Pruébelo; Ctrl+Z lo deshace.</translation>
    </message>
    <message>
      <source>Entities have a line with a short label, quotes a bar beside the text with who says them. What is dashed is suggested; what is solid somebody has decided.</source>
      <translation>Las entidades llevan una línea con una etiqueta corta; las citas, una barra junto al texto con quien las dice. Lo discontinuo está sugerido; lo continuo lo decidió alguien.</translation>
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
      <source>Find &amp;next</source>
      <translation>Buscar &amp;siguiente</translation>
    </message>
    <message>
      <source>Find &amp;zones in all articles</source>
      <translation>Buscar &amp;zonas en todos los artículos</translation>
    </message>
    <message>
      <source>Find any command by typing part of its name</source>
      <translation>Encontrar cualquier comando escribiendo parte de su nombre</translation>
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
      <source>Find in the pro&amp;ject…</source>
      <translation>Buscar en el pro&amp;yecto…</translation>
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
    <message>
      <source>Flag: a “not” more or &amp;less</source>
      <translation>Señal: un «no» de más o de &amp;menos</translation>
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
      <source>Gold</source>
      <translation>Oro</translation>
    </message>
    <message>
      <source>Guidelines beside the te&amp;xt</source>
      <translation>Pautas junto al te&amp;xto</translation>
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
      <source>Here you see what the active mark is, why it was suggested and how sure that is, who is speaking, and all labels with their keys.</source>
      <translation>Aquí se ve qué es la marca activa, por qué se sugirió y con qué seguridad, quién habla y todas las etiquetas con sus teclas.</translation>
    </message>
    <message>
      <source>Hide suggestions with a low score</source>
      <translation>Ocultar sugerencias con poca puntuación</translation>
    </message>
    <message>
      <source>Import &amp;files…</source>
      <translation>Importar &amp;archivos…</translation>
    </message>
    <message>
      <source>Import a &amp;folder…</source>
      <translation>Importar una car&amp;peta…</translation>
    </message>
    <message>
      <source>Import a f&amp;older…</source>
      <translation>Importar una &amp;carpeta…</translation>
    </message>
    <message>
      <source>L&amp;ess line spacing</source>
      <translation>M&amp;enos interlineado</translation>
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
      <source>Labels</source>
      <translation>Etiquetas</translation>
    </message>
    <message>
      <source>Labels from a file</source>
      <translation>Etiquetas de un archivo</translation>
    </message>
    <message>
      <source>Lay the work of all annotators over one another, to read</source>
      <translation>Superponer el trabajo de todos los anotadores, para leer</translation>
    </message>
    <message>
      <source>Leave a question, the selection or what is active</source>
      <translation>Dejar una pregunta, la selección o lo activo</translation>
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
      <translation>Lo pendiente, primero con más sugerencias entre 40 % y 60 %</translation>
    </message>
    <message>
      <source>List what is to do, most suggestions of one suggester alone first</source>
      <translation>Lo pendiente, primero con más sugerencias de un solo sugeridor</translation>
    </message>
    <message>
      <source>List what is to do, what shares rare words with this article first</source>
      <translation>Lo pendiente, primero lo que comparte palabras raras con este artículo</translation>
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
      <source>Mark</source>
      <translation>Marca</translation>
    </message>
    <message>
      <source>Mark the article as done and open the next one</source>
      <translation>Marcar el artículo como hecho y abrir el siguiente</translation>
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
      <source>Men&amp;u of this place</source>
      <translation>Men&amp;ú de este lugar</translation>
    </message>
    <message>
      <source>Move ends that lie within a word to where the word begins and ends</source>
      <translation>Mover los extremos que caen dentro de una palabra a sus límites</translation>
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
      <source>Ne&amp;xt disagreement</source>
      <translation>Desacuerdo si&amp;guiente</translation>
    </message>
    <message>
      <source>New project</source>
      <translation>Nuevo proyecto</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>Siguiente</translation>
    </message>
    <message>
      <source>Next &amp;hit in the project</source>
      <translation>&amp;Resultado siguiente en el proyecto</translation>
    </message>
    <message>
      <source>No cu&amp;e</source>
      <translation>Sin &amp;verbo de habla</translation>
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
      <source>Open the &amp;sample</source>
      <translation>Abrir la &amp;muestra</translation>
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
      <source>Order</source>
      <translation>Orden</translation>
    </message>
    <message>
      <source>P&amp;unctuation alone</source>
      <translation>Solo p&amp;untuación</translation>
    </message>
    <message>
      <source>Press Tab: the next suggestion becomes active.</source>
      <translation>Pulse Tab: se activa la siguiente sugerencia.</translation>
    </message>
    <message>
      <source>Previous h&amp;it in the project</source>
      <translation>Res&amp;ultado anterior en el proyecto</translation>
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
      <source>Put this disagreement up for discussion, with a note</source>
      <translation>Poner este desacuerdo a discusión, con una nota</translation>
    </message>
    <message>
      <source>Put this label on the same text in the article, the story or the project</source>
      <translation>Poner esta etiqueta al mismo texto en el artículo, la historia o el proyecto</translation>
    </message>
    <message>
      <source>Quote</source>
      <translation>Cita</translation>
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
      <source>Read how things are done, without a network</source>
      <translation>Leer cómo se hacen las cosas, sin conexión</translation>
    </message>
    <message>
      <source>Read original and rewrite side by side, with what became of each quote</source>
      <translation>Leer original y reescritura lado a lado, con qué fue de cada cita</translation>
    </message>
    <message>
      <source>Read the &amp;manual</source>
      <translation>Leer el &amp;manual</translation>
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
      <source>Reject every open suggestion that is shown, in one step</source>
      <translation>Rechazar de una vez todas las sugerencias abiertas mostradas</translation>
    </message>
    <message>
      <source>Reject what is suggested for the same text elsewhere</source>
      <translation>Rechazar lo sugerido para el mismo texto en otros lugares</translation>
    </message>
    <message>
      <source>Remove the active mark</source>
      <translation>Quitar la marca activa</translation>
    </message>
    <message>
      <source>Repeat the &amp;last deed here</source>
      <translation>Repetir aquí lo ú&amp;ltimo hecho</translation>
    </message>
    <message>
      <source>Same as the desktop</source>
      <translation>Como el escritorio</translation>
    </message>
    <message>
      <source>Same text &amp;everywhere…</source>
      <translation>El mismo texto en &amp;todas partes…</translation>
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
      <source>Say who speaks by typing a name</source>
      <translation>Decir quién habla escribiendo un nombre</translation>
    </message>
    <message>
      <source>Say who speaks: click a mention, or press the number of a speaker</source>
      <translation>Decir quién habla: clic en una mención o su número</translation>
    </message>
    <message>
      <source>Se&amp;ttings…</source>
      <translation>A&amp;justes…</translation>
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
      <translation>Ver dónde las mismas palabras tienen el mismo conflicto y decidirlas de una vez</translation>
    </message>
    <message>
      <source>Select &amp;more</source>
      <translation>Seleccionar &amp;más</translation>
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
      <source>Select words with the mouse and press a digit: they get the label with that key. Q makes a quote of them.</source>
      <translation>Seleccione palabras con el ratón y pulse una cifra: reciben la etiqueta de esa tecla. Q hace de ellas una cita.</translation>
    </message>
    <message>
      <source>Set font, theme and keys</source>
      <translation>Ajustar fuente, tema y teclas</translation>
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
      <source>Set the text in its usual size</source>
      <translation>Poner el texto en su tamaño habitual</translation>
    </message>
    <message>
      <source>Shift+Return accepts everything that is still open, marks the article as done and goes on to the next one.</source>
      <translation>Mayús+Intro acepta todo lo que sigue abierto, marca el artículo como hecho y pasa al siguiente.</translation>
    </message>
    <message>
      <source>Short la&amp;bels under the lines</source>
      <translation>Eti&amp;quetas cortas bajo las líneas</translation>
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
      <source>Show every suggestion again, whatever its label and score</source>
      <translation>Volver a mostrar todas las sugerencias</translation>
    </message>
    <message>
      <source>Show less &amp;sure ones</source>
      <translation>Mostrar menos &amp;seguras</translation>
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
      <translation>Mostrar u ocultar los &amp;artículos</translation>
    </message>
    <message>
      <source>Show or hide the &amp;inspector</source>
      <translation>Mostrar u ocultar el &amp;inspector</translation>
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
      <source>Show suggestions f&amp;rom</source>
      <translation>&amp;Mostrar sugerencias desde</translation>
    </message>
    <message>
      <source>Show suggestions with a lower score as well</source>
      <translation>Mostrar también sugerencias con menos puntuación</translation>
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
      <source>Some of the words are those that were said</source>
      <translation>Algunas palabras son las que se dijeron</translation>
    </message>
    <message>
      <source>Something is missing</source>
      <translation>Falta algo</translation>
    </message>
    <message>
      <source>Spea&amp;kers…</source>
      <translation>&amp;Hablantes…</translation>
    </message>
    <message>
      <source>Speaker by &amp;name…</source>
      <translation>Hablante por &amp;nombre…</translation>
    </message>
    <message>
      <source>St&amp;art one character right</source>
      <translation>Inicio un c&amp;arácter a la derecha</translation>
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
      <source>Su&amp;ggesters…</source>
      <translation>Su&amp;geridores…</translation>
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
      <source>Suggestion</source>
      <translation>Sugerencia</translation>
    </message>
    <message>
      <source>Ta&amp;ke back, or reject a hint</source>
      <translation>&amp;Retirar, o rechazar un indicio</translation>
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
      <source>Take back what you said of the quote, or turn a hint down</source>
      <translation>Retirar lo dicho de la cita o rechazar un indicio</translation>
    </message>
    <message>
      <source>Take back your last step</source>
      <translation>Deshacer el último paso</translation>
    </message>
    <message>
      <source>Take the &amp;tour</source>
      <translation>&amp;Recorrido</translation>
    </message>
    <message>
      <source>Take the rest of &amp;one annotator…</source>
      <translation>Tomar el resto de &amp;un anotador…</translation>
    </message>
    <message>
      <source>Take what is suggested as it is, and go on to the next</source>
      <translation>Aceptar la sugerencia tal cual y seguir</translation>
    </message>
    <message>
      <source>Take work back from the files of annotators, once you have seen what comes</source>
      <translation>Recoger el trabajo de los archivos de anotadores, tras ver qué llega</translation>
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
      <source>The article</source>
      <translation>El artículo</translation>
    </message>
    <message>
      <source>The next suggestion</source>
      <translation>La siguiente sugerencia</translation>
    </message>
    <message>
      <source>The other articles</source>
      <translation>Los demás artículos</translation>
    </message>
    <message>
      <source>The project needs a name.</source>
      <translation>El proyecto necesita un nombre.</translation>
    </message>
    <message>
      <source>The strongest difference between text and page</source>
      <translation>La mayor diferencia entre texto y página</translation>
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
      <source>There is a file of this name already; choose another name, or open that project.</source>
      <translation>Ya hay un archivo con este nombre; elija otro o abra ese proyecto.</translation>
    </message>
    <message>
      <source>There is no such folder.</source>
      <translation>No existe esa carpeta.</translation>
    </message>
    <message>
      <source>They stand here with how far each has come. The field above finds words in them.</source>
      <translation>Están aquí con su estado. El campo de arriba busca palabras en ellos.</translation>
    </message>
    <message>
      <source>This project has no articles yet. Drop files or folders here: texts, saved pages, Word, PDF, tables, or the files of other annotation tools.</source>
      <translation>Este proyecto aún no tiene artículos. Suelte aquí archivos o carpetas: textos, páginas guardadas, Word, PDF, tablas o archivos de otras herramientas de anotación.</translation>
    </message>
    <message>
      <source>Tra&amp;in on finished articles…</source>
      <translation>E&amp;ntrenar con artículos hechos…</translation>
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
      <translation>Convierta noticias en conjuntos de datos etiquetados. Nada sale de este ordenador.</translation>
    </message>
    <message>
      <source>Un&amp;quoted in the original</source>
      <translation>Sin &amp;comillas en el original</translation>
    </message>
    <message>
      <source>Unsupp&amp;orted</source>
      <translation>Sin &amp;respaldo</translation>
    </message>
    <message>
      <source>View</source>
      <translation>Ver</translation>
    </message>
    <message>
      <source>Wh&amp;y it is suggested</source>
      <translation>Por &amp;qué se sugiere</translation>
    </message>
    <message>
      <source>What is active</source>
      <translation>Lo que está activo</translation>
    </message>
    <message>
      <source>What is remem&amp;bered…</source>
      <translation>Lo que se re&amp;cuerda…</translation>
    </message>
    <message>
      <source>What other packages add, and what of it cannot be used</source>
      <translation>Qué añaden otros paquetes y qué no se puede usar</translation>
    </message>
    <message>
      <source>What you open stands here from then on.</source>
      <translation>Lo que abra aparecerá aquí.</translation>
    </message>
    <message>
      <source>Whatever else</source>
      <translation>Todo lo demás</translation>
    </message>
    <message>
      <source>Why it &amp;is gold</source>
      <translation>Por qué es &amp;oro</translation>
    </message>
    <message>
      <source>Write articles into project files for annotators to work on elsewhere</source>
      <translation>Escribir artículos en archivos de proyecto para trabajar en otro lugar</translation>
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
      <source>Write what became of the quotes of the story into a page or as pairs</source>
      <translation>Escribir qué fue de las citas de la historia en una página o como pares</translation>
    </message>
    <message>
      <source>Write work into a file of another format, and see first what cannot go along</source>
      <translation>Escribir el trabajo en otro formato y ver antes qué no cabe</translation>
    </message>
    <message>
      <source>Yes or no</source>
      <translation>Sí o no</translation>
    </message>
    <message>
      <source>accepted</source>
      <translation>aceptada</translation>
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
      <source>aliases</source>
      <translation>otros nombres</translation>
    </message>
    <message>
      <source>altered</source>
      <translation>alterada</translation>
    </message>
    <message>
      <source>anonymous</source>
      <translation>anónimo</translation>
    </message>
    <message>
      <source>articles</source>
      <translation>artículos</translation>
    </message>
    <message>
      <source>body</source>
      <translation>cuerpo</translation>
    </message>
    <message>
      <source>byline</source>
      <translation>firma</translation>
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
      <source>collecting</source>
      <translation>en recogida</translation>
    </message>
    <message>
      <source>collective</source>
      <translation>colectivo</translation>
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
      <source>dateline</source>
      <translation>lugar y fecha</translation>
    </message>
    <message>
      <source>described</source>
      <translation>descrito</translation>
    </message>
    <message>
      <source>direct</source>
      <translation>directa</translation>
    </message>
    <message>
      <source>done</source>
      <translation>hecho</translation>
    </message>
    <message>
      <source>draft</source>
      <translation>en curso</translation>
    </message>
    <message>
      <source>ends</source>
      <translation>extremos</translation>
    </message>
    <message>
      <source>entity</source>
      <translation>entidad</translation>
    </message>
    <message>
      <source>headline</source>
      <translation>titular</translation>
    </message>
    <message>
      <source>in adjudication</source>
      <translation>en adjudicación</translation>
    </message>
    <message>
      <source>indirect</source>
      <translation>indirecta</translation>
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
      <source>left to the suggesters</source>
      <translation>dejado a los sugeridores</translation>
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
      <source>name</source>
      <translation>nombre</translation>
    </message>
    <message>
      <source>named</source>
      <translation>nombrado</translation>
    </message>
    <message>
      <source>negation_changed</source>
      <translation>negación cambiada</translation>
    </message>
    <message>
      <source>not suggested</source>
      <translation>no sugerido</translation>
    </message>
    <message>
      <source>not there now</source>
      <translation>ahora no está</translation>
    </message>
    <message>
      <source>number_changed</source>
      <translation>número cambiado</translation>
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
      <source>punctuation</source>
      <translation>puntuación</translation>
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
      <source>ready</source>
      <translation>listo</translation>
    </message>
    <message>
      <source>rejected</source>
      <translation>rechazada</translation>
    </message>
    <message>
      <source>reopened</source>
      <translation>reabierto</translation>
    </message>
    <message>
      <source>rewrite</source>
      <translation>reescritura</translation>
    </message>
    <message>
      <source>role_changed</source>
      <translation>rol cambiado</translation>
    </message>
    <message>
      <source>skipped</source>
      <translation>omitido</translation>
    </message>
    <message>
      <source>source</source>
      <translation>fuente</translation>
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
      <source>spliced</source>
      <translation>empalmada</translation>
    </message>
    <message>
      <source>suggested</source>
      <translation>sugerida</translation>
    </message>
    <message>
      <source>suggested everywhere</source>
      <translation>sugerido en todas partes</translation>
    </message>
    <message>
      <source>summary</source>
      <translation>resumen</translation>
    </message>
    <message>
      <source>tense_or_modality_changed</source>
      <translation>tiempo o modo cambiado</translation>
    </message>
    <message>
      <source>todo</source>
      <translation>pendiente</translation>
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
      <source>verbatim</source>
      <translation>literal</translation>
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
      <source>{count} corrections</source>
      <translation>
        <numerusform>{count} corrección</numerusform>
        <numerusform>{count} correcciones</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} days</source>
      <translation>
        <numerusform>{count} día</numerusform>
        <numerusform>{count} días</numerusform>
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
      <source>{count} disagreements</source>
      <translation>
        <numerusform>{count} desacuerdo</numerusform>
        <numerusform>{count} desacuerdos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} files</source>
      <translation>
        <numerusform>{count} archivo</numerusform>
        <numerusform>{count} archivos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} finished articles</source>
      <translation>
        <numerusform>{count} artículo hecho</numerusform>
        <numerusform>{count} artículos hechos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} hints</source>
      <translation>
        <numerusform>{count} indicio</numerusform>
        <numerusform>{count} indicios</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} judgements</source>
      <translation>
        <numerusform>{count} juicio</numerusform>
        <numerusform>{count} juicios</numerusform>
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
      <source>{count} lines</source>
      <translation>
        <numerusform>{count} línea</numerusform>
        <numerusform>{count} líneas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} marks</source>
      <translation>
        <numerusform>{count} marca</numerusform>
        <numerusform>{count} marcas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} open suggestions</source>
      <translation>
        <numerusform>{count} sugerencia abierta</numerusform>
        <numerusform>{count} sugerencias abiertas</numerusform>
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
      <source>{count} questions</source>
      <translation>
        <numerusform>{count} pregunta</numerusform>
        <numerusform>{count} preguntas</numerusform>
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
      <source>{count} signals</source>
      <translation>
        <numerusform>{count} señal</numerusform>
        <numerusform>{count} señales</numerusform>
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
      <source>{count} speakers</source>
      <translation>
        <numerusform>{count} hablante</numerusform>
        <numerusform>{count} hablantes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} steps</source>
      <translation>
        <numerusform>{count} paso</numerusform>
        <numerusform>{count} pasos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} suggestions</source>
      <translation>
        <numerusform>{count} sugerencia</numerusform>
        <numerusform>{count} sugerencias</numerusform>
      </translation>
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
      <source>{count} unknown articles</source>
      <translation>
        <numerusform>{count} artículo desconocido</numerusform>
        <numerusform>{count} artículos desconocidos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} votes</source>
      <translation>
        <numerusform>{count} voto</numerusform>
        <numerusform>{count} votos</numerusform>
      </translation>
    </message>
    <message>
      <source>{number} of {count}</source>
      <translation>{number} de {count}</translation>
    </message>
    <message>
      <source>{some} and {last}</source>
      <translation>{some} y {last}</translation>
    </message>
    <message>
      <source>{some}, {more}</source>
      <translation>{some}, {more}</translation>
    </message>
  </context>
</TS>
