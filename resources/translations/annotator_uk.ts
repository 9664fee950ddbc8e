<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en">
  <context>
    <name>annotator</name>
    <message>
      <source>&amp;Accept</source>
      <translation>&amp;Прийняти</translation>
    </message>
    <message>
      <source>&amp;Adjudicate</source>
      <translation>&amp;Вирішувати</translation>
    </message>
    <message>
      <source>&amp;Altered</source>
      <translation>З&amp;мінено</translation>
    </message>
    <message>
      <source>&amp;Backups…</source>
      <translation>&amp;Резервні копії…</translation>
    </message>
    <message>
      <source>&amp;Check the project…</source>
      <translation>Пере&amp;вірити проєкт…</translation>
    </message>
    <message>
      <source>&amp;Commands…</source>
      <translation>&amp;Команди…</translation>
    </message>
    <message>
      <source>&amp;Compare the versions</source>
      <translation>&amp;Порівняти версії</translation>
    </message>
    <message>
      <source>&amp;Copy the text</source>
      <translation>&amp;Копіювати текст</translation>
    </message>
    <message>
      <source>&amp;Corrections for annotators…</source>
      <translation>В&amp;иправлення для анотаторів…</translation>
    </message>
    <message>
      <source>&amp;Dark</source>
      <translation>&amp;Темна</translation>
    </message>
    <message>
      <source>&amp;Dark or light</source>
      <translation>&amp;Темна чи світла</translation>
    </message>
    <message>
      <source>&amp;Decide all places alike…</source>
      <translation>Вирішити всі місця &amp;однаково…</translation>
    </message>
    <message>
      <source>&amp;Delete</source>
      <translation>В&amp;идалити</translation>
    </message>
    <message>
      <source>&amp;Direct quote</source>
      <translation>&amp;Пряма цитата</translation>
    </message>
    <message>
      <source>&amp;Disputed first</source>
      <translation>&amp;Спірні спершу</translation>
    </message>
    <message>
      <source>&amp;Done, and on to the next</source>
      <translation>&amp;Готово, до наступної</translation>
    </message>
    <message>
      <source>&amp;Edit the candidate</source>
      <translation>&amp;Змінити варіант</translation>
    </message>
    <message>
      <source>&amp;Elsewhere…</source>
      <translation>&amp;Деінде…</translation>
    </message>
    <message>
      <source>&amp;Export…</source>
      <translation>&amp;Експорт…</translation>
    </message>
    <message>
      <source>&amp;Find articles</source>
      <translation>З&amp;найти статті</translation>
    </message>
    <message>
      <source>&amp;Find in the article…</source>
      <translation>З&amp;найти у статті…</translation>
    </message>
    <message>
      <source>&amp;Flag it with a note…</source>
      <translation>Позначити з &amp;нотаткою…</translation>
    </message>
    <message>
      <source>&amp;Font</source>
      <translation>&amp;Шрифт</translation>
    </message>
    <message>
      <source>&amp;Go to…</source>
      <translation>Пере&amp;йти до…</translation>
    </message>
    <message>
      <source>&amp;Gold so far in the article</source>
      <translation>&amp;Золото статті дотепер</translation>
    </message>
    <message>
      <source>&amp;Group articles into stories…</source>
      <translation>&amp;Згрупувати статті в історії…</translation>
    </message>
    <message>
      <source>&amp;Hand out articles…</source>
      <translation>Ро&amp;здати статті…</translation>
    </message>
    <message>
      <source>&amp;Hide names</source>
      <translation>При&amp;ховати імена</translation>
    </message>
    <message>
      <source>&amp;High contrast</source>
      <translation>&amp;Високий контраст</translation>
    </message>
    <message>
      <source>&amp;Import files…</source>
      <translation>&amp;Імпорт файлів…</translation>
    </message>
    <message>
      <source>&amp;Indirect quote</source>
      <translation>&amp;Непряма цитата</translation>
    </message>
    <message>
      <source>&amp;Join with the selection or the next quote</source>
      <translation>&amp;Об’єднати з виділенням або наступною цитатою</translation>
    </message>
    <message>
      <source>&amp;Keys at a glance</source>
      <translation>&amp;Клавіші на одному аркуші</translation>
    </message>
    <message>
      <source>&amp;Labels from a file…</source>
      <translation>&amp;Мітки з файлу…</translation>
    </message>
    <message>
      <source>&amp;Labels…</source>
      <translation>&amp;Мітки…</translation>
    </message>
    <message>
      <source>&amp;Larger text</source>
      <translation>&amp;Більший текст</translation>
    </message>
    <message>
      <source>&amp;Let go</source>
      <translation>&amp;Відпустити</translation>
    </message>
    <message>
      <source>&amp;Light</source>
      <translation>&amp;Світла</translation>
    </message>
    <message>
      <source>&amp;Like this one first</source>
      <translation>С&amp;хожі на цю спершу</translation>
    </message>
    <message>
      <source>&amp;Line spacing</source>
      <translation>&amp;Міжрядковий інтервал</translation>
    </message>
    <message>
      <source>&amp;Make the project</source>
      <translation>&amp;Створити проєкт</translation>
    </message>
    <message>
      <source>&amp;Manual</source>
      <translation>&amp;Посібник</translation>
    </message>
    <message>
      <source>&amp;Mend the ends</source>
      <translation>&amp;Виправити межі</translation>
    </message>
    <message>
      <source>&amp;Mixed quote</source>
      <translation>&amp;Змішана цитата</translation>
    </message>
    <message>
      <source>&amp;More line spacing</source>
      <translation>&amp;Більший інтервал</translation>
    </message>
    <message>
      <source>&amp;New project…</source>
      <translation>&amp;Новий проєкт…</translation>
    </message>
    <message>
      <source>&amp;New…</source>
      <translation>&amp;Новий…</translation>
    </message>
    <message>
      <source>&amp;Next article</source>
      <translation>&amp;Наступна стаття</translation>
    </message>
    <message>
      <source>&amp;Next mark at this place</source>
      <translation>&amp;Наступна позначка на цьому місці</translation>
    </message>
    <message>
      <source>&amp;Next panel</source>
      <translation>&amp;Наступна панель</translation>
    </message>
    <message>
      <source>&amp;Next quote or hint</source>
      <translation>&amp;Наступна цитата чи підказка</translation>
    </message>
    <message>
      <source>&amp;Next suggestion</source>
      <translation>&amp;Наступна пропозиція</translation>
    </message>
    <message>
      <source>&amp;Nothing here</source>
      <translation>Тут &amp;нічого</translation>
    </message>
    <message>
      <source>&amp;Open a project…</source>
      <translation>&amp;Відкрити проєкт…</translation>
    </message>
    <message>
      <source>&amp;Open…</source>
      <translation>&amp;Відкрити…</translation>
    </message>
    <message>
      <source>&amp;Plug-ins…</source>
      <translation>&amp;Розширення…</translation>
    </message>
    <message>
      <source>&amp;Previous article</source>
      <translation>&amp;Попередня стаття</translation>
    </message>
    <message>
      <source>&amp;Previous disagreement</source>
      <translation>&amp;Попередня розбіжність</translation>
    </message>
    <message>
      <source>&amp;Previous panel</source>
      <translation>&amp;Попередня панель</translation>
    </message>
    <message>
      <source>&amp;Previous quote or hint</source>
      <translation>&amp;Попередня цитата чи підказка</translation>
    </message>
    <message>
      <source>&amp;Previous suggestion</source>
      <translation>&amp;Попередня пропозиція</translation>
    </message>
    <message>
      <source>&amp;Quit</source>
      <translation>Ви&amp;йти</translation>
    </message>
    <message>
      <source>&amp;Quote from the selection</source>
      <translation>&amp;Цитата з виділення</translation>
    </message>
    <message>
      <source>&amp;Rare labels first</source>
      <translation>&amp;Рідкісні мітки спершу</translation>
    </message>
    <message>
      <source>&amp;Redo</source>
      <translation>Пов&amp;торити</translation>
    </message>
    <message>
      <source>&amp;Reject</source>
      <translation>&amp;Відхилити</translation>
    </message>
    <message>
      <source>&amp;Report what was decided…</source>
      <translation>&amp;Звіт про рішення…</translation>
    </message>
    <message>
      <source>&amp;Same as the desktop</source>
      <translation>&amp;Як у системі</translation>
    </message>
    <message>
      <source>&amp;Size</source>
      <translation>&amp;Розмір</translation>
    </message>
    <message>
      <source>&amp;Skip it</source>
      <translation>&amp;Пропустити</translation>
    </message>
    <message>
      <source>&amp;Skip…</source>
      <translation>&amp;Пропустити…</translation>
    </message>
    <message>
      <source>&amp;Smaller text</source>
      <translation>&amp;Менший текст</translation>
    </message>
    <message>
      <source>&amp;Speaker…</source>
      <translation>&amp;Мовець…</translation>
    </message>
    <message>
      <source>&amp;Spliced</source>
      <translation>С&amp;кладено</translation>
    </message>
    <message>
      <source>&amp;Start one word right</source>
      <translation>Початок на слово &amp;праворуч</translation>
    </message>
    <message>
      <source>&amp;Suggest in all articles</source>
      <translation>&amp;Пропонувати в усіх статтях</translation>
    </message>
    <message>
      <source>&amp;Take off</source>
      <translation>&amp;Прибрати</translation>
    </message>
    <message>
      <source>&amp;Take the candidate chosen</source>
      <translation>&amp;Взяти обраний варіант</translation>
    </message>
    <message>
      <source>&amp;Take the mark at the caret</source>
      <translation>&amp;Взяти позначку біля курсора</translation>
    </message>
    <message>
      <source>&amp;Theme</source>
      <translation>&amp;Тема</translation>
    </message>
    <message>
      <source>&amp;Tour of the window</source>
      <translation>&amp;Огляд вікна</translation>
    </message>
    <message>
      <source>&amp;Trash…</source>
      <translation>&amp;Кошик…</translation>
    </message>
    <message>
      <source>&amp;Undo</source>
      <translation>&amp;Скасувати</translation>
    </message>
    <message>
      <source>&amp;Unsure first</source>
      <translation>&amp;Непевні спершу</translation>
    </message>
    <message>
      <source>&amp;Usual text size</source>
      <translation>&amp;Звичайний розмір</translation>
    </message>
    <message>
      <source>&amp;Verbatim</source>
      <translation>&amp;Дослівно</translation>
    </message>
    <message>
      <source>&amp;Which labels are shown</source>
      <translation>&amp;Які мітки показано</translation>
    </message>
    <message>
      <source>&amp;Wider column</source>
      <translation>&amp;Ширша колонка</translation>
    </message>
    <message>
      <source>&amp;Work as…</source>
      <translation>&amp;Працювати як…</translation>
    </message>
    <message>
      <source>&amp;Write a report…</source>
      <translation>Напи&amp;сати звіт…</translation>
    </message>
    <message>
      <source>&amp;Your name</source>
      <translation>&amp;Ваше ім’я</translation>
    </message>
    <message>
      <source>&amp;Zone…</source>
      <translation>&amp;Зона…</translation>
    </message>
    <message>
      <source>1. Name and place</source>
      <translation>1. Назва і місце</translation>
    </message>
    <message>
      <source>2. Labels</source>
      <translation>2. Мітки</translation>
    </message>
    <message>
      <source>3. Articles</source>
      <translation>3. Статті</translation>
    </message>
    <message>
      <source>A backup &amp;every</source>
      <translation>Копія &amp;кожні</translation>
    </message>
    <message>
      <source>A folder of articles</source>
      <translation>Тека зі статтями</translation>
    </message>
    <message>
      <source>A&amp;greement…</source>
      <translation>&amp;Узгодженість…</translation>
    </message>
    <message>
      <source>Accept a&amp;ll that are shown…</source>
      <translation>Прийняти &amp;всі показані…</translation>
    </message>
    <message>
      <source>Accept all that is open and shown, mark the article as done and open the next one</source>
      <translation>Прийняти все відкрите й показане, позначити статтю готовою й відкрити наступну</translation>
    </message>
    <message>
      <source>Accept every open suggestion that is shown, in one step</source>
      <translation>Прийняти всі показані відкриті пропозиції одним кроком</translation>
    </message>
    <message>
      <source>Add &amp;files…</source>
      <translation>Додати &amp;файли…</translation>
    </message>
    <message>
      <source>Add a f&amp;older…</source>
      <translation>Додати &amp;теку…</translation>
    </message>
    <message>
      <source>Add, rename, merge and describe labels, and set their keys and colours</source>
      <translation>Додавати, перейменовувати, об’єднувати й описувати мітки, їхні клавіші та кольори</translation>
    </message>
    <message>
      <source>Agree with the verdict or the hint, and go on to what is open still</source>
      <translation>Погодитися з вердиктом чи підказкою і йти до відкритого</translation>
    </message>
    <message>
      <source>All righ&amp;t: accept what is open, done, and next</source>
      <translation>Усе &amp;гаразд: прийняти, готово, далі</translation>
    </message>
    <message>
      <source>All right?</source>
      <translation>Усе гаразд?</translation>
    </message>
    <message>
      <source>Alter the candidate that is chosen before it becomes gold</source>
      <translation>Змінити обраний варіант, перш ніж він стане золотом</translation>
    </message>
    <message>
      <source>Article</source>
      <translation>Стаття</translation>
    </message>
    <message>
      <source>Articles</source>
      <translation>Статті</translation>
    </message>
    <message>
      <source>Articles can also be brought in later, or dropped on the window.</source>
      <translation>Статті можна внести й пізніше або перетягнути у вікно.</translation>
    </message>
    <message>
      <source>As they &amp;came</source>
      <translation>Як на&amp;дійшли</translation>
    </message>
    <message>
      <source>B&amp;ring in annotators’ files…</source>
      <translation>З&amp;ібрати файли анотаторів…</translation>
    </message>
    <message>
      <source>Be dark or light as the desktop is</source>
      <translation>Темна чи світла, як у системі</translation>
    </message>
    <message>
      <source>By &amp;story</source>
      <translation>За &amp;історією</translation>
    </message>
    <message>
      <source>C&amp;aret in the text</source>
      <translation>К&amp;урсор у тексті</translation>
    </message>
    <message>
      <source>C&amp;onsistency…</source>
      <translation>&amp;Послідовність…</translation>
    </message>
    <message>
      <source>C&amp;ue…</source>
      <translation>&amp;Слово мовлення…</translation>
    </message>
    <message>
      <source>Change between dark and light</source>
      <translation>Перемкнути темну чи світлу</translation>
    </message>
    <message>
      <source>Change the kind of the quote: direct, indirect, mixed</source>
      <translation>Змінити вид цитати: пряма, непряма, змішана</translation>
    </message>
    <message>
      <source>Choose a label by typing part of its name</source>
      <translation>Обрати мітку, набравши частину назви</translation>
    </message>
    <message>
      <source>Choose which labels are shown</source>
      <translation>Обрати, які мітки показувати</translation>
    </message>
    <message>
      <source>Choose who suggests in this project, and what becomes of the labels</source>
      <translation>Обрати, хто пропонує в цьому проєкті й що стає з мітками</translation>
    </message>
    <message>
      <source>Close the window; everything is saved already</source>
      <translation>Закрити вікно; усе вже збережено</translation>
    </message>
    <message>
      <source>Column &amp;width</source>
      <translation>&amp;Ширина колонки</translation>
    </message>
    <message>
      <source>Compare</source>
      <translation>Порівняння</translation>
    </message>
    <message>
      <source>Con&amp;firm what was found</source>
      <translation>Під&amp;твердити знайдене</translation>
    </message>
    <message>
      <source>Copy the selected text, or that of the active mark</source>
      <translation>Копіювати виділений текст або текст активної позначки</translation>
    </message>
    <message>
      <source>Ctrl+K finds everything that can be done by typing a few letters. F1 shows all keys, Shift+F1 opens the manual. Everything is on disk already; there is nothing to save.</source>
      <translation>Ctrl+K знаходить усе, що можна зробити, за кількома літерами. F1 показує клавіші, Shift+F1 відкриває посібник. Усе вже на диску; зберігати нічого.</translation>
    </message>
    <message>
      <source>D&amp;elete…</source>
      <translation>В&amp;идалити…</translation>
    </message>
    <message>
      <source>Dark text on a light page</source>
      <translation>Темний текст на світлій сторінці</translation>
    </message>
    <message>
      <source>Das&amp;hboard…</source>
      <translation>П&amp;оступ…</translation>
    </message>
    <message>
      <source>Decide by a r&amp;ule…</source>
      <translation>Вирішити за пр&amp;авилом…</translation>
    </message>
    <message>
      <source>Decide that nothing is to be marked there</source>
      <translation>Вирішити, що там нічого позначати</translation>
    </message>
    <message>
      <source>Delete the articles that are chosen in the list, or else the one open</source>
      <translation>Видалити статті, обрані у списку, або відкриту</translation>
    </message>
    <message>
      <source>Direct, indirect or mi&amp;xed</source>
      <translation>Пряма, непряма чи &amp;змішана</translation>
    </message>
    <message>
      <source>Do again what was taken back</source>
      <translation>Повторити скасоване</translation>
    </message>
    <message>
      <source>Do what you did last to what is active or selected now</source>
      <translation>Повторити останню дію з тим, що зараз активне чи виділене</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Готово</translation>
    </message>
    <message>
      <source>E&amp;ffect of suggestions…</source>
      <translation>&amp;Вплив пропозицій…</translation>
    </message>
    <message>
      <source>E&amp;veryone's work</source>
      <translation>Робота &amp;всіх</translation>
    </message>
    <message>
      <source>Edit</source>
      <translation>Правка</translation>
    </message>
    <message>
      <source>End &amp;one word left</source>
      <translation>Кінець на слово &amp;ліворуч</translation>
    </message>
    <message>
      <source>End at t&amp;he caret</source>
      <translation>Кінець біля &amp;курсора</translation>
    </message>
    <message>
      <source>End one &amp;character left</source>
      <translation>Кінець на &amp;знак ліворуч</translation>
    </message>
    <message>
      <source>End one character r&amp;ight</source>
      <translation>Кінець на знак пр&amp;аворуч</translation>
    </message>
    <message>
      <source>End one word ri&amp;ght</source>
      <translation>Кінець на слово п&amp;раворуч</translation>
    </message>
    <message>
      <source>Enter accepts what is active, Backspace rejects it. Try it; Ctrl+Z takes it back.</source>
      <translation>Enter приймає активне, Backspace відхиляє. Спробуйте; Ctrl+Z скасує.</translation>
    </message>
    <message>
      <source>Entities have a line with a short label, quotes a bar beside the text with who says them. What is dashed is suggested; what is solid somebody has decided.</source>
      <translation>Сутності мають лінію з короткою міткою, цитати — смугу біля тексту з мовцем. Пунктир — пропозиція; суцільне хтось вирішив.</translation>
    </message>
    <message>
      <source>File of the project</source>
      <translation>Файл проєкту</translation>
    </message>
    <message>
      <source>Files and folders of articles</source>
      <translation>Файли й теки зі статтями</translation>
    </message>
    <message>
      <source>Find &amp;next</source>
      <translation>Знайти &amp;далі</translation>
    </message>
    <message>
      <source>Find &amp;zones in all articles</source>
      <translation>Знайти &amp;зони в усіх статтях</translation>
    </message>
    <message>
      <source>Find any command by typing part of its name</source>
      <translation>Знайти команду, набравши частину назви</translation>
    </message>
    <message>
      <source>Find articles by their words</source>
      <translation>Знайти статті за словами</translation>
    </message>
    <message>
      <source>Find headlines, bylines, captions and the like in articles without zones</source>
      <translation>Знайти заголовки, імена авторів, підписи тощо у статтях без зон</translation>
    </message>
    <message>
      <source>Find in the pro&amp;ject…</source>
      <translation>Знайти в про&amp;єкті…</translation>
    </message>
    <message>
      <source>Find pre&amp;vious</source>
      <translation>Знайти &amp;раніше</translation>
    </message>
    <message>
      <source>Find words in this article</source>
      <translation>Знайти слова в цій статті</translation>
    </message>
    <message>
      <source>Find words, labels or speakers in all articles</source>
      <translation>Знайти слова, мітки чи мовців в усіх статтях</translation>
    </message>
    <message>
      <source>Flag: a “not” more or &amp;less</source>
      <translation>Ознака: «не» &amp;додано чи прибрано</translation>
    </message>
    <message>
      <source>Flag: another &amp;tense</source>
      <translation>Ознака: інший &amp;час</translation>
    </message>
    <message>
      <source>Flag: another nu&amp;mber</source>
      <translation>Ознака: інше &amp;число</translation>
    </message>
    <message>
      <source>Flag: said b&amp;y somebody else</source>
      <translation>Ознака: сказав &amp;інший</translation>
    </message>
    <message>
      <source>Go back to the disagreement before</source>
      <translation>Назад до попередньої розбіжності</translation>
    </message>
    <message>
      <source>Go back to the quote, hint or dropped quote before</source>
      <translation>Назад до попередньої цитати, підказки чи випущеної цитати</translation>
    </message>
    <message>
      <source>Go from disagreement to disagreement and decide what is gold</source>
      <translation>Іти від розбіжності до розбіжності й вирішувати, що є золотом</translation>
    </message>
    <message>
      <source>Go to the next disagreement and leave this one as it is</source>
      <translation>До наступної розбіжності, ця лишається як є</translation>
    </message>
    <message>
      <source>Go to the next part of the window</source>
      <translation>До наступної частини вікна</translation>
    </message>
    <message>
      <source>Go to the next place that was found</source>
      <translation>До наступного знайденого місця</translation>
    </message>
    <message>
      <source>Go to the next place that was found in the project</source>
      <translation>До наступного знайденого місця в проєкті</translation>
    </message>
    <message>
      <source>Go to the next quote, hint or dropped quote of the comparison</source>
      <translation>До наступної цитати, підказки чи випущеної цитати</translation>
    </message>
    <message>
      <source>Go to the next suggestion that is open</source>
      <translation>До наступної відкритої пропозиції</translation>
    </message>
    <message>
      <source>Go to the part of the window before this one</source>
      <translation>До попередньої частини вікна</translation>
    </message>
    <message>
      <source>Go to the place found before this one</source>
      <translation>До попереднього знайденого місця</translation>
    </message>
    <message>
      <source>Go to the place found before this one in the project</source>
      <translation>До попереднього знайденого місця в проєкті</translation>
    </message>
    <message>
      <source>Go to the suggestion before this one that is open</source>
      <translation>До попередньої відкритої пропозиції</translation>
    </message>
    <message>
      <source>Gold</source>
      <translation>Золото</translation>
    </message>
    <message>
      <source>Guidelines beside the te&amp;xt</source>
      <translation>Настанови біля те&amp;ксту</translation>
    </message>
    <message>
      <source>Have every article read as it is opened, or only when you ask for it</source>
      <translation>Читати кожну статтю під час відкриття або лише на прохання</translation>
    </message>
    <message>
      <source>Have letters stand for annotators while you decide, others in each article</source>
      <translation>Показувати літери замість імен, у кожній статті інші</translation>
    </message>
    <message>
      <source>Have suggestions made for every article; decisions stay as they are</source>
      <translation>Отримати пропозиції для кожної статті; рішення лишаються</translation>
    </message>
    <message>
      <source>Help</source>
      <translation>Довідка</translation>
    </message>
    <message>
      <source>Here you see what the active mark is, why it was suggested and how sure that is, who is speaking, and all labels with their keys.</source>
      <translation>Тут видно, що таке активна позначка, чому і як певно її запропоновано, хто говорить, і всі мітки з клавішами.</translation>
    </message>
    <message>
      <source>Hide suggestions with a low score</source>
      <translation>Сховати пропозиції з низькою оцінкою</translation>
    </message>
    <message>
      <source>Import &amp;files…</source>
      <translation>Імпорт &amp;файлів…</translation>
    </message>
    <message>
      <source>Import a &amp;folder…</source>
      <translation>Імпорт &amp;теки…</translation>
    </message>
    <message>
      <source>Import a f&amp;older…</source>
      <translation>Імпорт &amp;теки…</translation>
    </message>
    <message>
      <source>L&amp;ess line spacing</source>
      <translation>Ме&amp;нший інтервал</translation>
    </message>
    <message>
      <source>La&amp;bels under the lines</source>
      <translation>Мітки під &amp;рядками</translation>
    </message>
    <message>
      <source>La&amp;bel…</source>
      <translation>&amp;Мітка…</translation>
    </message>
    <message>
      <source>La&amp;nguage</source>
      <translation>&amp;Мова</translation>
    </message>
    <message>
      <source>Labels</source>
      <translation>Мітки</translation>
    </message>
    <message>
      <source>Labels from a file</source>
      <translation>Мітки з файлу</translation>
    </message>
    <message>
      <source>Lay the work of all annotators over one another, to read</source>
      <translation>Накласти роботу всіх анотаторів, щоб читати</translation>
    </message>
    <message>
      <source>Leave a question, the selection or what is active</source>
      <translation>Полишити запитання, виділення чи активне</translation>
    </message>
    <message>
      <source>Leave the article out, with a reason, and open the next one</source>
      <translation>Пропустити статтю з поясненням і відкрити наступну</translation>
    </message>
    <message>
      <source>Leave the quote without a cue</source>
      <translation>Залишити цитату без слова мовлення</translation>
    </message>
    <message>
      <source>Leave the quote without a speaker</source>
      <translation>Залишити цитату без мовця</translation>
    </message>
    <message>
      <source>Leave this disagreement open and go to the next</source>
      <translation>Лишити цю розбіжність відкритою й іти далі</translation>
    </message>
    <message>
      <source>Let somebody else go on in this project, in a copy of their own</source>
      <translation>Дати працювати в цьому проєкті комусь іншому, у власній копії</translation>
    </message>
    <message>
      <source>Let the active mark begin at the caret, however far that is</source>
      <translation>Почати активну позначку біля курсора</translation>
    </message>
    <message>
      <source>Let the active mark end at the caret, however far that is</source>
      <translation>Закінчити активну позначку біля курсора</translation>
    </message>
    <message>
      <source>Let the lines be longer where there is room</source>
      <translation>Довші рядки, де є місце</translation>
    </message>
    <message>
      <source>Let the lines be shorter</source>
      <translation>Коротші рядки</translation>
    </message>
    <message>
      <source>Let the selection, else the active mark, begin a character earlier</source>
      <translation>Почати виділення чи позначку на знак раніше</translation>
    </message>
    <message>
      <source>Let the selection, else the active mark, begin a character later</source>
      <translation>Почати виділення чи позначку на знак пізніше</translation>
    </message>
    <message>
      <source>Let the selection, else the active mark, begin a word earlier</source>
      <translation>Почати виділення чи позначку на слово раніше</translation>
    </message>
    <message>
      <source>Let the selection, else the active mark, begin a word later</source>
      <translation>Почати виділення чи позначку на слово пізніше</translation>
    </message>
    <message>
      <source>Let the selection, else the active mark, end a character earlier</source>
      <translation>Закінчити виділення чи позначку на знак раніше</translation>
    </message>
    <message>
      <source>Let the selection, else the active mark, end a character later</source>
      <translation>Закінчити виділення чи позначку на знак пізніше</translation>
    </message>
    <message>
      <source>Let the selection, else the active mark, end a word earlier</source>
      <translation>Закінчити виділення чи позначку на слово раніше</translation>
    </message>
    <message>
      <source>Let the selection, else the active mark, end a word later</source>
      <translation>Закінчити виділення чи позначку на слово пізніше</translation>
    </message>
    <message>
      <source>Let the suggester learn from what is done, and use what it became or not</source>
      <translation>Дати джерелу пропозицій навчитися на готовому й використати результат чи ні</translation>
    </message>
    <message>
      <source>Light text on a dark page</source>
      <translation>Світлий текст на темній сторінці</translation>
    </message>
    <message>
      <source>List all articles in the order in which they came</source>
      <translation>Усі статті в порядку надходження</translation>
    </message>
    <message>
      <source>List what is to do by story, those most of which is done first</source>
      <translation>Незавершене за історіями, найближчі до кінця спершу</translation>
    </message>
    <message>
      <source>List what is to do, labels that are seldom marked so far first</source>
      <translation>Незавершене, спершу рідко вживані мітки</translation>
    </message>
    <message>
      <source>List what is to do, most suggestions between 40 % and 60 % first</source>
      <translation>Незавершене, спершу з найбільшою кількістю пропозицій між 40 % і 60 %</translation>
    </message>
    <message>
      <source>List what is to do, most suggestions of one suggester alone first</source>
      <translation>Незавершене, спершу з пропозиціями лише одного джерела</translation>
    </message>
    <message>
      <source>List what is to do, what shares rare words with this article first</source>
      <translation>Незавершене, спершу зі спільними рідкісними словами</translation>
    </message>
    <message>
      <source>Look after the ledger: who is in it, who is one person and who is two</source>
      <translation>Доглянути реєстр: хто в ньому є, хто одна особа, а хто дві</translation>
    </message>
    <message>
      <source>Look at articles, labels and speakers that were deleted, and bring some back</source>
      <translation>Переглянути видалені статті, мітки й мовців і повернути потрібне</translation>
    </message>
    <message>
      <source>Look at the articles in all files of a folder and bring them in</source>
      <translation>Переглянути статті в усіх файлах теки і внести їх</translation>
    </message>
    <message>
      <source>Look at the articles in files and bring them in; files can also be dropped</source>
      <translation>Переглянути статті у файлах і внести їх; файли можна й перетягнути</translation>
    </message>
    <message>
      <source>Look at the backups that were made, and go back to one of them</source>
      <translation>Переглянути резервні копії й повернутися до однієї з них</translation>
    </message>
    <message>
      <source>Look at what was accepted and rejected by now, to block or allow some of it</source>
      <translation>Переглянути прийняте й відхилене, щоб заборонити чи дозволити</translation>
    </message>
    <message>
      <source>Look for what does not hold together in the project, and repair it</source>
      <translation>Знайти в проєкті неузгоджене й полагодити</translation>
    </message>
    <message>
      <source>Look for what is not marked as it is elsewhere, and put it right</source>
      <translation>Знайти позначене не так, як деінде, і виправити</translation>
    </message>
    <message>
      <source>Make a quote of the selected text</source>
      <translation>Зробити цитату з виділеного тексту</translation>
    </message>
    <message>
      <source>Make all that was put there gold</source>
      <translation>Зробити золотом усе поставлене там</translation>
    </message>
    <message>
      <source>Make an empty project in a file of its own</source>
      <translation>Створити порожній проєкт в окремому файлі</translation>
    </message>
    <message>
      <source>Make one quote of this one and the selection, or the quote that follows</source>
      <translation>Зробити одну цитату з цієї та виділення або наступної</translation>
    </message>
    <message>
      <source>Make the candidate that is chosen in the list gold</source>
      <translation>Зробити золотом варіант, обраний у списку</translation>
    </message>
    <message>
      <source>Make the mark at the caret active</source>
      <translation>Зробити активною позначку біля курсора</translation>
    </message>
    <message>
      <source>Make the next mark at this place active</source>
      <translation>Зробити активною наступну позначку тут</translation>
    </message>
    <message>
      <source>Make the text larger</source>
      <translation>Збільшити текст</translation>
    </message>
    <message>
      <source>Make the text smaller</source>
      <translation>Зменшити текст</translation>
    </message>
    <message>
      <source>Mark</source>
      <translation>Позначка</translation>
    </message>
    <message>
      <source>Mark the article as done and open the next one</source>
      <translation>Позначити статтю готовою й відкрити наступну</translation>
    </message>
    <message>
      <source>Measure how far annotators agree, and go to where they do not</source>
      <translation>Виміряти узгодженість анотаторів і перейти до розбіжностей</translation>
    </message>
    <message>
      <source>Measure what suggestions do, and plan how much is done without them</source>
      <translation>Виміряти дію пропозицій і спланувати, скільки робити без них</translation>
    </message>
    <message>
      <source>Men&amp;u of this place</source>
      <translation>Мен&amp;ю цього місця</translation>
    </message>
    <message>
      <source>Move ends that lie within a word to where the word begins and ends</source>
      <translation>Посунути межі всередині слова на його початок і кінець</translation>
    </message>
    <message>
      <source>N&amp;o speaker</source>
      <translation>&amp;Без мовця</translation>
    </message>
    <message>
      <source>Na&amp;rrower column</source>
      <translation>&amp;Вужча колонка</translation>
    </message>
    <message>
      <source>Ne&amp;xt disagreement</source>
      <translation>&amp;Наступна розбіжність</translation>
    </message>
    <message>
      <source>New project</source>
      <translation>Новий проєкт</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>Далі</translation>
    </message>
    <message>
      <source>Next &amp;hit in the project</source>
      <translation>Наступний &amp;збіг у проєкті</translation>
    </message>
    <message>
      <source>No cu&amp;e</source>
      <translation>Без слова &amp;мовлення</translation>
    </message>
    <message>
      <source>Open a project and go on with its first article that is not done</source>
      <translation>Відкрити проєкт і продовжити з першої незавершеної статті</translation>
    </message>
    <message>
      <source>Open an article by typing part of its title</source>
      <translation>Відкрити статтю, набравши частину назви</translation>
    </message>
    <message>
      <source>Open the &amp;sample</source>
      <translation>Відкрити &amp;зразок</translation>
    </message>
    <message>
      <source>Open the article before this one in the list</source>
      <translation>Відкрити попередню статтю списку</translation>
    </message>
    <message>
      <source>Open the next article of the list</source>
      <translation>Відкрити наступну статтю списку</translation>
    </message>
    <message>
      <source>Open twelve articles to try everything with</source>
      <translation>Відкрити дванадцять статей, щоб усе спробувати</translation>
    </message>
    <message>
      <source>Order</source>
      <translation>Порядок</translation>
    </message>
    <message>
      <source>P&amp;unctuation alone</source>
      <translation>Лише п&amp;унктуація</translation>
    </message>
    <message>
      <source>Press Tab: the next suggestion becomes active.</source>
      <translation>Натисніть Tab: наступна пропозиція стане активною.</translation>
    </message>
    <message>
      <source>Previous h&amp;it in the project</source>
      <translation>Попередній з&amp;біг у проєкті</translation>
    </message>
    <message>
      <source>Project</source>
      <translation>Проєкт</translation>
    </message>
    <message>
      <source>Propose what you decided in one version for the same words in the other</source>
      <translation>Запропонувати вирішене в одній версії для тих самих слів в іншій</translation>
    </message>
    <message>
      <source>Put this disagreement up for discussion, with a note</source>
      <translation>Винести цю розбіжність на обговорення з нотаткою</translation>
    </message>
    <message>
      <source>Put this label on the same text in the article, the story or the project</source>
      <translation>Поставити цю мітку на той самий текст у статті, історії чи проєкті</translation>
    </message>
    <message>
      <source>Quote</source>
      <translation>Цитата</translation>
    </message>
    <message>
      <source>R&amp;eject all that are shown…</source>
      <translation>Від&amp;хилити всі показані…</translation>
    </message>
    <message>
      <source>Re&amp;ject the same text everywhere…</source>
      <translation>Відхилити той самий &amp;текст усюди…</translation>
    </message>
    <message>
      <source>Read how things are done, without a network</source>
      <translation>Прочитати, як що робиться, без мережі</translation>
    </message>
    <message>
      <source>Read original and rewrite side by side, with what became of each quote</source>
      <translation>Читати оригінал і переказ поруч, з долею кожної цитати</translation>
    </message>
    <message>
      <source>Read the &amp;manual</source>
      <translation>Читати &amp;посібник</translation>
    </message>
    <message>
      <source>Recent projects</source>
      <translation>Останні проєкти</translation>
    </message>
    <message>
      <source>Recent projects; Delete takes one off the list</source>
      <translation>Останні проєкти; Delete прибирає зі списку</translation>
    </message>
    <message>
      <source>Reject every open suggestion that is shown, in one step</source>
      <translation>Відхилити всі показані відкриті пропозиції одним кроком</translation>
    </message>
    <message>
      <source>Reject what is suggested for the same text elsewhere</source>
      <translation>Відхилити пропозиції для того самого тексту деінде</translation>
    </message>
    <message>
      <source>Remove the active mark</source>
      <translation>Прибрати активну позначку</translation>
    </message>
    <message>
      <source>Repeat the &amp;last deed here</source>
      <translation>Повторити тут о&amp;станню дію</translation>
    </message>
    <message>
      <source>Same as the desktop</source>
      <translation>Як у системі</translation>
    </message>
    <message>
      <source>Same text &amp;everywhere…</source>
      <translation>Той самий текст &amp;усюди…</translation>
    </message>
    <message>
      <source>Say that a negation was put in or left out, or that this is not so</source>
      <translation>Сказати, що заперечення додано чи прибрано, або що ні</translation>
    </message>
    <message>
      <source>Say that a number is another one, or that this is not so</source>
      <translation>Сказати, що число інше, або що ні</translation>
    </message>
    <message>
      <source>Say that it is put together from parts, or that a part is left out silently</source>
      <translation>Сказати, що складено з частин або частину мовчки випущено</translation>
    </message>
    <message>
      <source>Say that nothing of the kind is quoted in the original</source>
      <translation>Сказати, що в оригіналі нічого такого не цитовано</translation>
    </message>
    <message>
      <source>Say that somebody else says it in the original, or that this is not so</source>
      <translation>Сказати, що в оригіналі це каже інший, або що ні</translation>
    </message>
    <message>
      <source>Say that the same words stand in quotation marks in the original</source>
      <translation>Сказати, що ті самі слова в оригіналі стоять у лапках</translation>
    </message>
    <message>
      <source>Say that the tense or how sure it is changed, or that this is not so</source>
      <translation>Сказати, що змінився час чи певність, або що ні</translation>
    </message>
    <message>
      <source>Say that the words are the same but for marks, capitals or figures</source>
      <translation>Сказати, що слова ті самі, крім знаків, великих літер чи цифр</translation>
    </message>
    <message>
      <source>Say that the words stand in the original, but are not quoted there</source>
      <translation>Сказати, що слова є в оригіналі, але не як цитата</translation>
    </message>
    <message>
      <source>Say that words were changed, added or left out</source>
      <translation>Сказати, що слова змінено, додано чи випущено</translation>
    </message>
    <message>
      <source>Say what the selected text, or the paragraph, is: headline, caption, body …</source>
      <translation>Сказати, чим є виділений текст чи абзац: заголовок, підпис, основний текст …</translation>
    </message>
    <message>
      <source>Say which articles belong to one story, and which is its original</source>
      <translation>Сказати, які статті належать до однієї історії і котра є оригіналом</translation>
    </message>
    <message>
      <source>Say which word reports the speech by clicking it</source>
      <translation>Клацнути слово, що вводить мовлення</translation>
    </message>
    <message>
      <source>Say who speaks by typing a name</source>
      <translation>Сказати, хто говорить, набравши ім’я</translation>
    </message>
    <message>
      <source>Say who speaks: click a mention, or press the number of a speaker</source>
      <translation>Сказати, хто говорить: клацнути згадку або натиснути номер мовця</translation>
    </message>
    <message>
      <source>Se&amp;ttings…</source>
      <translation>&amp;Налаштування…</translation>
    </message>
    <message>
      <source>See how the project goes: progress, forecast, speed, agreement over time</source>
      <translation>Побачити хід проєкту: поступ, прогноз, швидкість, узгодженість</translation>
    </message>
    <message>
      <source>See in two minutes what is where, and try it</source>
      <translation>За дві хвилини побачити, що де є, і спробувати</translation>
    </message>
    <message>
      <source>See what a rule on the votes would decide, and have it decide that</source>
      <translation>Побачити, що вирішило б правило голосів, і застосувати його</translation>
    </message>
    <message>
      <source>See where the same words have the same conflict, and decide these in one step</source>
      <translation>Побачити, де ті самі слова мають той самий конфлікт, і вирішити одним кроком</translation>
    </message>
    <message>
      <source>Select &amp;more</source>
      <translation>Виділити &amp;більше</translation>
    </message>
    <message>
      <source>Select the &amp;paragraph</source>
      <translation>Виділити &amp;абзац</translation>
    </message>
    <message>
      <source>Select the &amp;sentence</source>
      <translation>Виділити &amp;речення</translation>
    </message>
    <message>
      <source>Select the whole paragraph</source>
      <translation>Виділити весь абзац</translation>
    </message>
    <message>
      <source>Select the whole sentence</source>
      <translation>Виділити все речення</translation>
    </message>
    <message>
      <source>Select the word, then the sentence, then the paragraph</source>
      <translation>Виділити слово, потім речення, потім абзац</translation>
    </message>
    <message>
      <source>Select words with the mouse and press a digit: they get the label with that key. Q makes a quote of them.</source>
      <translation>Виділіть слова мишею й натисніть цифру: вони отримають мітку з цією клавішею. Q зробить із них цитату.</translation>
    </message>
    <message>
      <source>Set font, theme and keys</source>
      <translation>Налаштувати шрифт, тему й клавіші</translation>
    </message>
    <message>
      <source>Set the lines closer together</source>
      <translation>Зблизити рядки</translation>
    </message>
    <message>
      <source>Set the lines further apart</source>
      <translation>Розсунути рядки</translation>
    </message>
    <message>
      <source>Set the text in its usual size</source>
      <translation>Звичайний розмір тексту</translation>
    </message>
    <message>
      <source>Shift+Return accepts everything that is still open, marks the article as done and goes on to the next one.</source>
      <translation>Shift+Enter приймає все ще відкрите, позначає статтю готовою й переходить до наступної.</translation>
    </message>
    <message>
      <source>Short la&amp;bels under the lines</source>
      <translation>Короткі мітки під &amp;рядками</translation>
    </message>
    <message>
      <source>Show all keys on one page</source>
      <translation>Показати всі клавіші на одній сторінці</translation>
    </message>
    <message>
      <source>Show all of the&amp;m</source>
      <translation>Показати всі&amp;х</translation>
    </message>
    <message>
      <source>Show every suggestion again, whatever its label and score</source>
      <translation>Знову показати всі пропозиції</translation>
    </message>
    <message>
      <source>Show less &amp;sure ones</source>
      <translation>Показати менш &amp;певні</translation>
    </message>
    <message>
      <source>Show only s&amp;urer ones</source>
      <translation>Лише певні&amp;ші</translation>
    </message>
    <message>
      <source>Show or hide a caret to walk and select with the arrow keys</source>
      <translation>Показати чи сховати курсор, щоб рухатися й виділяти стрілками</translation>
    </message>
    <message>
      <source>Show or hide the &amp;articles</source>
      <translation>Показати чи сховати &amp;статті</translation>
    </message>
    <message>
      <source>Show or hide the &amp;inspector</source>
      <translation>Показати чи сховати &amp;інспектор</translation>
    </message>
    <message>
      <source>Show or hide the list of articles</source>
      <translation>Показати чи сховати список статей</translation>
    </message>
    <message>
      <source>Show or hide the short labels; without them lines stand closer</source>
      <translation>Показати чи сховати короткі мітки; без них рядки щільніші</translation>
    </message>
    <message>
      <source>Show or hide what is known of the article and its marks</source>
      <translation>Показати чи сховати відоме про статтю та її позначки</translation>
    </message>
    <message>
      <source>Show or hide what the label in hand means, with examples</source>
      <translation>Показати чи сховати значення мітки з прикладами</translation>
    </message>
    <message>
      <source>Show suggestions f&amp;rom</source>
      <translation>Показувати пропозиції &amp;від</translation>
    </message>
    <message>
      <source>Show suggestions with a lower score as well</source>
      <translation>Показати й пропозиції з нижчою оцінкою</translation>
    </message>
    <message>
      <source>Show what can be done with what is active, selected or at the caret</source>
      <translation>Показати, що можна зробити з активним, виділеним чи біля курсора</translation>
    </message>
    <message>
      <source>Show what is gold in the article by now in place of who put what</source>
      <translation>Показати, що у статті вже золото, замість того, хто що поставив</translation>
    </message>
    <message>
      <source>Some of the words are those that were said</source>
      <translation>Частина слів саме ті, що були сказані</translation>
    </message>
    <message>
      <source>Something is missing</source>
      <translation>Чогось бракує</translation>
    </message>
    <message>
      <source>Spea&amp;kers…</source>
      <translation>&amp;Мовці…</translation>
    </message>
    <message>
      <source>Speaker by &amp;name…</source>
      <translation>Мовець за &amp;ім’ям…</translation>
    </message>
    <message>
      <source>St&amp;art one character right</source>
      <translation>Початок на знак прав&amp;оруч</translation>
    </message>
    <message>
      <source>Start at the ca&amp;ret</source>
      <translation>Початок біля кур&amp;сора</translation>
    </message>
    <message>
      <source>Start one &amp;word left</source>
      <translation>Початок на сл&amp;ово ліворуч</translation>
    </message>
    <message>
      <source>Start one character le&amp;ft</source>
      <translation>Початок на знак лівору&amp;ч</translation>
    </message>
    <message>
      <source>Su&amp;ggesters…</source>
      <translation>Дж&amp;ерела пропозицій…</translation>
    </message>
    <message>
      <source>Suggest as articles are &amp;opened</source>
      <translation>Пропонувати під час відкритт&amp;я</translation>
    </message>
    <message>
      <source>Suggest in each what is &amp;decided in the other</source>
      <translation>Пропонувати в кожній &amp;вирішене в іншій</translation>
    </message>
    <message>
      <source>Suggestion</source>
      <translation>Пропозиція</translation>
    </message>
    <message>
      <source>Ta&amp;ke back, or reject a hint</source>
      <translation>Ві&amp;дкликати або відхилити підказку</translation>
    </message>
    <message>
      <source>Take a&amp;ll candidates</source>
      <translation>Взяти &amp;всі варіанти</translation>
    </message>
    <message>
      <source>Take all that is left in the article as one annotator put it</source>
      <translation>Взяти все, що лишилося у статті, як в одного анотатора</translation>
    </message>
    <message>
      <source>Take back what you said of the quote, or turn a hint down</source>
      <translation>Відкликати сказане про цитату або відхилити підказку</translation>
    </message>
    <message>
      <source>Take back your last step</source>
      <translation>Скасувати останній крок</translation>
    </message>
    <message>
      <source>Take the &amp;tour</source>
      <translation>&amp;Огляд вікна</translation>
    </message>
    <message>
      <source>Take the rest of &amp;one annotator…</source>
      <translation>Взяти решту від &amp;одного анотатора…</translation>
    </message>
    <message>
      <source>Take what is suggested as it is, and go on to the next</source>
      <translation>Прийняти пропозицію як є і йти далі</translation>
    </message>
    <message>
      <source>Take work back from the files of annotators, once you have seen what comes</source>
      <translation>Забрати роботу з файлів анотаторів, спершу побачивши, що надходить</translation>
    </message>
    <message>
      <source>Tell who decided what is gold there, when, and on which votes</source>
      <translation>Сказати, хто вирішив про золото тут, коли й за яких голосів</translation>
    </message>
    <message>
      <source>Tell who suggested what is active, how sure that is and why</source>
      <translation>Сказати, хто запропонував активне, наскільки певно й чому</translation>
    </message>
    <message>
      <source>The article</source>
      <translation>Стаття</translation>
    </message>
    <message>
      <source>The next suggestion</source>
      <translation>Наступна пропозиція</translation>
    </message>
    <message>
      <source>The other articles</source>
      <translation>Інші статті</translation>
    </message>
    <message>
      <source>The project needs a name.</source>
      <translation>Проєкту потрібна назва.</translation>
    </message>
    <message>
      <source>The strongest difference between text and page</source>
      <translation>Найбільша різниця між текстом і сторінкою</translation>
    </message>
    <message>
      <source>The words are the reporter's</source>
      <translation>Слова належать журналісту</translation>
    </message>
    <message>
      <source>The words are those that were said</source>
      <translation>Слова саме ті, що були сказані</translation>
    </message>
    <message>
      <source>Theme</source>
      <translation>Тема</translation>
    </message>
    <message>
      <source>There is a file of this name already; choose another name, or open that project.</source>
      <translation>Файл із такою назвою вже є; оберіть іншу або відкрийте той проєкт.</translation>
    </message>
    <message>
      <source>There is no such folder.</source>
      <translation>Такої теки немає.</translation>
    </message>
    <message>
      <source>They stand here with how far each has come. The field above finds words in them.</source>
      <translation>Вони тут, зі станом кожної. Поле вгорі знаходить у них слова.</translation>
    </message>
    <message>
      <source>This project has no articles yet. Drop files or folders here: texts, saved pages, Word, PDF, tables, or the files of other annotation tools.</source>
      <translation>У цьому проєкті ще немає статей. Перетягніть сюди файли чи теки: тексти, збережені сторінки, Word, PDF, таблиці або файли інших програм анотування.</translation>
    </message>
    <message>
      <source>Tra&amp;in on finished articles…</source>
      <translation>Н&amp;авчити на готових статтях…</translation>
    </message>
    <message>
      <source>Try the &amp;sample</source>
      <translation>Спробувати &amp;зразок</translation>
    </message>
    <message>
      <source>Turn down what is suggested, for good, and go on to the next</source>
      <translation>Відхилити пропозицію остаточно і йти далі</translation>
    </message>
    <message>
      <source>Turn news articles into labelled data sets. Nothing leaves this computer.</source>
      <translation>Перетворюйте новини на розмічені набори даних. Ніщо не полишає цей комп’ютер.</translation>
    </message>
    <message>
      <source>Un&amp;quoted in the original</source>
      <translation>Без &amp;лапок в оригіналі</translation>
    </message>
    <message>
      <source>Unsupp&amp;orted</source>
      <translation>Без &amp;підтвердження</translation>
    </message>
    <message>
      <source>View</source>
      <translation>Вигляд</translation>
    </message>
    <message>
      <source>Wh&amp;y it is suggested</source>
      <translation>&amp;Чому це запропоновано</translation>
    </message>
    <message>
      <source>What is active</source>
      <translation>Що активне</translation>
    </message>
    <message>
      <source>What is remem&amp;bered…</source>
      <translation>Що за&amp;пам’ятано…</translation>
    </message>
    <message>
      <source>What other packages add, and what of it cannot be used</source>
      <translation>Що додають інші пакунки і що з того не працює</translation>
    </message>
    <message>
      <source>What you open stands here from then on.</source>
      <translation>Відкрите з’являтиметься тут.</translation>
    </message>
    <message>
      <source>Whatever else</source>
      <translation>Усе інше</translation>
    </message>
    <message>
      <source>Why it &amp;is gold</source>
      <translation>Чому це &amp;золото</translation>
    </message>
    <message>
      <source>Write articles into project files for annotators to work on elsewhere</source>
      <translation>Записати статті у файли проєктів для роботи деінде</translation>
    </message>
    <message>
      <source>Write disagreements, all votes or the log of decisions into a file</source>
      <translation>Записати розбіжності, голоси чи журнал рішень у файл</translation>
    </message>
    <message>
      <source>Write for each annotator what is gold and was marked otherwise</source>
      <translation>Записати для кожного анотатора, що є золотом, а було позначено інакше</translation>
    </message>
    <message>
      <source>Write what became of the quotes of the story into a page or as pairs</source>
      <translation>Записати долю цитат історії сторінкою або парами</translation>
    </message>
    <message>
      <source>Write work into a file of another format, and see first what cannot go along</source>
      <translation>Записати роботу в інший формат, спершу побачивши, що не вміститься</translation>
    </message>
    <message>
      <source>Yes or no</source>
      <translation>Так чи ні</translation>
    </message>
    <message>
      <source>accepted</source>
      <translation>прийнято</translation>
    </message>
    <message>
      <source>added</source>
      <translation>додано</translation>
    </message>
    <message>
      <source>adjudicated</source>
      <translation>вирішено</translation>
    </message>
    <message>
      <source>aliases</source>
      <translation>інші імена</translation>
    </message>
    <message>
      <source>altered</source>
      <translation>змінено</translation>
    </message>
    <message>
      <source>anonymous</source>
      <translation>анонімний</translation>
    </message>
    <message>
      <source>articles</source>
      <translation>статті</translation>
    </message>
    <message>
      <source>body</source>
      <translation>основний текст</translation>
    </message>
    <message>
      <source>byline</source>
      <translation>рядок автора</translation>
    </message>
    <message>
      <source>caption</source>
      <translation>підпис</translation>
    </message>
    <message>
      <source>changed</source>
      <translation>змінено</translation>
    </message>
    <message>
      <source>collecting</source>
      <translation>збирається</translation>
    </message>
    <message>
      <source>collective</source>
      <translation>група</translation>
    </message>
    <message>
      <source>credit</source>
      <translation>джерело фото</translation>
    </message>
    <message>
      <source>cue</source>
      <translation>слово мовлення</translation>
    </message>
    <message>
      <source>dateline</source>
      <translation>місце й дата</translation>
    </message>
    <message>
      <source>described</source>
      <translation>описаний</translation>
    </message>
    <message>
      <source>direct</source>
      <translation>пряма</translation>
    </message>
    <message>
      <source>done</source>
      <translation>готово</translation>
    </message>
    <message>
      <source>draft</source>
      <translation>у роботі</translation>
    </message>
    <message>
      <source>ends</source>
      <translation>межі</translation>
    </message>
    <message>
      <source>entity</source>
      <translation>сутність</translation>
    </message>
    <message>
      <source>headline</source>
      <translation>заголовок</translation>
    </message>
    <message>
      <source>in adjudication</source>
      <translation>вирішується</translation>
    </message>
    <message>
      <source>indirect</source>
      <translation>непряма</translation>
    </message>
    <message>
      <source>kind</source>
      <translation>вид</translation>
    </message>
    <message>
      <source>knowledge base</source>
      <translation>база знань</translation>
    </message>
    <message>
      <source>label</source>
      <translation>мітка</translation>
    </message>
    <message>
      <source>left to the suggesters</source>
      <translation>залишено підказувачам</translation>
    </message>
    <message>
      <source>missing</source>
      <translation>бракує</translation>
    </message>
    <message>
      <source>mixed</source>
      <translation>змішана</translation>
    </message>
    <message>
      <source>name</source>
      <translation>ім’я</translation>
    </message>
    <message>
      <source>named</source>
      <translation>названий</translation>
    </message>
    <message>
      <source>negation_changed</source>
      <translation>заперечення змінено</translation>
    </message>
    <message>
      <source>not suggested</source>
      <translation>не пропонується</translation>
    </message>
    <message>
      <source>not there now</source>
      <translation>зараз відсутній</translation>
    </message>
    <message>
      <source>number_changed</source>
      <translation>число змінено</translation>
    </message>
    <message>
      <source>original</source>
      <translation>оригінал</translation>
    </message>
    <message>
      <source>other</source>
      <translation>інше</translation>
    </message>
    <message>
      <source>punctuation</source>
      <translation>розділові знаки</translation>
    </message>
    <message>
      <source>quote role</source>
      <translation>частина цитати</translation>
    </message>
    <message>
      <source>quotes</source>
      <translation>цитати</translation>
    </message>
    <message>
      <source>ready</source>
      <translation>готово до вирішення</translation>
    </message>
    <message>
      <source>rejected</source>
      <translation>відхилено</translation>
    </message>
    <message>
      <source>reopened</source>
      <translation>відкрито знову</translation>
    </message>
    <message>
      <source>rewrite</source>
      <translation>переказ</translation>
    </message>
    <message>
      <source>role_changed</source>
      <translation>роль змінено</translation>
    </message>
    <message>
      <source>skipped</source>
      <translation>пропущено</translation>
    </message>
    <message>
      <source>source</source>
      <translation>джерело</translation>
    </message>
    <message>
      <source>speaker</source>
      <translation>мовець</translation>
    </message>
    <message>
      <source>speaker_changed</source>
      <translation>мовця змінено</translation>
    </message>
    <message>
      <source>spliced</source>
      <translation>зліплено</translation>
    </message>
    <message>
      <source>suggested</source>
      <translation>запропоновано</translation>
    </message>
    <message>
      <source>suggested everywhere</source>
      <translation>пропонується всюди</translation>
    </message>
    <message>
      <source>summary</source>
      <translation>підсумок</translation>
    </message>
    <message>
      <source>tense_or_modality_changed</source>
      <translation>час або спосіб змінено</translation>
    </message>
    <message>
      <source>todo</source>
      <translation>чекає</translation>
    </message>
    <message>
      <source>unquoted</source>
      <translation>без лапок</translation>
    </message>
    <message>
      <source>unsupported</source>
      <translation>без підтвердження</translation>
    </message>
    <message>
      <source>verbatim</source>
      <translation>дослівно</translation>
    </message>
    <message numerus="yes">
      <source>{count} annotators</source>
      <translation>
        <numerusform>{count} анотатор</numerusform>
        <numerusform>{count} анотатори</numerusform>
        <numerusform>{count} анотаторів</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} articles</source>
      <translation>
        <numerusform>{count} стаття</numerusform>
        <numerusform>{count} статті</numerusform>
        <numerusform>{count} статей</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} corrections</source>
      <translation>
        <numerusform>{count} виправлення</numerusform>
        <numerusform>{count} виправлення</numerusform>
        <numerusform>{count} виправлень</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} days</source>
      <translation>
        <numerusform>{count} день</numerusform>
        <numerusform>{count} дні</numerusform>
        <numerusform>{count} днів</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} decisions</source>
      <translation>
        <numerusform>{count} рішення</numerusform>
        <numerusform>{count} рішення</numerusform>
        <numerusform>{count} рішень</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} disagreements</source>
      <translation>
        <numerusform>{count} розбіжність</numerusform>
        <numerusform>{count} розбіжності</numerusform>
        <numerusform>{count} розбіжностей</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} files</source>
      <translation>
        <numerusform>{count} файл</numerusform>
        <numerusform>{count} файли</numerusform>
        <numerusform>{count} файлів</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} finished articles</source>
      <translation>
        <numerusform>{count} готова стаття</numerusform>
        <numerusform>{count} готові статті</numerusform>
        <numerusform>{count} готових статей</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} hints</source>
      <translation>
        <numerusform>{count} підказка</numerusform>
        <numerusform>{count} підказки</numerusform>
        <numerusform>{count} підказок</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} judgements</source>
      <translation>
        <numerusform>{count} оцінка</numerusform>
        <numerusform>{count} оцінки</numerusform>
        <numerusform>{count} оцінок</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} labels</source>
      <translation>
        <numerusform>{count} мітка</numerusform>
        <numerusform>{count} мітки</numerusform>
        <numerusform>{count} міток</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} lines</source>
      <translation>
        <numerusform>{count} рядок</numerusform>
        <numerusform>{count} рядки</numerusform>
        <numerusform>{count} рядків</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} marks</source>
      <translation>
        <numerusform>{count} позначка</numerusform>
        <numerusform>{count} позначки</numerusform>
        <numerusform>{count} позначок</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} open suggestions</source>
      <translation>
        <numerusform>{count} відкрита пропозиція</numerusform>
        <numerusform>{count} відкриті пропозиції</numerusform>
        <numerusform>{count} відкритих пропозицій</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} places</source>
      <translation>
        <numerusform>{count} місце</numerusform>
        <numerusform>{count} місця</numerusform>
        <numerusform>{count} місць</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} questions</source>
      <translation>
        <numerusform>{count} питання</numerusform>
        <numerusform>{count} питання</numerusform>
        <numerusform>{count} питань</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} quotes</source>
      <translation>
        <numerusform>{count} цитата</numerusform>
        <numerusform>{count} цитати</numerusform>
        <numerusform>{count} цитат</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} signals</source>
      <translation>
        <numerusform>{count} сигнал</numerusform>
        <numerusform>{count} сигнали</numerusform>
        <numerusform>{count} сигналів</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} spans</source>
      <translation>
        <numerusform>{count} відрізок</numerusform>
        <numerusform>{count} відрізки</numerusform>
        <numerusform>{count} відрізків</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} speakers</source>
      <translation>
        <numerusform>{count} мовець</numerusform>
        <numerusform>{count} мовці</numerusform>
        <numerusform>{count} мовців</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} steps</source>
      <translation>
        <numerusform>{count} крок</numerusform>
        <numerusform>{count} кроки</numerusform>
        <numerusform>{count} кроків</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} suggestions</source>
      <translation>
        <numerusform>{count} пропозиція</numerusform>
        <numerusform>{count} пропозиції</numerusform>
        <numerusform>{count} пропозицій</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} texts</source>
      <translation>
        <numerusform>{count} текст</numerusform>
        <numerusform>{count} тексти</numerusform>
        <numerusform>{count} текстів</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} things</source>
      <translation>
        <numerusform>{count} запис</numerusform>
        <numerusform>{count} записи</numerusform>
        <numerusform>{count} записів</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} unknown articles</source>
      <translation>
        <numerusform>{count} невідома стаття</numerusform>
        <numerusform>{count} невідомі статті</numerusform>
        <numerusform>{count} невідомих статей</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} votes</source>
      <translation>
        <numerusform>{count} голос</numerusform>
        <numerusform>{count} голоси</numerusform>
        <numerusform>{count} голосів</numerusform>
      </translation>
    </message>
    <message>
      <source>{number} of {count}</source>
      <translation>{number} з {count}</translation>
    </message>
    <message>
      <source>{some} and {last}</source>
      <translation>{some} та {last}</translation>
    </message>
    <message>
      <source>{some}, {more}</source>
      <translation>{some}, {more}</translation>
    </message>
  </context>
</TS>
