<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en">
  <context>
    <name>annotator</name>
    <message>
      <source> font sizes</source>
      <translation> × розмір шрифту</translation>
    </message>
    <message>
      <source> min of work</source>
      <translation> хв роботи</translation>
    </message>
    <message>
      <source> people</source>
      <translation> ос.</translation>
    </message>
    <message>
      <source> px</source>
      <translation> px</translation>
    </message>
    <message>
      <source>&amp;Accept</source>
      <translation>&amp;Прийняти</translation>
    </message>
    <message>
      <source>&amp;Add</source>
      <translation>&amp;Додати</translation>
    </message>
    <message>
      <source>&amp;Add…</source>
      <translation>&amp;Додати…</translation>
    </message>
    <message>
      <source>&amp;Adjudicate</source>
      <translation>&amp;Вирішувати</translation>
    </message>
    <message>
      <source>&amp;Again</source>
      <translation>&amp;Ще раз</translation>
    </message>
    <message>
      <source>&amp;All who finished put the same</source>
      <translation>&amp;Усі, хто завершив, поставили те саме</translation>
    </message>
    <message>
      <source>&amp;Allow</source>
      <translation>&amp;Дозволити</translation>
    </message>
    <message>
      <source>&amp;Altered</source>
      <translation>З&amp;мінено</translation>
    </message>
    <message>
      <source>&amp;As it was at first</source>
      <translation>Як &amp;було спершу</translation>
    </message>
    <message>
      <source>&amp;Backups…</source>
      <translation>&amp;Резервні копії…</translation>
    </message>
    <message>
      <source>&amp;Block</source>
      <translation>За&amp;блокувати</translation>
    </message>
    <message>
      <source>&amp;Bring back</source>
      <translation>&amp;Повернути</translation>
    </message>
    <message>
      <source>&amp;Bring in</source>
      <translation>&amp;Внести</translation>
    </message>
    <message>
      <source>&amp;Bring in {count}</source>
      <translation>&amp;Внести {count}</translation>
    </message>
    <message>
      <source>&amp;Check the project…</source>
      <translation>Перевірити про&amp;єкт…</translation>
    </message>
    <message>
      <source>&amp;Choose…</source>
      <translation>&amp;Вибрати…</translation>
    </message>
    <message>
      <source>&amp;Colour</source>
      <translation>Ко&amp;лір</translation>
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
      <source>&amp;Copy the picture</source>
      <translation>&amp;Копіювати зображення</translation>
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
      <translation>Темн&amp;а чи світла</translation>
    </message>
    <message>
      <source>&amp;Decide all places alike…</source>
      <translation>Вирішити всі місця &amp;однаково…</translation>
    </message>
    <message>
      <source>&amp;Definition</source>
      <translation>Визна&amp;чення</translation>
    </message>
    <message>
      <source>&amp;Delete</source>
      <translation>В&amp;идалити</translation>
    </message>
    <message>
      <source>&amp;Delete…</source>
      <translation>В&amp;идалити…</translation>
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
      <translation>З&amp;мінити варіант</translation>
    </message>
    <message>
      <source>&amp;Elsewhere…</source>
      <translation>&amp;Деінде…</translation>
    </message>
    <message>
      <source>&amp;Everything that anybody put</source>
      <translation>Усе, &amp;що хтось поставив</translation>
    </message>
    <message>
      <source>&amp;Export all plots…</source>
      <translation>&amp;Експортувати всі графіки…</translation>
    </message>
    <message>
      <source>&amp;Export the report…</source>
      <translation>&amp;Експортувати звіт…</translation>
    </message>
    <message>
      <source>&amp;Export…</source>
      <translation>&amp;Експорт…</translation>
    </message>
    <message>
      <source>&amp;Find articles</source>
      <translation>&amp;Знайти статті</translation>
    </message>
    <message>
      <source>&amp;Find in the article…</source>
      <translation>Знайт&amp;и у статті…</translation>
    </message>
    <message>
      <source>&amp;Flag it with a note…</source>
      <translation>Винести на об&amp;говорення…</translation>
    </message>
    <message>
      <source>&amp;Folder</source>
      <translation>&amp;Тека</translation>
    </message>
    <message>
      <source>&amp;Font</source>
      <translation>&amp;Шрифт</translation>
    </message>
    <message>
      <source>&amp;Format</source>
      <translation>&amp;Формат</translation>
    </message>
    <message>
      <source>&amp;General</source>
      <translation>&amp;Загальне</translation>
    </message>
    <message>
      <source>&amp;Go back to this</source>
      <translation>&amp;Повернутися до цієї</translation>
    </message>
    <message>
      <source>&amp;Go to…</source>
      <translation>Пере&amp;йти до…</translation>
    </message>
    <message>
      <source>&amp;Gold so far in the article</source>
      <translation>Поточне золото &amp;статті</translation>
    </message>
    <message>
      <source>&amp;Group articles into stories…</source>
      <translation>З&amp;групувати статті в історії…</translation>
    </message>
    <message>
      <source>&amp;Hand out</source>
      <translation>&amp;Роздати</translation>
    </message>
    <message>
      <source>&amp;Hand out articles…</source>
      <translation>Р&amp;оздати статті…</translation>
    </message>
    <message>
      <source>&amp;Hide decided ones, too</source>
      <translation>&amp;Сховати й вирішені</translation>
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
      <source>&amp;Import</source>
      <translation>&amp;Імпортувати</translation>
    </message>
    <message>
      <source>&amp;Import files…</source>
      <translation>&amp;Імпорт файлів…</translation>
    </message>
    <message>
      <source>&amp;Import {count}</source>
      <translation>&amp;Імпортувати {count}</translation>
    </message>
    <message>
      <source>&amp;Import…</source>
      <translation>&amp;Імпорт…</translation>
    </message>
    <message>
      <source>&amp;Indirect quote</source>
      <translation>&amp;Непряма цитата</translation>
    </message>
    <message>
      <source>&amp;Join with the selection or the next quote</source>
      <translation>З’&amp;єднати з виділенням або наступною цитатою</translation>
    </message>
    <message>
      <source>&amp;Keep its spans; their label is then not in the scheme</source>
      <translation>&amp;Залишити її відрізки; їхньої мітки тоді немає у списку міток</translation>
    </message>
    <message>
      <source>&amp;Keep the changes</source>
      <translation>&amp;Зберегти зміни</translation>
    </message>
    <message>
      <source>&amp;Keep this plan</source>
      <translation>&amp;Зберегти план</translation>
    </message>
    <message>
      <source>&amp;Key</source>
      <translation>&amp;Клавіша</translation>
    </message>
    <message>
      <source>&amp;Keys</source>
      <translation>&amp;Клавіші</translation>
    </message>
    <message>
      <source>&amp;Keys at a glance</source>
      <translation>&amp;Клавіші на одному аркуші</translation>
    </message>
    <message>
      <source>&amp;Kind of quote</source>
      <translation>&amp;Вид цитати</translation>
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
      <source>&amp;Leave it</source>
      <translation>&amp;Лишити</translation>
    </message>
    <message>
      <source>&amp;Leave out</source>
      <translation>Пр&amp;опустити</translation>
    </message>
    <message>
      <source>&amp;Let go</source>
      <translation>Ві&amp;дпустити</translation>
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
      <translation>Міжрядковий &amp;інтервал</translation>
    </message>
    <message>
      <source>&amp;Load it…</source>
      <translation>&amp;Завантажити…</translation>
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
      <source>&amp;Measure</source>
      <translation>Вим&amp;іряти</translation>
    </message>
    <message>
      <source>&amp;Mend the ends</source>
      <translation>Виправити ме&amp;жі</translation>
    </message>
    <message>
      <source>&amp;Merge</source>
      <translation>&amp;Об’єднати</translation>
    </message>
    <message>
      <source>&amp;Merge…</source>
      <translation>&amp;Об’єднати…</translation>
    </message>
    <message>
      <source>&amp;Mixed quote</source>
      <translation>&amp;Змішана цитата</translation>
    </message>
    <message>
      <source>&amp;More line spacing</source>
      <translation>Більший інтерва&amp;л</translation>
    </message>
    <message>
      <source>&amp;More than half of those who finished put it</source>
      <translation>&amp;Понад половина тих, хто завершив, поставили це</translation>
    </message>
    <message>
      <source>&amp;Name</source>
      <translation>&amp;Назва</translation>
    </message>
    <message>
      <source>&amp;Name of the new speaker</source>
      <translation>&amp;Ім’я нового мовця</translation>
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
      <source>&amp;No key</source>
      <translation>&amp;Без клавіші</translation>
    </message>
    <message>
      <source>&amp;No story</source>
      <translation>&amp;Без історії</translation>
    </message>
    <message>
      <source>&amp;Nothing here</source>
      <translation>Тут н&amp;ічого</translation>
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
      <source>&amp;Original</source>
      <translation>&amp;Оригінал</translation>
    </message>
    <message>
      <source>&amp;Other</source>
      <translation>&amp;Інше</translation>
    </message>
    <message>
      <source>&amp;Perhaps the same</source>
      <translation>&amp;Можливо, ті самі</translation>
    </message>
    <message>
      <source>&amp;Perhaps the same ({count})</source>
      <translation>&amp;Можливо, ті самі ({count})</translation>
    </message>
    <message>
      <source>&amp;Plug-ins…</source>
      <translation>П&amp;лагіни…</translation>
    </message>
    <message>
      <source>&amp;Previous article</source>
      <translation>Попередн&amp;я стаття</translation>
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
      <translation>Поп&amp;ередня цитата чи підказка</translation>
    </message>
    <message>
      <source>&amp;Previous suggestion</source>
      <translation>Попере&amp;дня пропозиція</translation>
    </message>
    <message>
      <source>&amp;Put into it</source>
      <translation>&amp;Додати до неї</translation>
    </message>
    <message>
      <source>&amp;Put right</source>
      <translation>Ви&amp;правити</translation>
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
      <source>&amp;Read them</source>
      <translation>&amp;Читати</translation>
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
      <source>&amp;Remember decisions in this project</source>
      <translation>&amp;Пам’ятати рішення в цьому проєкті</translation>
    </message>
    <message>
      <source>&amp;Rename</source>
      <translation>Пере&amp;йменувати</translation>
    </message>
    <message>
      <source>&amp;Rename…</source>
      <translation>Пере&amp;йменувати…</translation>
    </message>
    <message>
      <source>&amp;Renew</source>
      <translation>&amp;Оновити</translation>
    </message>
    <message>
      <source>&amp;Repair</source>
      <translation>&amp;Полагодити</translation>
    </message>
    <message>
      <source>&amp;Report what was decided…</source>
      <translation>&amp;Звіт про рішення…</translation>
    </message>
    <message>
      <source>&amp;Rewrite</source>
      <translation>&amp;Переказ</translation>
    </message>
    <message>
      <source>&amp;Same as the desktop</source>
      <translation>&amp;Як у системі</translation>
    </message>
    <message>
      <source>&amp;Save a copy…</source>
      <translation>&amp;Зберегти копію…</translation>
    </message>
    <message>
      <source>&amp;Seed</source>
      <translation>З&amp;ерно</translation>
    </message>
    <message>
      <source>&amp;Short</source>
      <translation>&amp;Скорочення</translation>
    </message>
    <message>
      <source>&amp;Show everything</source>
      <translation>&amp;Показати все</translation>
    </message>
    <message>
      <source>&amp;Size</source>
      <translation>&amp;Розмір</translation>
    </message>
    <message>
      <source>&amp;Skip it</source>
      <translation>Проп&amp;устити</translation>
    </message>
    <message>
      <source>&amp;Skip…</source>
      <translation>Проп&amp;устити…</translation>
    </message>
    <message>
      <source>&amp;Smaller text</source>
      <translation>&amp;Менший текст</translation>
    </message>
    <message>
      <source>&amp;Speaker</source>
      <translation>&amp;Мовець</translation>
    </message>
    <message>
      <source>&amp;Speaker…</source>
      <translation>&amp;Мовець…</translation>
    </message>
    <message>
      <source>&amp;Spliced</source>
      <translation>&amp;Зліплено</translation>
    </message>
    <message>
      <source>&amp;Split</source>
      <translation>&amp;Поділити</translation>
    </message>
    <message>
      <source>&amp;Split…</source>
      <translation>&amp;Поділити…</translation>
    </message>
    <message>
      <source>&amp;Start one word right</source>
      <translation>Початок на слово &amp;праворуч</translation>
    </message>
    <message>
      <source>&amp;Stop</source>
      <translation>&amp;Зупинити</translation>
    </message>
    <message>
      <source>&amp;Store</source>
      <translation>Збере&amp;гти</translation>
    </message>
    <message numerus="yes">
      <source>&amp;Store for {count} articles</source>
      <translation>
        <numerusform>Збере&amp;гти для {count} статті</numerusform>
        <numerusform>Збере&amp;гти для {count} статей</numerusform>
        <numerusform>Збере&amp;гти для {count} статей</numerusform>
      </translation>
    </message>
    <message>
      <source>&amp;Suggest in all articles</source>
      <translation>Пропонувати в &amp;усіх статтях</translation>
    </message>
    <message>
      <source>&amp;Take it</source>
      <translation>&amp;Узяти</translation>
    </message>
    <message>
      <source>&amp;Take off</source>
      <translation>&amp;Прибрати</translation>
    </message>
    <message>
      <source>&amp;Take the candidate chosen</source>
      <translation>Взяти ви&amp;браний варіант</translation>
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
      <source>&amp;Train</source>
      <translation>&amp;Навчати</translation>
    </message>
    <message>
      <source>&amp;Trash…</source>
      <translation>&amp;Кошик…</translation>
    </message>
    <message>
      <source>&amp;Try again</source>
      <translation>&amp;Спробувати ще раз</translation>
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
      <source>&amp;Up</source>
      <translation>&amp;Вгору</translation>
    </message>
    <message>
      <source>&amp;Upper and lower case alike</source>
      <translation>Великі й &amp;малі літери однаково</translation>
    </message>
    <message>
      <source>&amp;Use</source>
      <translation>&amp;Використати</translation>
    </message>
    <message>
      <source>&amp;Use it</source>
      <translation>&amp;Використати</translation>
    </message>
    <message>
      <source>&amp;Usual keys</source>
      <translation>З&amp;вичайні клавіші</translation>
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
      <translation>Які мітки п&amp;оказано</translation>
    </message>
    <message>
      <source>&amp;Whole words</source>
      <translation>&amp;Цілі слова</translation>
    </message>
    <message>
      <source>&amp;Whose work</source>
      <translation>&amp;Чия робота</translation>
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
      <translation>В&amp;аше ім’я</translation>
    </message>
    <message>
      <source>&amp;Zone…</source>
      <translation>&amp;Зона…</translation>
    </message>
    <message>
      <source>(Po - Pe) / (1 - Pe) over all words, those without a label too; a word under several spans has a set of labels as its value (Cohen 1960). Most words have no label, so read it beside F1, never alone.</source>
      <translation>(Po - Pe) / (1 - Pe) за всіма словами, і без мітки; слово під кількома відрізками має значенням множину міток (Cohen 1960). Більшість слів без мітки, тому читати поряд із F1, ніколи окремо.</translation>
    </message>
    <message>
      <source>, in the {zone}</source>
      <translation>, зона: {zone}</translation>
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
      <source>2·(matched and the same) / (|A| + |B|): finding the quote and its speaker in one figure.</source>
      <translation>2·(зіставлені й однакові) / (|A| + |B|): знаходження цитати та мовця одним числом.</translation>
    </message>
    <message>
      <source>2·M / (|A| + |B|) on quotes with the same contents.</source>
      <translation>2·M / (|A| + |B|) для цитат з однаковим змістом.</translation>
    </message>
    <message>
      <source>2·M / (|A| + |B|), where M is how many spans of two annotators have the same ends and label, each counted once. Symmetric; sums over all articles, not a mean of articles. No chance is taken off, as spans that nobody marked cannot be counted (Hripcsak and Rothschild 2005). Spans over one another count like any.</source>
      <translation>2·M / (|A| + |B|), де M — кількість відрізків двох анотаторів з однаковими межами й міткою, кожен враховано один раз. Симетрична; суми за всіма статтями, не середнє за статтями. Випадковість не віднімають, бо відрізки, яких ніхто не позначив, не злічити (Hripcsak і Rothschild 2005). Відрізки, що перекриваються, враховують як усі.</translation>
    </message>
    <message>
      <source>3. Articles</source>
      <translation>3. Статті</translation>
    </message>
    <message>
      <source>A backup &amp;every</source>
      <translation>К&amp;опія кожні</translation>
    </message>
    <message>
      <source>A backup could not be made. The button No backup in the status bar says why.</source>
      <translation>Резервну копію зробити не вдалося. Кнопка «Немає резервної копії» в рядку стану каже чому.</translation>
    </message>
    <message>
      <source>A backup could not be made; why, and what to do?</source>
      <translation>Резервну копію зробити не вдалося; чому і що робити?</translation>
    </message>
    <message>
      <source>A byline names who wrote the article</source>
      <translation>Рядок автора називає того, хто написав статтю</translation>
    </message>
    <message>
      <source>A colon before it follows who speaks</source>
      <translation>Двокрапка перед ним стоїть після того, хто говорить</translation>
    </message>
    <message>
      <source>A copy was saved: {file}</source>
      <translation>Копію збережено: {file}</translation>
    </message>
    <message>
      <source>A credit names the agency after who took the picture</source>
      <translation>Джерело фото називає агенцію після автора знімка</translation>
    </message>
    <message>
      <source>A dateline begins with the place that it was sent from</source>
      <translation>Рядок місця й дати починається з місця, звідки надіслано</translation>
    </message>
    <message>
      <source>A dateline names the agency in brackets</source>
      <translation>Рядок місця й дати називає агенцію в дужках</translation>
    </message>
    <message>
      <source>A file of patterns</source>
      <translation>Файл шаблонів</translation>
    </message>
    <message>
      <source>A folder for the plots</source>
      <translation>Тека для графіків</translation>
    </message>
    <message>
      <source>A folder of articles</source>
      <translation>Тека зі статтями</translation>
    </message>
    <message>
      <source>A known maker or product and a number</source>
      <translation>Відомий виробник чи продукт і число</translation>
    </message>
    <message>
      <source>A known place and a name after it often are an organisation</source>
      <translation>Відоме місце й назва після нього часто є організацією</translation>
    </message>
    <message>
      <source>A known place follows that this one would lie in</source>
      <translation>Далі йде відоме місце, у якому лежало б це</translation>
    </message>
    <message>
      <source>A label goes on a span or on selected text</source>
      <translation>Мітку ставлять на відрізок або на виділений текст</translation>
    </message>
    <message>
      <source>A letter and a number as of aircraft and weapons</source>
      <translation>Літера й число, як у літаків і зброї</translation>
    </message>
    <message>
      <source>A name after a dash is set below these words</source>
      <translation>Під цими словами стоїть ім’я після тире</translation>
    </message>
    <message>
      <source>A name in capitals and a colon open what somebody says in turn</source>
      <translation>Ім’я великими літерами й двокрапка відкривають чиюсь репліку</translation>
    </message>
    <message>
      <source>A new speaker</source>
      <translation>Новий мовець</translation>
    </message>
    <message>
      <source>A number and a currency</source>
      <translation>Число і валюта</translation>
    </message>
    <message>
      <source>A number and a sign of per cent</source>
      <translation>Число і знак відсотка</translation>
    </message>
    <message>
      <source>A number and the hours, minutes or seconds that it counts</source>
      <translation>Число і години, хвилини чи секунди, які воно рахує</translation>
    </message>
    <message>
      <source>A number and the period that it counts</source>
      <translation>Число і період, який воно рахує</translation>
    </message>
    <message>
      <source>A number and the unit that it counts</source>
      <translation>Число й одиниця, яку воно рахує</translation>
    </message>
    <message>
      <source>A number that counts</source>
      <translation>Число, що вказує кількість</translation>
    </message>
    <message>
      <source>A number that says which one in a row</source>
      <translation>Число, що вказує, котрий за порядком</translation>
    </message>
    <message>
      <source>A number without a unit</source>
      <translation>Число без одиниці</translation>
    </message>
    <message>
      <source>A plug-in installed here, version {version}.</source>
      <translation>Встановлений тут плагін, версія {version}.</translation>
    </message>
    <message>
      <source>A quote has a cue: make one active first</source>
      <translation>Слово мовлення має лише цитата: спершу зробити одну активною</translation>
    </message>
    <message>
      <source>A quote has a speaker: make one active first</source>
      <translation>Мовця має лише цитата: спершу зробити одну активною</translation>
    </message>
    <message>
      <source>A quote has one verdict, and a hint one answer: take one of them, or 0 for nothing</source>
      <translation>Цитата має один вердикт, а підказка одну відповідь: взяти щось одне, або 0 — нічого</translation>
    </message>
    <message>
      <source>A quote that was dropped has no verdict</source>
      <translation>Випущена цитата не має вердикту</translation>
    </message>
    <message>
      <source>A repair works on a copy and keeps the project as it is now among the backups. What cannot be mended goes into a file beside the project.</source>
      <translation>Лагодження працює з копією й зберігає теперішній проєкт серед резервних копій. Те, чого не полагодити, потрапляє у файл поруч із проєктом.</translation>
    </message>
    <message>
      <source>A report of it was written on this computer, with nothing of your articles in it.</source>
      <translation>Звіт про це записано на цьому комп’ютері; з ваших статей у ньому нічого немає.</translation>
    </message>
    <message>
      <source>A spaCy pipeline installed here, version {version}.</source>
      <translation>Встановлений тут конвеєр spaCy, версія {version}.</translation>
    </message>
    <message>
      <source>A verdict is no mark of the text: take one of those given, or 0 for nothing</source>
      <translation>Вердикт — не позначка в тексті: взяти один із наявних, або 0 — нічого</translation>
    </message>
    <message>
      <source>A&amp;dd:</source>
      <translation>&amp;Додати:</translation>
    </message>
    <message>
      <source>A&amp;greement…</source>
      <translation>&amp;Узгодженість…</translation>
    </message>
    <message>
      <source>Accept</source>
      <translation>Прийняти</translation>
    </message>
    <message>
      <source>Accept a&amp;ll that are shown…</source>
      <translation>Прийняти всі по&amp;казані…</translation>
    </message>
    <message>
      <source>Accept all that is open and shown, mark the article as done and open the next one</source>
      <translation>Прийняти все відкрите й показане, позначити статтю готовою й відкрити наступну</translation>
    </message>
    <message numerus="yes">
      <source>Accept all {count} open suggestions of this article? One undo takes it back.</source>
      <translation>
        <numerusform>Прийняти {count} відкриту пропозицію цієї статті? Одне скасування поверне все назад.</numerusform>
        <numerusform>Прийняти всі {count} відкриті пропозиції цієї статті? Одне скасування поверне все назад.</numerusform>
        <numerusform>Прийняти всі {count} відкритих пропозицій цієї статті? Одне скасування поверне все назад.</numerusform>
      </translation>
    </message>
    <message>
      <source>Accept every open suggestion that is shown, in one step</source>
      <translation>Прийняти всі показані відкриті пропозиції одним кроком</translation>
    </message>
    <message numerus="yes">
      <source>Accept the {count} open suggestions on show? {left} One undo takes it back.</source>
      <translation>
        <numerusform>Прийняти {count} показану відкриту пропозицію? {left} Одне скасування поверне все назад.</numerusform>
        <numerusform>Прийняти {count} показані відкриті пропозиції? {left} Одне скасування поверне все назад.</numerusform>
        <numerusform>Прийняти {count} показаних відкритих пропозицій? {left} Одне скасування поверне все назад.</numerusform>
      </translation>
    </message>
    <message>
      <source>Accept {count}</source>
      <translation>Прийняти {count}</translation>
    </message>
    <message numerus="yes">
      <source>Accept {name} in {count} places</source>
      <translation>
        <numerusform>Прийняти {name} у {count} місці</numerusform>
        <numerusform>Прийняти {name} у {count} місцях</numerusform>
        <numerusform>Прийняти {name} у {count} місцях</numerusform>
      </translation>
    </message>
    <message>
      <source>Accepted unchanged</source>
      <translation>Прийнято без змін</translation>
    </message>
    <message>
      <source>Add</source>
      <translation>Додати</translation>
    </message>
    <message>
      <source>Add &amp;files…</source>
      <translation>Додати &amp;файли…</translation>
    </message>
    <message>
      <source>Add a &amp;folder…</source>
      <translation>Додати &amp;теку…</translation>
    </message>
    <message>
      <source>Add a f&amp;older…</source>
      <translation>Додати &amp;теку…</translation>
    </message>
    <message>
      <source>Add a file of &amp;patterns…</source>
      <translation>Додати файл &amp;шаблонів…</translation>
    </message>
    <message>
      <source>Add a label</source>
      <translation>Додати мітку</translation>
    </message>
    <message>
      <source>Add a part</source>
      <translation>Додати частину</translation>
    </message>
    <message>
      <source>Add a speaker</source>
      <translation>Додати мовця</translation>
    </message>
    <message>
      <source>Add quote</source>
      <translation>Додати цитату</translation>
    </message>
    <message>
      <source>Add the label {label}</source>
      <translation>Додати мітку {label}</translation>
    </message>
    <message>
      <source>Add {label}</source>
      <translation>Додати {label}</translation>
    </message>
    <message>
      <source>Add {label} everywhere</source>
      <translation>Додати {label} всюди</translation>
    </message>
    <message>
      <source>Add {label} {places}</source>
      <translation>Додати {label} {places}</translation>
    </message>
    <message>
      <source>Add, rename, merge and describe labels, and set their keys and colours</source>
      <translation>Додавати, перейменовувати, об’єднувати й описувати мітки, їхні клавіші та кольори</translation>
    </message>
    <message>
      <source>Added to the scheme: {labels}.</source>
      <translation>Додано до міток: {labels}.</translation>
    </message>
    <message>
      <source>Adds a</source>
      <translation>Додає</translation>
    </message>
    <message>
      <source>Against the others</source>
      <translation>Проти інших</translation>
    </message>
    <message>
      <source>Agree with the verdict or the hint, and go on to what is open still</source>
      <translation>Погодитися з вердиктом чи підказкою і йти до відкритого</translation>
    </message>
    <message>
      <source>Agreement</source>
      <translation>Узгодженість</translation>
    </message>
    <message>
      <source>Agreement is between two or more: tick another as well</source>
      <translation>Узгодженість — між двома чи більше: позначити ще когось</translation>
    </message>
    <message>
      <source>Agreement lately (from {day}): F1 {figure}</source>
      <translation>Узгодженість останнім часом (від {day}): F1 {figure}</translation>
    </message>
    <message>
      <source>Agreement over time</source>
      <translation>Узгодженість із часом</translation>
    </message>
    <message>
      <source>Alike as one</source>
      <translation>Однакові як одне</translation>
    </message>
    <message>
      <source>Alike, and marked otherwise</source>
      <translation>Схоже, а позначено інакше</translation>
    </message>
    <message>
      <source>All</source>
      <translation>Усі</translation>
    </message>
    <message>
      <source>All &amp;entities</source>
      <translation>Усі с&amp;утності</translation>
    </message>
    <message>
      <source>All &amp;quotes</source>
      <translation>Усі &amp;цитати</translation>
    </message>
    <message>
      <source>All &amp;speakers</source>
      <translation>&amp;Усі мовці</translation>
    </message>
    <message>
      <source>All agree</source>
      <translation>Усі згодні</translation>
    </message>
    <message>
      <source>All alike…</source>
      <translation>Усі однакові…</translation>
    </message>
    <message>
      <source>All labels</source>
      <translation>Усі мітки</translation>
    </message>
    <message>
      <source>All of it ({count})</source>
      <translation>Усе ({count})</translation>
    </message>
    <message>
      <source>All of it has the same labels, so chance alone would agree as well.</source>
      <translation>Усе має ті самі мітки, тож і випадковість дала б згоду.</translation>
    </message>
    <message>
      <source>All of this comparison is decided</source>
      <translation>У цьому порівнянні все вирішено</translation>
    </message>
    <message>
      <source>All righ&amp;t: accept what is open, done, and next</source>
      <translation>Усе &amp;гаразд: прийняти, готово, далі</translation>
    </message>
    <message>
      <source>All right</source>
      <translation>Усе гаразд</translation>
    </message>
    <message>
      <source>All right ›› (short)</source>
      <translation>Гаразд ››</translation>
    </message>
    <message>
      <source>All right?</source>
      <translation>Усе гаразд?</translation>
    </message>
    <message>
      <source>All sorts</source>
      <translation>Усі види</translation>
    </message>
    <message>
      <source>All suggestions are shown</source>
      <translation>Показано всі пропозиції</translation>
    </message>
    <message>
      <source>All that can be done</source>
      <translation>Усе, що можна зробити</translation>
    </message>
    <message>
      <source>All that is left lies in articles that somebody is still to finish: {count}.</source>
      <translation>Усе, що лишилося, — у статтях, які хтось ще має завершити: {count}.</translation>
    </message>
    <message>
      <source>All that names the others names the one who stays, in everyone’s copies, the gold and the suggestions; their names become other names of that one. One undo takes it back.</source>
      <translation>Усе, що називає інших, називатиме того, хто лишається, у копіях усіх, у золоті та в пропозиціях; їхні імена стануть його іншими іменами. Одне скасування все поверне.</translation>
    </message>
    <message>
      <source>All together</source>
      <translation>Усі разом</translation>
    </message>
    <message>
      <source>All together have done what anybody has done</source>
      <translation>Усі разом зробили те, що зробив бодай хтось</translation>
    </message>
    <message>
      <source>All together, by label</source>
      <translation>Усі разом, за мітками</translation>
    </message>
    <message>
      <source>All votes (*.votes.jsonl)</source>
      <translation>Усі голоси (*.votes.jsonl)</translation>
    </message>
    <message>
      <source>All {count} open shown</source>
      <translation>Показано всі відкриті: {count}</translation>
    </message>
    <message>
      <source>Allow {about}</source>
      <translation>Дозволити {about}</translation>
    </message>
    <message>
      <source>Alpha-U</source>
      <translation>Альфа-U</translation>
    </message>
    <message>
      <source>Alpha-U, units</source>
      <translation>Альфа-U, одиниці</translation>
    </message>
    <message>
      <source>Already in the project</source>
      <translation>Уже в проєкті</translation>
    </message>
    <message>
      <source>Alt and drag</source>
      <translation>Alt і протягнути</translation>
    </message>
    <message>
      <source>Alter it with the usual keys, mouse and panel: Enter makes it gold, Esc leaves it</source>
      <translation>Змінити звичними клавішами, мишею й панеллю: Enter робить золотом, Esc лишає як є</translation>
    </message>
    <message>
      <source>Alter the candidate that is chosen before it becomes gold</source>
      <translation>Змінити вибраний варіант, перш ніж він стане золотом</translation>
    </message>
    <message>
      <source>An article takes</source>
      <translation>На статтю</translation>
    </message>
    <message>
      <source>An article takes {time} ({many:.1f} an hour).</source>
      <translation>Стаття забирає {time} ({many:.1f} на годину).</translation>
    </message>
    <message>
      <source>An article takes {time}.</source>
      <translation>Стаття забирає {time}.</translation>
    </message>
    <message>
      <source>Annotator</source>
      <translation>Анотатор</translation>
    </message>
    <message>
      <source>Annotators’ files (*.annot *.jsonl *.ndjson);;All files (*)</source>
      <translation>Файли анотаторів (*.annot *.jsonl *.ndjson);;Усі файли (*)</translation>
    </message>
    <message>
      <source>Answer</source>
      <translation>Відповідь</translation>
    </message>
    <message>
      <source>Answer all &amp;such alike</source>
      <translation>Відповісти &amp;так на всі подібні</translation>
    </message>
    <message>
      <source>Answer to a hint</source>
      <translation>Відповідь на підказку</translation>
    </message>
    <message>
      <source>Answers to hints given</source>
      <translation>Дано відповідей на підказки</translation>
    </message>
    <message>
      <source>Apr</source>
      <translation>кві</translation>
    </message>
    <message>
      <source>Article</source>
      <translation>Стаття</translation>
    </message>
    <message>
      <source>Article text</source>
      <translation>Текст статті</translation>
    </message>
    <message>
      <source>Articles</source>
      <translation>Статті</translation>
    </message>
    <message>
      <source>Articles ({ends});;All files (*)</source>
      <translation>Статті ({ends});;Усі файли (*)</translation>
    </message>
    <message>
      <source>Articles about the same event are one story: its original, rewrites of it, and others. Choose rows and say below where they belong.</source>
      <translation>Статті про ту саму подію — одна історія: оригінал, його перекази та інше. Виберіть рядки й унизу вкажіть, куди вони належать.</translation>
    </message>
    <message>
      <source>Articles and their stories</source>
      <translation>Статті та їхні історії</translation>
    </message>
    <message>
      <source>Articles begun and not yet done</source>
      <translation>Розпочаті, ще не готові статті</translation>
    </message>
    <message>
      <source>Articles can also be brought in later, or dropped on the window.</source>
      <translation>Статті можна внести й пізніше або перетягнути у вікно.</translation>
    </message>
    <message>
      <source>Articles done with suggestions</source>
      <translation>Статей зроблено з пропозиціями</translation>
    </message>
    <message>
      <source>Articles done without</source>
      <translation>Статей зроблено без них</translation>
    </message>
    <message>
      <source>Articles finished in a day, on the average of the last two weeks</source>
      <translation>Завершені статті за день, у середньому за останні два тижні</translation>
    </message>
    <message>
      <source>Articles in which the two differ, the most so first</source>
      <translation>Статті, у яких ці двоє розходяться, найбільше спершу</translation>
    </message>
    <message>
      <source>Articles learnt from</source>
      <translation>Статей для навчання</translation>
    </message>
    <message>
      <source>Articles left out</source>
      <translation>Пропущені статті</translation>
    </message>
    <message>
      <source>Articles marked as done, of those handed out to somebody, else of all</source>
      <translation>Статті, позначені як готові, з розданих, інакше з усіх</translation>
    </message>
    <message>
      <source>Articles of a story go to the same people</source>
      <translation>Статті однієї історії отримують ті самі люди</translation>
    </message>
    <message>
      <source>Articles that nobody has touched</source>
      <translation>Статті, яких ніхто не торкався</translation>
    </message>
    <message>
      <source>Articles: {phases}</source>
      <translation>Статті: {phases}</translation>
    </message>
    <message>
      <source>As &amp;decided</source>
      <translation>Як &amp;вирішено</translation>
    </message>
    <message>
      <source>As one &amp;trusted annotator put it:</source>
      <translation>Як поставив один &amp;довірений анотатор:</translation>
    </message>
    <message>
      <source>As they &amp;came</source>
      <translation>Як на&amp;дійшли</translation>
    </message>
    <message>
      <source>Asking the journal</source>
      <translation>Запит до журналу</translation>
    </message>
    <message>
      <source>At &amp;least so many put it:</source>
      <translation>Поставили що&amp;найменше стільки:</translation>
    </message>
    <message>
      <source>At {pace:.1f} a day done about {likely}, with 80 % probability between {soonest} and who knows when.</source>
      <translation>За {pace:.1f} на день готово близько {likely}, з імовірністю 80 % між {soonest} і невідомо коли.</translation>
    </message>
    <message>
      <source>At {pace:.1f} a day done about {likely}, with 80 % probability between {soonest} and {latest}.</source>
      <translation>За {pace:.1f} на день готово близько {likely}, з імовірністю 80 % між {soonest} і {latest}.</translation>
    </message>
    <message>
      <source>At {time} no backup could be made: {why}. Your work itself is saved. There is another try after ten minutes of work; a copy in another place is safe until then</source>
      <translation>О {time} не вдалося зробити резервну копію: {why}. Саму роботу збережено. Наступна спроба — після десяти хвилин роботи; до того безпечна копія в іншому місці</translation>
    </message>
    <message>
      <source>Aug</source>
      <translation>сер</translation>
    </message>
    <message>
      <source>B&amp;ring in annotators’ files…</source>
      <translation>Внести &amp;файли анотаторів…</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Назад</translation>
    </message>
    <message>
      <source>Backing up</source>
      <translation>Резервне копіювання</translation>
    </message>
    <message>
      <source>Backups</source>
      <translation>Резервні копії</translation>
    </message>
    <message>
      <source>Backups, the latest first</source>
      <translation>Резервні копії, спершу остання</translation>
    </message>
    <message>
      <source>Be dark or light as the desktop is</source>
      <translation>Темна чи світла, як у системі</translation>
    </message>
    <message>
      <source>Becomes</source>
      <translation>Стає</translation>
    </message>
    <message>
      <source>Before</source>
      <translation>Раніше</translation>
    </message>
    <message>
      <source>Begun</source>
      <translation>Розпочато</translation>
    </message>
    <message>
      <source>Below each value: its 95 % interval ({draws:,} draws of articles) and n, how many things it is of.</source>
      <translation>Під кожним значенням: його 95-відсотковий інтервал (вибірок статей: {draws:,}) та n, скільки об’єктів воно охоплює.</translation>
    </message>
    <message>
      <source>Bksp</source>
      <translation>Bksp</translation>
    </message>
    <message>
      <source>Blind share in per cent</source>
      <translation>Сліпа частка у відсотках</translation>
    </message>
    <message>
      <source>Block {about}</source>
      <translation>Заблокувати {about}</translation>
    </message>
    <message>
      <source>Boundary</source>
      <translation>Межа</translation>
    </message>
    <message>
      <source>Boundary changed</source>
      <translation>Змінено межу</translation>
    </message>
    <message>
      <source>Bring articles back</source>
      <translation>Повернути статті</translation>
    </message>
    <message>
      <source>Bring back the label {label}</source>
      <translation>Повернути мітку {label}</translation>
    </message>
    <message>
      <source>Bring in annotators' files</source>
      <translation>Внести файли анотаторів</translation>
    </message>
    <message>
      <source>Bring in annotators’ files</source>
      <translation>Внести файли анотаторів</translation>
    </message>
    <message>
      <source>Bring in their files…</source>
      <translation>Внести їхні файли…</translation>
    </message>
    <message>
      <source>Bring speakers back</source>
      <translation>Повернути мовців</translation>
    </message>
    <message>
      <source>Bringing back</source>
      <translation>Повернення</translation>
    </message>
    <message>
      <source>Bringing in</source>
      <translation>Внесення</translation>
    </message>
    <message>
      <source>Brought in</source>
      <translation>Внесено</translation>
    </message>
    <message>
      <source>Built in, version {version}: entities, quotes and who says them.</source>
      <translation>Вбудований, версія {version}: сутності, цитати й хто їх каже.</translation>
    </message>
    <message>
      <source>Buttons</source>
      <translation>Кнопки</translation>
    </message>
    <message>
      <source>By &amp;story</source>
      <translation>За &amp;історією</translation>
    </message>
    <message>
      <source>By a rule…</source>
      <translation>За правилом…</translation>
    </message>
    <message>
      <source>By label</source>
      <translation>За мітками</translation>
    </message>
    <message>
      <source>By {suggester}</source>
      <translation>Від {suggester}</translation>
    </message>
    <message>
      <source>C&amp;aret in the text</source>
      <translation>К&amp;урсор у тексті</translation>
    </message>
    <message>
      <source>C&amp;hange…</source>
      <translation>Змін&amp;ити…</translation>
    </message>
    <message>
      <source>C&amp;onfusion</source>
      <translation>П&amp;лутанина</translation>
    </message>
    <message>
      <source>C&amp;onsistency…</source>
      <translation>Послі&amp;довність…</translation>
    </message>
    <message>
      <source>C&amp;ue</source>
      <translation>С&amp;лово мовлення</translation>
    </message>
    <message>
      <source>C&amp;ue…</source>
      <translation>&amp;Слово мовлення…</translation>
    </message>
    <message>
      <source>CONTENT: {place} overlaps another content of its quote</source>
      <translation>CONTENT: {place} перекриває інший зміст своєї цитати</translation>
    </message>
    <message>
      <source>Call a quote altered</source>
      <translation>Назвати цитату зміненою</translation>
    </message>
    <message>
      <source>Call a quote spliced</source>
      <translation>Назвати цитату зліпленою</translation>
    </message>
    <message>
      <source>Call a quote the same but for its punctuation</source>
      <translation>Назвати цитату такою самою, крім розділових знаків</translation>
    </message>
    <message>
      <source>Call a quote unquoted in the original</source>
      <translation>Назвати цитату в оригіналі без лапок</translation>
    </message>
    <message>
      <source>Call a quote unsupported</source>
      <translation>Назвати цитату непідтвердженою</translation>
    </message>
    <message>
      <source>Call a quote verbatim</source>
      <translation>Назвати цитату дослівною</translation>
    </message>
    <message>
      <source>Called in the file</source>
      <translation>Назва у файлі</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Скасувати</translation>
    </message>
    <message>
      <source>Candidates</source>
      <translation>Варіанти</translation>
    </message>
    <message>
      <source>Cannot be read</source>
      <translation>Не читаються</translation>
    </message>
    <message>
      <source>Caret</source>
      <translation>Курсор</translation>
    </message>
    <message>
      <source>Caret: arrows walk, Shift selects, Space takes the mark, Esc leaves</source>
      <translation>Курсор: стрілки ведуть, Shift виділяє, пробіл бере позначку, Esc завершує</translation>
    </message>
    <message>
      <source>Change a speaker</source>
      <translation>Змінити мовця</translation>
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
      <source>Changed otherwise</source>
      <translation>Змінено інакше</translation>
    </message>
    <message>
      <source>Changed words</source>
      <translation>Змінені слова</translation>
    </message>
    <message>
      <source>Changing labels</source>
      <translation>Зміна міток</translation>
    </message>
    <message>
      <source>Check</source>
      <translation>Перевірка</translation>
    </message>
    <message>
      <source>Checking</source>
      <translation>Перевірка</translation>
    </message>
    <message>
      <source>Checking the new file</source>
      <translation>Перевірка нового файлу</translation>
    </message>
    <message>
      <source>Choose</source>
      <translation>Вибрати</translation>
    </message>
    <message>
      <source>Choose &amp;none</source>
      <translation>Не вибирати &amp;жодної</translation>
    </message>
    <message>
      <source>Choose a figure, a label or an article to see what is behind it.</source>
      <translation>Вибрати показник, мітку чи статтю, щоб побачити, що за ними стоїть.</translation>
    </message>
    <message>
      <source>Choose a label by typing part of its name</source>
      <translation>Вибрати мітку, набравши частину назви</translation>
    </message>
    <message>
      <source>Choose a&amp;ll</source>
      <translation>Вибрати &amp;всі</translation>
    </message>
    <message>
      <source>Choose how stories are split</source>
      <translation>Вибрати поділ історій</translation>
    </message>
    <message>
      <source>Choose n&amp;one</source>
      <translation>&amp;Жодного</translation>
    </message>
    <message>
      <source>Choose suggesters</source>
      <translation>Вибрати підказувачів</translation>
    </message>
    <message>
      <source>Choose which labels are shown</source>
      <translation>Вибрати, які мітки показувати</translation>
    </message>
    <message>
      <source>Choose who suggests in this project, and what becomes of the labels</source>
      <translation>Вибрати, хто пропонує в цьому проєкті й що стає з мітками</translation>
    </message>
    <message>
      <source>Citron JSON</source>
      <translation>Citron JSON</translation>
    </message>
    <message>
      <source>Clear the speaker</source>
      <translation>Прибрати мовця</translation>
    </message>
    <message>
      <source>Click an entity first, or select some text</source>
      <translation>Спершу клацнути сутність або виділити текст</translation>
    </message>
    <message>
      <source>Click here, then press the key to add</source>
      <translation>Клацнути тут і натиснути нову клавішу</translation>
    </message>
    <message>
      <source>Click, then   {keys}</source>
      <translation>Клацнути, потім   {keys}</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Закрити</translation>
    </message>
    <message>
      <source>Close (Esc)</source>
      <translation>Закрити (Esc)</translation>
    </message>
    <message>
      <source>Close and keep the place selected (Esc)</source>
      <translation>Закрити й залишити місце виділеним (Esc)</translation>
    </message>
    <message>
      <source>Close the window; everything is saved already</source>
      <translation>Закрити вікно; усе вже збережено</translation>
    </message>
    <message>
      <source>CoNLL (IOB2)</source>
      <translation>CoNLL (IOB2)</translation>
    </message>
    <message>
      <source>CoNLL (IOB2) of quotes</source>
      <translation>CoNLL (IOB2) цитат</translation>
    </message>
    <message>
      <source>Cohen’s kappa, answers to hints</source>
      <translation>Каппа Коена, відповіді на підказки</translation>
    </message>
    <message>
      <source>Cohen’s kappa, verdicts</source>
      <translation>Каппа Коена, вердикти</translation>
    </message>
    <message>
      <source>Colour</source>
      <translation>Колір</translation>
    </message>
    <message>
      <source>Column &amp;width</source>
      <translation>Ширина ко&amp;лонки</translation>
    </message>
    <message>
      <source>Command</source>
      <translation>Команда</translation>
    </message>
    <message>
      <source>Commands and their keys</source>
      <translation>Команди та їхні клавіші</translation>
    </message>
    <message>
      <source>Compare</source>
      <translation>Порівняння</translation>
    </message>
    <message>
      <source>Compare it with the built-in suggester where it has not learnt</source>
      <translation>Порівняти із вбудованим підказувачем на тому, чого вона не вчила</translation>
    </message>
    <message>
      <source>Comparing for the report</source>
      <translation>Порівняння для звіту</translation>
    </message>
    <message>
      <source>Comparing …</source>
      <translation>Порівняння …</translation>
    </message>
    <message>
      <source>Compute &amp;again</source>
      <translation>&amp;Обчислити знову</translation>
    </message>
    <message>
      <source>Con&amp;firm what was found</source>
      <translation>Під&amp;твердити знайдене</translation>
    </message>
    <message>
      <source>Confirm</source>
      <translation>Підтвердити</translation>
    </message>
    <message>
      <source>Confirm a hint</source>
      <translation>Підтвердити підказку</translation>
    </message>
    <message>
      <source>Confusion</source>
      <translation>Плутанина</translation>
    </message>
    <message>
      <source>Confusion of labels</source>
      <translation>Плутанина міток</translation>
    </message>
    <message>
      <source>Consistency</source>
      <translation>Послідовність</translation>
    </message>
    <message>
      <source>Continue</source>
      <translation>Продовжити</translation>
    </message>
    <message>
      <source>Copy the &amp;figures</source>
      <translation>Копіювати &amp;показники</translation>
    </message>
    <message>
      <source>Copy the selected text, or that of the active mark</source>
      <translation>Копіювати виділений текст або текст активної позначки</translation>
    </message>
    <message>
      <source>Correct</source>
      <translation>Правильні</translation>
    </message>
    <message>
      <source>Count</source>
      <translation>Кількість</translation>
    </message>
    <message>
      <source>Counting</source>
      <translation>Підрахунок</translation>
    </message>
    <message>
      <source>Counting what can go along …</source>
      <translation>Підрахунок того, що можна взяти …</translation>
    </message>
    <message>
      <source>Counts</source>
      <translation>Кількості</translation>
    </message>
    <message>
      <source>Ctrl+K finds everything that can be done by typing a few letters. F1 shows all keys, Shift+F1 opens the manual. Everything is on disk already; there is nothing to save.</source>
      <translation>Ctrl+K знаходить усе, що можна зробити, за кількома літерами. F1 показує клавіші, Shift+F1 відкриває посібник. Усе вже на диску; зберігати нічого.</translation>
    </message>
    <message>
      <source>Cue</source>
      <translation>Слово мовлення</translation>
    </message>
    <message>
      <source>Cue (short)</source>
      <translation>Слово</translation>
    </message>
    <message>
      <source>Cue: {cue}</source>
      <translation>Слово мовлення: {cue}</translation>
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
      <translation>&amp;Огляд…</translation>
    </message>
    <message>
      <source>Dashboard</source>
      <translation>Огляд</translation>
    </message>
    <message>
      <source>De&amp;lete…</source>
      <translation>В&amp;идалити…</translation>
    </message>
    <message>
      <source>Dec</source>
      <translation>гру</translation>
    </message>
    <message>
      <source>Decide</source>
      <translation>Вирішити</translation>
    </message>
    <message>
      <source>Decide all alike</source>
      <translation>Вирішити всі однаково</translation>
    </message>
    <message>
      <source>Decide by a r&amp;ule…</source>
      <translation>Вирішити за пр&amp;авилом…</translation>
    </message>
    <message>
      <source>Decide by a rule</source>
      <translation>Вирішити за правилом</translation>
    </message>
    <message>
      <source>Decide by a rule…</source>
      <translation>Вирішити за правилом…</translation>
    </message>
    <message>
      <source>Decide by the rule {rule}</source>
      <translation>Вирішити за правилом {rule}</translation>
    </message>
    <message>
      <source>Decide for nothing</source>
      <translation>Вирішити: нічого</translation>
    </message>
    <message>
      <source>Decide for {names}</source>
      <translation>Вирішити на користь {names}</translation>
    </message>
    <message>
      <source>Decide that nothing is to be marked there</source>
      <translation>Вирішити, що там немає чого позначати</translation>
    </message>
    <message numerus="yes">
      <source>Decide {count} places</source>
      <translation>
        <numerusform>Вирішити {count} місце</numerusform>
        <numerusform>Вирішити {count} місця</numerusform>
        <numerusform>Вирішити {count} місць</numerusform>
      </translation>
    </message>
    <message>
      <source>Decided</source>
      <translation>Вирішено</translation>
    </message>
    <message>
      <source>Decided as {label} in the other version of the story</source>
      <translation>Вирішено як {label} в іншій версії історії</translation>
    </message>
    <message>
      <source>Decided to be nothing, where {names} put something ({votes})</source>
      <translation>Вирішено як ніщо там, де {names} щось поставили ({votes})</translation>
    </message>
    <message numerus="yes">
      <source>Decided {count} places, {alone} of them by one vote alone; {left} left; one undo takes it back</source>
      <translation>
        <numerusform>Вирішено {count} місце, з них {alone} одним голосом; лишається {left}; одне скасування поверне все</numerusform>
        <numerusform>Вирішено {count} місця, з них {alone} одним голосом; лишається {left}; одне скасування поверне все</numerusform>
        <numerusform>Вирішено {count} місць, з них {alone} одним голосом; лишається {left}; одне скасування поверне все</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Decided {count} places; {left} left; one undo takes it back</source>
      <translation>
        <numerusform>Вирішено {count} місце; лишається {left}; одне скасування поверне все</numerusform>
        <numerusform>Вирішено {count} місця; лишається {left}; одне скасування поверне все</numerusform>
        <numerusform>Вирішено {count} місць; лишається {left}; одне скасування поверне все</numerusform>
      </translation>
    </message>
    <message>
      <source>Deciding</source>
      <translation>Вирішення</translation>
    </message>
    <message>
      <source>Deciding by the rule</source>
      <translation>Вирішення за правилом</translation>
    </message>
    <message>
      <source>Decision</source>
      <translation>Рішення</translation>
    </message>
    <message>
      <source>Definition</source>
      <translation>Визначення</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Видалити</translation>
    </message>
    <message>
      <source>Delete articles</source>
      <translation>Видалити статті</translation>
    </message>
    <message>
      <source>Delete its spans, too; the &amp;trash keeps them with the label</source>
      <translation>Видалити і її відрізки; &amp;кошик зберігає їх разом із міткою</translation>
    </message>
    <message>
      <source>Delete speakers</source>
      <translation>Видалити мовців</translation>
    </message>
    <message>
      <source>Delete the articles that are chosen in the list, or else the one open</source>
      <translation>Видалити статті, вибрані у списку, або відкриту</translation>
    </message>
    <message>
      <source>Delete the label {label}</source>
      <translation>Видалити мітку {label}</translation>
    </message>
    <message numerus="yes">
      <source>Delete {count} articles?</source>
      <translation>
        <numerusform>Видалити {count} статтю?</numerusform>
        <numerusform>Видалити {count} статті?</numerusform>
        <numerusform>Видалити {count} статей?</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Delete {count} speakers?</source>
      <translation>
        <numerusform>Видалити {count} мовця?</numerusform>
        <numerusform>Видалити {count} мовців?</numerusform>
        <numerusform>Видалити {count} мовців?</numerusform>
      </translation>
    </message>
    <message>
      <source>Delete {label}</source>
      <translation>Видалити {label}</translation>
    </message>
    <message>
      <source>Delete {name}? It cannot be brought back.</source>
      <translation>Видалити {name}? Повернути не можна.</translation>
    </message>
    <message>
      <source>Delete “{name}”?</source>
      <translation>Видалити «{name}»?</translation>
    </message>
    <message>
      <source>Delete “{title}”?</source>
      <translation>Видалити «{title}»?</translation>
    </message>
    <message>
      <source>Deleting</source>
      <translation>Видалення</translation>
    </message>
    <message>
      <source>Deleting speakers</source>
      <translation>Видалення мовців</translation>
    </message>
    <message>
      <source>Describe the label {label}</source>
      <translation>Описати мітку {label}</translation>
    </message>
    <message>
      <source>Direct quotes</source>
      <translation>Прямі цитати</translation>
    </message>
    <message>
      <source>Direct, indirect or mi&amp;xed</source>
      <translation>Пряма, непряма &amp;чи змішана</translation>
    </message>
    <message>
      <source>Disagreements</source>
      <translation>Розбіжності</translation>
    </message>
    <message>
      <source>Disagreements as JSON (*.json)</source>
      <translation>Розбіжності як JSON (*.json)</translation>
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
      <source>Do&amp;wn</source>
      <translation>В&amp;низ</translation>
    </message>
    <message>
      <source>Doing again</source>
      <translation>Повторення</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Готово</translation>
    </message>
    <message>
      <source>Done about</source>
      <translation>Готово близько</translation>
    </message>
    <message>
      <source>Done again: {step}</source>
      <translation>Повторено: {step}</translation>
    </message>
    <message>
      <source>Done so far</source>
      <translation>Готово досі</translation>
    </message>
    <message>
      <source>Done without suggestions</source>
      <translation>Зроблено без пропозицій</translation>
    </message>
    <message numerus="yes">
      <source>Done; {count} suggestions not shown stay open there</source>
      <translation>
        <numerusform>Готово; {count} непоказана пропозиція лишається там відкритою</numerusform>
        <numerusform>Готово; {count} непоказані пропозиції лишаються там відкритими</numerusform>
        <numerusform>Готово; {count} непоказаних пропозицій лишаються там відкритими</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Done; {count} suggestions stay open there</source>
      <translation>
        <numerusform>Готово; {count} пропозиція лишається там відкритою</numerusform>
        <numerusform>Готово; {count} пропозиції лишаються там відкритими</numerusform>
        <numerusform>Готово; {count} пропозицій лишаються там відкритими</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Done; {count} suggestions, {hidden} of them not shown, stay open there</source>
      <translation>
        <numerusform>Готово; {count} пропозиція, з них не показано {hidden}, лишається там відкритою</numerusform>
        <numerusform>Готово; {count} пропозиції, з них не показано {hidden}, лишаються там відкритими</numerusform>
        <numerusform>Готово; {count} пропозицій, з них не показано {hidden}, лишаються там відкритими</numerusform>
      </translation>
    </message>
    <message>
      <source>Double-click to write another name; an empty one leaves the label out</source>
      <translation>Двічі клацнути, щоб написати іншу назву; порожня пропускає мітку</translation>
    </message>
    <message>
      <source>Drop articles here to bring them in</source>
      <translation>Перетягнути статті сюди, щоб їх внести</translation>
    </message>
    <message>
      <source>E&amp;dit…</source>
      <translation>З&amp;мінити…</translation>
    </message>
    <message>
      <source>E&amp;ffect of suggestions…</source>
      <translation>Вп&amp;лив пропозицій…</translation>
    </message>
    <message>
      <source>E&amp;veryone's work</source>
      <translation>Робота &amp;всіх</translation>
    </message>
    <message>
      <source>E&amp;xamples,
one a line</source>
      <translation>&amp;Приклади,
по одному в рядку</translation>
    </message>
    <message>
      <source>Each annotator gets a project file with articles, labels and suggestions, and with their own work, but nobody else's.</source>
      <translation>Кожен анотатор отримує файл проєкту зі статтями, мітками, пропозиціями та власною роботою, але без чужої.</translation>
    </message>
    <message>
      <source>Edit</source>
      <translation>Змінити</translation>
    </message>
    <message>
      <source>Effect of suggestions</source>
      <translation>Вплив пропозицій</translation>
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
      <translation>Кін&amp;ець на знак ліворуч</translation>
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
      <source>End the tour</source>
      <translation>Закінчити огляд</translation>
    </message>
    <message>
      <source>Enter</source>
      <translation>Enter</translation>
    </message>
    <message>
      <source>Enter accepts what is active, Backspace rejects it. Try it; Ctrl+Z takes it back.</source>
      <translation>Enter приймає активне, Backspace відхиляє. Спробуйте; Ctrl+Z скасує.</translation>
    </message>
    <message>
      <source>Entities</source>
      <translation>Сутності</translation>
    </message>
    <message>
      <source>Entities have a line with a short label, quotes a bar beside the text with who says them. What is dashed is suggested; what is solid somebody has decided.</source>
      <translation>Сутності мають лінію з короткою міткою, цитати — смугу біля тексту з мовцем. Пунктир — пропозиція; суцільне хтось вирішив.</translation>
    </message>
    <message>
      <source>Entities in stories held out</source>
      <translation>Сутності у відкладених історіях</translation>
    </message>
    <message>
      <source>Entities per article over time</source>
      <translation>Сутності на статтю з часом</translation>
    </message>
    <message>
      <source>Entities with the same ends and label, by when the last of two finished the article</source>
      <translation>Сутності з однаковими межами й міткою, за часом, коли статтю завершив останній з двох</translation>
    </message>
    <message>
      <source>Epoch</source>
      <translation>Епоха</translation>
    </message>
    <message>
      <source>Every article has suggestions already</source>
      <translation>Усі статті вже мають пропозиції</translation>
    </message>
    <message>
      <source>Every article has zones already</source>
      <translation>Усі статті вже мають зони</translation>
    </message>
    <message>
      <source>Every article of the list is done or skipped</source>
      <translation>Кожна стаття списку готова або пропущена</translation>
    </message>
    <message>
      <source>Everyone's work can only be read</source>
      <translation>Роботу всіх можна лише читати</translation>
    </message>
    <message>
      <source>Everyone's work can only be read; {key} goes back to your own</source>
      <translation>Роботу всіх можна лише читати; {key} повертає до власної</translation>
    </message>
    <message numerus="yes">
      <source>Everything is decided: {count} articles adjudicated. The gold can be exported.</source>
      <translation>
        <numerusform>Усе вирішено: {count} стаття. Золото можна експортувати.</numerusform>
        <numerusform>Усе вирішено: {count} статті. Золото можна експортувати.</numerusform>
        <numerusform>Усе вирішено: {count} статей. Золото можна експортувати.</numerusform>
      </translation>
    </message>
    <message>
      <source>Everything is done.</source>
      <translation>Усе готово.</translation>
    </message>
    <message>
      <source>Exact</source>
      <translation>Точно</translation>
    </message>
    <message>
      <source>Exact, label</source>
      <translation>Точно, мітка</translation>
    </message>
    <message>
      <source>Examples</source>
      <translation>Приклади</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>Експорт</translation>
    </message>
    <message>
      <source>Export labels</source>
      <translation>Експорт міток</translation>
    </message>
    <message>
      <source>Export the report</source>
      <translation>Експорт звіту</translation>
    </message>
    <message>
      <source>Export to</source>
      <translation>Експортувати до</translation>
    </message>
    <message numerus="yes">
      <source>Exported {out} of {count} spans</source>
      <translation>
        <numerusform>Експортовано {out} з {count} відрізка</numerusform>
        <numerusform>Експортовано {out} з {count} відрізків</numerusform>
        <numerusform>Експортовано {out} з {count} відрізків</numerusform>
      </translation>
    </message>
    <message>
      <source>Exporting</source>
      <translation>Експорт</translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>Експортувати…</translation>
    </message>
    <message>
      <source>F1</source>
      <translation>F1</translation>
    </message>
    <message>
      <source>F1 by &amp;label</source>
      <translation>F1 за &amp;мітками</translation>
    </message>
    <message>
      <source>F1 by label</source>
      <translation>F1 за мітками</translation>
    </message>
    <message>
      <source>F1 of entities</source>
      <translation>F1 сутностей</translation>
    </message>
    <message>
      <source>F1 of quotes with the cue</source>
      <translation>F1 цитат зі словом мовлення</translation>
    </message>
    <message>
      <source>F1 of quotes with the kind</source>
      <translation>F1 цитат з видом</translation>
    </message>
    <message>
      <source>F1 of quotes with the source</source>
      <translation>F1 цитат з джерелом</translation>
    </message>
    <message>
      <source>F1 of quotes with the speaker</source>
      <translation>F1 цитат з мовцем</translation>
    </message>
    <message>
      <source>F1 of quotes, exact</source>
      <translation>F1 цитат, точно</translation>
    </message>
    <message>
      <source>F1 of quotes, overlap</source>
      <translation>F1 цитат, перетин</translation>
    </message>
    <message>
      <source>F1 of spans with the same ends and label</source>
      <translation>F1 відрізків з однаковими межами й міткою</translation>
    </message>
    <message>
      <source>F1 with the gold so far: {figures}</source>
      <translation>F1 із поточним золотом: {figures}</translation>
    </message>
    <message>
      <source>F1, exact</source>
      <translation>F1, точно</translation>
    </message>
    <message>
      <source>F1, overlap</source>
      <translation>F1, перетин</translation>
    </message>
    <message>
      <source>Feb</source>
      <translation>лют</translation>
    </message>
    <message>
      <source>Figure</source>
      <translation>Показник</translation>
    </message>
    <message>
      <source>Figures</source>
      <translation>Показники</translation>
    </message>
    <message>
      <source>Figures for &amp;each annotator</source>
      <translation>Показники для &amp;кожного анотатора</translation>
    </message>
    <message>
      <source>File</source>
      <translation>Файл</translation>
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
      <source>Find</source>
      <translation>Пошук</translation>
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
      <source>Find a command or a key</source>
      <translation>Знайти команду чи клавішу</translation>
    </message>
    <message>
      <source>Find a speaker</source>
      <translation>Знайти мовця</translation>
    </message>
    <message>
      <source>Find an article or a story</source>
      <translation>Знайти статтю або історію</translation>
    </message>
    <message>
      <source>Find an entry</source>
      <translation>Знайти запис</translation>
    </message>
    <message>
      <source>Find any command by typing part of its name</source>
      <translation>Знайти команду, набравши частину назви</translation>
    </message>
    <message>
      <source>Find articles</source>
      <translation>Знайти статті</translation>
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
      <source>Find in all articles</source>
      <translation>Знайти в усіх статтях</translation>
    </message>
    <message>
      <source>Find in the manual</source>
      <translation>Знайти в посібнику</translation>
    </message>
    <message>
      <source>Find in the pro&amp;ject…</source>
      <translation>Знайти в про&amp;єкті…</translation>
    </message>
    <message>
      <source>Find in this article</source>
      <translation>Знайти в цій статті</translation>
    </message>
    <message>
      <source>Find pre&amp;vious</source>
      <translation>Знайти попер&amp;еднє</translation>
    </message>
    <message>
      <source>Find words in this article</source>
      <translation>Знайти слова в цій статті</translation>
    </message>
    <message>
      <source>Find words, labels or speakers in all articles</source>
      <translation>Знайти слова, мітки чи мовців в усіх статтях</translation>
    </message>
    <message numerus="yes">
      <source>Find zones in {count} articles</source>
      <translation>
        <numerusform>Знайти зони в {count} статті</numerusform>
        <numerusform>Знайти зони в {count} статтях</numerusform>
        <numerusform>Знайти зони в {count} статтях</numerusform>
      </translation>
    </message>
    <message>
      <source>Finding</source>
      <translation>Пошук</translation>
    </message>
    <message>
      <source>Finding zones</source>
      <translation>Пошук зон</translation>
    </message>
    <message>
      <source>Finished</source>
      <translation>Завершено</translation>
    </message>
    <message>
      <source>Finished articles always have it as {label}</source>
      <translation>Готові статті завжди мають це як {label}</translation>
    </message>
    <message>
      <source>Finished articles have the like of it as {label}</source>
      <translation>Готові статті мають подібне як {label}</translation>
    </message>
    <message>
      <source>First</source>
      <translation>Перший</translation>
    </message>
    <message>
      <source>Flag for discussion</source>
      <translation>Винести на обговорення</translation>
    </message>
    <message>
      <source>Flag: a “not” more or &amp;less</source>
      <translation>Ознака: «не» додано чи при&amp;брано</translation>
    </message>
    <message>
      <source>Flag: another &amp;tense</source>
      <translation>Ознака: інший &amp;час</translation>
    </message>
    <message>
      <source>Flag: another nu&amp;mber</source>
      <translation>Ознака: інше числ&amp;о</translation>
    </message>
    <message>
      <source>Flag: said b&amp;y somebody else</source>
      <translation>Ознака: сказав &amp;інший</translation>
    </message>
    <message>
      <source>Flagged for discussion</source>
      <translation>Винесено на обговорення</translation>
    </message>
    <message>
      <source>Flagged: “{note}”</source>
      <translation>На обговоренні: «{note}»</translation>
    </message>
    <message>
      <source>Flag…</source>
      <translation>Обговорити…</translation>
    </message>
    <message>
      <source>Fleiss’ kappa, words</source>
      <translation>Каппа Флейса, слова</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation>Тека</translation>
    </message>
    <message>
      <source>Folder (*)</source>
      <translation>Тека (*)</translation>
    </message>
    <message>
      <source>For example: {examples}</source>
      <translation>Наприклад: {examples}</translation>
    </message>
    <message>
      <source>Found</source>
      <translation>Знайдено</translation>
    </message>
    <message>
      <source>Found by {b}</source>
      <translation>Знайдено: {b}</translation>
    </message>
    <message>
      <source>Found of gold with</source>
      <translation>Знайдено золота з ними</translation>
    </message>
    <message>
      <source>Found of gold without</source>
      <translation>Знайдено золота без них</translation>
    </message>
    <message numerus="yes">
      <source>Found zones in {count} articles</source>
      <translation>
        <numerusform>Зони знайдено в {count} статті</numerusform>
        <numerusform>Зони знайдено у {count} статтях</numerusform>
        <numerusform>Зони знайдено у {count} статтях</numerusform>
      </translation>
    </message>
    <message>
      <source>From</source>
      <translation>Основа</translation>
    </message>
    <message>
      <source>Give each annotator their file. What they do in it is brought in when the file is back.</source>
      <translation>Кожному анотаторові слід передати його файл. Зроблене в ньому буде внесено, коли файл повернеться.</translation>
    </message>
    <message>
      <source>Go &amp;back</source>
      <translation>Н&amp;азад</translation>
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
      <source>Go on</source>
      <translation>Далі</translation>
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
      <source>Going back</source>
      <translation>Повернення</translation>
    </message>
    <message>
      <source>Going back puts the project as it was then in the place of the present one, which is backed up first.</source>
      <translation>Повернення ставить тодішній проєкт на місце теперішнього; перед тим робиться резервна копія теперішнього.</translation>
    </message>
    <message>
      <source>Gold</source>
      <translation>Золото</translation>
    </message>
    <message>
      <source>Gold (adjudicated)</source>
      <translation>Золото (вирішене)</translation>
    </message>
    <message>
      <source>Gold so far</source>
      <translation>Поточне золото</translation>
    </message>
    <message>
      <source>Group into stories…</source>
      <translation>Згрупувати в історії…</translation>
    </message>
    <message numerus="yes">
      <source>Group {count} articles into stories</source>
      <translation>
        <numerusform>Згрупувати {count} статтю в історії</numerusform>
        <numerusform>Згрупувати {count} статті в історії</numerusform>
        <numerusform>Згрупувати {count} статей в історії</numerusform>
      </translation>
    </message>
    <message>
      <source>Guidelines</source>
      <translation>Настанови</translation>
    </message>
    <message>
      <source>Guidelines beside the te&amp;xt</source>
      <translation>Настанови біля т&amp;ексту</translation>
    </message>
    <message>
      <source>Hand out articles</source>
      <translation>Роздати статті</translation>
    </message>
    <message>
      <source>Handed out</source>
      <translation>Роздано</translation>
    </message>
    <message numerus="yes">
      <source>Handed out to {count} annotators</source>
      <translation>
        <numerusform>Роздано {count} анотаторові</numerusform>
        <numerusform>Роздано {count} анотаторам</numerusform>
        <numerusform>Роздано {count} анотаторам</numerusform>
      </translation>
    </message>
    <message>
      <source>Handing out</source>
      <translation>Роздавання</translation>
    </message>
    <message>
      <source>Have every article read as it is opened, or only when you ask for it</source>
      <translation>Читати кожну статтю під час відкриття або лише на вимогу</translation>
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
      <source>Here disagreements are decided; the same command goes back to your own work</source>
      <translation>Тут вирішують розбіжності; та сама команда повертає до власної роботи</translation>
    </message>
    <message>
      <source>Here disagreements are decided; {key} goes back to your own work</source>
      <translation>Тут вирішують розбіжності; {key} повертає до власної роботи</translation>
    </message>
    <message>
      <source>Here two versions are compared; the same command goes back to your own work</source>
      <translation>Тут порівнюють дві версії; та сама команда повертає до власної роботи</translation>
    </message>
    <message>
      <source>Here two versions are compared; {key} goes back to your own work</source>
      <translation>Тут порівнюють дві версії; {key} повертає до власної роботи</translation>
    </message>
    <message>
      <source>Here you see what the active mark is, why it was suggested and how sure that is, who is speaking, and all labels with their keys.</source>
      <translation>Тут видно, що таке активна позначка, чому і як певно її запропоновано, хто говорить, і всі мітки з клавішами.</translation>
    </message>
    <message>
      <source>Hide names</source>
      <translation>Сховати імена</translation>
    </message>
    <message>
      <source>Hide suggestions with a low score</source>
      <translation>Сховати пропозиції з низькою оцінкою</translation>
    </message>
    <message>
      <source>How articles refer to the speaker</source>
      <translation>Як статті згадують мовця</translation>
    </message>
    <message>
      <source>How far everybody has come</source>
      <translation>Наскільки просунулися всі</translation>
    </message>
    <message>
      <source>How many articles they have finished or skipped</source>
      <translation>Скільки статей завершено або пропущено</translation>
    </message>
    <message>
      <source>How many articles went out to them before</source>
      <translation>Скільки статей отримано раніше</translation>
    </message>
    <message>
      <source>How many articles would go out now</source>
      <translation>Скільки статей буде роздано зараз</translation>
    </message>
    <message>
      <source>How many finished articles it has learnt from</source>
      <translation>На скількох готових статтях вона навчалась</translation>
    </message>
    <message>
      <source>How many of these would go to others as well</source>
      <translation>Скільки з них отримають також інші</translation>
    </message>
    <message>
      <source>How many people see the same article</source>
      <translation>Скільки людей бачать ту саму статтю</translation>
    </message>
    <message>
      <source>How many put it</source>
      <translation>Скільки поставили</translation>
    </message>
    <message>
      <source>How many quotes name the speaker, in whosever copies</source>
      <translation>Скільки цитат називає мовця, у чиїх завгодно копіях</translation>
    </message>
    <message>
      <source>How many quotes they marked</source>
      <translation>Скільки цитат позначено</translation>
    </message>
    <message>
      <source>How many spans of all copies have it</source>
      <translation>Скільки відрізків у всіх копіях її мають</translation>
    </message>
    <message>
      <source>How many spans they marked</source>
      <translation>Скільки відрізків позначено</translation>
    </message>
    <message>
      <source>How often the copy that was edited most was edited</source>
      <translation>Скільки разів змінено копію, яку змінювали найбільше</translation>
    </message>
    <message>
      <source>How sure a suggestion must be to be shown, in per cent</source>
      <translation>Наскільки певною має бути пропозиція, щоб її показати, у відсотках</translation>
    </message>
    <message>
      <source>How to put it right</source>
      <translation>Як це виправити</translation>
    </message>
    <message>
      <source>Hugging Face token classification</source>
      <translation>Класифікація токенів Hugging Face</translation>
    </message>
    <message>
      <source>Import</source>
      <translation>Імпортувати</translation>
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
      <source>Import a folder of articles</source>
      <translation>Імпорт теки зі статтями</translation>
    </message>
    <message>
      <source>Import articles</source>
      <translation>Імпорт статей</translation>
    </message>
    <message>
      <source>Import labels</source>
      <translation>Імпорт міток</translation>
    </message>
    <message numerus="yes">
      <source>Import {count} articles</source>
      <translation>
        <numerusform>Імпортувати {count} статтю</numerusform>
        <numerusform>Імпортувати {count} статті</numerusform>
        <numerusform>Імпортувати {count} статей</numerusform>
      </translation>
    </message>
    <message>
      <source>Imported {articles}</source>
      <translation>Імпортовано: {articles}</translation>
    </message>
    <message>
      <source>Importing</source>
      <translation>Імпорт</translation>
    </message>
    <message>
      <source>In every &amp;zone</source>
      <translation>В усіх &amp;зонах</translation>
    </message>
    <message>
      <source>In how many articles the speaker is named</source>
      <translation>У скількох статтях названо мовця</translation>
    </message>
    <message>
      <source>In how many articles there is work of theirs</source>
      <translation>У скількох статтях є робота цієї людини</translation>
    </message>
    <message>
      <source>In stories that were held out: before, and with what it has learnt</source>
      <translation>У відкладених історіях: до навчання і після нього</translation>
    </message>
    <message>
      <source>In the {zone}</source>
      <translation>Зона: {zone}</translation>
    </message>
    <message>
      <source>In {folder}:</source>
      <translation>У {folder}:</translation>
    </message>
    <message>
      <source>Include &amp;unfinished work</source>
      <translation>Врахувати &amp;незавершене</translation>
    </message>
    <message>
      <source>Incorrect</source>
      <translation>Неправильні</translation>
    </message>
    <message>
      <source>Indirect quotes</source>
      <translation>Непрямі цитати</translation>
    </message>
    <message>
      <source>Inspector</source>
      <translation>Інспектор</translation>
    </message>
    <message>
      <source>Is the</source>
      <translation>Є</translation>
    </message>
    <message>
      <source>It came in as gold; nobody decided it here.</source>
      <translation>Внесено як золото; тут його ніхто не вирішував.</translation>
    </message>
    <message>
      <source>It can be brought back from the trash.</source>
      <translation>Усе це можна повернути з кошика.</translation>
    </message>
    <message>
      <source>It could not be looked there</source>
      <translation>Там не вдалося шукати</translation>
    </message>
    <message>
      <source>It finds no entities in the articles it was tried on.</source>
      <translation>У пробних статтях сутностей не знайдено.</translation>
    </message>
    <message>
      <source>It has no room for: {leaves}.</source>
      <translation>У ньому немає місця для: {leaves}.</translation>
    </message>
    <message>
      <source>It is in {file}</source>
      <translation>Збережено у {file}</translation>
    </message>
    <message>
      <source>It is not in the gold copy.</source>
      <translation>Цього немає в золотій копії.</translation>
    </message>
    <message>
      <source>It is too far away to tell: more than ten years.</source>
      <translation>Надто далеко, щоб сказати: понад десять років.</translation>
    </message>
    <message>
      <source>It is {kind} already</source>
      <translation>Уже зараз: {kind}</translation>
    </message>
    <message>
      <source>It learns from the articles that are done, gold first, on this computer only. Stories are held out to measure on. What suggests now goes on until you use a version.</source>
      <translation>Навчання йде на готових статтях, спершу на золоті, лише на цьому комп’ютері. Частину історій відкладають для вимірювання. Теперішній підказувач працює далі, доки не буде використано версію.</translation>
    </message>
    <message>
      <source>It measures …</source>
      <translation>Триває вимірювання …</translation>
    </message>
    <message>
      <source>It reads a few articles …</source>
      <translation>Читання кількох статей …</translation>
    </message>
    <message>
      <source>It stands for “{name}”</source>
      <translation>Це скорочення від «{name}»</translation>
    </message>
    <message>
      <source>It takes two annotators who have finished the same article.</source>
      <translation>Потрібні два анотатори, які завершили ту саму статтю.</translation>
    </message>
    <message>
      <source>It trains; you can work on meanwhile …</source>
      <translation>Триває навчання; тим часом можна працювати далі …</translation>
    </message>
    <message>
      <source>It was allowed by hand</source>
      <translation>Дозволено вручну</translation>
    </message>
    <message>
      <source>It was kept as {label} in this project {kept} of {all} times</source>
      <translation>У цьому проєкті залишено як {label} {kept} з {all} разів</translation>
    </message>
    <message>
      <source>It was not loaded: loading it runs what is in the folder.</source>
      <translation>Не завантажено: завантаження виконує те, що в теці.</translation>
    </message>
    <message>
      <source>Its ends are the ends of words already</source>
      <translation>Його межі вже є межами слів</translation>
    </message>
    <message>
      <source>JSON-MIN does not say which parts make up a quote; export as JSON to have the links</source>
      <translation>JSON-MIN не каже, які частини складають цитату; щоб мати зв’язки, експортуйте як JSON</translation>
    </message>
    <message>
      <source>Jan</source>
      <translation>січ</translation>
    </message>
    <message>
      <source>Join (short)</source>
      <translation>З’єднати</translation>
    </message>
    <message>
      <source>Join quotes</source>
      <translation>З’єднати цитати</translation>
    </message>
    <message>
      <source>Jul</source>
      <translation>лип</translation>
    </message>
    <message>
      <source>Jun</source>
      <translation>чер</translation>
    </message>
    <message>
      <source>Kappa, words</source>
      <translation>Каппа, слова</translation>
    </message>
    <message>
      <source>Kept</source>
      <translation>Залишено</translation>
    </message>
    <message>
      <source>Key</source>
      <translation>Клавіша</translation>
    </message>
    <message>
      <source>Key; press the one to have</source>
      <translation>Клавіша; натиснути бажану</translation>
    </message>
    <message>
      <source>Keys</source>
      <translation>Клавіші</translation>
    </message>
    <message>
      <source>Keys at a glance</source>
      <translation>Клавіші на одному аркуші</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Вид</translation>
    </message>
    <message>
      <source>Kind of quote</source>
      <translation>Вид цитати</translation>
    </message>
    <message>
      <source>Krippendorff’s alpha for units: squared lengths of what does not coincide, by label, over articles that all have finished, laid end to end (Krippendorff 1995, 2004). Depends on the length of the texts.</source>
      <translation>Альфа Кріппендорфа для одиниць: квадрати довжин того, що не збігається, за мітками, у статтях, які завершили всі, складених поспіль (Krippendorff 1995, 2004). Залежить від довжини текстів.</translation>
    </message>
    <message>
      <source>Krippendorff’s alpha, answers to hints</source>
      <translation>Альфа Кріппендорфа, відповіді на підказки</translation>
    </message>
    <message>
      <source>Krippendorff’s alpha, verdicts</source>
      <translation>Альфа Кріппендорфа, вердикти</translation>
    </message>
    <message>
      <source>Krippendorff’s alpha, words</source>
      <translation>Альфа Кріппендорфа, слова</translation>
    </message>
    <message>
      <source>L&amp;ess line spacing</source>
      <translation>Менш&amp;ий інтервал</translation>
    </message>
    <message>
      <source>La&amp;bel</source>
      <translation>&amp;Мітка</translation>
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
      <source>Label</source>
      <translation>Мітка</translation>
    </message>
    <message>
      <source>Label Studio JSON</source>
      <translation>Label Studio JSON</translation>
    </message>
    <message>
      <source>Label and boundary</source>
      <translation>Мітка й межа</translation>
    </message>
    <message>
      <source>Label as {label}</source>
      <translation>Позначити як {label}</translation>
    </message>
    <message>
      <source>Label in hand</source>
      <translation>Поточна мітка</translation>
    </message>
    <message>
      <source>Label {count}</source>
      <translation>Позначити {count}</translation>
    </message>
    <message>
      <source>Label “{text}” as {label}</source>
      <translation>Позначити «{text}» як {label}</translation>
    </message>
    <message>
      <source>Label “{words}” as {label} everywhere</source>
      <translation>Позначити «{words}» як {label} всюди</translation>
    </message>
    <message>
      <source>Label: {label}</source>
      <translation>Мітка: {label}</translation>
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
      <source>Labels in another zone</source>
      <translation>Мітки в іншій зоні</translation>
    </message>
    <message>
      <source>Lay the work of all annotators over one another, to read</source>
      <translation>Накласти роботу всіх анотаторів, щоб читати</translation>
    </message>
    <message>
      <source>Lear&amp;ning curve</source>
      <translation>Крива навчанн&amp;я</translation>
    </message>
    <message>
      <source>Learning curve</source>
      <translation>Крива навчання</translation>
    </message>
    <message>
      <source>Leave a question, the selection or what is active</source>
      <translation>Полишити запитання, виділення чи активне</translation>
    </message>
    <message>
      <source>Leave as decided {about}</source>
      <translation>Залишити {about} як вирішено</translation>
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
      <source>Left as it was</source>
      <translation>Лишено як було</translation>
    </message>
    <message>
      <source>Left open</source>
      <translation>Лишено відкритими</translation>
    </message>
    <message>
      <source>Left open, where {names} put something ({votes})</source>
      <translation>Залишено відкритим там, де {names} щось поставили ({votes})</translation>
    </message>
    <message>
      <source>Left out</source>
      <translation>Пропущено</translation>
    </message>
    <message>
      <source>Left out:</source>
      <translation>Не внесено:</translation>
    </message>
    <message>
      <source>Left to you</source>
      <translation>Лишається вам</translation>
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
      <translation>Дати підказувачу навчитися на готовому й використати результат чи ні</translation>
    </message>
    <message>
      <source>Let this version suggest in this project from now on</source>
      <translation>Відтепер ця версія пропонує в цьому проєкті</translation>
    </message>
    <message>
      <source>Let what suggested before do so again</source>
      <translation>Повернути того, хто пропонував раніше</translation>
    </message>
    <message>
      <source>Let work count that is begun and not marked as done</source>
      <translation>Враховувати й розпочате, не позначене готовим</translation>
    </message>
    <message>
      <source>Letters in capitals most often stand for an organisation</source>
      <translation>Великі літери здебільшого позначають організацію</translation>
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
      <translation>Незавершене, спершу з пропозиціями лише одного підказувача</translation>
    </message>
    <message>
      <source>List what is to do, what shares rare words with this article first</source>
      <translation>Незавершене, спершу зі спільними рідкісними словами</translation>
    </message>
    <message>
      <source>Lists of labels (*.json *.xml *.txt *.csv);;All files (*)</source>
      <translation>Списки міток (*.json *.xml *.txt *.csv);;Усі файли (*)</translation>
    </message>
    <message>
      <source>Loading this folder runs what is in it. Load it only if you trust where it came from.

{place}

Load it?</source>
      <translation>Завантаження виконує те, що в цій теці. Завантажувати, лише якщо її походженню можна довіряти.

{place}

Завантажити?</translation>
    </message>
    <message>
      <source>Log of decisions (*.log.jsonl)</source>
      <translation>Журнал рішень (*.log.jsonl)</translation>
    </message>
    <message>
      <source>Look &amp;again</source>
      <translation>Шукати &amp;знову</translation>
    </message>
    <message>
      <source>Look after the ledger: who is in it, who is one person and who is two</source>
      <translation>Упорядкувати реєстр: хто в ньому є, хто одна особа, а хто дві</translation>
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
      <source>Looking for articles that tell the same</source>
      <translation>Пошук статей, що розповідають те саме</translation>
    </message>
    <message>
      <source>Looking for what cannot be there</source>
      <translation>Пошук неможливого</translation>
    </message>
    <message>
      <source>Looking for what does not belong together</source>
      <translation>Пошук того, що не належить одне одному</translation>
    </message>
    <message>
      <source>Looking into the trash</source>
      <translation>Перегляд кошика</translation>
    </message>
    <message>
      <source>Looking …</source>
      <translation>Пошук …</translation>
    </message>
    <message>
      <source>Looking…</source>
      <translation>Пошук…</translation>
    </message>
    <message>
      <source>Loss</source>
      <translation>Втрати</translation>
    </message>
    <message>
      <source>M is the largest number of pairs, each span in at most one, that share a character.</source>
      <translation>M — найбільша кількість пар зі спільним знаком, кожен відрізок щонайбільше в одній.</translation>
    </message>
    <message>
      <source>M makes the two one person: the second name becomes another name of the first. N says that they are two, and is remembered. Ctrl+Z takes back the last step.</source>
      <translation>M робить із двох одну особу: друге ім’я стає іншим іменем першої. N каже, що їх двоє, і це запам’ятовується. Ctrl+Z скасовує останній крок.</translation>
    </message>
    <message>
      <source>Make a mark active, then the one around it</source>
      <translation>Зробити позначку активною, потім ту, що навколо</translation>
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
      <source>Make one of two or more speakers; choose others with Ctrl held</source>
      <translation>Зробити з двох або більше мовців одного; інших вибирайте з натиснутою Ctrl</translation>
    </message>
    <message>
      <source>Make one quote of this one and the selection, or the quote that follows</source>
      <translation>Зробити одну цитату з цієї та виділення або наступної</translation>
    </message>
    <message>
      <source>Make the candidate that is chosen in the list gold</source>
      <translation>Зробити золотом варіант, вибраний у списку</translation>
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
      <source>Making the sample</source>
      <translation>Створення зразка</translation>
    </message>
    <message>
      <source>Making {file}</source>
      <translation>Створення {file}</translation>
    </message>
    <message>
      <source>Mar</source>
      <translation>бер</translation>
    </message>
    <message>
      <source>Mark</source>
      <translation>Позначка</translation>
    </message>
    <message>
      <source>Mark a sentence as another</source>
      <translation>Позначити речення як інше</translation>
    </message>
    <message>
      <source>Mark articles as done to see this.</source>
      <translation>Щоб це побачити, позначити статті готовими.</translation>
    </message>
    <message>
      <source>Mark as {kind}</source>
      <translation>Позначити як «{kind}»</translation>
    </message>
    <message>
      <source>Mark as {status}</source>
      <translation>Позначити як «{status}»</translation>
    </message>
    <message>
      <source>Mark the article as done and open the next one</source>
      <translation>Позначити статтю готовою й відкрити наступну</translation>
    </message>
    <message>
      <source>Mark the first as the second</source>
      <translation>Позначити перше як друге</translation>
    </message>
    <message>
      <source>Mark the second as the first</source>
      <translation>Позначити друге як перше</translation>
    </message>
    <message>
      <source>Marked by both, of all</source>
      <translation>Позначені обома, від усіх</translation>
    </message>
    <message>
      <source>Marked with suggestions</source>
      <translation>Позначено з пропозиціями</translation>
    </message>
    <message>
      <source>Marked without</source>
      <translation>Позначено без них</translation>
    </message>
    <message>
      <source>Marked, and nobody had suggested it</source>
      <translation>Позначено, хоч ніхто не пропонував</translation>
    </message>
    <message>
      <source>Marks &amp;here</source>
      <translation>Позначки &amp;тут</translation>
    </message>
    <message>
      <source>Matched quotes over all quotes of either. The shares below say nothing about the rest.</source>
      <translation>Зіставлені цитати від усіх цитат обох. Частки нижче нічого не кажуть про решту.</translation>
    </message>
    <message>
      <source>May</source>
      <translation>тра</translation>
    </message>
    <message>
      <source>May stand in</source>
      <translation>Може бути в</translation>
    </message>
    <message>
      <source>May stand in: {places}</source>
      <translation>Може бути в: {places}</translation>
    </message>
    <message>
      <source>May stand in: {zones}</source>
      <translation>Може бути в: {zones}</translation>
    </message>
    <message>
      <source>Mean loss</source>
      <translation>Середні втрати</translation>
    </message>
    <message>
      <source>Means of articles finished in a period, with 95 % intervals</source>
      <translation>Середні за статтями, завершеними за період, з 95-відсотковими інтервалами</translation>
    </message>
    <message>
      <source>Measure</source>
      <translation>Міра</translation>
    </message>
    <message>
      <source>Measure how far annotators agree, and go to where they do not</source>
      <translation>Виміряти узгодженість анотаторів і перейти до розбіжностей</translation>
    </message>
    <message>
      <source>Measure what suggestions do, and plan how much is done without them</source>
      <translation>Виміряти вплив пропозицій і спланувати, скільки робити без них</translation>
    </message>
    <message>
      <source>Measured</source>
      <translation>Виміряно</translation>
    </message>
    <message numerus="yes">
      <source>Measured in {count} finished articles not learnt from.</source>
      <translation>
        <numerusform>Виміряно на {count} готовій статті, якої не було в навчанні.</numerusform>
        <numerusform>Виміряно на {count} готових статтях, яких не було в навчанні.</numerusform>
        <numerusform>Виміряно на {count} готових статтях, яких не було в навчанні.</numerusform>
      </translation>
    </message>
    <message>
      <source>Median and quartiles, of so many articles; pauses of more than five minutes left out</source>
      <translation>Медіана й квартилі, за стількома статтями; без перерв понад п’ять хвилин</translation>
    </message>
    <message>
      <source>Men&amp;u of this place</source>
      <translation>Мен&amp;ю цього місця</translation>
    </message>
    <message>
      <source>Mend the ends</source>
      <translation>Виправити межі</translation>
    </message>
    <message>
      <source>Menu</source>
      <translation>Меню</translation>
    </message>
    <message>
      <source>Merge or change them…</source>
      <translation>Об’єднати або змінити…</translation>
    </message>
    <message>
      <source>Merge speakers</source>
      <translation>Об’єднати мовців</translation>
    </message>
    <message>
      <source>Merge the packets that annotators send back, once you have seen what comes</source>
      <translation>Внести й об’єднати пакети, які повертають анотатори, спершу побачивши, що надійде</translation>
    </message>
    <message>
      <source>Merge {label}</source>
      <translation>Об’єднати {label}</translation>
    </message>
    <message>
      <source>Merge {label} into {into}</source>
      <translation>Об’єднати {label} з {into}</translation>
    </message>
    <message numerus="yes">
      <source>Merged, in {count} marks; one undo takes it back</source>
      <translation>
        <numerusform>Об’єднано в {count} позначці; одне скасування все поверне</numerusform>
        <numerusform>Об’єднано в {count} позначках; одне скасування все поверне</numerusform>
        <numerusform>Об’єднано в {count} позначках; одне скасування все поверне</numerusform>
      </translation>
    </message>
    <message>
      <source>Merging speakers</source>
      <translation>Об’єднання мовців</translation>
    </message>
    <message>
      <source>Missed</source>
      <translation>Пропущені</translation>
    </message>
    <message>
      <source>Missed by suggesters</source>
      <translation>Пропущено підказувачами</translation>
    </message>
    <message>
      <source>Mixed quotes</source>
      <translation>Змішані цитати</translation>
    </message>
    <message>
      <source>Mo&amp;ve the ends</source>
      <translation>Пос&amp;унути межі</translation>
    </message>
    <message>
      <source>More buttons</source>
      <translation>Інші кнопки</translation>
    </message>
    <message>
      <source>Most quoted</source>
      <translation>Найбільше цитовані</translation>
    </message>
    <message>
      <source>Mouse</source>
      <translation>Миша</translation>
    </message>
    <message>
      <source>Move an end of the active mark</source>
      <translation>Посунути межу активної позначки</translation>
    </message>
    <message>
      <source>Move ends that lie within a word to where the word begins and ends</source>
      <translation>Посунути межі всередині слова на його початок і кінець</translation>
    </message>
    <message>
      <source>Move the ends</source>
      <translation>Змінити межі</translation>
    </message>
    <message>
      <source>Move the label {label}</source>
      <translation>Пересунути мітку {label}</translation>
    </message>
    <message>
      <source>N and P go from quote to quote, 1 to 6 say what became of one, Enter confirms what was found, F6 leaves the texts</source>
      <translation>N і P ведуть від цитати до цитати, 1–6 кажуть, що з нею сталося, Enter підтверджує знайдене, F6 виходить із текстів</translation>
    </message>
    <message>
      <source>N&amp;o key</source>
      <translation>&amp;Без клавіші</translation>
    </message>
    <message>
      <source>N&amp;o speaker</source>
      <translation>&amp;Без мовця</translation>
    </message>
    <message>
      <source>Na&amp;rrower column</source>
      <translation>Ву&amp;жча колонка</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Назва</translation>
    </message>
    <message>
      <source>Name of another annotator</source>
      <translation>Ім’я ще одного анотатора</translation>
    </message>
    <message>
      <source>Name of the new speaker</source>
      <translation>Ім’я нового мовця</translation>
    </message>
    <message>
      <source>Name of the story</source>
      <translation>Назва історії</translation>
    </message>
    <message>
      <source>Names are hidden</source>
      <translation>Імена сховано</translation>
    </message>
    <message>
      <source>Names are shown</source>
      <translation>Імена показано</translation>
    </message>
    <message>
      <source>Names of {name}</source>
      <translation>Імена: {name}</translation>
    </message>
    <message>
      <source>Names, dates, numbers and quotes</source>
      <translation>Імена, дати, числа й цитати</translation>
    </message>
    <message>
      <source>Ne&amp;xt disagreement</source>
      <translation>&amp;Наступна розбіжність</translation>
    </message>
    <message>
      <source>Nearly the same as another</source>
      <translation>Майже те саме, що інша</translation>
    </message>
    <message>
      <source>Neither has marked anything.</source>
      <translation>Жоден нічого не позначив.</translation>
    </message>
    <message>
      <source>Neither marked a quote.</source>
      <translation>Жоден не позначив цитати.</translation>
    </message>
    <message>
      <source>Neither marked anything, so there is nothing to agree on.</source>
      <translation>Жоден нічого не позначив, тож немає в чому погоджуватися.</translation>
    </message>
    <message>
      <source>New</source>
      <translation>Нові</translation>
    </message>
    <message>
      <source>New annotator</source>
      <translation>Новий анотатор</translation>
    </message>
    <message>
      <source>New annotator: {name}</source>
      <translation>Новий анотатор: {name}</translation>
    </message>
    <message>
      <source>New project</source>
      <translation>Новий проєкт</translation>
    </message>
    <message>
      <source>New speaker: {name}</source>
      <translation>Новий мовець: {name}</translation>
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
      <source>Next place (Enter)</source>
      <translation>Наступне місце (Enter)</translation>
    </message>
    <message>
      <source>Next ›</source>
      <translation>Наступна ›</translation>
    </message>
    <message>
      <source>Next › (short)</source>
      <translation>Далі ›</translation>
    </message>
    <message>
      <source>No article has been finished by two annotators yet, so there is nothing to compare. Hand articles out to two people or more, bring in the files they send back, and come here again.</source>
      <translation>Жодної статті ще не завершили двоє анотаторів, тож порівнювати нічого. Роздати статті двом людям або більше, внести файли, які вони надішлють, і повернутися сюди.</translation>
    </message>
    <message>
      <source>No article of this story is called its original; what stands above is compared as if it were.</source>
      <translation>Жодну статтю цієї історії не названо оригіналом; те, що стоїть угорі, порівнюється так, ніби це він.</translation>
    </message>
    <message>
      <source>No backup</source>
      <translation>Немає резервної копії</translation>
    </message>
    <message>
      <source>No backup: why?</source>
      <translation>Немає резервної копії: чому?</translation>
    </message>
    <message>
      <source>No copy came in.</source>
      <translation>Жодної копії не внесено.</translation>
    </message>
    <message>
      <source>No cu&amp;e</source>
      <translation>Без сло&amp;ва мовлення</translation>
    </message>
    <message numerus="yes">
      <source>No disagreement is as the boxes above say; {count} disagreements are left.</source>
      <translation>
        <numerusform>Немає розбіжностей, які відповідають полям угорі; лишається {count} розбіжність.</numerusform>
        <numerusform>Немає розбіжностей, які відповідають полям угорі; лишаються {count} розбіжності.</numerusform>
        <numerusform>Немає розбіжностей, які відповідають полям угорі; лишається {count} розбіжностей.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>No disagreement is left. {count} places on which all agree are not gold yet: a rule takes them all in one step.</source>
      <translation>
        <numerusform>Розбіжностей не лишилося. {count} місце, щодо якого всі згодні, ще не золото: правило візьме його за один крок.</numerusform>
        <numerusform>Розбіжностей не лишилося. {count} місця, щодо яких усі згодні, ще не золото: правило візьме їх за один крок.</numerusform>
        <numerusform>Розбіжностей не лишилося. {count} місць, щодо яких усі згодні, ще не золото: правило візьме їх за один крок.</numerusform>
      </translation>
    </message>
    <message>
      <source>No disagreement is open here</source>
      <translation>Тут немає відкритих розбіжностей</translation>
    </message>
    <message>
      <source>No disagreement is open here.</source>
      <translation>Тут немає відкритих розбіжностей.</translation>
    </message>
    <message>
      <source>No labels yet</source>
      <translation>Ще без міток</translation>
    </message>
    <message>
      <source>No labels yet: add one</source>
      <translation>Міток ще немає: додати одну</translation>
    </message>
    <message>
      <source>No open suggestion is left in this article</source>
      <translation>У цій статті відкритих пропозицій не лишилося</translation>
    </message>
    <message>
      <source>No open suggestion is shown; {count} held back</source>
      <translation>Жодної відкритої пропозиції не показано; {count} притримано</translation>
    </message>
    <message>
      <source>No other articles were found that tell the same.</source>
      <translation>Не знайдено інших статей, що розповідають те саме.</translation>
    </message>
    <message>
      <source>No page holds this</source>
      <translation>Жодна сторінка цього не містить</translation>
    </message>
    <message>
      <source>No plug-ins are installed. One is a Python package, installed beside this program, that adds a format or a suggester.</source>
      <translation>Плагінів не встановлено. Плагін — це пакунок Python, встановлений поруч із цією програмою, який додає формат або підказувача.</translation>
    </message>
    <message>
      <source>No project is open</source>
      <translation>Жодного проєкту не відкрито</translation>
    </message>
    <message>
      <source>No quote follows that could be joined to this one</source>
      <translation>Далі немає цитати, яку можна об’єднати з цією</translation>
    </message>
    <message>
      <source>No quote has a speaker yet.</source>
      <translation>Жодна цитата ще не має мовця.</translation>
    </message>
    <message>
      <source>No quotes stand in marks in either version, and nothing else was found to look at.</source>
      <translation>У жодній версії немає цитат у лапках, і більше не знайдено нічого вартого уваги.</translation>
    </message>
    <message>
      <source>No speaker is chosen.</source>
      <translation>Жодного мовця не вибрано.</translation>
    </message>
    <message>
      <source>No speaker of this project is called “{name}”.</source>
      <translation>Жоден мовець цього проєкту не зветься «{name}».</translation>
    </message>
    <message>
      <source>No story is held out to tell when to stop.</source>
      <translation>Жодної історії не відкладено, щоб знати, коли зупинитися.</translation>
    </message>
    <message>
      <source>No suggestions here: this article measures them</source>
      <translation>Тут без пропозицій: ця стаття їх вимірює</translation>
    </message>
    <message>
      <source>No version was trained yet.</source>
      <translation>Ще не навчено жодної версії.</translation>
    </message>
    <message>
      <source>Nobody called “{name}” has worked on this project. by: takes {names}.</source>
      <translation>Ніхто на ім’я «{name}» не працював над цим проєктом. by: приймає {names}.</translation>
    </message>
    <message>
      <source>Nobody else is named, so who spoke last may go on</source>
      <translation>Нікого більше не названо, тож, мабуть, продовжує той, хто говорив останнім</translation>
    </message>
    <message>
      <source>Nobody has begun to annotate yet.</source>
      <translation>Ще ніхто не почав анотувати.</translation>
    </message>
    <message>
      <source>Nobody has decided on anything of this yet.</source>
      <translation>Про це ще ніхто нічого не вирішив.</translation>
    </message>
    <message>
      <source>Nobody has worked on this article yet</source>
      <translation>Над цією статтею ще ніхто не працював</translation>
    </message>
    <message>
      <source>Nobody marked anything.</source>
      <translation>Ніхто нічого не позначив.</translation>
    </message>
    <message>
      <source>Nobody marked it where all have finished.</source>
      <translation>Ніхто не позначив цього там, де завершили всі.</translation>
    </message>
    <message>
      <source>Nobody seems to be in the ledger twice.</source>
      <translation>Схоже, ніхто не стоїть у реєстрі двічі.</translation>
    </message>
    <message>
      <source>Nobody suggested this: a person marked it</source>
      <translation>Цього ніхто не пропонував: це позначила людина</translation>
    </message>
    <message>
      <source>Nobody suggests in this project</source>
      <translation>У цьому проєкті ніхто не пропонує</translation>
    </message>
    <message>
      <source>Nominal, 1 - Do / De, over articles that two or more have finished; who did not is missing (Krippendorff 2011).</source>
      <translation>Номінальна, 1 - Do / De, за статтями, які завершили двоє чи більше; хто ні, того бракує (Krippendorff 2011).</translation>
    </message>
    <message>
      <source>None of them marked anything of it.</source>
      <translation>Ніхто з них нічого з цього не позначив.</translation>
    </message>
    <message>
      <source>None open</source>
      <translation>Жодної відкритої</translation>
    </message>
    <message>
      <source>None to be done without suggestions.</source>
      <translation>Жодної не заплановано робити без пропозицій.</translation>
    </message>
    <message>
      <source>Not done: {why}</source>
      <translation>Не зроблено: {why}</translation>
    </message>
    <message>
      <source>Not found</source>
      <translation>Не знайдено</translation>
    </message>
    <message>
      <source>Note: {note}</source>
      <translation>Примітка: {note}</translation>
    </message>
    <message>
      <source>Nothing</source>
      <translation>Нічого</translation>
    </message>
    <message>
      <source>Nothing decided in one version stands undecided in the other</source>
      <translation>Немає нічого, що вирішено в одній версії й не вирішено в іншій</translation>
    </message>
    <message>
      <source>Nothing fits</source>
      <translation>Нічого не підходить</translation>
    </message>
    <message>
      <source>Nothing found</source>
      <translation>Нічого не знайдено</translation>
    </message>
    <message>
      <source>Nothing has been said of it yet: Enter confirms the verdict, 1 to 6 say another</source>
      <translation>Про це ще нічого не сказано: Enter підтверджує вердикт, 1–6 дають інший</translation>
    </message>
    <message>
      <source>Nothing is active. Click a mark, or press Tab for the next suggestion.</source>
      <translation>Ніщо не активне. Клацнути позначку або натиснути Tab для наступної пропозиції.</translation>
    </message>
    <message>
      <source>Nothing is active: Tab goes to a suggestion, a click takes a mark</source>
      <translation>Ніщо не активне: Tab веде до пропозиції, клац бере позначку</translation>
    </message>
    <message>
      <source>Nothing is gold there yet; select what is</source>
      <translation>Там ще немає золота; виділіть те, що ним є</translation>
    </message>
    <message>
      <source>Nothing is in hand: choose a line of the list</source>
      <translation>Нічого не вибрано: виберіть рядок списку</translation>
    </message>
    <message>
      <source>Nothing is marked otherwise than elsewhere.</source>
      <translation>Ніщо не позначено інакше, ніж деінде.</translation>
    </message>
    <message>
      <source>Nothing is marked with it. It is one step to undo.</source>
      <translation>Нею нічого не позначено. Це один крок, який можна скасувати.</translation>
    </message>
    <message>
      <source>Nothing is said about it yet.</source>
      <translation>Про неї ще нічого не сказано.</translation>
    </message>
    <message>
      <source>Nothing is selected or active</source>
      <translation>Ніщо не виділене й не активне</translation>
    </message>
    <message>
      <source>Nothing is selected or active; F7 shows a caret</source>
      <translation>Ніщо не виділене й не активне; F7 показує курсор</translation>
    </message>
    <message>
      <source>Nothing is written before you say so; then it is one step, with a backup of the project before it. More files may be dropped here.</source>
      <translation>До підтвердження нічого не записується; потім це один крок, перед яким робиться резервна копія проєкту. Сюди можна перетягнути ще файли.</translation>
    </message>
    <message>
      <source>Nothing names this speaker.</source>
      <translation>Цього мовця ніщо не називає.</translation>
    </message>
    <message>
      <source>Nothing of the kind is quoted in the original.</source>
      <translation>Нічого подібного в оригіналі не цитовано.</translation>
    </message>
    <message>
      <source>Nothing that this annotator finished is decided yet, or there is nothing there.</source>
      <translation>Нічого з того, що завершив цей анотатор, ще не вирішено, або там нічого немає.</translation>
    </message>
    <message>
      <source>Nothing was learnt yet.</source>
      <translation>Ще нічого не вивчено.</translation>
    </message>
    <message>
      <source>Nothing was marked.</source>
      <translation>Нічого не позначено.</translation>
    </message>
    <message>
      <source>Nothing would come in</source>
      <translation>Нічого не було б внесено</translation>
    </message>
    <message>
      <source>Nov</source>
      <translation>лис</translation>
    </message>
    <message>
      <source>Nowhere</source>
      <translation>Ніде</translation>
    </message>
    <message>
      <source>Nowhere else are the same words disputed in the same way</source>
      <translation>Ніде більше немає такої самої розбіжності щодо тих самих слів</translation>
    </message>
    <message>
      <source>O&amp;verlap</source>
      <translation>&amp;Перетин</translation>
    </message>
    <message>
      <source>Oct</source>
      <translation>жов</translation>
    </message>
    <message>
      <source>Of articles that all have finished (Fleiss 1971).</source>
      <translation>Для статей, які завершили всі (Fleiss 1971).</translation>
    </message>
    <message>
      <source>Of spans that become the same one stays.</source>
      <translation>З відрізків, які стають однаковими, лишається один.</translation>
    </message>
    <message>
      <source>Of what was handed out to somebody, else of all articles</source>
      <translation>З розданого комусь, інакше з усіх статей</translation>
    </message>
    <message>
      <source>Off, nobody sees figures of single people in this project</source>
      <translation>Якщо вимкнено, ніхто в цьому проєкті не бачить показників окремих людей</translation>
    </message>
    <message>
      <source>On quotes whose contents overlap, one to one, as many as there can be.</source>
      <translation>Для цитат, чий зміст перетинається, одна до одної, якомога більше.</translation>
    </message>
    <message>
      <source>One name on each line</source>
      <translation>По одному імені в рядку</translation>
    </message>
    <message>
      <source>One name, several labels</source>
      <translation>Одне ім’я, кілька міток</translation>
    </message>
    <message>
      <source>One name, several speakers</source>
      <translation>Одне ім’я, кілька мовців</translation>
    </message>
    <message>
      <source>One person (&amp;M)</source>
      <translation>Одна особа (&amp;M)</translation>
    </message>
    <message>
      <source>One within another</source>
      <translation>Одне в іншому</translation>
    </message>
    <message>
      <source>Only one value was ever given, so chance alone would agree as well.</source>
      <translation>Завжди давали лише одне значення, тож і випадковість дала б згоду.</translation>
    </message>
    <message>
      <source>Only quotes that the rewrite has are flagged</source>
      <translation>Ознаки мають лише цитати, що є в переказі</translation>
    </message>
    <message>
      <source>Only some marked it</source>
      <translation>Позначили лише деякі</translation>
    </message>
    <message>
      <source>Only the original has this quote.</source>
      <translation>Цю цитату має лише оригінал.</translation>
    </message>
    <message>
      <source>Only {name} has worked on this article yet</source>
      <translation>Над цією статтею поки працює лише {name}</translation>
    </message>
    <message>
      <source>Open &amp;all the same</source>
      <translation>Відкрити &amp;попри це</translation>
    </message>
    <message>
      <source>Open &amp;read-only</source>
      <translation>Відкрити лише для &amp;читання</translation>
    </message>
    <message>
      <source>Open a project</source>
      <translation>Відкрити проєкт</translation>
    </message>
    <message>
      <source>Open a project (Ctrl+O) or make a new one (Ctrl+N)</source>
      <translation>Відкрити проєкт (Ctrl+O) або створити новий (Ctrl+N)</translation>
    </message>
    <message>
      <source>Open a project (Ctrl+O) or make a new one (Ctrl+N) first</source>
      <translation>Спершу відкрити проєкт (Ctrl+O) або створити новий (Ctrl+N)</translation>
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
      <source>Open the &amp;folder</source>
      <translation>Відкрити &amp;теку</translation>
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
      <source>Opening {file}</source>
      <translation>Відкривання {file}</translation>
    </message>
    <message>
      <source>Order</source>
      <translation>Порядок</translation>
    </message>
    <message>
      <source>Order of the articles</source>
      <translation>Порядок статей</translation>
    </message>
    <message>
      <source>Original</source>
      <translation>Оригінал</translation>
    </message>
    <message>
      <source>Original: {name}</source>
      <translation>Оригінал: {name}</translation>
    </message>
    <message>
      <source>Other names that the speaker goes by</source>
      <translation>Інші імена мовця</translation>
    </message>
    <message>
      <source>Other suggestions have come in meanwhile; nothing was done</source>
      <translation>Тим часом надійшли інші пропозиції; нічого не зроблено</translation>
    </message>
    <message>
      <source>Other work is in progress; look again when it is done</source>
      <translation>Триває інша робота; шукати знову, коли вона закінчиться</translation>
    </message>
    <message>
      <source>Over characters of articles that two or more have finished: u, all of the text, gaps too; marked (|u), marked or not; coded (cu), the labels where two marked, with the share of characters that this is (coverage); by label ((k)u) (Krippendorff, Mathet, Bouvry and Widlöcher 2016). Sets of labels differ by Jaccard’s distance (Passonneau 2006).</source>
      <translation>За знаками статей, які завершили двоє чи більше: u — увесь текст, із проміжками; marked (|u) — позначено чи ні; coded (cu) — мітки там, де позначили двоє, з часткою таких знаків (coverage); за мітками ((k)u) (Krippendorff, Mathet, Bouvry і Widlöcher 2016). Множини міток різняться за відстанню Жаккара (Passonneau 2006).</translation>
    </message>
    <message>
      <source>Overlap</source>
      <translation>Перетин</translation>
    </message>
    <message>
      <source>Overlap, label</source>
      <translation>Перетин, мітка</translation>
    </message>
    <message>
      <source>P&amp;unctuation alone</source>
      <translation>Лише &amp;розділові знаки</translation>
    </message>
    <message>
      <source>PDF files</source>
      <translation>файлів PDF</translation>
    </message>
    <message>
      <source>Pace</source>
      <translation>Темп</translation>
    </message>
    <message>
      <source>Page of disagreements (*.html)</source>
      <translation>Сторінка розбіжностей (*.html)</translation>
    </message>
    <message>
      <source>Page of the manual</source>
      <translation>Сторінка посібника</translation>
    </message>
    <message>
      <source>Page to read and print (*.html)</source>
      <translation>Сторінка для читання й друку (*.html)</translation>
    </message>
    <message>
      <source>Page to read and print (*.html);;Rows for a spreadsheet (*.csv);;JSON (*.json)</source>
      <translation>Сторінка для читання і друку (*.html);;Рядки для електронної таблиці (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
      <source>Pages of the manual</source>
      <translation>Сторінки посібника</translation>
    </message>
    <message>
      <source>Pair</source>
      <translation>Пара</translation>
    </message>
    <message>
      <source>Pairs</source>
      <translation>Пари</translation>
    </message>
    <message>
      <source>Pairs of quotes (*.jsonl)</source>
      <translation>Пари цитат (*.jsonl)</translation>
    </message>
    <message>
      <source>Pairs: F1 of spans</source>
      <translation>Пари: F1 відрізків</translation>
    </message>
    <message>
      <source>Partial</source>
      <translation>Частково</translation>
    </message>
    <message>
      <source>Patterns (*.jsonl);;All files (*)</source>
      <translation>Шаблони (*.jsonl);;Усі файли (*)</translation>
    </message>
    <message>
      <source>Pause</source>
      <translation>Призупинити</translation>
    </message>
    <message>
      <source>Perhaps the same</source>
      <translation>Можливо, ті самі</translation>
    </message>
    <message>
      <source>Picture (*.png);;Drawing (*.svg)</source>
      <translation>Зображення (*.png);;Рисунок (*.svg)</translation>
    </message>
    <message>
      <source>Places</source>
      <translation>Місця</translation>
    </message>
    <message>
      <source>Plain text</source>
      <translation>Простий текст</translation>
    </message>
    <message>
      <source>Plan the blind share</source>
      <translation>Запланувати сліпу частку</translation>
    </message>
    <message>
      <source>Plots</source>
      <translation>Графіки</translation>
    </message>
    <message>
      <source>Plug-ins</source>
      <translation>Плагіни</translation>
    </message>
    <message>
      <source>Precision</source>
      <translation>Точність</translation>
    </message>
    <message>
      <source>Press Tab: the next suggestion becomes active.</source>
      <translation>Натисніть Tab: наступна пропозиція стане активною.</translation>
    </message>
    <message>
      <source>Press a key</source>
      <translation>Натиснути клавішу</translation>
    </message>
    <message>
      <source>Press a key to add it</source>
      <translation>Натиснути клавішу, щоб її додати</translation>
    </message>
    <message>
      <source>Previous h&amp;it in the project</source>
      <translation>Попередній збі&amp;г у проєкті</translation>
    </message>
    <message>
      <source>Previous place (Shift+Enter)</source>
      <translation>Попереднє місце (Shift+Enter)</translation>
    </message>
    <message>
      <source>Prodigy JSON Lines</source>
      <translation>Prodigy JSON Lines</translation>
    </message>
    <message>
      <source>Progress</source>
      <translation>Поступ</translation>
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
      <source>Put a label on something first: it is the one that is used</source>
      <translation>Спершу поставити мітку: саме її буде використано</translation>
    </message>
    <message>
      <source>Put by hand, as {names} put it ({votes})</source>
      <translation>Поставлено вручну, як поставили {names} ({votes})</translation>
    </message>
    <message>
      <source>Put right; one undo takes it back</source>
      <translation>Виправлено; одне скасування все поверне</translation>
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
      <source>Put together from parts that stand apart in the original, or a part is left out without saying so.</source>
      <translation>Складено з частин, що в оригіналі стоять окремо, або частину пропущено без позначки.</translation>
    </message>
    <message>
      <source>Put up for discussion, where {names} put something ({votes})</source>
      <translation>Винесено на обговорення там, де {names} щось поставили ({votes})</translation>
    </message>
    <message>
      <source>Putting articles into stories</source>
      <translation>Розподіл статей за історіями</translation>
    </message>
    <message>
      <source>Putting right</source>
      <translation>Виправлення</translation>
    </message>
    <message>
      <source>Question</source>
      <translation>Питання</translation>
    </message>
    <message>
      <source>Quote</source>
      <translation>Цитата</translation>
    </message>
    <message>
      <source>Quotes</source>
      <translation>Цитати</translation>
    </message>
    <message>
      <source>Quotes and hints</source>
      <translation>Цитати й підказки</translation>
    </message>
    <message>
      <source>Quotes by kind</source>
      <translation>Цитати за видом</translation>
    </message>
    <message>
      <source>Quotes with speaker</source>
      <translation>Цитати з мовцем</translation>
    </message>
    <message>
      <source>Quotes without a speaker</source>
      <translation>Цитати без мовця</translation>
    </message>
    <message>
      <source>Quotes, and the people and organisations who say them</source>
      <translation>Цитати, а також люди й організації, які їх кажуть</translation>
    </message>
    <message>
      <source>Quotes: {quotes_a} and {quotes_b}</source>
      <translation>Цитати: {quotes_a} і {quotes_b}</translation>
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
      <source>Re&amp;vert</source>
      <translation>По&amp;вернути</translation>
    </message>
    <message>
      <source>Read how things are done, without a network</source>
      <translation>Прочитати, як що робиться, без мережі</translation>
    </message>
    <message>
      <source>Read only</source>
      <translation>Лише читання</translation>
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
      <source>Reading</source>
      <translation>Читання</translation>
    </message>
    <message>
      <source>Reading what can be read</source>
      <translation>Читання того, що можна прочитати</translation>
    </message>
    <message>
      <source>Reading what the annotators have finished …</source>
      <translation>Читання того, що завершили анотатори …</translation>
    </message>
    <message>
      <source>Reading what was done …</source>
      <translation>Читання зробленого …</translation>
    </message>
    <message>
      <source>Reading {name}: {done} of {total}</source>
      <translation>Читання {name}: {done} з {total}</translation>
    </message>
    <message numerus="yes">
      <source>Reading {name}: {number} of {count} files</source>
      <translation>
        <numerusform>Читання {name}: {number} з {count} файлу</numerusform>
        <numerusform>Читання {name}: {number} з {count} файлів</numerusform>
        <numerusform>Читання {name}: {number} з {count} файлів</numerusform>
      </translation>
    </message>
    <message>
      <source>Reading …</source>
      <translation>Читання …</translation>
    </message>
    <message>
      <source>Reading … {done} of {total} {what}</source>
      <translation>Читання … {what}: {done} з {total}</translation>
    </message>
    <message numerus="yes">
      <source>Reading: {done} of {count} articles …</source>
      <translation>
        <numerusform>Читання: {done} з {count} статті …</numerusform>
        <numerusform>Читання: {done} з {count} статей …</numerusform>
        <numerusform>Читання: {done} з {count} статей …</numerusform>
      </translation>
    </message>
    <message>
      <source>Recall</source>
      <translation>Повнота</translation>
    </message>
    <message>
      <source>Recall with suggestions</source>
      <translation>Повнота з пропозиціями</translation>
    </message>
    <message>
      <source>Recall without</source>
      <translation>Повнота без них</translation>
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
      <source>Reject</source>
      <translation>Відхилити</translation>
    </message>
    <message>
      <source>Reject a hint</source>
      <translation>Відхилити підказку</translation>
    </message>
    <message numerus="yes">
      <source>Reject all {count} open suggestions of this article? One undo takes it back.</source>
      <translation>
        <numerusform>Відхилити {count} відкриту пропозицію цієї статті? Одне скасування поверне все назад.</numerusform>
        <numerusform>Відхилити всі {count} відкриті пропозиції цієї статті? Одне скасування поверне все назад.</numerusform>
        <numerusform>Відхилити всі {count} відкритих пропозицій цієї статті? Одне скасування поверне все назад.</numerusform>
      </translation>
    </message>
    <message>
      <source>Reject every open suggestion that is shown, in one step</source>
      <translation>Відхилити всі показані відкриті пропозиції одним кроком</translation>
    </message>
    <message>
      <source>Reject the open suggestions of “{text}” as {label}</source>
      <translation>Відхилити відкриті пропозиції «{text}» як {label}</translation>
    </message>
    <message numerus="yes">
      <source>Reject the {count} open suggestions on show? {left} One undo takes it back.</source>
      <translation>
        <numerusform>Відхилити {count} показану відкриту пропозицію? {left} Одне скасування поверне все назад.</numerusform>
        <numerusform>Відхилити {count} показані відкриті пропозиції? {left} Одне скасування поверне все назад.</numerusform>
        <numerusform>Відхилити {count} показаних відкритих пропозицій? {left} Одне скасування поверне все назад.</numerusform>
      </translation>
    </message>
    <message>
      <source>Reject what is suggested for the same text elsewhere</source>
      <translation>Відхилити пропозиції для того самого тексту деінде</translation>
    </message>
    <message>
      <source>Reject {count}</source>
      <translation>Відхилити {count}</translation>
    </message>
    <message>
      <source>Reject {label} everywhere</source>
      <translation>Відхилити {label} всюди</translation>
    </message>
    <message>
      <source>Reject {label} {places}</source>
      <translation>Відхилити {label} {places}</translation>
    </message>
    <message>
      <source>Rejected</source>
      <translation>Відхилено</translation>
    </message>
    <message>
      <source>Remember decisions</source>
      <translation>Запам’ятовувати рішення</translation>
    </message>
    <message>
      <source>Remember no decisions</source>
      <translation>Не запам’ятовувати рішення</translation>
    </message>
    <message>
      <source>Remember suggesters</source>
      <translation>Запам’ятати підказувачів</translation>
    </message>
    <message>
      <source>Remove the active mark</source>
      <translation>Прибрати активну позначку</translation>
    </message>
    <message>
      <source>Rename {label}</source>
      <translation>Перейменувати {label}</translation>
    </message>
    <message>
      <source>Rename {label} to {name}</source>
      <translation>Перейменувати {label} на {name}</translation>
    </message>
    <message>
      <source>Repaired</source>
      <translation>Полагоджено</translation>
    </message>
    <message>
      <source>Repairing</source>
      <translation>Лагодження</translation>
    </message>
    <message>
      <source>Repeat the &amp;last deed here</source>
      <translation>Повторити тут &amp;останню дію</translation>
    </message>
    <message>
      <source>Report what became of the quotes</source>
      <translation>Звіт про долю цитат</translation>
    </message>
    <message>
      <source>Report what was decided</source>
      <translation>Звіт про рішення</translation>
    </message>
    <message>
      <source>Revision</source>
      <translation>Ревізія</translation>
    </message>
    <message>
      <source>Rewrite</source>
      <translation>Переказ</translation>
    </message>
    <message>
      <source>Rewrite: {name}</source>
      <translation>Переказ: {name}</translation>
    </message>
    <message>
      <source>Right</source>
      <translation>Правильно</translation>
    </message>
    <message>
      <source>Right-click, or press the menu key, to copy or save it</source>
      <translation>Клацнути правою кнопкою або натиснути клавішу меню, щоб копіювати чи зберегти</translation>
    </message>
    <message>
      <source>Rows of disagreements (*.csv)</source>
      <translation>Рядки розбіжностей (*.csv)</translation>
    </message>
    <message>
      <source>Rubber-stamp index</source>
      <translation>Індекс сліпої згоди</translation>
    </message>
    <message>
      <source>S&amp;top</source>
      <translation>&amp;Зупинити</translation>
    </message>
    <message>
      <source>Same answer, where both gave one</source>
      <translation>Та сама відповідь, де дали обоє</translation>
    </message>
    <message>
      <source>Same as the desktop</source>
      <translation>Як у системі</translation>
    </message>
    <message>
      <source>Same cue, of those both marked</source>
      <translation>Те саме слово мовлення, серед позначених обома</translation>
    </message>
    <message>
      <source>Same kind, of those both marked</source>
      <translation>Той самий вид, серед позначених обома</translation>
    </message>
    <message>
      <source>Same source, of those both marked</source>
      <translation>Те саме джерело, серед позначених обома</translation>
    </message>
    <message>
      <source>Same speaker, of those both marked</source>
      <translation>Той самий мовець, серед позначених обома</translation>
    </message>
    <message>
      <source>Same text &amp;everywhere…</source>
      <translation>Той самий текст &amp;усюди…</translation>
    </message>
    <message>
      <source>Same text everywhere</source>
      <translation>Той самий текст усюди</translation>
    </message>
    <message>
      <source>Same verdict, where both gave one</source>
      <translation>Той самий вердикт, де дали обоє</translation>
    </message>
    <message>
      <source>Same words, same conflict: {places}</source>
      <translation>Ті самі слова, той самий конфлікт: {places}</translation>
    </message>
    <message>
      <source>Save a copy</source>
      <translation>Зберегти копію</translation>
    </message>
    <message>
      <source>Save a copy elsewhere to go on there</source>
      <translation>Збережіть копію деінде, щоб продовжити там</translation>
    </message>
    <message>
      <source>Save as &amp;PNG or SVG…</source>
      <translation>Зберегти як &amp;PNG чи SVG…</translation>
    </message>
    <message>
      <source>Save the figures</source>
      <translation>Зберегти показники</translation>
    </message>
    <message>
      <source>Save the figures as C&amp;SV…</source>
      <translation>Зберегти показники як C&amp;SV…</translation>
    </message>
    <message>
      <source>Save the plot</source>
      <translation>Зберегти графік</translation>
    </message>
    <message>
      <source>Saved</source>
      <translation>Збережено</translation>
    </message>
    <message>
      <source>Saved page</source>
      <translation>Збережена сторінка</translation>
    </message>
    <message>
      <source>Saving a copy</source>
      <translation>Збереження копії</translation>
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
      <translation>Сказати, що складено з частин або частину мовчки пропущено</translation>
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
      <translation>Сказати, що слова змінено, додано чи пропущено</translation>
    </message>
    <message>
      <source>Say what became of a quote, from verbatim to unsupported</source>
      <translation>Сказати, що сталося з цитатою: від «дослівно» до «без підтвердження»</translation>
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
      <source>Say who speaks</source>
      <translation>Сказати, хто говорить</translation>
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
      <source>Schemes (*.json)</source>
      <translation>Списки міток (*.json)</translation>
    </message>
    <message>
      <source>Se&amp;ttings…</source>
      <translation>&amp;Налаштування…</translation>
    </message>
    <message>
      <source>Second</source>
      <translation>Другий</translation>
    </message>
    <message>
      <source>Seconds with</source>
      <translation>Секунд із ними</translation>
    </message>
    <message>
      <source>Seconds without</source>
      <translation>Секунд без них</translation>
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
      <source>Select a word</source>
      <translation>Виділити слово</translation>
    </message>
    <message>
      <source>Select characters</source>
      <translation>Виділити знаки</translation>
    </message>
    <message>
      <source>Select fewer than {count} characters to look for them elsewhere</source>
      <translation>Виділити менше ніж {count} знаків, щоб шукати їх деінде</translation>
    </message>
    <message>
      <source>Select some text first</source>
      <translation>Спершу виділити текст</translation>
    </message>
    <message>
      <source>Select text or a mark with a label to read what the label means.</source>
      <translation>Виділити текст або позначку з міткою, щоб прочитати, що ця мітка означає.</translation>
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
      <source>Select up to here</source>
      <translation>Виділити досюди</translation>
    </message>
    <message>
      <source>Select words</source>
      <translation>Виділити слова</translation>
    </message>
    <message>
      <source>Select words with the mouse and press a digit: they get the label with that key. Q makes a quote of them.</source>
      <translation>Виділіть слова мишею й натисніть цифру: вони отримають мітку з цією клавішею. Q зробить із них цитату.</translation>
    </message>
    <message>
      <source>Select, then   {key} zone</source>
      <translation>Виділити, потім   {key} зона</translation>
    </message>
    <message>
      <source>Selected: {text}</source>
      <translation>Виділено: {text}</translation>
    </message>
    <message>
      <source>SemEval</source>
      <translation>SemEval</translation>
    </message>
    <message>
      <source>Sep</source>
      <translation>вер</translation>
    </message>
    <message>
      <source>Set font, theme and keys</source>
      <translation>Налаштувати шрифт, тему й клавіші</translation>
    </message>
    <message>
      <source>Set the cue</source>
      <translation>Вказати слово мовлення</translation>
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
      <source>Set the source</source>
      <translation>Вказати джерело</translation>
    </message>
    <message>
      <source>Set the speaker</source>
      <translation>Вказати мовця</translation>
    </message>
    <message>
      <source>Set the text in its usual size</source>
      <translation>Звичайний розмір тексту</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Налаштування</translation>
    </message>
    <message>
      <source>Several words with capitals most often name an organisation</source>
      <translation>Кілька слів із великої літери здебільшого називають організацію</translation>
    </message>
    <message>
      <source>Shared</source>
      <translation>Спільні</translation>
    </message>
    <message>
      <source>Sharing out …</source>
      <translation>Розподіл …</translation>
    </message>
    <message>
      <source>Shift and click</source>
      <translation>Shift і клацнути</translation>
    </message>
    <message>
      <source>Shift+Return accepts everything that is still open, marks the article as done and goes on to the next one.</source>
      <translation>Shift+Enter приймає все ще відкрите, позначає статтю готовою й переходить до наступної.</translation>
    </message>
    <message>
      <source>Short</source>
      <translation>Скорочення</translation>
    </message>
    <message>
      <source>Short la&amp;bels under the lines</source>
      <translation>Короткі мітки &amp;під рядками</translation>
    </message>
    <message>
      <source>Show all</source>
      <translation>Показати всі</translation>
    </message>
    <message>
      <source>Show all keys on one page</source>
      <translation>Показати всі клавіші на одній сторінці</translation>
    </message>
    <message>
      <source>Show all of the&amp;m</source>
      <translation>Показати в&amp;сі</translation>
    </message>
    <message>
      <source>Show articles that somebody is still to finish as well</source>
      <translation>Показувати й статті, які хтось ще має завершити</translation>
    </message>
    <message>
      <source>Show every suggestion again, whatever its label and score</source>
      <translation>Знову показати всі пропозиції незалежно від мітки й оцінки</translation>
    </message>
    <message>
      <source>Show less &amp;sure ones</source>
      <translation>Показати &amp;менш певні</translation>
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
      <source>Show places with the same words and the same conflict once</source>
      <translation>Показувати місця з тими самими словами й тим самим конфліктом один раз</translation>
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
      <source>Shown from {percent} % up</source>
      <translation>Показано від {percent} %</translation>
    </message>
    <message>
      <source>Signs that are not seen: {names}</source>
      <translation>Знаки, яких не видно: {names}</translation>
    </message>
    <message>
      <source>Skip</source>
      <translation>Пропустити</translation>
    </message>
    <message>
      <source>Skip a disagreement</source>
      <translation>Пропустити розбіжність</translation>
    </message>
    <message>
      <source>Skipped</source>
      <translation>Пропущено</translation>
    </message>
    <message>
      <source>Skipped: {reason}</source>
      <translation>Пропущено: {reason}</translation>
    </message>
    <message>
      <source>Some of the words are those that were said</source>
      <translation>Частина слів саме ті, що були сказані</translation>
    </message>
    <message>
      <source>Somebody of this surname is named in full in the article</source>
      <translation>Когось із цим прізвищем у статті названо повністю</translation>
    </message>
    <message>
      <source>Something is missing</source>
      <translation>Чогось бракує</translation>
    </message>
    <message>
      <source>Source</source>
      <translation>Джерело</translation>
    </message>
    <message>
      <source>Space</source>
      <translation>Пробіл</translation>
    </message>
    <message>
      <source>Spans</source>
      <translation>Відрізки</translation>
    </message>
    <message>
      <source>Spans of {a}</source>
      <translation>Відрізки {a}</translation>
    </message>
    <message>
      <source>Spea&amp;kers…</source>
      <translation>Мов&amp;ці…</translation>
    </message>
    <message>
      <source>Speaker</source>
      <translation>Мовець</translation>
    </message>
    <message>
      <source>Speaker by &amp;name…</source>
      <translation>Мовець за &amp;ім’ям…</translation>
    </message>
    <message>
      <source>Speaker differs</source>
      <translation>Інший мовець</translation>
    </message>
    <message>
      <source>Speaker missing</source>
      <translation>Бракує мовця</translation>
    </message>
    <message>
      <source>Speaker: nobody yet</source>
      <translation>Мовець: поки ніхто</translation>
    </message>
    <message>
      <source>Speaker: {name}</source>
      <translation>Мовець: {name}</translation>
    </message>
    <message>
      <source>Speaker: {name} (also {others})</source>
      <translation>Мовець: {name} (також {others})</translation>
    </message>
    <message>
      <source>Speakers</source>
      <translation>Мовці</translation>
    </message>
    <message>
      <source>Split a speaker</source>
      <translation>Поділити мовця</translation>
    </message>
    <message>
      <source>Split or joined</source>
      <translation>Розділено чи з’єднано</translation>
    </message>
    <message>
      <source>Split; one undo takes it back</source>
      <translation>Поділено; одне скасування все поверне</translation>
    </message>
    <message>
      <source>Splitting a speaker</source>
      <translation>Поділ мовця</translation>
    </message>
    <message>
      <source>Spurious</source>
      <translation>Зайві</translation>
    </message>
    <message>
      <source>St&amp;art one character right</source>
      <translation>Поча&amp;ток на знак праворуч</translation>
    </message>
    <message>
      <source>Start &amp;from</source>
      <translation>&amp;Починати з</translation>
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
      <source>State</source>
      <translation>Стан</translation>
    </message>
    <message>
      <source>Stopped. The figures are those from before, if there are any.</source>
      <translation>Зупинено. Показники, якщо є, — попередні.</translation>
    </message>
    <message>
      <source>Stopped; no copy was made</source>
      <translation>Зупинено; копії не зроблено</translation>
    </message>
    <message>
      <source>Stopped; no label was changed</source>
      <translation>Зупинено; жодної мітки не змінено</translation>
    </message>
    <message>
      <source>Stopped; no report was written</source>
      <translation>Зупинено; звіт не записано</translation>
    </message>
    <message>
      <source>Stopped; no zones were set</source>
      <translation>Зупинено; зон не встановлено</translation>
    </message>
    <message>
      <source>Stopped; nothing changed</source>
      <translation>Зупинено; нічого не змінено</translation>
    </message>
    <message>
      <source>Stopped; nothing was brought in</source>
      <translation>Зупинено; нічого не внесено</translation>
    </message>
    <message>
      <source>Stopped; nothing was changed</source>
      <translation>Зупинено; нічого не змінено</translation>
    </message>
    <message>
      <source>Stopped; nothing was changed, and the same training goes on from here</source>
      <translation>Зупинено; нічого не змінено, і те саме навчання продовжиться звідси</translation>
    </message>
    <message>
      <source>Stopped; nothing was decided</source>
      <translation>Зупинено; нічого не вирішено</translation>
    </message>
    <message>
      <source>Stopped; nothing was deleted</source>
      <translation>Зупинено; нічого не видалено</translation>
    </message>
    <message>
      <source>Stopped; nothing was done</source>
      <translation>Зупинено; нічого не зроблено</translation>
    </message>
    <message>
      <source>Stopped; nothing was handed out</source>
      <translation>Зупинено; нічого не роздано</translation>
    </message>
    <message>
      <source>Stopped; nothing was imported</source>
      <translation>Зупинено; нічого не імпортовано</translation>
    </message>
    <message>
      <source>Stopped; nothing was merged</source>
      <translation>Зупинено; нічого не об’єднано</translation>
    </message>
    <message>
      <source>Stopped; nothing was put right</source>
      <translation>Зупинено; нічого не виправлено</translation>
    </message>
    <message>
      <source>Stopped; nothing was split</source>
      <translation>Зупинено; нічого не поділено</translation>
    </message>
    <message>
      <source>Stopped; nothing was undone</source>
      <translation>Зупинено; нічого не скасовано</translation>
    </message>
    <message>
      <source>Stopped; nothing was written</source>
      <translation>Зупинено; нічого не записано</translation>
    </message>
    <message>
      <source>Stopped; some plots may have been written</source>
      <translation>Зупинено; деякі графіки, можливо, записано</translation>
    </message>
    <message>
      <source>Stopped; the project is as it was</source>
      <translation>Зупинено; проєкт такий, яким був</translation>
    </message>
    <message>
      <source>Stopped; there is no sample</source>
      <translation>Зупинено; зразка немає</translation>
    </message>
    <message>
      <source>Stopped; what came back is kept, the rest is not lost</source>
      <translation>Зупинено; повернуте збережено, решту не втрачено</translation>
    </message>
    <message>
      <source>Stopped; what was suggested so far is kept, and the same command goes on from there</source>
      <translation>Зупинено; запропоноване дотепер збережено, і та сама команда продовжить звідти</translation>
    </message>
    <message>
      <source>Stories</source>
      <translation>Історії</translation>
    </message>
    <message>
      <source>Storing</source>
      <translation>Збереження</translation>
    </message>
    <message>
      <source>Story</source>
      <translation>Історія</translation>
    </message>
    <message numerus="yes">
      <source>Story of {count} articles</source>
      <translation>
        <numerusform>Історія з {count} статті</numerusform>
        <numerusform>Історія з {count} статей</numerusform>
        <numerusform>Історія з {count} статей</numerusform>
      </translation>
    </message>
    <message>
      <source>Strict</source>
      <translation>Строго</translation>
    </message>
    <message>
      <source>Su&amp;ggesters…</source>
      <translation>П&amp;ідказувачі…</translation>
    </message>
    <message>
      <source>Suggest</source>
      <translation>Запропонувати</translation>
    </message>
    <message>
      <source>Suggest across</source>
      <translation>Запропонувати в іншій</translation>
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
      <source>Suggest what is decided in the other version</source>
      <translation>Запропонувати вирішене в іншій версії</translation>
    </message>
    <message>
      <source>Suggested {spans} and {quotes}</source>
      <translation>Запропоновано: {spans} та {quotes}</translation>
    </message>
    <message>
      <source>Suggester of new &amp;projects</source>
      <translation>Підказувач &amp;нових проєктів</translation>
    </message>
    <message>
      <source>Suggester of this project</source>
      <translation>Підказувач цього проєкту</translation>
    </message>
    <message>
      <source>Suggesters</source>
      <translation>Підказувачі</translation>
    </message>
    <message>
      <source>Suggesting</source>
      <translation>Пропонування</translation>
    </message>
    <message>
      <source>Suggestion</source>
      <translation>Пропозиція</translation>
    </message>
    <message>
      <source>Suggestions</source>
      <translation>Пропозиції</translation>
    </message>
    <message>
      <source>Suggestions accepted unchanged</source>
      <translation>Пропозицій прийнято без змін</translation>
    </message>
    <message>
      <source>Ta&amp;ke back, or reject a hint</source>
      <translation>Відклик&amp;ати або відхилити підказку</translation>
    </message>
    <message>
      <source>Tab goes from suggestion to suggestion, F7 shows a caret, F6 leaves the text</source>
      <translation>Tab веде від пропозиції до пропозиції, F7 показує курсор, F6 виходить із тексту</translation>
    </message>
    <message>
      <source>Table for a spreadsheet (*.csv)</source>
      <translation>Таблиця для електронних таблиць (*.csv)</translation>
    </message>
    <message>
      <source>Table of articles</source>
      <translation>Таблиця статей</translation>
    </message>
    <message>
      <source>Tables of spans and quotes (CSV)</source>
      <translation>Таблиці відрізків і цитат (CSV)</translation>
    </message>
    <message>
      <source>Take &amp;altered texts as they are</source>
      <translation>Взяти з&amp;мінені тексти такими, як є</translation>
    </message>
    <message>
      <source>Take a&amp;ll candidates</source>
      <translation>Взяти всі варіан&amp;ти</translation>
    </message>
    <message>
      <source>Take all that is left in the article as one annotator put it</source>
      <translation>Взяти все, що лишилося у статті, як в одного анотатора</translation>
    </message>
    <message>
      <source>Take away {key}</source>
      <translation>Забрати {key}</translation>
    </message>
    <message>
      <source>Take back</source>
      <translation>Відкликати</translation>
    </message>
    <message>
      <source>Take back a verdict</source>
      <translation>Відкликати вердикт</translation>
    </message>
    <message>
      <source>Take back an answer to a hint</source>
      <translation>Відкликати відповідь на підказку</translation>
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
      <source>Take in the labels of {path}</source>
      <translation>Узяти мітки з {path}</translation>
    </message>
    <message>
      <source>Take it from {name}</source>
      <translation>Прибрати із запису «{name}»</translation>
    </message>
    <message>
      <source>Take the &amp;tour</source>
      <translation>&amp;Огляд вікна</translation>
    </message>
    <message>
      <source>Take the candidate with this number</source>
      <translation>Взяти варіант із цим номером</translation>
    </message>
    <message>
      <source>Take the label off</source>
      <translation>Прибрати мітку</translation>
    </message>
    <message>
      <source>Take the rest of &amp;one annotator…</source>
      <translation>Взяти &amp;решту від одного анотатора…</translation>
    </message>
    <message>
      <source>Take this key away</source>
      <translation>Забрати цю клавішу</translation>
    </message>
    <message>
      <source>Take what is left in this article as whom?</source>
      <translation>Чий варіант узяти для решти цієї статті?</translation>
    </message>
    <message>
      <source>Take what is suggested as it is, and go on to the next</source>
      <translation>Прийняти пропозицію як є і йти далі</translation>
    </message>
    <message>
      <source>Taken as {names} put it ({votes})</source>
      <translation>Прийнято так, як поставили {names} ({votes})</translation>
    </message>
    <message>
      <source>Taken with all that {names} put ({votes})</source>
      <translation>Прийнято з усім, що поставили {names} ({votes})</translation>
    </message>
    <message>
      <source>Taken with suggestions</source>
      <translation>Узято з пропозиціями</translation>
    </message>
    <message>
      <source>Taken without</source>
      <translation>Узято без них</translation>
    </message>
    <message>
      <source>Tell two speakers apart</source>
      <translation>Розрізнити двох мовців</translation>
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
      <source>Text</source>
      <translation>Текст</translation>
    </message>
    <message>
      <source>That was the last article</source>
      <translation>Це була остання стаття</translation>
    </message>
    <message>
      <source>The article</source>
      <translation>Стаття</translation>
    </message>
    <message>
      <source>The end cannot be there</source>
      <translation>Кінець не може бути там</translation>
    </message>
    <message>
      <source>The end of the list; from here on it begins again</source>
      <translation>Кінець списку; далі він починається знову</translation>
    </message>
    <message>
      <source>The end of the queue; from here on what was left open comes again</source>
      <translation>Кінець черги; далі знову йде те, що лишилося відкритим</translation>
    </message>
    <message>
      <source>The figures were copied</source>
      <translation>Показники скопійовано</translation>
    </message>
    <message>
      <source>The file that came back</source>
      <translation>Файл, що повернувся</translation>
    </message>
    <message>
      <source>The files that came back</source>
      <translation>Файли, що повернулися</translation>
    </message>
    <message>
      <source>The first annotator is the key. Spans are aligned one to one: alike, then same ends, then same label and overlap, then overlap. Strict: same ends and label are correct. Exact: same ends. Partial: same ends, other ends count half. Type: same label where they overlap. Precision = correct / (all but missed), recall = correct / (all but spurious) (Segura-Bedmar, Martínez and Herrero-Zazo 2013; Chinchor and Sundheim 1993).</source>
      <translation>Ключ — перший анотатор. Відрізки зіставляють один до одного: однакові, далі ті самі межі, далі та сама мітка й перетин, далі перетин. Строго: правильні ті самі межі й мітка. Точно: ті самі межі. Частково: ті самі межі, інші рахуються за половину. Тип: та сама мітка в перетині. Точність = правильні / (усі без пропущених), повнота = правильні / (усі без зайвих) (Segura-Bedmar, Martínez і Herrero-Zazo 2013; Chinchor і Sundheim 1993).</translation>
    </message>
    <message>
      <source>The folder of a spaCy pipeline</source>
      <translation>Тека конвеєра spaCy</translation>
    </message>
    <message>
      <source>The id in a knowledge base outside</source>
      <translation>Ідентифікатор у зовнішній базі знань</translation>
    </message>
    <message>
      <source>The key that puts it on</source>
      <translation>Клавіша, яка її ставить</translation>
    </message>
    <message>
      <source>The last step was not done; everything before it is saved</source>
      <translation>Останній крок не зроблено; усе до нього збережено</translation>
    </message>
    <message>
      <source>The likely day at this pace, between two days with 80 % probability</source>
      <translation>Імовірний день за такого темпу, з імовірністю 80 % між двома днями</translation>
    </message>
    <message>
      <source>The median of the times between steps, pauses of more than five minutes left out</source>
      <translation>Медіана часу між кроками без пауз понад п’ять хвилин</translation>
    </message>
    <message>
      <source>The model of names {file} is broken or made for another version.</source>
      <translation>Модель імен {file} пошкоджено або створено для іншої версії.</translation>
    </message>
    <message>
      <source>The model of names {file} is missing.</source>
      <translation>Немає моделі імен {file}.</translation>
    </message>
    <message>
      <source>The name before it in another script, in brackets</source>
      <translation>Ім’я перед ним іншим письмом, у дужках</translation>
    </message>
    <message>
      <source>The names that this project knows: {names:,} of them.</source>
      <translation>Імена, які знає цей проєкт: {names:,}.</translation>
    </message>
    <message>
      <source>The next suggestion</source>
      <translation>Наступна пропозиція</translation>
    </message>
    <message>
      <source>The original says so in its own words, not as what somebody said.</source>
      <translation>Оригінал каже це своїми словами, а не як чиєсь висловлення.</translation>
    </message>
    <message>
      <source>The other articles</source>
      <translation>Інші статті</translation>
    </message>
    <message>
      <source>The paragraph ends there</source>
      <translation>Абзац там закінчується</translation>
    </message>
    <message>
      <source>The patterns in {place}.</source>
      <translation>Шаблони в {place}.</translation>
    </message>
    <message>
      <source>The picture was copied</source>
      <translation>Зображення скопійовано</translation>
    </message>
    <message>
      <source>The project as it was: {file}</source>
      <translation>Проєкт, яким він був: {file}</translation>
    </message>
    <message>
      <source>The project has changed since. Compute again to see what holds now.</source>
      <translation>Відтоді проєкт змінився. Обчислити знову, щоб побачити теперішній стан.</translation>
    </message>
    <message>
      <source>The project has changed since. Look again to see what holds now.</source>
      <translation>Відтоді проєкт змінився. «Шукати знову» покаже, що є тепер.</translation>
    </message>
    <message>
      <source>The project has changed since. Renew to see what holds now.</source>
      <translation>Відтоді проєкт змінився. «Оновити» покаже, що є тепер.</translation>
    </message>
    <message>
      <source>The project has no labels yet. “Edit…” adds some.</source>
      <translation>У проєкті ще немає міток. «Змінити…» додає їх.</translation>
    </message>
    <message>
      <source>The project is as it was then.</source>
      <translation>Проєкт такий, яким був тоді.</translation>
    </message>
    <message>
      <source>The project is in order</source>
      <translation>З проєктом усе гаразд</translation>
    </message>
    <message>
      <source>The project needs a name.</source>
      <translation>Проєкту потрібна назва.</translation>
    </message>
    <message>
      <source>The report is in {file}</source>
      <translation>Звіт записано у {file}</translation>
    </message>
    <message>
      <source>The rest of…</source>
      <translation>Решта від…</translation>
    </message>
    <message>
      <source>The same among spans of equal labels.</source>
      <translation>Те саме серед відрізків з однаковими мітками.</translation>
    </message>
    <message>
      <source>The same on the ends alone, whatever the labels.</source>
      <translation>Те саме лише за межами, байдуже які мітки.</translation>
    </message>
    <message>
      <source>The same words stand in quotation marks in the original.</source>
      <translation>Ті самі слова стоять в оригіналі в лапках.</translation>
    </message>
    <message>
      <source>The same words, but other punctuation, capital letters or figures for numbers.</source>
      <translation>Ті самі слова, але інші розділові знаки, великі літери або цифри.</translation>
    </message>
    <message>
      <source>The share of matched quotes with the same speaker; none said by both is the same. Speakers are compared as entries of the ledger, aliases and entries of one person as one.</source>
      <translation>Частка зіставлених цитат із тим самим мовцем; жодного в обох — те саме. Мовців порівнюють як записи реєстру; інші імена й записи однієї особи — як один.</translation>
    </message>
    <message>
      <source>The share of words with the same labels.</source>
      <translation>Частка слів з однаковими мітками.</translation>
    </message>
    <message>
      <source>The spaCy pipeline in {place}, version {version}.</source>
      <translation>Конвеєр spaCy у {place}, версія {version}.</translation>
    </message>
    <message>
      <source>The speaker needs a name to keep: leave one</source>
      <translation>Мовцеві потрібне ім’я: залишити одне</translation>
    </message>
    <message>
      <source>The start cannot be there</source>
      <translation>Початок не може бути там</translation>
    </message>
    <message>
      <source>The strongest difference between text and page</source>
      <translation>Найбільша різниця між текстом і сторінкою</translation>
    </message>
    <message>
      <source>The trash is empty</source>
      <translation>Кошик порожній</translation>
    </message>
    <message>
      <source>The whole &amp;project</source>
      <translation>Увесь &amp;проєкт</translation>
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
      <source>There are no articles that all of them have finished.</source>
      <translation>Немає статей, які завершили всі.</translation>
    </message>
    <message>
      <source>There are no articles that two of them have finished.</source>
      <translation>Немає статей, які завершили двоє з них.</translation>
    </message>
    <message>
      <source>There are no articles yet.</source>
      <translation>Статей ще немає.</translation>
    </message>
    <message>
      <source>There are no backups yet. One is made whenever this project is opened, and while you work.</source>
      <translation>Резервних копій ще немає. Вони робляться, коли цей проєкт відкривають, і під час роботи.</translation>
    </message>
    <message>
      <source>There are no more suggestions as articles are opened: {error}</source>
      <translation>Під час відкриття статей більше немає пропозицій: {error}</translation>
    </message>
    <message>
      <source>There are no speakers yet. They come with quotes, suggestions and files, or by Add.</source>
      <translation>Мовців ще немає. Вони з’являються з цитатами, пропозиціями й файлами або через «Додати».</translation>
    </message>
    <message>
      <source>There are no words that all of them have read.</source>
      <translation>Немає слів, які прочитали всі.</translation>
    </message>
    <message>
      <source>There are no words that two of them have read.</source>
      <translation>Немає слів, які прочитали двоє з них.</translation>
    </message>
    <message>
      <source>There is a file of this name already; choose another name, or open that project.</source>
      <translation>Файл із такою назвою вже є; виберіть іншу або відкрийте той проєкт.</translation>
    </message>
    <message>
      <source>There is no article that both have finished.</source>
      <translation>Немає статті, яку завершили обоє.</translation>
    </message>
    <message>
      <source>There is no candidate {number} here</source>
      <translation>Тут немає варіанта {number}</translation>
    </message>
    <message>
      <source>There is no caret; F7 shows it</source>
      <translation>Курсора немає; F7 показує його</translation>
    </message>
    <message>
      <source>There is no field “{name}:”. There are label:, speaker:, by: and status:; put words with a colon into quotation marks.</source>
      <translation>Немає поля «{name}:». Є label:, speaker:, by: і status:; слова з двокрапкою брати в лапки.</translation>
    </message>
    <message>
      <source>There is no hint of a rewrite that both have judged.</source>
      <translation>Немає підказки переказу, яку оцінили обоє.</translation>
    </message>
    <message>
      <source>There is no hint of a rewrite that two have judged.</source>
      <translation>Немає підказки переказу, яку оцінили двоє.</translation>
    </message>
    <message>
      <source>There is no label “{label}”. There are {names}.</source>
      <translation>Немає мітки «{label}». Є {names}.</translation>
    </message>
    <message>
      <source>There is no mark at the caret</source>
      <translation>Біля курсора немає позначки</translation>
    </message>
    <message>
      <source>There is no place that two of them marked.</source>
      <translation>Немає місця, яке позначили двоє з них.</translation>
    </message>
    <message>
      <source>There is no quote of a rewrite that both have judged.</source>
      <translation>Немає цитати переказу, яку оцінили обоє.</translation>
    </message>
    <message>
      <source>There is no quote of a rewrite that two have judged.</source>
      <translation>Немає цитати переказу, яку оцінили двоє.</translation>
    </message>
    <message>
      <source>There is no quote that both of them marked.</source>
      <translation>Немає цитати, яку позначили обоє.</translation>
    </message>
    <message>
      <source>There is no status “{value}”. There are {statuses}.</source>
      <translation>Немає стану «{value}». Є {statuses}.</translation>
    </message>
    <message>
      <source>There is no such folder.</source>
      <translation>Такої теки немає.</translation>
    </message>
    <message>
      <source>There is nothing of it in these articles.</source>
      <translation>У цих статтях такого немає.</translation>
    </message>
    <message>
      <source>There is nothing to accept</source>
      <translation>Немає чого приймати</translation>
    </message>
    <message>
      <source>There is nothing to do again</source>
      <translation>Немає чого повторювати</translation>
    </message>
    <message>
      <source>There is nothing to reject</source>
      <translation>Немає чого відхиляти</translation>
    </message>
    <message>
      <source>There is nothing to repeat</source>
      <translation>Немає дії, щоб повторити</translation>
    </message>
    <message>
      <source>There is nothing to show yet.</source>
      <translation>Ще немає чого показувати.</translation>
    </message>
    <message>
      <source>There is nothing to undo</source>
      <translation>Немає чого скасовувати</translation>
    </message>
    <message>
      <source>These are one and the same article: choose another above.</source>
      <translation>Це одна й та сама стаття: виберіть угорі іншу.</translation>
    </message>
    <message>
      <source>These packages add formats and suggesters. What cannot be used is passed over.</source>
      <translation>Ці пакунки додають формати й підказувачів. Непридатне пропускається.</translation>
    </message>
    <message>
      <source>These words name a date or a period</source>
      <translation>Ці слова називають дату чи період</translation>
    </message>
    <message>
      <source>These words name a time of day</source>
      <translation>Ці слова називають час доби</translation>
    </message>
    <message>
      <source>They are two people</source>
      <translation>Це дві особи</translation>
    </message>
    <message>
      <source>They differ</source>
      <translation>Вони різняться</translation>
    </message>
    <message>
      <source>They have different ids in the knowledge base; that of the one who stays holds.</source>
      <translation>У базі знань у них різні ідентифікатори; чинним буде той, що в того, хто лишається.</translation>
    </message>
    <message>
      <source>They stand here with how far each has come. The field above finds words in them.</source>
      <translation>Вони тут, зі станом кожної. Поле вгорі знаходить у них слова.</translation>
    </message>
    <message>
      <source>This &amp;article</source>
      <translation>Ця &amp;стаття</translation>
    </message>
    <message>
      <source>This &amp;story</source>
      <translation>Ця &amp;історія</translation>
    </message>
    <message>
      <source>This article belongs to no story, so there is nothing to compare it with.</source>
      <translation>Ця стаття не належить до жодної історії, тож порівнювати ні з чим.</translation>
    </message>
    <message>
      <source>This article is the only one of its story.</source>
      <translation>Ця стаття — єдина у своїй історії.</translation>
    </message>
    <message>
      <source>This article names no speaker {number} yet</source>
      <translation>Ця стаття ще не називає мовця {number}</translation>
    </message>
    <message>
      <source>This concerns {usage}, in the copies of everyone. It is one step to undo.</source>
      <translation>Це стосується: {usage}, у копіях усіх. Це один крок, який можна скасувати.</translation>
    </message>
    <message>
      <source>This goes along: {list}.</source>
      <translation>Разом буде видалено: {list}.</translation>
    </message>
    <message>
      <source>This is a copy of the project as it was when it was opened</source>
      <translation>Це копія проєкту, яким він був при відкритті</translation>
    </message>
    <message>
      <source>This is a hint: Enter confirms it, Backspace rejects it</source>
      <translation>Це підказка: Enter підтверджує її, Backspace відхиляє</translation>
    </message>
    <message>
      <source>This is about a quote: make one active first</source>
      <translation>Це стосується цитати: спершу зробити одну активною</translation>
    </message>
    <message>
      <source>This is the first article</source>
      <translation>Це перша стаття</translation>
    </message>
    <message>
      <source>This is what is active: the same again does it</source>
      <translation>Ось що активне: те саме ще раз виконує дію</translation>
    </message>
    <message>
      <source>This is what is selected: the same again does it</source>
      <translation>Ось що виділене: те саме ще раз виконує дію</translation>
    </message>
    <message>
      <source>This project has no articles yet. Drop files or folders here: texts, saved pages, Word, PDF, tables, or the files of other annotation tools.</source>
      <translation>У цьому проєкті ще немає статей. Перетягніть сюди файли чи теки: тексти, збережені сторінки, Word, PDF, таблиці або файли інших програм анотування.</translation>
    </message>
    <message>
      <source>This was withdrawn.</source>
      <translation>Це було відкликано.</translation>
    </message>
    <message>
      <source>Tick those who are handed articles, or add somebody by name.</source>
      <translation>Позначити тих, хто отримує статті, або додати когось за іменем.</translation>
    </message>
    <message>
      <source>Tick what belongs to somebody else. A name that is ticked takes along the places that call the speaker so. One undo takes it back.</source>
      <translation>Позначити те, що належить комусь іншому. Позначене ім’я забирає з собою місця, де мовця названо так. Одне скасування все поверне.</translation>
    </message>
    <message>
      <source>Time for an article</source>
      <translation>Час на статтю</translation>
    </message>
    <message>
      <source>Time saved</source>
      <translation>Зекономлений час</translation>
    </message>
    <message>
      <source>Times</source>
      <translation>Разів</translation>
    </message>
    <message>
      <source>To do</source>
      <translation>Чекають</translation>
    </message>
    <message>
      <source>To read only: {who}</source>
      <translation>Лише для читання: {who}</translation>
    </message>
    <message>
      <source>Together: {come}</source>
      <translation>Разом: {come}</translation>
    </message>
    <message>
      <source>Too few: {n} of at least {few} articles done with suggestions and adjudicated.</source>
      <translation>Замало: {n} з принаймні {few} статей зроблено з пропозиціями й вирішено.</translation>
    </message>
    <message>
      <source>Too few: {n} of at least {few} articles done with suggestions and timed.</source>
      <translation>Замало: {n} з принаймні {few} статей зроблено з пропозиціями із вимірюванням часу.</translation>
    </message>
    <message>
      <source>Too few: {n} of at least {few} articles done with suggestions.</source>
      <translation>Замало: {n} з принаймні {few} статей зроблено з пропозиціями.</translation>
    </message>
    <message>
      <source>Too few: {n} of at least {few} articles done without suggestions and adjudicated.</source>
      <translation>Замало: {n} з принаймні {few} статей зроблено без пропозицій і вирішено.</translation>
    </message>
    <message>
      <source>Too few: {n} of at least {few} articles done without suggestions and timed.</source>
      <translation>Замало: {n} з принаймні {few} статей зроблено без пропозицій із вимірюванням часу.</translation>
    </message>
    <message>
      <source>Too few: {n} of at least {few} articles done without suggestions.</source>
      <translation>Замало: {n} з принаймні {few} статей зроблено без пропозицій.</translation>
    </message>
    <message>
      <source>Too little was finished in the last two weeks to tell, {articles} {days}: it takes {least} articles on {worked} days, the first of them {ago} days ago.</source>
      <translation>За останні два тижні завершено замало, щоб сказати ({articles} {days}): треба {least} статей за {worked} дн., перший з них — {ago} дн. тому.</translation>
    </message>
    <message>
      <source>Tra&amp;in on finished articles…</source>
      <translation>Н&amp;авчити на готових статтях…</translation>
    </message>
    <message>
      <source>Train on 25, 50, 75 and 100 % of the stories, too</source>
      <translation>Навчати також на 25, 50, 75 і 100 % історій</translation>
    </message>
    <message>
      <source>Trained</source>
      <translation>Навчено</translation>
    </message>
    <message>
      <source>Training</source>
      <translation>Навчання</translation>
    </message>
    <message>
      <source>Trash</source>
      <translation>Кошик</translation>
    </message>
    <message>
      <source>Trusted annotator</source>
      <translation>Довірений анотатор</translation>
    </message>
    <message>
      <source>Try again when that is mended, or save a copy elsewhere: the step is done there</source>
      <translation>Коли це виправлено, спробувати ще раз або зберегти копію деінде: крок буде зроблено там</translation>
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
      <translation>Новинні статті стають розміченими наборами даних. Усе лишається на цьому комп’ютері.</translation>
    </message>
    <message>
      <source>Two annotators agree or differ about articles that both have finished: import their files into this project, mark articles as done, include unfinished work, or tick others.</source>
      <translation>Двоє анотаторів згодні чи розходяться щодо статей, які обоє завершили: внести їхні файли в цей проєкт, позначити статті готовими, врахувати незавершене або позначити інших.</translation>
    </message>
    <message>
      <source>Two people (&amp;N)</source>
      <translation>Дві особи (&amp;N)</translation>
    </message>
    <message>
      <source>Two words with capitals most often name a person</source>
      <translation>Два слова з великої літери здебільшого називають особу</translation>
    </message>
    <message>
      <source>Type</source>
      <translation>Тип</translation>
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
      <translation>файлів UIMA</translation>
    </message>
    <message>
      <source>UTF-16 units</source>
      <translation>одиниці UTF-16</translation>
    </message>
    <message>
      <source>Un&amp;quoted in the original</source>
      <translation>Без &amp;лапок в оригіналі</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Скасувати</translation>
    </message>
    <message>
      <source>Undo (short)</source>
      <translation>Скасувати</translation>
    </message>
    <message>
      <source>Undoing</source>
      <translation>Скасування</translation>
    </message>
    <message>
      <source>Undone</source>
      <translation>Скасовано</translation>
    </message>
    <message>
      <source>Undone: {step}</source>
      <translation>Скасовано: {step}</translation>
    </message>
    <message>
      <source>Unfinished too</source>
      <translation>Незавершені теж</translation>
    </message>
    <message>
      <source>Unsupp&amp;orted</source>
      <translation>Без підтверд&amp;ження</translation>
    </message>
    <message>
      <source>Usual keys for all &amp;commands</source>
      <translation>Звичайні клавіші для всіх ко&amp;манд</translation>
    </message>
    <message>
      <source>Usual serif</source>
      <translation>Звичайний із засічками</translation>
    </message>
    <message>
      <source>Value</source>
      <translation>Значення</translation>
    </message>
    <message>
      <source>Verdict on a quote</source>
      <translation>Вердикт щодо цитати</translation>
    </message>
    <message>
      <source>Verdicts</source>
      <translation>Вердикти</translation>
    </message>
    <message>
      <source>Verdicts given</source>
      <translation>Винесено вердиктів</translation>
    </message>
    <message>
      <source>Version</source>
      <translation>Версія</translation>
    </message>
    <message>
      <source>Versions</source>
      <translation>Версії</translation>
    </message>
    <message>
      <source>Versions, the latest first</source>
      <translation>Версії, найновіша спершу</translation>
    </message>
    <message>
      <source>View</source>
      <translation>Вигляд</translation>
    </message>
    <message>
      <source>Wait for others</source>
      <translation>Чекати на інших</translation>
    </message>
    <message>
      <source>Wait until the work in progress is done</source>
      <translation>Зачекати, доки поточну роботу завершено</translation>
    </message>
    <message>
      <source>Was decided as {what} by a person; votes have changed since.</source>
      <translation>Людина вирішила: {what}; відтоді голоси змінилися.</translation>
    </message>
    <message>
      <source>Was decided as {what} by the rule “{rule}”; votes have changed since.</source>
      <translation>Правило «{rule}» вирішило: {what}; відтоді голоси змінилися.</translation>
    </message>
    <message>
      <source>WebAnno TSV 3</source>
      <translation>WebAnno TSV 3</translation>
    </message>
    <message>
      <source>Wh&amp;y it is suggested</source>
      <translation>&amp;Чому це запропоновано</translation>
    </message>
    <message>
      <source>What a person decided or flagged stays as it is. Nothing is decided in articles that somebody is still to finish.</source>
      <translation>Те, що людина вирішила чи винесла на обговорення, лишається як є. У статтях, які хтось ще має завершити, нічого не вирішується.</translation>
    </message>
    <message>
      <source>What all annotators stand behind, by how it came to be</source>
      <translation>Що підтримують усі анотатори, за походженням</translation>
    </message>
    <message>
      <source>What became of suggestions</source>
      <translation>Що стало з пропозиціями</translation>
    </message>
    <message>
      <source>What becomes of it</source>
      <translation>Що з цього буде</translation>
    </message>
    <message>
      <source>What becomes of its labels</source>
      <translation>Що стає з мітками</translation>
    </message>
    <message>
      <source>What becomes of the labels of entities:</source>
      <translation>Що стає з мітками сутностей:</translation>
    </message>
    <message>
      <source>What cannot go along</source>
      <translation>Чого не можна взяти</translation>
    </message>
    <message>
      <source>What changed in a quote</source>
      <translation>Що змінилося в цитаті</translation>
    </message>
    <message>
      <source>What differs</source>
      <translation>Що відрізняється</translation>
    </message>
    <message>
      <source>What does not hold together</source>
      <translation>Що не узгоджується</translation>
    </message>
    <message>
      <source>What fits</source>
      <translation>Що підходить</translation>
    </message>
    <message>
      <source>What goes along of each label</source>
      <translation>Що береться з кожної мітки</translation>
    </message>
    <message>
      <source>What going back would change</source>
      <translation>Що змінить повернення</translation>
    </message>
    <message>
      <source>What has to be answered</source>
      <translation>На що слід відповісти</translation>
    </message>
    <message>
      <source>What is active</source>
      <translation>Що активне</translation>
    </message>
    <message>
      <source>What is behind the figure</source>
      <translation>Що стоїть за показником</translation>
    </message>
    <message>
      <source>What is not consistent</source>
      <translation>Що непослідовне</translation>
    </message>
    <message>
      <source>What is remem&amp;bered…</source>
      <translation>Що &amp;запам’ятано…</translation>
    </message>
    <message>
      <source>What is remembered</source>
      <translation>Що запам’ятано</translation>
    </message>
    <message>
      <source>What it is called; the one in use has a sign</source>
      <translation>Як вона зветься; ту, що використовується, позначено знаком</translation>
    </message>
    <message>
      <source>What it is put on</source>
      <translation>На що її ставлять</translation>
    </message>
    <message>
      <source>What it started from</source>
      <translation>З чого почалося</translation>
    </message>
    <message>
      <source>What it starts from</source>
      <translation>З чого починається</translation>
    </message>
    <message>
      <source>What other packages add, and what of it cannot be used</source>
      <translation>Що додають інші пакунки і що з того не працює</translation>
    </message>
    <message>
      <source>What spans are called</source>
      <translation>Як називаються відрізки</translation>
    </message>
    <message>
      <source>What stands before it says who speaks</source>
      <translation>Те, що стоїть перед ним, каже, хто говорить</translation>
    </message>
    <message>
      <source>What stands below the line</source>
      <translation>Що стоїть під рядком</translation>
    </message>
    <message>
      <source>What the speaker is called</source>
      <translation>Як звати мовця</translation>
    </message>
    <message>
      <source>What to do?</source>
      <translation>Що зробити?</translation>
    </message>
    <message>
      <source>What two said of the same quote of a rewrite, or of the same hint, against the same original: the share that is the same (raw), and Cohen’s kappa (1960); of several, Krippendorff’s nominal alpha (2011). What only one judged is missing, not different.</source>
      <translation>Що двоє сказали про ту саму цитату переказу чи ту саму підказку проти того самого оригіналу: однакова частка (сира) й каппа Коена (1960); для кількох — номінальна альфа Кріппендорфа (2011). Оцінене лише одним бракує, а не відрізняється.</translation>
    </message>
    <message>
      <source>What was accepted is suggested in every article at once; what was rejected is not suggested under that label again. Where people differ it is left to the suggesters. Every step here is one to undo.</source>
      <translation>Прийняте одразу пропонується в кожній статті; відхилене під цією міткою більше не пропонується. Де думки різняться, вирішують підказувачі. Кожен крок тут можна скасувати.</translation>
    </message>
    <message>
      <source>What was deleted comes back with all that went along.</source>
      <translation>Видалене повертається з усім, що було видалено разом із ним.</translation>
    </message>
    <message>
      <source>What was deleted, the latest first</source>
      <translation>Видалене, спершу останнє</translation>
    </message>
    <message>
      <source>What was found</source>
      <translation>Що знайдено</translation>
    </message>
    <message>
      <source>What was learnt, {file}, is broken or made for another version.</source>
      <translation>Вивчене, {file}, пошкоджено або створено для іншої версії.</translation>
    </message>
    <message>
      <source>What was set aside: {file}</source>
      <translation>Відкладено: {file}</translation>
    </message>
    <message>
      <source>What would be decided, by type</source>
      <translation>Що було б вирішено, за типом</translation>
    </message>
    <message>
      <source>What would come in</source>
      <translation>Що було б внесено</translation>
    </message>
    <message>
      <source>What you open stands here from then on.</source>
      <translation>Відкрите з’являтиметься тут.</translation>
    </message>
    <message>
      <source>What {label} becomes</source>
      <translation>Чим стане {label}</translation>
    </message>
    <message>
      <source>Whatever else</source>
      <translation>Усе інше</translation>
    </message>
    <message>
      <source>When it was trained</source>
      <translation>Коли її навчено</translation>
    </message>
    <message>
      <source>Where it is</source>
      <translation>Де це</translation>
    </message>
    <message>
      <source>Where the speaker is named</source>
      <translation>Де названо мовця</translation>
    </message>
    <message>
      <source>Where they &amp;differ</source>
      <translation>Де &amp;розходяться</translation>
    </message>
    <message>
      <source>Where to</source>
      <translation>Куди</translation>
    </message>
    <message>
      <source>Which a&amp;rticles</source>
      <translation>Які &amp;статті</translation>
    </message>
    <message>
      <source>Which article?</source>
      <translation>Яка стаття?</translation>
    </message>
    <message>
      <source>Which label one annotator gave where the other gave which, over the same alignment. “No counterpart” is what only one of them marked.</source>
      <translation>Яку мітку дав один анотатор і яку на тому самому місці дав інший, за тим самим зіставленням. «Без пари» — те, що позначив лише один.</translation>
    </message>
    <message>
      <source>Which label?</source>
      <translation>Яка мітка?</translation>
    </message>
    <message>
      <source>Which labels</source>
      <translation>Які мітки</translation>
    </message>
    <message>
      <source>Which labels, quotes and zones are shown</source>
      <translation>Які мітки, цитати й зони показано</translation>
    </message>
    <message>
      <source>Which labels, quotes and zones have suggestions</source>
      <translation>Які мітки, цитати й зони мають пропозиції</translation>
    </message>
    <message>
      <source>Which sort</source>
      <translation>Який різновид</translation>
    </message>
    <message>
      <source>Which two</source>
      <translation>Котрі двоє</translation>
    </message>
    <message>
      <source>Which word reports it? Click it, or walk to it with the caret ({key}) and press Enter (Esc: leave it)</source>
      <translation>Яке слово це передає? Клацнути його або дійти курсором ({key}) і натиснути Enter (Esc: залишити)</translation>
    </message>
    <message>
      <source>Which word reports it? Click it, or walk to it with the caret and press Enter (Esc: leave it)</source>
      <translation>Яке слово це передає? Клацнути його або дійти курсором і натиснути Enter (Esc: залишити)</translation>
    </message>
    <message>
      <source>Which zone is it?</source>
      <translation>Яка це зона?</translation>
    </message>
    <message>
      <source>While you adjudicate</source>
      <translation>Під час вирішування</translation>
    </message>
    <message>
      <source>While you compare</source>
      <translation>Під час порівняння</translation>
    </message>
    <message>
      <source>Who</source>
      <translation>Хто</translation>
    </message>
    <message>
      <source>Who agrees with whom</source>
      <translation>Хто з ким згоден</translation>
    </message>
    <message>
      <source>Who is deleted can be brought back from the trash.</source>
      <translation>Видалене можна повернути з кошика.</translation>
    </message>
    <message>
      <source>Who is handed articles</source>
      <translation>Хто отримує статті</translation>
    </message>
    <message>
      <source>Who put what</source>
      <translation>Хто що поставив</translation>
    </message>
    <message>
      <source>Who says it?</source>
      <translation>Хто це каже?</translation>
    </message>
    <message>
      <source>Who says it? Click the mention, press the number of a speaker, or type a name (Esc: leave it)</source>
      <translation>Хто це каже? Клацнути згадку, натиснути номер мовця або набрати ім’я (Esc: залишити)</translation>
    </message>
    <message>
      <source>Who speaks here is most often a person</source>
      <translation>Той, хто тут говорить, здебільшого особа</translation>
    </message>
    <message>
      <source>Who spoke just before in the paragraph goes on</source>
      <translation>Той, хто щойно говорив в абзаці, продовжує</translation>
    </message>
    <message>
      <source>Who stays</source>
      <translation>Хто лишається</translation>
    </message>
    <message>
      <source>Who stays?</source>
      <translation>Хто лишається?</translation>
    </message>
    <message>
      <source>Who works now?</source>
      <translation>Хто тепер працює?</translation>
    </message>
    <message>
      <source>Whoever sees a suggestion tends to keep it. So some articles are done without any: which ones is drawn for each annotator, and settled as soon as one is begun. Figures need at least {few} articles each; {percent:g} % is a usual share.</source>
      <translation>Хто бачить пропозицію, схильний її лишити. Тому частину статей роблять без пропозицій: які саме, визначає жереб для кожного анотатора, і це незмінне, щойно статтю розпочато. Для показників треба щонайменше по {few} статей; звичайна частка — {percent:g} %.</translation>
    </message>
    <message>
      <source>Whose work</source>
      <translation>Чия робота</translation>
    </message>
    <message>
      <source>Whose work is compared</source>
      <translation>Чию роботу порівнюють</translation>
    </message>
    <message>
      <source>Whose work it is; a name in brackets is the one in the file</source>
      <translation>Чия це робота; ім’я в дужках — те, що у файлі</translation>
    </message>
    <message>
      <source>Why is it to be discussed? Enter flags it</source>
      <translation>Навіщо це обговорювати? Enter виносить на обговорення</translation>
    </message>
    <message>
      <source>Why is this article skipped?</source>
      <translation>Чому цю статтю пропущено?</translation>
    </message>
    <message>
      <source>Why it &amp;is gold</source>
      <translation>&amp;Чому це золото</translation>
    </message>
    <message>
      <source>Why: {reason}</source>
      <translation>Чому: {reason}</translation>
    </message>
    <message>
      <source>Why?</source>
      <translation>Чому?</translation>
    </message>
    <message>
      <source>With no zone ticked, it may stand everywhere.</source>
      <translation>Якщо не позначено жодної зони, може бути всюди.</translation>
    </message>
    <message>
      <source>Without the proposa&amp;ls</source>
      <translation>Без пропо&amp;зицій</translation>
    </message>
    <message>
      <source>Word document</source>
      <translation>Документ Word</translation>
    </message>
    <message>
      <source>Word documents</source>
      <translation>документів Word</translation>
    </message>
    <message>
      <source>Words</source>
      <translation>Слова</translation>
    </message>
    <message>
      <source>Words in marks in a clause about somebody</source>
      <translation>Слова в лапках у частині речення про когось</translation>
    </message>
    <message>
      <source>Words in marks in a sentence about somebody</source>
      <translation>Слова в лапках у реченні про когось</translation>
    </message>
    <message>
      <source>Words in marks that nobody is said to speak</source>
      <translation>Слова в лапках, нікому не приписані</translation>
    </message>
    <message>
      <source>Words that somebody is said to speak</source>
      <translation>Слова, які приписано комусь</translation>
    </message>
    <message>
      <source>Words were changed, added or left out.</source>
      <translation>Слова змінено, додано або пропущено.</translation>
    </message>
    <message>
      <source>Words, “phrases” in quotation marks, label:PERSON  speaker:name  by:annotator  status:done – all of them must hold. With label:, speaker: or by: the words stand in the mark.</source>
      <translation>Слова, «вислови» в лапках, label:PERSON  speaker:ім’я  by:анотатор  status:done — має справджуватися все. З label:, speaker: чи by: слова стоять у позначці.</translation>
    </message>
    <message>
      <source>Work as somebody else</source>
      <translation>Працювати як хтось інший</translation>
    </message>
    <message>
      <source>Working as {name}</source>
      <translation>Працює {name}</translation>
    </message>
    <message>
      <source>Write corrections into a folder</source>
      <translation>Записати виправлення в теку</translation>
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
      <source>Write packets, files with articles for annotators to work on elsewhere</source>
      <translation>Записати пакети, файли зі статтями для роботи деінде</translation>
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
      <source>Writing plots</source>
      <translation>Запис графіків</translation>
    </message>
    <message>
      <source>Writing the report</source>
      <translation>Запис звіту</translation>
    </message>
    <message>
      <source>Writing what was decided</source>
      <translation>Запис вирішеного</translation>
    </message>
    <message numerus="yes">
      <source>Wrote {count} files</source>
      <translation>
        <numerusform>Записано {count} файл</numerusform>
        <numerusform>Записано {count} файли</numerusform>
        <numerusform>Записано {count} файлів</numerusform>
      </translation>
    </message>
    <message>
      <source>Wrote {file}</source>
      <translation>Записано {file}</translation>
    </message>
    <message>
      <source>Yes or no</source>
      <translation>Так чи ні</translation>
    </message>
    <message>
      <source>Your work ({name})</source>
      <translation>Ваша робота ({name})</translation>
    </message>
    <message>
      <source>Zone: {kind}</source>
      <translation>Зона: {kind}</translation>
    </message>
    <message>
      <source>Zone: {zone}</source>
      <translation>Зона: {zone}</translation>
    </message>
    <message>
      <source>Zones that are left out</source>
      <translation>Зони, які пропускають</translation>
    </message>
    <message>
      <source>a blind share lies between 0 and 100 %, not at {share:g} %; nothing was changed</source>
      <translation>сліпа частка — від 0 до 100 %, а не {share:g} %; нічого не змінено</translation>
    </message>
    <message>
      <source>a cloud service</source>
      <translation>хмарний сервіс</translation>
    </message>
    <message>
      <source>a column that computes itself (in {name})</source>
      <translation>стовпець, що обчислює себе сам (у {name})</translation>
    </message>
    <message>
      <source>a comparison ends in {names}, not as {file} does</source>
      <translation>порівняння має закінчуватися на {names}, а не як {file}</translation>
    </message>
    <message>
      <source>a file without suffix</source>
      <translation>файл без розширення</translation>
    </message>
    <message>
      <source>a hint is about one stretch and has neither verdict nor flags</source>
      <translation>підказка стосується одного фрагмента й не має ні вердикту, ні ознак</translation>
    </message>
    <message>
      <source>a judgement is made against {name}, which is not in the project</source>
      <translation>оцінка стосується {name}, якого немає в проєкті</translation>
    </message>
    <message>
      <source>a judgement must be about a stretch</source>
      <translation>оцінка має стосуватися фрагмента</translation>
    </message>
    <message>
      <source>a judgement must name the original</source>
      <translation>оцінка має називати оригінал</translation>
    </message>
    <message>
      <source>a label has no name</source>
      <translation>мітка не має назви</translation>
    </message>
    <message>
      <source>a label has no {key}</source>
      <translation>мітці бракує {key}</translation>
    </message>
    <message>
      <source>a label is a name, not {label}</source>
      <translation>мітка — це назва, а не {label}</translation>
    </message>
    <message>
      <source>a label needs a name; nothing was changed</source>
      <translation>мітці потрібна назва; нічого не змінено</translation>
    </message>
    <message>
      <source>a line must be a JSON object</source>
      <translation>рядок має бути об’єктом JSON</translation>
    </message>
    <message>
      <source>a long step is being stored; do this again when it is done</source>
      <translation>зберігається довгий крок; повторіть, коли він завершиться</translation>
    </message>
    <message>
      <source>a mark ends at {end}, and the text at {count}</source>
      <translation>позначка закінчується на {end}, а текст — на {count}</translation>
    </message>
    <message>
      <source>a message in it holds more than {most:,} values</source>
      <translation>повідомлення в ньому містить понад {most:,} значень</translation>
    </message>
    <message>
      <source>a message in it holds something that is not msgpack</source>
      <translation>повідомлення в ньому містить щось, що не є msgpack</translation>
    </message>
    <message>
      <source>a message in it is cut off</source>
      <translation>повідомлення в ньому обрізано</translation>
    </message>
    <message>
      <source>a name has no more than {longest} characters; shorten it, as nothing was changed</source>
      <translation>ім’я має не більше {longest} знаків; скоротити, нічого не змінено</translation>
    </message>
    <message>
      <source>a name in common</source>
      <translation>спільне ім’я</translation>
    </message>
    <message>
      <source>a page of it cannot be read</source>
      <translation>одну зі сторінок не вдається прочитати</translation>
    </message>
    <message>
      <source>a password is asked for; save it without one</source>
      <translation>потрібен пароль; збережіть без нього</translation>
    </message>
    <message>
      <source>a place is a list of start and end, not {value}</source>
      <translation>місце — це список з початку й кінця, а не {value}</translation>
    </message>
    <message>
      <source>a place is a start and an end, not {places}</source>
      <translation>місце — це початок і кінець, а не {places}</translation>
    </message>
    <message>
      <source>a quotation mark in this row is never closed; what follows it was not read</source>
      <translation>лапки в цьому рядку не закрито; решти не прочитано</translation>
    </message>
    <message>
      <source>a quote</source>
      <translation>цитата</translation>
    </message>
    <message>
      <source>a quote by nobody</source>
      <translation>цитата без мовця</translation>
    </message>
    <message>
      <source>a quote by {name}</source>
      <translation>цитата, {name}</translation>
    </message>
    <message>
      <source>a quote has one verdict, and a hint one answer: take one of them, or nothing; nothing was decided</source>
      <translation>цитата має один вердикт, а підказка одну відповідь: узяти одне з них або нічого; нічого не вирішено</translation>
    </message>
    <message>
      <source>a quote has one {role} here; a second one stays a span</source>
      <translation>цитата має тут лише один елемент «{role}»; другий лишається відрізком</translation>
    </message>
    <message>
      <source>a quote is given a verdict, a hint is confirmed or rejected</source>
      <translation>цитата отримує вердикт, підказку підтверджують або відхиляють</translation>
    </message>
    <message>
      <source>a quote must have content</source>
      <translation>цитата має мати зміст</translation>
    </message>
    <message>
      <source>a quote without a cue or a source, which Citron cannot be trained on; it is kept here</source>
      <translation>цитата без слова мовлення чи джерела, на якій Citron не можна навчити; тут її збережено</translation>
    </message>
    <message>
      <source>a quote without a cue, which Citron cannot be trained on; it is kept here</source>
      <translation>цитата без слова мовлення, на якій Citron не можна навчити; тут її збережено</translation>
    </message>
    <message>
      <source>a quote without a source, which Citron cannot be trained on; it is kept here</source>
      <translation>цитата без джерела, на якій Citron не можна навчити; тут її збережено</translation>
    </message>
    <message>
      <source>a region without a label</source>
      <translation>ділянка без мітки</translation>
    </message>
    <message>
      <source>a repair leaves them, as an article may come back from the trash; until then there is nothing to compare with</source>
      <translation>лагодження лишить їх, бо стаття може повернутися з кошика; доти немає з чим порівнювати</translation>
    </message>
    <message>
      <source>a repair makes the file anew of all that can be read</source>
      <translation>лагодження створить файл наново з усього, що можна прочитати</translation>
    </message>
    <message>
      <source>a repair puts back what was imported where the journal still has it, and else leaves them, unless altered texts are to be taken (--accept-texts)</source>
      <translation>лагодження поверне імпортоване там, де воно ще є в журналі, а решту лишить, якщо не слід прийняти змінені тексти (--accept-texts)</translation>
    </message>
    <message>
      <source>a repair reads all that can be read into a new file and keeps this one; going back to a backup keeps it too</source>
      <translation>лагодження зчитує все, що можна, в новий файл і зберігає цей; повернення до резервної копії теж його зберігає</translation>
    </message>
    <message>
      <source>a repair sets them aside in a file of their own</source>
      <translation>лагодження відкладе їх в окремий файл</translation>
    </message>
    <message>
      <source>a repair takes from the journal what is lost, and changes nothing that is there</source>
      <translation>лагодження візьме з журналу втрачене й нічого наявного не змінить</translation>
    </message>
    <message>
      <source>a repair takes them from the journal, or else away; they can be found again</source>
      <translation>лагодження візьме їх із журналу або прибере; їх можна знайти знову</translation>
    </message>
    <message>
      <source>a report ends in {endings}, not as {name} does</source>
      <translation>звіт закінчується на {endings}, а не як {name}</translation>
    </message>
    <message>
      <source>a report ends in {names}, not as {file} does</source>
      <translation>звіт має закінчуватися на {names}, а не як {file}</translation>
    </message>
    <message>
      <source>a score lies between 0 and 1, not {value}</source>
      <translation>оцінка — від 0 до 1, а не {value}</translation>
    </message>
    <message>
      <source>a span cannot be read: {why}</source>
      <translation>відрізок не вдається прочитати: {why}</translation>
    </message>
    <message>
      <source>a speaker needs a name; nothing was changed</source>
      <translation>мовцеві потрібне ім’я; нічого не змінено</translation>
    </message>
    <message>
      <source>a split is two or three shares that make 100, such as 80,10,10</source>
      <translation>поділ — це дві чи три частки, що разом дають 100, наприклад 80,10,10</translation>
    </message>
    <message>
      <source>a split takes whole numbers, such as 80,10,10</source>
      <translation>поділ приймає цілі числа, наприклад 80,10,10</translation>
    </message>
    <message>
      <source>a story's id must be text, not {key}</source>
      <translation>ідентифікатор історії має бути текстом, а не {key}</translation>
    </message>
    <message>
      <source>a stretch must cover text, not {start}–{end}</source>
      <translation>фрагмент має охоплювати текст, а не {start}–{end}</translation>
    </message>
    <message>
      <source>a trigger ({name})</source>
      <translation>тригер ({name})</translation>
    </message>
    <message>
      <source>a view ({name})</source>
      <translation>подання ({name})</translation>
    </message>
    <message>
      <source>a virtual table ({name})</source>
      <translation>віртуальну таблицю ({name})</translation>
    </message>
    <message>
      <source>a “not” more or less</source>
      <translation>зайве або відсутнє «не»</translation>
    </message>
    <message>
      <source>about {hours} h left</source>
      <translation>лишилося близько {hours} год</translation>
    </message>
    <message>
      <source>about {minutes} min left</source>
      <translation>лишилося близько {minutes} хв</translation>
    </message>
    <message>
      <source>accept</source>
      <translation>прийняти</translation>
    </message>
    <message>
      <source>accepted</source>
      <translation>прийнято</translation>
    </message>
    <message>
      <source>across the {label} “{text}”</source>
      <translation>перетинає {label} «{text}»</translation>
    </message>
    <message>
      <source>add it to the scheme</source>
      <translation>додати до міток</translation>
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
      <source>agreement is between two or more: name another annotator as well</source>
      <translation>узгодженість — між двома чи більше: вказати ще одного анотатора</translation>
    </message>
    <message>
      <source>aliases</source>
      <translation>інші імена</translation>
    </message>
    <message>
      <source>all</source>
      <translation>усі</translation>
    </message>
    <message>
      <source>all  ·  {count}</source>
      <translation>усі  ·  {count}</translation>
    </message>
    <message>
      <source>all agree</source>
      <translation>усі згодні</translation>
    </message>
    <message>
      <source>all decided</source>
      <translation>усе вирішено</translation>
    </message>
    <message>
      <source>all differ</source>
      <translation>різняться всі</translation>
    </message>
    <message>
      <source>all finished articles are of one story: none is held out, so nothing can be measured</source>
      <translation>усі готові статті з однієї історії: жодну не відкладено, тож виміряти нічого не можна</translation>
    </message>
    <message>
      <source>all in one; or shares of train, dev, test, such as 80,10,10</source>
      <translation>усе разом; або частки train, dev, test, як-от 80,10,10</translation>
    </message>
    <message>
      <source>all of the project</source>
      <translation>усі в проєкті</translation>
    </message>
    <message>
      <source>all of these</source>
      <translation>усі ці</translation>
    </message>
    <message>
      <source>all that is known of an article but its id, zones, speakers</source>
      <translation>усе, що відомо про статтю, крім її ідентифікатора, зон і мовців</translation>
    </message>
    <message>
      <source>altered</source>
      <translation>змінено</translation>
    </message>
    <message>
      <source>amendments</source>
      <translation>поправки</translation>
    </message>
    <message>
      <source>an article that goes to several people goes to at least two</source>
      <translation>стаття, що дістається кільком, дістається щонайменше двом</translation>
    </message>
    <message>
      <source>an article's id must be text, not {key}</source>
      <translation>ідентифікатор статті має бути текстом, а не {key}</translation>
    </message>
    <message>
      <source>an entry of the memory needs a text and a label</source>
      <translation>запису пам’яті потрібні текст і мітка</translation>
    </message>
    <message>
      <source>and {count:,} more</source>
      <translation>і ще {count:,}</translation>
    </message>
    <message>
      <source>and {count:,} more notes</source>
      <translation>і ще приміток: {count:,}</translation>
    </message>
    <message>
      <source>and {count:,} more quotes that fell apart</source>
      <translation>і ще цитат, що розпалися: {count:,}</translation>
    </message>
    <message>
      <source>annotations of another view</source>
      <translation>анотацій іншого подання</translation>
    </message>
    <message>
      <source>annotations of the layer {layer}</source>
      <translation>анотацій шару {layer}</translation>
    </message>
    <message>
      <source>annotator JSON Lines</source>
      <translation>annotator JSON Lines</translation>
    </message>
    <message>
      <source>annotator manual</source>
      <translation>Посібник annotator</translation>
    </message>
    <message>
      <source>annotator projects (*.annot)</source>
      <translation>Проєкти annotator (*.annot)</translation>
    </message>
    <message>
      <source>anonymous</source>
      <translation>анонімний</translation>
    </message>
    <message>
      <source>another number</source>
      <translation>інше число</translation>
    </message>
    <message>
      <source>another role</source>
      <translation>інша роль</translation>
    </message>
    <message>
      <source>another tense, or more or less sure</source>
      <translation>інший час або інший ступінь певності</translation>
    </message>
    <message>
      <source>anybody</source>
      <translation>будь-хто</translation>
    </message>
    <message>
      <source>are there already, or lack what they must have</source>
      <translation>уже наявні або неповні</translation>
    </message>
    <message>
      <source>around the {label} “{text}”</source>
      <translation>навколо {label} «{text}»</translation>
    </message>
    <message>
      <source>article {article} comes twice with a copy of {owner}</source>
      <translation>стаття {article} трапляється двічі з копією {owner}</translation>
    </message>
    <message>
      <source>article {article} has another text here ({share:.0%} alike)</source>
      <translation>стаття {article} має тут інший текст ({share:.0%} збігу)</translation>
    </message>
    <message>
      <source>article {article} is {near}</source>
      <translation>стаття {article} — {near}</translation>
    </message>
    <message>
      <source>article {article}: the quote {quote} has no content</source>
      <translation>стаття {article}: цитата {quote} не має змісту</translation>
    </message>
    <message>
      <source>article {article}: the text was altered and is taken as it is</source>
      <translation>стаття {article}: текст змінено, його прийнято як є</translation>
    </message>
    <message>
      <source>article {article}: the text was altered; --accept-texts takes it as it is</source>
      <translation>стаття {article}: текст змінено; --accept-texts прийме його як є</translation>
    </message>
    <message>
      <source>article {article}: {last} is beyond the end of the text</source>
      <translation>стаття {article}: {last} за кінцем тексту</translation>
    </message>
    <message>
      <source>article {article}: {why}</source>
      <translation>стаття {article}: {why}</translation>
    </message>
    <message>
      <source>articles</source>
      <translation>статті</translation>
    </message>
    <message>
      <source>articles went out of the project meanwhile; nothing was written</source>
      <translation>тим часом статті вийшли з проєкту; нічого не записано</translation>
    </message>
    <message>
      <source>as the first suggester</source>
      <translation>як перший підказувач</translation>
    </message>
    <message>
      <source>asked for</source>
      <translation>на вимогу</translation>
    </message>
    <message>
      <source>at work now</source>
      <translation>зараз працює</translation>
    </message>
    <message>
      <source>attributes {type}</source>
      <translation>атрибутів {type}</translation>
    </message>
    <message>
      <source>before a large step</source>
      <translation>перед великим кроком</translation>
    </message>
    <message>
      <source>before a repair</source>
      <translation>перед лагодженням</translation>
    </message>
    <message>
      <source>before going back</source>
      <translation>перед поверненням</translation>
    </message>
    <message>
      <source>before it was brought up to date</source>
      <translation>перед оновленням</translation>
    </message>
    <message>
      <source>before work was brought in</source>
      <translation>перед внесенням роботи</translation>
    </message>
    <message>
      <source>begins or ends with a line break, which brat cannot mark</source>
      <translation>починається чи закінчується розривом рядка, якого brat не може позначити</translation>
    </message>
    <message>
      <source>begins or ends with white space</source>
      <translation>починається чи закінчується пробілом</translation>
    </message>
    <message>
      <source>begun</source>
      <translation>розпочато</translation>
    </message>
    <message>
      <source>belong to no annotator that is there</source>
      <translation>без наявного анотатора</translation>
    </message>
    <message>
      <source>belong to no article that is there</source>
      <translation>без наявної статті</translation>
    </message>
    <message>
      <source>belong to no copy that is there</source>
      <translation>без наявної копії</translation>
    </message>
    <message>
      <source>belong to no edit that is there</source>
      <translation>без наявного кроку журналу</translation>
    </message>
    <message>
      <source>belong to no quote that is there</source>
      <translation>без наявної цитати</translation>
    </message>
    <message>
      <source>belongs to a quote of which nothing that was said can go</source>
      <translation>належить до цитати, з якої нічого сказаного не можна вивести</translation>
    </message>
    <message>
      <source>belongs to a quote that cannot go</source>
      <translation>належить до цитати, яку не можна вивести</translation>
    </message>
    <message>
      <source>beside it</source>
      <translation>поряд</translation>
    </message>
    <message>
      <source>beside the first one</source>
      <translation>поряд із першим</translation>
    </message>
    <message>
      <source>blocked by hand</source>
      <translation>заблоковано вручну</translation>
    </message>
    <message>
      <source>body</source>
      <translation>основний текст</translation>
    </message>
    <message>
      <source>brat standoff</source>
      <translation>brat standoff</translation>
    </message>
    <message>
      <source>by article</source>
      <translation>за статтями</translation>
    </message>
    <message>
      <source>by labels</source>
      <translation>за мітками</translation>
    </message>
    <message>
      <source>by nobody</source>
      <translation>без мовця</translation>
    </message>
    <message>
      <source>by somebody unnamed</source>
      <translation>від когось без імені</translation>
    </message>
    <message>
      <source>by the rule “{rule}”</source>
      <translation>за правилом «{rule}»</translation>
    </message>
    <message>
      <source>by the rule “{rule}”, run by {name}</source>
      <translation>за правилом «{rule}», запуск: {name}</translation>
    </message>
    <message>
      <source>by type</source>
      <translation>за типом</translation>
    </message>
    <message>
      <source>by what they look like</source>
      <translation>за їхнім виглядом</translation>
    </message>
    <message>
      <source>by {name}</source>
      <translation>від {name}</translation>
    </message>
    <message>
      <source>byline</source>
      <translation>рядок автора</translation>
    </message>
    <message>
      <source>bytes of UTF-8</source>
      <translation>байти UTF-8</translation>
    </message>
    <message>
      <source>called “{name}”</source>
      <translation>названий «{name}»</translation>
    </message>
    <message>
      <source>can only be read now: it was protected, or its medium taken away</source>
      <translation>тепер лише для читання: його захищено або носій вийнято</translation>
    </message>
    <message>
      <source>cannot be reached: its medium was taken away, or is full or damaged</source>
      <translation>недоступний: носій вийнято, переповнено чи пошкоджено</translation>
    </message>
    <message>
      <source>cannot be used: {why}</source>
      <translation>непридатний: {why}</translation>
    </message>
    <message>
      <source>cannot be written: its folder takes nothing new</source>
      <translation>не вдається записати: тека не приймає нового</translation>
    </message>
    <message>
      <source>cannot grow: there is no room left where it is</source>
      <translation>не може рости: там, де він є, немає місця</translation>
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
      <source>choices that are no kind of quote</source>
      <translation>виборів, що не є видом цитати</translation>
    </message>
    <message>
      <source>choose two or more speakers to merge; nothing was changed</source>
      <translation>вибрати двох або більше мовців для об’єднання; нічого не змінено</translation>
    </message>
    <message>
      <source>click, click again</source>
      <translation>клацнути, клацнути ще раз</translation>
    </message>
    <message>
      <source>close it there first or, where nobody has it open any more, delete {file} beside it</source>
      <translation>спершу закрийте там або, якщо його вже ніхто не тримає відкритим, видаліть поруч {file}</translation>
    </message>
    <message>
      <source>close that first</source>
      <translation>спершу закрийте там</translation>
    </message>
    <message>
      <source>code points</source>
      <translation>кодові точки</translation>
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
      <source>confirmed</source>
      <translation>підтверджено</translation>
    </message>
    <message>
      <source>content</source>
      <translation>зміст</translation>
    </message>
    <message>
      <source>contents</source>
      <translation>змісти</translation>
    </message>
    <message>
      <source>contrast {ratio:.1f} : 1</source>
      <translation>контраст {ratio:.1f} : 1</translation>
    </message>
    <message>
      <source>contrast {ratio:.1f} : 1, too weak to be read well</source>
      <translation>контраст {ratio:.1f} : 1, замалий, щоб добре читати</translation>
    </message>
    <message>
      <source>cover nothing</source>
      <translation>що нічого не покривають</translation>
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
      <source>cue {text}</source>
      <translation>слово мовлення {text}</translation>
    </message>
    <message>
      <source>cue “{text}”</source>
      <translation>слово мовлення «{text}»</translation>
    </message>
    <message>
      <source>dateline</source>
      <translation>місце й дата</translation>
    </message>
    <message>
      <source>decided: {label}</source>
      <translation>вирішено: {label}</translation>
    </message>
    <message>
      <source>decisions</source>
      <translation>рішення</translation>
    </message>
    <message>
      <source>delete</source>
      <translation>видалити</translation>
    </message>
    <message>
      <source>deleted</source>
      <translation>видалено</translation>
    </message>
    <message>
      <source>deleted: {words};</source>
      <translation>вилучено: {words};</translation>
    </message>
    <message>
      <source>described</source>
      <translation>описаний</translation>
    </message>
    <message>
      <source>differ: {names}</source>
      <translation>різняться: {names}</translation>
    </message>
    <message>
      <source>direct</source>
      <translation>пряма</translation>
    </message>
    <message>
      <source>direct quote</source>
      <translation>пряма цитата</translation>
    </message>
    <message>
      <source>doc {number} is damaged: {why}</source>
      <translation>doc {number} пошкоджено: {why}</translation>
    </message>
    <message>
      <source>doccano JSON Lines</source>
      <translation>doccano JSON Lines</translation>
    </message>
    <message>
      <source>does not begin and end where tokens do</source>
      <translation>починається й закінчується не там, де токени</translation>
    </message>
    <message>
      <source>does not fall on spaCy's token borders</source>
      <translation>не збігається з межами токенів spaCy</translation>
    </message>
    <message>
      <source>done</source>
      <translation>готово</translation>
    </message>
    <message>
      <source>double-click</source>
      <translation>двічі клацнути</translation>
    </message>
    <message>
      <source>draft</source>
      <translation>у роботі</translation>
    </message>
    <message>
      <source>drafts that nobody submitted are not taken; submit them in Label Studio first</source>
      <translation>неподаних чернеток не взято; спершу подайте їх у Label Studio</translation>
    </message>
    <message>
      <source>drag</source>
      <translation>протягнути</translation>
    </message>
    <message>
      <source>drag from the bar to the name</source>
      <translation>протягнути від смуги до імені</translation>
    </message>
    <message>
      <source>drag its handle</source>
      <translation>протягнути за ручку</translation>
    </message>
    <message>
      <source>drawing articles for the intervals</source>
      <translation>вибірка статей для інтервалів</translation>
    </message>
    <message>
      <source>draws for intervals</source>
      <translation>вибірки для інтервалів</translation>
    </message>
    <message>
      <source>dropped</source>
      <translation>випущена</translation>
    </message>
    <message>
      <source>ends</source>
      <translation>межі</translation>
    </message>
    <message>
      <source>ends not where it says</source>
      <translation>закінчується не там, де вказано</translation>
    </message>
    <message>
      <source>ends with white space</source>
      <translation>закінчується пробілом</translation>
    </message>
    <message>
      <source>ends within a word</source>
      <translation>закінчується посеред слова</translation>
    </message>
    <message>
      <source>entities</source>
      <translation>сутності</translation>
    </message>
    <message>
      <source>entities, zones, kinds of quotes, states, speakers but where they are named</source>
      <translation>сутності, зони, види цитат, стани, мовці, окрім місць, де їх названо</translation>
    </message>
    <message>
      <source>entity</source>
      <translation>сутність</translation>
    </message>
    <message numerus="yes">
      <source>epoch {epoch}, from {count} places where names may stand</source>
      <translation>
        <numerusform>епоха {epoch}, з {count} місця, де можуть стояти імена</numerusform>
        <numerusform>епоха {epoch}, з {count} місць, де можуть стояти імена</numerusform>
        <numerusform>епоха {epoch}, з {count} місць, де можуть стояти імена</numerusform>
      </translation>
    </message>
    <message>
      <source>epoch {epoch}, from {lines} lines</source>
      <translation>епоха {epoch}, рядків: {lines}</translation>
    </message>
    <message>
      <source>equivalences</source>
      <translation>еквівалентностей</translation>
    </message>
    <message>
      <source>event</source>
      <translation>подія</translation>
    </message>
    <message>
      <source>everywhere</source>
      <translation>всюди</translation>
    </message>
    <message>
      <source>expected text, not {value}</source>
      <translation>очікувався текст, а не {value}</translation>
    </message>
    <message>
      <source>first</source>
      <translation>перший</translation>
    </message>
    <message>
      <source>flagged</source>
      <translation>на обговоренні</translation>
    </message>
    <message>
      <source>format</source>
      <translation>формат</translation>
    </message>
    <message>
      <source>goes without what says its parts belong together; {title} has no links</source>
      <translation>іде без вказівки, що його частини належать разом; {title} не має зв’язків</translation>
    </message>
    <message>
      <source>gold</source>
      <translation>золото</translation>
    </message>
    <message>
      <source>group</source>
      <translation>група</translation>
    </message>
    <message>
      <source>has a character that no XML file can hold; add it to the labelling configuration</source>
      <translation>має знак, якого не може бути в XML; додайте її до конфігурації міток</translation>
    </message>
    <message>
      <source>has a fault or no end</source>
      <translation>має помилку або не має кінця</translation>
    </message>
    <message>
      <source>has a label that is left out</source>
      <translation>має мітку, яку пропущено</translation>
    </message>
    <message>
      <source>has a label with a character that no XML file can hold</source>
      <translation>має мітку зі знаком, якого не може бути в XML</translation>
    </message>
    <message>
      <source>has a label with white space in it, which ends a column; give it another name</source>
      <translation>має мітку з пробілами, що завершують стовпець; дайте їй іншу назву</translation>
    </message>
    <message>
      <source>has the place and label of another span; labelbuddy keeps one of a kind</source>
      <translation>має місце й мітку іншого відрізка; labelbuddy зберігає по одному</translation>
    </message>
    <message>
      <source>have gaps, overlap or reach beyond the text</source>
      <translation>з прогалинами, перекриттям або за межами тексту</translation>
    </message>
    <message>
      <source>have no content</source>
      <translation>без змісту</translation>
    </message>
    <message>
      <source>have parts out of order</source>
      <translation>з частинами не в тому порядку</translation>
    </message>
    <message>
      <source>headline</source>
      <translation>заголовок</translation>
    </message>
    <message>
      <source>hold what cannot be there</source>
      <translation>з неможливим умістом</translation>
    </message>
    <message>
      <source>how much more of it is taken when shown: 0 % no more than without, 100 % all of it, below 0 % less; the form is that of Cohen's kappa (1960)</source>
      <translation>наскільки більше беруть, коли показано: 0 % не більше, ніж без, 100 % усе, нижче 0 % менше; форма — як у каппи Коена (1960)</translation>
    </message>
    <message>
      <source>identifiers of entities</source>
      <translation>ідентифікаторів сутностей</translation>
    </message>
    <message>
      <source>ignored in Prodigy</source>
      <translation>проігноровано в Prodigy</translation>
    </message>
    <message>
      <source>in adjudication</source>
      <translation>вирішується</translation>
    </message>
    <message>
      <source>in what begins in line {line}: {why}</source>
      <translation>у тому, що починається в рядку {line}: {why}</translation>
    </message>
    <message>
      <source>in {count}</source>
      <translation>у {count}</translation>
    </message>
    <message numerus="yes">
      <source>in {count} articles</source>
      <translation>
        <numerusform>у {count} статті</numerusform>
        <numerusform>у {count} статтях</numerusform>
        <numerusform>у {count} статтях</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>in {count} places</source>
      <translation>
        <numerusform>у {count} місці</numerusform>
        <numerusform>у {count} місцях</numerusform>
        <numerusform>у {count} місцях</numerusform>
      </translation>
    </message>
    <message>
      <source>indirect</source>
      <translation>непряма</translation>
    </message>
    <message>
      <source>indirect quote</source>
      <translation>непряма цитата</translation>
    </message>
    <message>
      <source>inserted: {words};</source>
      <translation>вставлено: {words};</translation>
    </message>
    <message>
      <source>inside the {label} “{text}”</source>
      <translation>усередині {label} «{text}»</translation>
    </message>
    <message>
      <source>is an entity; Citron knows quotes only</source>
      <translation>є сутністю; Citron знає лише цитати</translation>
    </message>
    <message>
      <source>is an entity; this file holds the quotes alone</source>
      <translation>є сутністю; цей файл містить лише цитати</translation>
    </message>
    <message>
      <source>is nested too deep</source>
      <translation>надто глибоко вкладено</translation>
    </message>
    <message>
      <source>is not UTF-8</source>
      <translation>не є UTF-8</translation>
    </message>
    <message>
      <source>is part of a quote that reaches into a {zone}, which is left out</source>
      <translation>є частиною цитати, що заходить у пропущену зону ({zone})</translation>
    </message>
    <message>
      <source>is part of a quote; this file holds the entities alone</source>
      <translation>є частиною цитати; цей файл містить лише сутності</translation>
    </message>
    <message>
      <source>is somebody else</source>
      <translation>це хтось інший</translation>
    </message>
    <message>
      <source>is the same person</source>
      <translation>це та сама людина</translation>
    </message>
    <message>
      <source>is {label}</source>
      <translation>це {label}</translation>
    </message>
    <message>
      <source>it</source>
      <translation>позначка</translation>
    </message>
    <message>
      <source>it (short)</source>
      <translation>файл</translation>
    </message>
    <message>
      <source>it belongs to another project: none of its articles is in this one</source>
      <translation>належить до іншого проєкту: жодної його статті тут немає</translation>
    </message>
    <message>
      <source>it belongs to no story</source>
      <translation>не належить до жодної історії</translation>
    </message>
    <message>
      <source>it can be read, or copied elsewhere and opened there</source>
      <translation>його можна читати або скопіювати деінде й відкрити там</translation>
    </message>
    <message>
      <source>it declares a document type, which no configuration needs</source>
      <translation>оголошує тип документа, якого жодна конфігурація не потребує</translation>
    </message>
    <message>
      <source>it defines the label {label} in other words</source>
      <translation>інакше визначає мітку {label}</translation>
    </message>
    <message>
      <source>it does not begin like one</source>
      <translation>починається не так</translation>
    </message>
    <message>
      <source>it does not say who {name} is; this is taken for the work of {here}</source>
      <translation>не каже, хто це — {name}; це вважається роботою {here}</translation>
    </message>
    <message>
      <source>it ends too early</source>
      <translation>закінчується зарано</translation>
    </message>
    <message>
      <source>it gives no reason</source>
      <translation>без пояснення</translation>
    </message>
    <message>
      <source>it has more than {most_tokens:,} tokens</source>
      <translation>має понад {most_tokens:,} токенів</translation>
    </message>
    <message>
      <source>it holds a number that is not finite or has far too many digits</source>
      <translation>містить число, яке не є скінченним або має забагато цифр</translation>
    </message>
    <message>
      <source>it holds half of a surrogate pair, which is no text</source>
      <translation>містить половину сурогатної пари, а це не текст</translation>
    </message>
    <message>
      <source>it holds more than {most:,} lists and objects, which no article does</source>
      <translation>містить понад {most:,} списків та об’єктів, чого не буває зі статтею</translation>
    </message>
    <message>
      <source>it holds more than {most:,} structures and features</source>
      <translation>у ньому понад {most:,} структур і ознак</translation>
    </message>
    <message>
      <source>it holds too much besides its tokens; have it written in several files</source>
      <translation>крім токенів, у ньому забагато; запишіть його кількома файлами</translation>
    </message>
    <message>
      <source>it is longer than {largest:,} bytes</source>
      <translation>він довший за {largest:,} байтів</translation>
    </message>
    <message>
      <source>it is no object</source>
      <translation>це не об’єкт</translation>
    </message>
    <message>
      <source>it is no project and not annotator's own JSON Lines but {title}, which does not tell whose work it is and how new; an import takes it</source>
      <translation>це не проєкт і не JSON Lines annotator, а {title}, де не сказано, чия це робота і наскільки нова; його візьме імпорт</translation>
    </message>
    <message>
      <source>it is not packed as one</source>
      <translation>його так не запаковано</translation>
    </message>
    <message>
      <source>it is not said whose work this is; name the annotator</source>
      <translation>не сказано, чия це робота; вказати анотатора</translation>
    </message>
    <message>
      <source>it is open in another window or command</source>
      <translation>його відкрито в іншому вікні чи команді</translation>
    </message>
    <message>
      <source>it is open in another window or command; close that first</source>
      <translation>його відкрито в іншому вікні чи команді; спершу закрийте там</translation>
    </message>
    <message>
      <source>it is read-only</source>
      <translation>лише для читання</translation>
    </message>
    <message>
      <source>it is this project itself</source>
      <translation>це сам цей проєкт</translation>
    </message>
    <message>
      <source>it is {label} here now</source>
      <translation>тут це тепер {label}</translation>
    </message>
    <message>
      <source>it makes a {type}, not a Codec</source>
      <translation>створює {type}, а не Codec</translation>
    </message>
    <message>
      <source>it marks HTML, whose offsets are not those of a text</source>
      <translation>позначає HTML, зсуви якого — не зсуви тексту</translation>
    </message>
    <message>
      <source>it names the speaker {speaker}, who is not among its speakers</source>
      <translation>називає мовця {speaker}, якого немає серед його мовців</translation>
    </message>
    <message>
      <source>it needs the component {missing}, which is not installed</source>
      <translation>потрібен компонент {missing}, який не встановлено</translation>
    </message>
    <message>
      <source>it neither reads nor writes</source>
      <translation>не читає і не записує</translation>
    </message>
    <message>
      <source>it shares no rare word with “{title}”</source>
      <translation>немає спільних рідкісних слів з «{title}»</translation>
    </message>
    <message>
      <source>it unpacks to more than one article can hold</source>
      <translation>розпакований, він більший, ніж може вмістити стаття</translation>
    </message>
    <message>
      <source>it was made by a newer annotator (schema {found}, this one knows {known})</source>
      <translation>його створив новіший annotator (схема {found}, цей знає {known})</translation>
    </message>
    <message>
      <source>it would unpack to more than {most:,} bytes</source>
      <translation>розпакований, він мав би понад {most:,} байтів</translation>
    </message>
    <message>
      <source>its label</source>
      <translation>мітка</translation>
    </message>
    <message>
      <source>its orth</source>
      <translation>orth</translation>
    </message>
    <message>
      <source>its pages are pictures without text; have the text recognised first</source>
      <translation>його сторінки — зображення без тексту; спершу розпізнайте текст</translation>
    </message>
    <message>
      <source>its paragraphs</source>
      <translation>абзаци</translation>
    </message>
    <message>
      <source>its parts do not fit together</source>
      <translation>його частини не підходять одна до одної</translation>
    </message>
    <message>
      <source>its raw text</source>
      <translation>сирий текст</translation>
    </message>
    <message>
      <source>its sentences</source>
      <translation>речення</translation>
    </message>
    <message>
      <source>its space</source>
      <translation>space</translation>
    </message>
    <message>
      <source>its suffixes are {suffixes}, not like ('.txt',)</source>
      <translation>його розширення — {suffixes}, а не як ('.txt',)</translation>
    </message>
    <message>
      <source>its text</source>
      <translation>текст</translation>
    </message>
    <message>
      <source>its text has {count:,} characters, and a suggester reads no more than {most:,}</source>
      <translation>у тексті {count:,} знаків, а підказувач читає щонайбільше {most:,}</translation>
    </message>
    <message>
      <source>its text is longer than {longest:,} characters</source>
      <translation>його текст довший за {longest:,} знаків</translation>
    </message>
    <message>
      <source>its title, author and date cannot be read</source>
      <translation>не вдається прочитати його заголовок, автора й дату</translation>
    </message>
    <message>
      <source>its tokens</source>
      <translation>токени</translation>
    </message>
    <message>
      <source>its tokens are no rows of numbers</source>
      <translation>його токени — не рядки чисел</translation>
    </message>
    <message>
      <source>its tokens are not as many as it says</source>
      <translation>токенів не стільки, скільки вказано</translation>
    </message>
    <message>
      <source>its tokens do not make up its text</source>
      <translation>токени не складають тексту</translation>
    </message>
    <message>
      <source>its type</source>
      <translation>тип</translation>
    </message>
    <message>
      <source>judgements</source>
      <translation>оцінки</translation>
    </message>
    <message>
      <source>keep ours</source>
      <translation>залишити нашу</translation>
    </message>
    <message>
      <source>kept as it is</source>
      <translation>лишається як є</translation>
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
      <source>labelbuddy JSON Lines</source>
      <translation>labelbuddy JSON Lines</translation>
    </message>
    <message>
      <source>learning from {share} %</source>
      <translation>навчання з {share} %</translation>
    </message>
    <message>
      <source>leave it out</source>
      <translation>не вносити</translation>
    </message>
    <message>
      <source>leave out what has it</source>
      <translation>не вносити того, що її має</translation>
    </message>
    <message>
      <source>leave them out</source>
      <translation>не вносити</translation>
    </message>
    <message>
      <source>left as it was: in the articles held out nothing became better</source>
      <translation>лишилося, як було: у відкладених статтях нічого не поліпшилося</translation>
    </message>
    <message>
      <source>left as they were: in the articles held out nothing became better</source>
      <translation>лишилися, як були: у відкладених статтях нічого не поліпшилося</translation>
    </message>
    <message>
      <source>left out</source>
      <translation>не береться</translation>
    </message>
    <message>
      <source>left out until the questions below are answered</source>
      <translation>не вноситься, доки немає відповідей на питання нижче</translation>
    </message>
    <message>
      <source>left to the suggesters</source>
      <translation>залишено підказувачам</translation>
    </message>
    <message>
      <source>less than a minute left</source>
      <translation>лишилося менше хвилини</translation>
    </message>
    <message>
      <source>lies in a {zone}, which is left out</source>
      <translation>лежить у пропущеній зоні ({zone})</translation>
    </message>
    <message>
      <source>line {line}</source>
      <translation>рядок {line}</translation>
    </message>
    <message>
      <source>looking</source>
      <translation>перегляд</translation>
    </message>
    <message>
      <source>looking for {wanted}</source>
      <translation>пошук: {wanted}</translation>
    </message>
    <message>
      <source>lost: “{words}” of {annotator}</source>
      <translation>втрачено: «{words}» ({annotator})</translation>
    </message>
    <message>
      <source>made by another version of the program</source>
      <translation>створено іншою версією програми</translation>
    </message>
    <message>
      <source>marks</source>
      <translation>позначки</translation>
    </message>
    <message>
      <source>median</source>
      <translation>медіана</translation>
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
      <source>mixed quote</source>
      <translation>змішана цитата</translation>
    </message>
    <message>
      <source>more than ten years</source>
      <translation>понад десять років</translation>
    </message>
    <message>
      <source>more than {most:,} bytes are too many for one article</source>
      <translation>понад {most:,} байтів — забагато для однієї статті</translation>
    </message>
    <message>
      <source>move the marks to our text</source>
      <translation>перенести позначки в наш текст</translation>
    </message>
    <message>
      <source>name</source>
      <translation>ім’я</translation>
    </message>
    <message>
      <source>name one suggester, or two to compare them</source>
      <translation>вказати одного підказувача або двох для порівняння</translation>
    </message>
    <message>
      <source>name the article that others are to be similar to</source>
      <translation>вказати статтю, на яку мають бути схожі інші</translation>
    </message>
    <message>
      <source>named</source>
      <translation>названий</translation>
    </message>
    <message numerus="yes">
      <source>named in {count} marks</source>
      <translation>
        <numerusform>названо в {count} позначці</numerusform>
        <numerusform>названо в {count} позначках</numerusform>
        <numerusform>названо в {count} позначках</numerusform>
      </translation>
    </message>
    <message>
      <source>named: {words}</source>
      <translation>названо: {words}</translation>
    </message>
    <message>
      <source>names</source>
      <translation>імена</translation>
    </message>
    <message>
      <source>names that sound the same</source>
      <translation>імена, що звучать однаково</translation>
    </message>
    <message>
      <source>nearly the same as {article} ({share:.0%} alike)</source>
      <translation>майже така сама, як {article} ({share:.0%} збігу)</translation>
    </message>
    <message>
      <source>negation_changed</source>
      <translation>заперечення змінено</translation>
    </message>
    <message>
      <source>neither the scheme nor any span has a label {label}</source>
      <translation>мітки {label} немає ні у списку міток, ні в жодному відрізку</translation>
    </message>
    <message>
      <source>no article can be made of this: {why}</source>
      <translation>з цього не можна зробити статтю: {why}</translation>
    </message>
    <message>
      <source>no article is adjudicated yet ({told})</source>
      <translation>жодної статті ще не вирішено ({told})</translation>
    </message>
    <message>
      <source>no article was begun by two annotators ({each})</source>
      <translation>жодної статті не розпочали два анотатори ({each})</translation>
    </message>
    <message>
      <source>no article was finished by two annotators ({each}); what is unfinished counts only where that is asked for</source>
      <translation>жодної статті не завершили два анотатори ({each}); незавершене враховується лише на вимогу</translation>
    </message>
    <message>
      <source>no column has a name such as text; {column} was taken, which has the longest texts</source>
      <translation>жоден стовпець не має назви на кшталт text; узято {column} з найдовшими текстами</translation>
    </message>
    <message>
      <source>no counterpart</source>
      <translation>без пари</translation>
    </message>
    <message>
      <source>no cue</source>
      <translation>без слова мовлення</translation>
    </message>
    <message>
      <source>no file {file} says where the tokens stand: spaces were put between them anew</source>
      <translation>жоден файл {file} не каже, де стоять токени: між ними поставлено нові пробіли</translation>
    </message>
    <message>
      <source>no finished article is held out, so nothing can be measured; finish more stories</source>
      <translation>жодну готову статтю не відкладено, тож виміряти нічого не можна; завершити більше історій</translation>
    </message>
    <message>
      <source>no format reads {what} (known: {known})</source>
      <translation>жоден формат не читає {what} (відомі: {known})</translation>
    </message>
    <message>
      <source>no line of brat's begins with {name} like this</source>
      <translation>жоден рядок brat не починається так із {name}</translation>
    </message>
    <message>
      <source>no line of brat's: a TAB follows the id, and then a type</source>
      <translation>це не рядок brat: після ідентифікатора йде TAB, а тоді тип</translation>
    </message>
    <message>
      <source>no main text was found on this page</source>
      <translation>на цій сторінці не знайдено основного тексту</translation>
    </message>
    <message>
      <source>no project is open</source>
      <translation>жоден проєкт не відкрито</translation>
    </message>
    <message>
      <source>no quote has this {label}; it stays a span</source>
      <translation>жодна цитата не має такого елемента ({label}); лишається відрізком</translation>
    </message>
    <message>
      <source>no source</source>
      <translation>без джерела</translation>
    </message>
    <message>
      <source>no spans</source>
      <translation>жодного відрізка</translation>
    </message>
    <message>
      <source>no speaker</source>
      <translation>без мовця</translation>
    </message>
    <message>
      <source>no suggester</source>
      <translation>без підказувача</translation>
    </message>
    <message>
      <source>no suggestion is open</source>
      <translation>немає відкритих пропозицій</translation>
    </message>
    <message>
      <source>no suggestion is open.</source>
      <translation>жодна пропозиція не відкрита.</translation>
    </message>
    <message numerus="yes">
      <source>no text on pages {pages}</source>
      <translation>
        <numerusform>немає тексту на сторінці {pages}</numerusform>
        <numerusform>немає тексту на сторінках {pages}</numerusform>
        <numerusform>немає тексту на сторінках {pages}</numerusform>
      </translation>
    </message>
    <message>
      <source>no zone</source>
      <translation>жодної зони</translation>
    </message>
    <message>
      <source>nobody</source>
      <translation>ніхто</translation>
    </message>
    <message>
      <source>nobody has begun any</source>
      <translation>ніхто не розпочав жодної</translation>
    </message>
    <message>
      <source>nobody has decided anything yet</source>
      <translation>ще ніхто нічого не вирішив</translation>
    </message>
    <message>
      <source>nobody has finished an article, so there is nothing to adjudicate yet; nothing was changed</source>
      <translation>ніхто не завершив жодної статті, тож нема чого вирішувати; нічого не змінено</translation>
    </message>
    <message>
      <source>nobody has finished an article, so there is nothing to tell yet; nothing was written</source>
      <translation>ніхто не завершив жодної статті, тож нема про що звітувати; нічого не записано</translation>
    </message>
    <message>
      <source>nobody has finished any</source>
      <translation>ніхто не завершив жодної</translation>
    </message>
    <message>
      <source>nobody has looked for zones, so none is left out</source>
      <translation>зон ніхто не шукав, тож жодної не пропущено</translation>
    </message>
    <message>
      <source>nobody named</source>
      <translation>нікого не названо</translation>
    </message>
    <message>
      <source>nobody says who suggests</source>
      <translation>невідомо, хто пропонує</translation>
    </message>
    <message>
      <source>none</source>
      <translation>немає</translation>
    </message>
    <message numerus="yes">
      <source>none of {count} suggestions between {low} % and {high} %</source>
      <translation>
        <numerusform>жодної з {count} пропозиції між {low} % і {high} %</numerusform>
        <numerusform>жодної з {count} пропозицій між {low} % і {high} %</numerusform>
        <numerusform>жодної з {count} пропозицій між {low} % і {high} %</numerusform>
      </translation>
    </message>
    <message>
      <source>not defined</source>
      <translation>не визначено</translation>
    </message>
    <message>
      <source>not in the original</source>
      <translation>немає в оригіналі</translation>
    </message>
    <message>
      <source>not in the scheme</source>
      <translation>немає у списку міток</translation>
    </message>
    <message>
      <source>not in this project</source>
      <translation>не в цьому проєкті</translation>
    </message>
    <message>
      <source>not marked</source>
      <translation>не позначено</translation>
    </message>
    <message>
      <source>not named</source>
      <translation>не названий</translation>
    </message>
    <message>
      <source>not read to its end without {name} beside it</source>
      <translation>не прочитано до кінця без {name} поруч</translation>
    </message>
    <message>
      <source>not suggested</source>
      <translation>не пропонується</translation>
    </message>
    <message>
      <source>not taken: {count} {what}</source>
      <translation>не взято: {count} {what}</translation>
    </message>
    <message>
      <source>not there now</source>
      <translation>зараз відсутній</translation>
    </message>
    <message>
      <source>not used: in articles left out of learning it brought nothing</source>
      <translation>не використано: у статтях поза навчанням це нічого не дало</translation>
    </message>
    <message>
      <source>not used: in articles left out of learning they brought nothing</source>
      <translation>не використано: у статтях поза навчанням вони нічого не дали</translation>
    </message>
    <message>
      <source>notes on a region</source>
      <translation>нотаток до ділянки</translation>
    </message>
    <message>
      <source>nothing</source>
      <translation>нічого</translation>
    </message>
    <message>
      <source>nothing can be written to {project} or beside it ({reason})</source>
      <translation>у {project} чи поруч нічого не можна записати ({reason})</translation>
    </message>
    <message>
      <source>nothing in it</source>
      <translation>порожньо</translation>
    </message>
    <message numerus="yes">
      <source>nothing is left to hand out: {count} articles went out before; choose which, or to hand all of them out again</source>
      <translation>
        <numerusform>нема чого роздавати: {count} статтю вже роздано; вибрати які або роздати всі знову</numerusform>
        <numerusform>нема чого роздавати: {count} статті вже роздано; вибрати які або роздати всі знову</numerusform>
        <numerusform>нема чого роздавати: {count} статей уже роздано; вибрати які або роздати всі знову</numerusform>
      </translation>
    </message>
    <message>
      <source>nothing is marked in the finished articles, so nothing can be learnt</source>
      <translation>у готових статтях нічого не позначено, тож навчатися нема на чому</translation>
    </message>
    <message>
      <source>nothing of a project can be read in it; nothing was changed</source>
      <translation>у ньому не вдається прочитати нічого від проєкту; нічого не змінено</translation>
    </message>
    <message>
      <source>nothing suggested before in this project; the suggester is as it was</source>
      <translation>раніше в цьому проєкті ніхто не пропонував; підказувач лишився, як був</translation>
    </message>
    <message>
      <source>nothing there yet</source>
      <translation>там ще нічого</translation>
    </message>
    <message>
      <source>nothing: entities alone, with spaCy</source>
      <translation>нічого: лише сутності, зі spaCy</translation>
    </message>
    <message>
      <source>number</source>
      <translation>число</translation>
    </message>
    <message>
      <source>number {number} to do, as it came</source>
      <translation>номер {number} у черзі, як надійшла</translation>
    </message>
    <message>
      <source>number_changed</source>
      <translation>число змінено</translation>
    </message>
    <message>
      <source>of the articles to learn from, {count} are in {language}</source>
      <translation>зі статей для навчання мовою {language} — {count}</translation>
    </message>
    <message>
      <source>of the suggestions decided on</source>
      <translation>від вирішених пропозицій</translation>
    </message>
    <message>
      <source>of the suggestions decided on: another label, speaker, cue, source or kind</source>
      <translation>від вирішених пропозицій: інша мітка, мовець, слово мовлення, джерело чи вид</translation>
    </message>
    <message>
      <source>of the time it takes without suggestions</source>
      <translation>від часу, потрібного без пропозицій</translation>
    </message>
    <message>
      <source>of them go to</source>
      <translation>з них отримують</translation>
    </message>
    <message>
      <source>of what is gold, what people had marked</source>
      <translation>від золота — те, що було позначено</translation>
    </message>
    <message>
      <source>of what is suggested, what people marked just so with none shown</source>
      <translation>від запропонованого — те, що позначено саме так без видимих пропозицій</translation>
    </message>
    <message>
      <source>of what is suggested, what people marked just so with suggestions shown</source>
      <translation>від запропонованого — те, що позначено саме так за видимих пропозицій</translation>
    </message>
    <message>
      <source>of what people marked with none shown, what is suggested just so; it is the honest one</source>
      <translation>від позначеного без видимих пропозицій — те, що запропоновано саме так; ця повнота чесна</translation>
    </message>
    <message>
      <source>of what people marked with suggestions shown, what is suggested just so</source>
      <translation>від позначеного за видимих пропозицій — те, що запропоновано саме так</translation>
    </message>
    <message>
      <source>of what people marked with suggestions shown, what nobody had suggested</source>
      <translation>від позначеного за видимих пропозицій — те, чого ніхто не пропонував</translation>
    </message>
    <message>
      <source>of {b}</source>
      <translation>{b}</translation>
    </message>
    <message numerus="yes">
      <source>of {count} annotators</source>
      <translation>
        <numerusform>від {count} анотатора</numerusform>
        <numerusform>від {count} анотаторів</numerusform>
        <numerusform>від {count} анотаторів</numerusform>
      </translation>
    </message>
    <message>
      <source>of {done} stories that are done none falls into {empty}; finish more of them, or choose other shares or another seed</source>
      <translation>з {done} готових історій жодна не потрапляє до {empty}; завершити більше або вибрати інші частки чи інше зерно</translation>
    </message>
    <message>
      <source>of {done} stories that are done none falls into {empty}; finish more of them, or choose other shares or another seed, such as {seed}</source>
      <translation>з {done} готових історій жодна не потрапляє до {empty}; завершити більше або вибрати інші частки чи інше зерно, наприклад {seed}</translation>
    </message>
    <message>
      <source>offsets in {unit} are not understood; use one of {known}</source>
      <translation>зсуви в {unit} незрозумілі; використайте щось із {known}</translation>
    </message>
    <message>
      <source>offsets must be whole numbers, not {places}</source>
      <translation>зсуви мають бути цілими числами, а не {places}</translation>
    </message>
    <message>
      <source>offsets must be whole numbers, not {start} and {end}</source>
      <translation>зсуви мають бути цілими числами, а не {start} і {end}</translation>
    </message>
    <message numerus="yes">
      <source>on {count} days</source>
      <translation>
        <numerusform>за {count} день</numerusform>
        <numerusform>за {count} дні</numerusform>
        <numerusform>за {count} днів</numerusform>
      </translation>
    </message>
    <message>
      <source>only desktops on Linux are told this way; on this system, choose annotator once under “Open with” for a file that ends in .annot</source>
      <translation>так дізнаються лише стільниці Linux; у цій системі один раз вибрати annotator у «Відкрити за допомогою» для файлу .annot</translation>
    </message>
    <message>
      <source>only quotes differ there; put those right in the text</source>
      <translation>там різняться лише цитати; виправити їх у тексті</translation>
    </message>
    <message>
      <source>only white space</source>
      <translation>лише пробіли</translation>
    </message>
    <message>
      <source>only {name} suggests anything here</source>
      <translation>лише {name} щось тут пропонує</translation>
    </message>
    <message>
      <source>only {next} is marked in the finished articles: it learns that nothing else is to be suggested</source>
      <translation>у готових статтях позначено лише {next}: навчиться, що більше нічого пропонувати не треба</translation>
    </message>
    <message>
      <source>open: ours stays for now</source>
      <translation>без відповіді: поки лишається наша</translation>
    </message>
    <message>
      <source>open: the file stays out</source>
      <translation>без відповіді: файл не вноситься</translation>
    </message>
    <message>
      <source>ordering the articles</source>
      <translation>упорядкування статей</translation>
    </message>
    <message>
      <source>org</source>
      <translation>організація</translation>
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
      <source>overlapping</source>
      <translation>з перетином</translation>
    </message>
    <message>
      <source>overlaps a longer one; a token has one tag</source>
      <translation>перекриває довший; токен має один тег</translation>
    </message>
    <message>
      <source>overlaps another entity, so it is not in doc.ents and NER does not learn it; doc.spans["sc"] has it</source>
      <translation>перетинається з іншою сутністю, тож не в doc.ents, і NER цього не вчить; воно є в doc.spans["sc"]</translation>
    </message>
    <message>
      <source>page {page} does not hold together</source>
      <translation>сторінка {page} неузгоджена</translation>
    </message>
    <message>
      <source>parts</source>
      <translation>частини</translation>
    </message>
    <message>
      <source>paused</source>
      <translation>призупинено</translation>
    </message>
    <message>
      <source>per article</source>
      <translation>на статтю</translation>
    </message>
    <message>
      <source>person</source>
      <translation>особа</translation>
    </message>
    <message>
      <source>place</source>
      <translation>місце</translation>
    </message>
    <message>
      <source>punctuation</source>
      <translation>розділові знаки</translation>
    </message>
    <message>
      <source>putting together</source>
      <translation>складання</translation>
    </message>
    <message>
      <source>quote</source>
      <translation>цитата</translation>
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
      <source>reach beyond the text</source>
      <translation>за межами тексту</translation>
    </message>
    <message>
      <source>reaches into a {zone}, which is left out</source>
      <translation>заходить у пропущену зону ({zone})</translation>
    </message>
    <message>
      <source>reaches past the end of the text at {count}</source>
      <translation>виходить за кінець тексту на {count}</translation>
    </message>
    <message>
      <source>read as {name}</source>
      <translation>прочитано як {name}</translation>
    </message>
    <message>
      <source>read as {name}, which it hardly is; if it reads wrong, save it as UTF-8</source>
      <translation>прочитано як {name}, що навряд чи так; якщо читається хибно, збережіть як UTF-8</translation>
    </message>
    <message>
      <source>reading</source>
      <translation>читання</translation>
    </message>
    <message>
      <source>reading what was done</source>
      <translation>читання зробленого</translation>
    </message>
    <message>
      <source>ready</source>
      <translation>готово до вирішення</translation>
    </message>
    <message>
      <source>references of who is not quoted</source>
      <translation>посилань на тих, кого не цитують</translation>
    </message>
    <message>
      <source>reject</source>
      <translation>відхилити</translation>
    </message>
    <message>
      <source>rejected</source>
      <translation>відхилено</translation>
    </message>
    <message>
      <source>rejected before</source>
      <translation>раніше відхилено</translation>
    </message>
    <message>
      <source>relation</source>
      <translation>зв’язок</translation>
    </message>
    <message>
      <source>relations {label} between contents</source>
      <translation>зв’язків {label} між змістами</translation>
    </message>
    <message>
      <source>remembering what was decided</source>
      <translation>запам’ятовування вирішеного</translation>
    </message>
    <message>
      <source>reopened</source>
      <translation>відкрито знову</translation>
    </message>
    <message>
      <source>result {number}: {why}</source>
      <translation>результат {number}: {why}</translation>
    </message>
    <message>
      <source>results of type {type}</source>
      <translation>результатів типу {type}</translation>
    </message>
    <message>
      <source>rewrite</source>
      <translation>переказ</translation>
    </message>
    <message>
      <source>right click</source>
      <translation>права кнопка</translation>
    </message>
    <message>
      <source>role changed</source>
      <translation>роль змінено</translation>
    </message>
    <message>
      <source>role_changed</source>
      <translation>роль змінено</translation>
    </message>
    <message>
      <source>said by somebody else</source>
      <translation>сказано кимось іншим</translation>
    </message>
    <message>
      <source>same ends</source>
      <translation>ті самі межі</translation>
    </message>
    <message>
      <source>same words first</source>
      <translation>спершу ті самі слова</translation>
    </message>
    <message>
      <source>saved pages</source>
      <translation>збережених сторінок</translation>
    </message>
    <message>
      <source>say nothing that can be said</source>
      <translation>без чинного змісту</translation>
    </message>
    <message>
      <source>say whose work is meant; {there}</source>
      <translation>сказати, чию роботу мають на увазі; {there}</translation>
    </message>
    <message>
      <source>selected</source>
      <translation>виділено</translation>
    </message>
    <message>
      <source>selected; a label or its key marks it</source>
      <translation>виділено; мітка або її клавіша позначає це</translation>
    </message>
    <message>
      <source>sentence {number} begins {gap} characters after what comes before it</source>
      <translation>речення {number} починається за {gap} знаків після попереднього</translation>
    </message>
    <message>
      <source>share of its characters</source>
      <translation>частка її знаків</translation>
    </message>
    <message>
      <source>shares {words} and {more} more with “{title}”</source>
      <translation>спільне з «{title}»: {words} і ще {more}</translation>
    </message>
    <message>
      <source>shares {words} with “{title}”</source>
      <translation>спільне з «{title}»: {words}</translation>
    </message>
    <message>
      <source>skipped</source>
      <translation>пропущено</translation>
    </message>
    <message>
      <source>skipped in Label Studio</source>
      <translation>пропущено в Label Studio</translation>
    </message>
    <message>
      <source>some offsets count {unit}, not {ours}</source>
      <translation>деякі зсуви рахують {unit}, а не {ours}</translation>
    </message>
    <message>
      <source>source</source>
      <translation>джерело</translation>
    </message>
    <message>
      <source>source {text}</source>
      <translation>джерело {text}</translation>
    </message>
    <message>
      <source>source “{text}”</source>
      <translation>джерело «{text}»</translation>
    </message>
    <message>
      <source>spaCy DocBin</source>
      <translation>spaCy DocBin</translation>
    </message>
    <message>
      <source>spaCy cannot learn from it: {flaws}</source>
      <translation>spaCy не може з цього вчитися: {flaws}</translation>
    </message>
    <message>
      <source>spaCy docs as JSON Lines</source>
      <translation>документи spaCy як JSON Lines</translation>
    </message>
    <message>
      <source>spaCy training folder</source>
      <translation>тека для навчання spaCy</translation>
    </message>
    <message>
      <source>spaCy’s ({name})</source>
      <translation>підказувач spaCy ({name})</translation>
    </message>
    <message>
      <source>span</source>
      <translation>відрізок</translation>
    </message>
    <message>
      <source>span {number}: {span} is no span</source>
      <translation>відрізок {number}: {span} — не відрізок</translation>
    </message>
    <message>
      <source>spans</source>
      <translation>відрізки</translation>
    </message>
    <message>
      <source>spans overlap; doccano drops some without a word unless its project allows overlapping</source>
      <translation>відрізки перекриваються; doccano мовчки відкидає деякі, якщо його проєкт не дозволяє перекриття</translation>
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
      <source>speakers</source>
      <translation>мовці</translation>
    </message>
    <message>
      <source>speakers {number}: a name or id holds half of a surrogate pair</source>
      <translation>мовці {number}: ім’я чи ідентифікатор містить половину сурогатної пари</translation>
    </message>
    <message>
      <source>spliced</source>
      <translation>зліплено</translation>
    </message>
    <message>
      <source>stands in a text with a character that no XML file can hold; JSON CAS can</source>
      <translation>стоїть у тексті зі знаком, якого не може бути в XML; JSON CAS може</translation>
    </message>
    <message>
      <source>stands where a {label} stands, which is called {name}, too</source>
      <translation>стоїть там, де {label}, яке теж зветься {name}</translation>
    </message>
    <message>
      <source>stands {shift:+d} characters from its place</source>
      <translation>стоїть за {shift:+d} знаків від свого місця</translation>
    </message>
    <message>
      <source>starts and ends with white space</source>
      <translation>починається й закінчується пробілом</translation>
    </message>
    <message>
      <source>starts and ends within a word</source>
      <translation>починається й закінчується посеред слова</translation>
    </message>
    <message>
      <source>starts with white space</source>
      <translation>починається з пробілу</translation>
    </message>
    <message>
      <source>starts within a word</source>
      <translation>починається посеред слова</translation>
    </message>
    <message>
      <source>steps</source>
      <translation>кроки</translation>
    </message>
    <message>
      <source>stopping</source>
      <translation>зупиняється</translation>
    </message>
    <message>
      <source>storing</source>
      <translation>збереження</translation>
    </message>
    <message>
      <source>suggested</source>
      <translation>запропоновано</translation>
    </message>
    <message>
      <source>suggested as {label}</source>
      <translation>запропоновано як {label}</translation>
    </message>
    <message>
      <source>suggested everywhere</source>
      <translation>пропонується всюди</translation>
    </message>
    <message>
      <source>suggested everywhere, allowed by hand</source>
      <translation>пропонується всюди, дозволено вручну</translation>
    </message>
    <message>
      <source>suggester</source>
      <translation>підказувач</translation>
    </message>
    <message>
      <source>suggesters disagree only where two have read the articles; here there are open suggestions of {name}</source>
      <translation>підказувачі розходяться лише там, де статті прочитали двоє; тут є відкриті пропозиції від {name}</translation>
    </message>
    <message>
      <source>suggestions</source>
      <translation>пропозиції</translation>
    </message>
    <message>
      <source>suggests {labels}, of which so many are marked so far</source>
      <translation>пропонує {labels}, яких досі стільки позначено</translation>
    </message>
    <message>
      <source>summary</source>
      <translation>підсумок</translation>
    </message>
    <message>
      <source>take it</source>
      <translation>взяти її</translation>
    </message>
    <message>
      <source>take theirs</source>
      <translation>взяти їхню</translation>
    </message>
    <message>
      <source>take them in</source>
      <translation>внести їх</translation>
    </message>
    <message>
      <source>task {number}: {why}</source>
      <translation>завдання {number}: {why}</translation>
    </message>
    <message>
      <source>tasks without an answer come in as suggestions; --as work takes them for work</source>
      <translation>завдання без відповіді вносяться як пропозиції; --as work бере їх за роботу</translation>
    </message>
    <message>
      <source>tense_or_modality_changed</source>
      <translation>час або спосіб змінено</translation>
    </message>
    <message>
      <source>text</source>
      <translation>текст</translation>
    </message>
    <message>
      <source>that 1,000 characters take</source>
      <translation>на 1000 знаків</translation>
    </message>
    <message>
      <source>that were not handed out before</source>
      <translation>ще не роздані</translation>
    </message>
    <message>
      <source>the adjudicator</source>
      <translation>арбітр</translation>
    </message>
    <message>
      <source>the article in a few points</source>
      <translation>стаття в кількох пунктах</translation>
    </message>
    <message>
      <source>the article is marked as {status}, not as done</source>
      <translation>статтю позначено як «{status}», а не готову</translation>
    </message>
    <message>
      <source>the article that begins in line {line} has more than {most:,} tokens</source>
      <translation>стаття, що починається в рядку {line}, має понад {most:,} токенів</translation>
    </message>
    <message>
      <source>the articles have no entities to learn from</source>
      <translation>статті не мають сутностей для навчання</translation>
    </message>
    <message>
      <source>the articles have no names to learn from</source>
      <translation>у статтях немає імен, на яких можна навчатися</translation>
    </message>
    <message>
      <source>the built-in suggester ({name})</source>
      <translation>вбудований підказувач ({name})</translation>
    </message>
    <message>
      <source>the bytes {first}–{last} cover no text</source>
      <translation>байти {first}–{last} не охоплюють тексту</translation>
    </message>
    <message>
      <source>the bytes {first}–{last} cut a character in two</source>
      <translation>байти {first}–{last} розрізають знак</translation>
    </message>
    <message>
      <source>the choices</source>
      <translation>варіанти вибору</translation>
    </message>
    <message>
      <source>the column {column} is empty</source>
      <translation>стовпець {column} порожній</translation>
    </message>
    <message>
      <source>the copy of {owner} holds another {item}</source>
      <translation>копія {owner} містить інший запис {item}</translation>
    </message>
    <message>
      <source>the copy of {owner} of article {article} does not tell its revision, but holds something else; it was edited outside</source>
      <translation>копія {owner} статті {article} не каже своєї ревізії, але містить інше; її редагували поза програмою</translation>
    </message>
    <message>
      <source>the copy of {owner} of article {article} has revision {theirs} here, too, but holds something else; it was edited outside</source>
      <translation>копія {owner} статті {article} і тут має ревізію {theirs}, але містить інше; її редагували поза програмою</translation>
    </message>
    <message>
      <source>the copy of {owner} of article {article} is in two files with revision {theirs}, but not the same in both; merge one of them alone</source>
      <translation>копія {owner} статті {article} є у двох файлах з ревізією {theirs}, але різна; внести лише один з них</translation>
    </message>
    <message>
      <source>the copy of {owner} of article {article} is older (revision {theirs}) than the one here (revision {ours})</source>
      <translation>копія {owner} статті {article} старіша (ревізія {theirs}), ніж тут (ревізія {ours})</translation>
    </message>
    <message>
      <source>the copy of {owner} of article {article} was edited here (revision {ours}) and there (revision {theirs}) since both were the same</source>
      <translation>копію {owner} статті {article} редагували тут (ревізія {ours}) і там (ревізія {theirs}), відколи вони були однакові</translation>
    </message>
    <message>
      <source>the copy of {owner} says something else of a quote or hint</source>
      <translation>копія {owner} каже інше про цитату чи підказку</translation>
    </message>
    <message>
      <source>the document is damaged, in its part {name}</source>
      <translation>документ пошкоджено в частині {name}</translation>
    </message>
    <message>
      <source>the entities</source>
      <translation>сутності</translation>
    </message>
    <message>
      <source>the extra data of a {label} are not taken: {extra}</source>
      <translation>додаткових даних {label} не взято: {extra}</translation>
    </message>
    <message>
      <source>the file cannot be read: {why}</source>
      <translation>файл не вдається прочитати: {why}</translation>
    </message>
    <message>
      <source>the file declares entities (DOCTYPE), which no CAS does; it is not read</source>
      <translation>файл оголошує сутності (DOCTYPE), чого жоден CAS не робить; його не прочитано</translation>
    </message>
    <message>
      <source>the file has no text: spaces were put between the tokens anew</source>
      <translation>файл не має тексту: між токенами поставлено нові пробіли</translation>
    </message>
    <message>
      <source>the file holds no text</source>
      <translation>файл не містить тексту</translation>
    </message>
    <message>
      <source>the file is damaged ({why})</source>
      <translation>файл пошкоджено ({why})</translation>
    </message>
    <message>
      <source>the file is empty</source>
      <translation>файл порожній</translation>
    </message>
    <message>
      <source>the folder {path} cannot be made: {why}</source>
      <translation>не вдається створити теку {path}: {why}</translation>
    </message>
    <message>
      <source>the format is {found}, not {known}</source>
      <translation>формат — {found}, а не {known}</translation>
    </message>
    <message>
      <source>the format plug-in {name} cannot be used: {problem}</source>
      <translation>не вдається використати плагін формату {name}: {problem}</translation>
    </message>
    <message>
      <source>the format plug-in {plugin} failed: {why}</source>
      <translation>плагін формату {plugin} дав збій: {why}</translation>
    </message>
    <message>
      <source>the id {id} is used twice</source>
      <translation>ідентифікатор {id} вжито двічі</translation>
    </message>
    <message>
      <source>the id {name} is used twice</source>
      <translation>ідентифікатор {name} вжито двічі</translation>
    </message>
    <message>
      <source>the id {wanted} is taken by another text; this article is now {fresh}</source>
      <translation>ідентифікатор {wanted} має інший текст; ця стаття тепер {fresh}</translation>
    </message>
    <message>
      <source>the journal is damaged here, so this step cannot be taken back or done again; nothing was changed</source>
      <translation>журнал тут пошкоджено, тому цей крок не можна ні скасувати, ні повторити; нічого не змінено</translation>
    </message>
    <message>
      <source>the judgements</source>
      <translation>оцінки</translation>
    </message>
    <message>
      <source>the label is called {name} already; nothing was changed</source>
      <translation>мітка вже зветься {name}; нічого не змінено</translation>
    </message>
    <message>
      <source>the label or the id holds half of a surrogate pair</source>
      <translation>мітка чи ідентифікатор містить половину сурогатної пари</translation>
    </message>
    <message numerus="yes">
      <source>the label {label} of {count} spans differs from {alike} in upper and lower case only</source>
      <translation>
        <numerusform>мітка {label} ({count} відрізок) відрізняється від {alike} лише великими й малими літерами</numerusform>
        <numerusform>мітка {label} ({count} відрізки) відрізняється від {alike} лише великими й малими літерами</numerusform>
        <numerusform>мітка {label} ({count} відрізків) відрізняється від {alike} лише великими й малими літерами</numerusform>
      </translation>
    </message>
    <message>
      <source>the label {name} {no_label}</source>
      <translation>мітка {name} {no_label}</translation>
    </message>
    <message>
      <source>the labels</source>
      <translation>мітки</translation>
    </message>
    <message>
      <source>the last step</source>
      <translation>останній крок</translation>
    </message>
    <message>
      <source>the last step was not stored, everything before it is kept</source>
      <translation>останній крок не збережено, усе до нього лишилося</translation>
    </message>
    <message>
      <source>the line is longer than {longest:,} bytes, which no article is</source>
      <translation>рядок довший за {longest:,} байтів, чого не буває зі статтею</translation>
    </message>
    <message>
      <source>the meta data are nested more than {deepest} deep</source>
      <translation>метадані вкладено глибше ніж на {deepest} рівнів</translation>
    </message>
    <message>
      <source>the name of an annotator cannot be empty</source>
      <translation>ім’я анотатора не може бути порожнім</translation>
    </message>
    <message>
      <source>the name of an annotator cannot begin with @, as {name} does</source>
      <translation>ім’я анотатора не може починатися з @, як {name}</translation>
    </message>
    <message>
      <source>the name of an annotator cannot begin with @; use --as for the gold</source>
      <translation>ім’я анотатора не може починатися з @; для золота є --as</translation>
    </message>
    <message>
      <source>the name of an annotator cannot have more than {longest} characters</source>
      <translation>ім’я анотатора не може мати понад {longest} знаків</translation>
    </message>
    <message>
      <source>the name of this account</source>
      <translation>ім’я цього облікового запису</translation>
    </message>
    <message>
      <source>the new file does not hold together: {why}</source>
      <translation>новий файл неузгоджений: {why}</translation>
    </message>
    <message>
      <source>the offsets are not those of the tokens, which were looked for in the text instead</source>
      <translation>зсуви — не цих токенів; їх натомість знайдено в тексті</translation>
    </message>
    <message>
      <source>the offsets count {unit}, not {ours}</source>
      <translation>зсуви рахують {unit}, а не {ours}</translation>
    </message>
    <message>
      <source>the only suggestion is between {low} % and {high} %</source>
      <translation>єдина пропозиція між {low} % і {high} %</translation>
    </message>
    <message>
      <source>the page has more than {most:,} elements, too many for one article</source>
      <translation>сторінка має понад {most:,} елементів, забагато для однієї статті</translation>
    </message>
    <message>
      <source>the page has more than {most:,} tags, too many for one article</source>
      <translation>сторінка має понад {most:,} тегів, забагато для однієї статті</translation>
    </message>
    <message>
      <source>the parts of a quote must follow one another</source>
      <translation>частини цитати мають іти одна за одною</translation>
    </message>
    <message>
      <source>the parts of the quote {quote} do not follow one another</source>
      <translation>частини цитати {quote} не йдуть одна за одною</translation>
    </message>
    <message>
      <source>the parts of what is judged must follow one another</source>
      <translation>частини оціненого мають іти одна за одною</translation>
    </message>
    <message>
      <source>the plug-in {entry} ({value}) cannot be loaded: {why}; nothing was changed</source>
      <translation>плагін {entry} ({value}) не вдається завантажити: {why}; нічого не змінено</translation>
    </message>
    <message>
      <source>the plug-in {entry} ({value}) has no method read(texts)</source>
      <translation>плагін {entry} ({value}) не має методу read(texts)</translation>
    </message>
    <message>
      <source>the plug-in {place} is not installed</source>
      <translation>плагін {place} не встановлено</translation>
    </message>
    <message>
      <source>the process of {suggester} ended unexpectedly; what it read until then is kept</source>
      <translation>процес {suggester} несподівано завершився; прочитане досі збережено</translation>
    </message>
    <message>
      <source>the process that trains ended unexpectedly; nothing was changed, and the versions that there are go on working</source>
      <translation>процес навчання несподівано завершився; нічого не змінено, наявні версії працюють далі</translation>
    </message>
    <message>
      <source>the program has made a mistake; everything done before it is saved, and you can go on. Should something look wrong, open the project again.</source>
      <translation>програма припустилася помилки; усе зроблене раніше збережено, і можна продовжувати. Якщо щось виглядає неправильно, відкрийте проєкт знову.</translation>
    </message>
    <message>
      <source>the program said {verdict}</source>
      <translation>програма сказала: {verdict}</translation>
    </message>
    <message>
      <source>the project can only be read here; nothing was changed</source>
      <translation>проєкт тут можна лише читати; нічого не змінено</translation>
    </message>
    <message>
      <source>the project cannot be mended ({verdict}); nothing was changed</source>
      <translation>проєкт не вдається полагодити ({verdict}); нічого не змінено</translation>
    </message>
    <message>
      <source>the project cannot be opened ({why})</source>
      <translation>проєкт не вдається відкрити ({why})</translation>
    </message>
    <message>
      <source>the project carries {what}, as none of ours does</source>
      <translation>проєкт містить {what}, чого наші не мають</translation>
    </message>
    <message>
      <source>the project has no article {article}</source>
      <translation>у проєкті немає статті {article}</translation>
    </message>
    <message>
      <source>the project has no article {article}; nothing was deleted</source>
      <translation>у проєкті немає статті {article}; нічого не видалено</translation>
    </message>
    <message>
      <source>the project has no article {article}; nothing was written</source>
      <translation>у проєкті немає статті {article}; нічого не записано</translation>
    </message>
    <message>
      <source>the project has no articles to hand out</source>
      <translation>у проєкті немає статей для роздавання</translation>
    </message>
    <message>
      <source>the project has no story with an original and a rewrite; `annotator stories` groups articles into stories</source>
      <translation>у проєкті немає історії з оригіналом і переказом; `annotator stories` групує статті в історії</translation>
    </message>
    <message>
      <source>the project holds judgements that are none ({count})</source>
      <translation>проєкт містить оцінки, що не є такими ({count})</translation>
    </message>
    <message>
      <source>the project holds what cannot be there, in {table}.{column}</source>
      <translation>проєкт містить неможливе, у {table}.{column}</translation>
    </message>
    <message>
      <source>the project holds what none of ours does: {name}</source>
      <translation>проєкт містить те, чого немає в наших: {name}</translation>
    </message>
    <message>
      <source>the project is damaged ({why})</source>
      <translation>проєкт пошкоджено ({why})</translation>
    </message>
    <message>
      <source>the project knows no names yet: nobody has kept one and its ledger has none</source>
      <translation>проєкт ще не знає імен: ніхто жодного не зберіг, і в реєстрі їх немає</translation>
    </message>
    <message>
      <source>the project lacks the {name}</source>
      <translation>проєкту бракує {name}</translation>
    </message>
    <message>
      <source>the quotes</source>
      <translation>цитати</translation>
    </message>
    <message>
      <source>the result is a list, not {result}</source>
      <translation>результат — це список, а не {result}</translation>
    </message>
    <message>
      <source>the row has {count} fields where the head has {wide}; is a delimiter unquoted?</source>
      <translation>рядок має {count} полів, а заголовок — {wide}; може, роздільник не в лапках?</translation>
    </message>
    <message>
      <source>the rule "trusted" takes an annotator, such as "trusted anna"</source>
      <translation>правило "trusted" потребує анотатора, наприклад "trusted anna"</translation>
    </message>
    <message>
      <source>the rule "votes" takes a number from 1, such as "votes 2"</source>
      <translation>правило "votes" потребує числа від 1, наприклад "votes 2"</translation>
    </message>
    <message>
      <source>the rule {kind!r} takes nothing more, not {rest!r}</source>
      <translation>правило {kind!r} більше нічого не приймає, зокрема {rest!r}</translation>
    </message>
    <message>
      <source>the running text</source>
      <translation>суцільний текст</translation>
    </message>
    <message>
      <source>the same id in the knowledge base</source>
      <translation>той самий ідентифікатор у базі знань</translation>
    </message>
    <message>
      <source>the same name</source>
      <translation>те саме ім’я</translation>
    </message>
    <message>
      <source>the same surname, and no other forename</source>
      <translation>те саме прізвище й жодного іншого імені</translation>
    </message>
    <message>
      <source>the same text as {article}</source>
      <translation>той самий текст, що й {article}</translation>
    </message>
    <message>
      <source>the scheme has no label for {labels}</source>
      <translation>у схемі немає мітки для {labels}</translation>
    </message>
    <message>
      <source>the scheme {scheme} has a label {name} already; nothing was changed</source>
      <translation>у списку міток {scheme} вже є мітка {name}; нічого не змінено</translation>
    </message>
    <message numerus="yes">
      <source>the scheme {scheme} has no label {label}, which {count} spans have</source>
      <translation>
        <numerusform>у списку міток {scheme} немає мітки {label}, яку має {count} відрізок</numerusform>
        <numerusform>у списку міток {scheme} немає мітки {label}, яку мають {count} відрізки</numerusform>
        <numerusform>у списку міток {scheme} немає мітки {label}, яку мають {count} відрізків</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>the scheme {scheme} has no label {label}; it is kept in {count} spans</source>
      <translation>
        <numerusform>у списку міток {scheme} немає мітки {label}; її залишено в {count} відрізку</numerusform>
        <numerusform>у списку міток {scheme} немає мітки {label}; її залишено в {count} відрізках</numerusform>
        <numerusform>у списку міток {scheme} немає мітки {label}; її залишено в {count} відрізках</numerusform>
      </translation>
    </message>
    <message>
      <source>the scheme {scheme} has no label {name}, it has {known}; nothing was changed</source>
      <translation>у списку міток {scheme} немає мітки {name}, є {known}; нічого не змінено</translation>
    </message>
    <message>
      <source>the seed {seed} says which story goes where, and cannot be kept with a project that can only be read; name it next time, with --seed {seed}</source>
      <translation>зерно {seed} визначає, яка історія куди йде, і не зберігається з проєктом лише для читання; наступного разу вказати --seed {seed}</translation>
    </message>
    <message>
      <source>the seed {seed} shares all {families} stories out to what is held out; finish more articles, or name another seed</source>
      <translation>зерно {seed} відкладає всі історії ({families}); завершити більше статей або вказати інше зерно</translation>
    </message>
    <message>
      <source>the speakers</source>
      <translation>мовці</translation>
    </message>
    <message>
      <source>the story has {originals} originals and {rewrites} rewrites, and needs one original: say which is which with `annotator stories`, or name two articles</source>
      <translation>історія має оригіналів: {originals}, переказів: {rewrites}, а потрібен один оригінал: визначити через `annotator stories` або вказати дві статті</translation>
    </message>
    <message>
      <source>the suffix {suffix}</source>
      <translation>розширення {suffix}</translation>
    </message>
    <message>
      <source>the table has no rows</source>
      <translation>таблиця не має рядків</translation>
    </message>
    <message>
      <source>the tag {tag} is none such as O and B-PERSON; no spans taken</source>
      <translation>тег {tag} — не такий, як O чи B-PERSON; відрізків не взято</translation>
    </message>
    <message>
      <source>the tags are numbers, and no file {file} or labels.json says what they stand for: put one there, a list of names by their number such as ["O", "B-PERSON", "I-PERSON"]</source>
      <translation>теги — це числа, і ні {file}, ні labels.json не каже, що вони означають: покладіть туди список назв за їхніми номерами, як-от ["O", "B-PERSON", "I-PERSON"]</translation>
    </message>
    <message>
      <source>the text holds a NUL or half of a surrogate pair</source>
      <translation>текст містить NUL або половину сурогатної пари</translation>
    </message>
    <message>
      <source>the text is empty</source>
      <translation>текст порожній</translation>
    </message>
    <message>
      <source>the text is empty or no text at all</source>
      <translation>текст порожній або це взагалі не текст</translation>
    </message>
    <message>
      <source>the text is missing</source>
      <translation>тексту немає</translation>
    </message>
    <message>
      <source>the text is missing: export from labelbuddy again with the text of the documents</source>
      <translation>немає тексту: експортуйте з labelbuddy знову, разом із текстом документів</translation>
    </message>
    <message>
      <source>the text is not the one that was annotated (its MD5 differs); no spans taken</source>
      <translation>текст — не той, що анотували (його MD5 інший); відрізків не взято</translation>
    </message>
    <message>
      <source>the text is not the one that was annotated (its SHA-256 differs); no spans taken</source>
      <translation>текст — не той, що анотували (його SHA-256 інший); відрізків не взято</translation>
    </message>
    <message>
      <source>the text of article {article} is not the one that was imported (its SHA-256 differs); it was changed by another program</source>
      <translation>текст статті {article} не той, що імпортовано (його SHA-256 інший); його змінила інша програма</translation>
    </message>
    <message>
      <source>the texts of articles, zones, reasons, more than {longest:,} characters of a span</source>
      <translation>тексти статей, зони, причини, понад {longest:,} знаків відрізка</translation>
    </message>
    <message>
      <source>the time spent is a number of seconds, not {value}</source>
      <translation>витрачений час — це кількість секунд, а не {value}</translation>
    </message>
    <message>
      <source>the title over the article</source>
      <translation>назва над статтею</translation>
    </message>
    <message>
      <source>the token “{token}” does not stand in the text; no spans taken</source>
      <translation>токена «{token}» немає в тексті; відрізків не взято</translation>
    </message>
    <message>
      <source>the tokens are missing: a list of words, none of them empty</source>
      <translation>немає токенів: це список слів, жодне з яких не порожнє</translation>
    </message>
    <message>
      <source>the version cannot be kept in {folder}: {why}; the project and the versions that there are were not changed</source>
      <translation>версію не вдається зберегти в {folder}: {why}; проєкт і наявні версії не змінено</translation>
    </message>
    <message>
      <source>the votes on this, or what was decided, have changed meanwhile; it was read anew, and nothing was decided</source>
      <translation>голоси щодо цього або рішення тим часом змінилися; прочитано знову, нічого не вирішено</translation>
    </message>
    <message numerus="yes">
      <source>the work of {count} people</source>
      <translation>
        <numerusform>робота {count} людини</numerusform>
        <numerusform>робота {count} людей</numerusform>
        <numerusform>робота {count} людей</numerusform>
      </translation>
    </message>
    <message>
      <source>the zones</source>
      <translation>зони</translation>
    </message>
    <message>
      <source>the {name} of the project is not made as ours is</source>
      <translation>{name} у проєкті зроблено не так, як у нас</translation>
    </message>
    <message>
      <source>the {what} {value} is none of {kinds}</source>
      <translation>{what} {value} — не одне з {kinds}</translation>
    </message>
    <message>
      <source>the {what}s are a list, not {items}</source>
      <translation>{what}: очікується список, а не {items}</translation>
    </message>
    <message>
      <source>there</source>
      <translation>доступний</translation>
    </message>
    <message>
      <source>there are no patterns in {path}</source>
      <translation>у {path} немає шаблонів</translation>
    </message>
    <message>
      <source>there are {count} tokens and no tags; no spans taken</source>
      <translation>токенів: {count}, тегів немає; відрізків не взято</translation>
    </message>
    <message>
      <source>there are {count} tokens and {tags} tags; no spans taken</source>
      <translation>токенів: {count}, тегів: {tags}; відрізків не взято</translation>
    </message>
    <message>
      <source>there is a format called {name} already</source>
      <translation>формат із назвою {name} вже є</translation>
    </message>
    <message>
      <source>there is no annotator {name} in this project; there is {there}; nothing was changed</source>
      <translation>у цьому проєкті немає анотатора {name}; є {there}; нічого не змінено</translation>
    </message>
    <message>
      <source>there is no article {article} in the trash; nothing was done</source>
      <translation>у кошику немає статті {article}; нічого не зроблено</translation>
    </message>
    <message>
      <source>there is no article {name} in this project; {there}</source>
      <translation>у цьому проєкті немає статті {name}; {there}</translation>
    </message>
    <message>
      <source>there is no content in it</source>
      <translation>у ній немає змісту</translation>
    </message>
    <message>
      <source>there is no file to read in this folder</source>
      <translation>у цій теці немає файлу для читання</translation>
    </message>
    <message>
      <source>there is no file {path}</source>
      <translation>немає файлу {path}</translation>
    </message>
    <message>
      <source>there is no finished article to measure on that they have not learnt from; finish some more</source>
      <translation>немає готової статті для вимірювання, на якій вони не навчалися; завершити ще кілька</translation>
    </message>
    <message>
      <source>there is no finished article to measure on; finish some more</source>
      <translation>немає готової статті для вимірювання; завершити ще кілька</translation>
    </message>
    <message>
      <source>there is no folder {parent}</source>
      <translation>немає теки {parent}</translation>
    </message>
    <message>
      <source>there is no format {name}; there is: {known}</source>
      <translation>немає формату {name}; є: {known}</translation>
    </message>
    <message>
      <source>there is no label {label} in the trash; nothing was done</source>
      <translation>у кошику немає мітки {label}; нічого не зроблено</translation>
    </message>
    <message>
      <source>there is no label {name} in this project; {there}</source>
      <translation>у цьому проєкті немає мітки {name}; {there}</translation>
    </message>
    <message>
      <source>there is no line -DOCSTART-: the file is taken for one article</source>
      <translation>немає рядка -DOCSTART-: файл узято за одну статтю</translation>
    </message>
    <message>
      <source>there is no program annotator to start; install it with pip or pipx</source>
      <translation>немає програми annotator для запуску; встановити через pip або pipx</translation>
    </message>
    <message>
      <source>there is no project {path}</source>
      <translation>немає проєкту {path}</translation>
    </message>
    <message>
      <source>there is no project {path}; make one with: annotator new {path}</source>
      <translation>немає проєкту {path}; створити його: annotator new {path}</translation>
    </message>
    <message>
      <source>there is no room in {folder} ({why}); nothing was done</source>
      <translation>у {folder} немає місця ({why}); нічого не зроблено</translation>
    </message>
    <message>
      <source>there is no room left on the disk</source>
      <translation>на диску немає місця</translation>
    </message>
    <message>
      <source>there is no rule {kind!r}; there are {kinds}</source>
      <translation>немає правила {kind!r}; є {kinds}</translation>
    </message>
    <message>
      <source>there is no scheme {name}, nor a file of labels; there is: {known}</source>
      <translation>немає списку міток {name} чи файлу з мітками; є: {known}</translation>
    </message>
    <message>
      <source>there is no speaker {speaker} in the ledger; nothing was changed</source>
      <translation>у реєстрі немає мовця {speaker}; нічого не змінено</translation>
    </message>
    <message>
      <source>there is no speaker {speaker} in the trash; nothing was done</source>
      <translation>у кошику немає мовця {speaker}; нічого не зроблено</translation>
    </message>
    <message>
      <source>there is no story {story} in this project; name one, or an original and a rewrite</source>
      <translation>у цьому проєкті немає історії {story}; вказати іншу або оригінал і переказ</translation>
    </message>
    <message>
      <source>there is no such file</source>
      <translation>немає такого файлу</translation>
    </message>
    <message>
      <source>there is no suggester, folder or file {wanted}; there are: {names}</source>
      <translation>немає підказувача, теки чи файлу {wanted}; є: {names}</translation>
    </message>
    <message>
      <source>there is no text in it</source>
      <translation>у ньому немає тексту</translation>
    </message>
    <message>
      <source>there is no token {first} to {last}</source>
      <translation>немає токена від {first} до {last}</translation>
    </message>
    <message>
      <source>there is no work of anybody in it</source>
      <translation>тут немає нічиєї роботи</translation>
    </message>
    <message>
      <source>there is no work of {named} in this project; {there}</source>
      <translation>у цьому проєкті немає роботи {named}; {there}</translation>
    </message>
    <message>
      <source>there is no work of {name} in this project; {there}</source>
      <translation>у цьому проєкті немає роботи {name}; {there}</translation>
    </message>
    <message>
      <source>there is no work of {owner} in this project</source>
      <translation>у цьому проєкті немає роботи {owner}</translation>
    </message>
    <message>
      <source>there is no {file} beside it; brat keeps the text of an .ann file in a .txt file of its name</source>
      <translation>поруч немає {file}; brat тримає текст файлу .ann у файлі .txt з тим самим іменем</translation>
    </message>
    <message>
      <source>there is none</source>
      <translation>немає жодного</translation>
    </message>
    <message>
      <source>there is that of {people}</source>
      <translation>є робота {people}</translation>
    </message>
    <message>
      <source>there is {names}</source>
      <translation>є {names}</translation>
    </message>
    <message>
      <source>this PDF is damaged, or asks for more memory or time than an article needs</source>
      <translation>цей PDF пошкоджено, або він потребує більше пам’яті чи часу, ніж стаття</translation>
    </message>
    <message>
      <source>this archive would grow to far more than it is; unpack it first</source>
      <translation>цей архів значно виріс би; спершу розпакуйте його</translation>
    </message>
    <message>
      <source>this computer</source>
      <translation>цей комп’ютер</translation>
    </message>
    <message>
      <source>this does not look like any of {names}; name the format if it is one</source>
      <translation>це не схоже на жоден з {names}; якщо це один з них, вказати формат</translation>
    </message>
    <message>
      <source>this file in the archive cannot be read to its end: {why}</source>
      <translation>цей файл в архіві не вдається дочитати: {why}</translation>
    </message>
    <message>
      <source>this file in the archive is not JSON Lines; export as JSONL</source>
      <translation>цей файл в архіві не JSON Lines; експортуйте як JSONL</translation>
    </message>
    <message>
      <source>this file in the archive needs a password; unpack it first</source>
      <translation>цей файл в архіві потребує пароля; спершу розпакуйте</translation>
    </message>
    <message>
      <source>this file in the archive would grow to {size} MB; unpack it first</source>
      <translation>цей файл в архіві виріс би до {size} МБ; спершу розпакуйте</translation>
    </message>
    <message>
      <source>this is JSON Lines, and is read as {title}</source>
      <translation>це JSON Lines, читається як {title}</translation>
    </message>
    <message>
      <source>this is UTF-16 of more than {most:,} bytes; save it as UTF-8</source>
      <translation>це UTF-16 понад {most:,} байтів; збережіть як UTF-8</translation>
    </message>
    <message>
      <source>this is UTF-16, but damaged or cut off; what stands near the fault was not read</source>
      <translation>це UTF-16, але пошкоджений чи обрізаний; того, що біля помилки, не прочитано</translation>
    </message>
    <message>
      <source>this is UTF-8, but damaged or cut off in line {line}</source>
      <translation>це UTF-8, але пошкоджений чи обрізаний у рядку {line}</translation>
    </message>
    <message>
      <source>this is a device or a pipe, and no file</source>
      <translation>це пристрій або канал, а не файл</translation>
    </message>
    <message>
      <source>this is a file of patterns, not of articles; look for them with suggest --with</source>
      <translation>це файл шаблонів, а не статей; шукайте їх за допомогою suggest --with</translation>
    </message>
    <message>
      <source>this is a table of spans or quotes, as exported from here; it holds no articles</source>
      <translation>це таблиця відрізків чи цитат, експортована звідси; статей у ній немає</translation>
    </message>
    <message>
      <source>this is encrypted, or of Word before 2007; save it anew as .docx</source>
      <translation>це зашифровано або з Word до 2007 року; збережіть знову як .docx</translation>
    </message>
    <message>
      <source>this is in the project already, as article {article}</source>
      <translation>це вже є в проєкті, як стаття {article}</translation>
    </message>
    <message>
      <source>this is more than one file in spaCy's format holds; export it in parts</source>
      <translation>це більше, ніж уміщує файл формату spaCy; експортуйте частинами</translation>
    </message>
    <message>
      <source>this is no CAS in JSON</source>
      <translation>це не CAS у JSON</translation>
    </message>
    <message>
      <source>this is no DocBin of spaCy, or a damaged one: {why}</source>
      <translation>це не DocBin spaCy, або він пошкоджений: {why}</translation>
    </message>
    <message>
      <source>this is no PDF, or one that is damaged or cut off</source>
      <translation>це не PDF, або його пошкоджено чи обрізано</translation>
    </message>
    <message>
      <source>this is no WebAnno TSV 3</source>
      <translation>це не WebAnno TSV 3</translation>
    </message>
    <message>
      <source>this is no Word document, or a damaged one</source>
      <translation>це не документ Word, або він пошкоджений</translation>
    </message>
    <message>
      <source>this is no Word document, or one that is cut off</source>
      <translation>це не документ Word, або його обрізано</translation>
    </message>
    <message>
      <source>this is no doc of spaCy: {why}</source>
      <translation>це не doc spaCy: {why}</translation>
    </message>
    <message>
      <source>this is no row of a table: {why}</source>
      <translation>це не рядок таблиці: {why}</translation>
    </message>
    <message>
      <source>this is no zip archive, or it is cut off; have it made or copied anew</source>
      <translation>це не zip-архів, або його обрізано; створіть чи скопіюйте його знову</translation>
    </message>
    <message>
      <source>this is not JSON from character {pos} on</source>
      <translation>це не JSON від знака {pos}</translation>
    </message>
    <message>
      <source>this is not JSON, or it is cut off</source>
      <translation>це не JSON, або його обрізано</translation>
    </message>
    <message>
      <source>this is not JSON: byte {start} is not UTF-8</source>
      <translation>це не JSON: байт {start} не є UTF-8</translation>
    </message>
    <message>
      <source>this is not JSON: it is nested too deep</source>
      <translation>це не JSON: надто глибоко вкладено</translation>
    </message>
    <message>
      <source>this is not XML, or it is cut off: {why}</source>
      <translation>це не XML, або його обрізано: {why}</translation>
    </message>
    <message>
      <source>this is not a text file</source>
      <translation>це не текстовий файл</translation>
    </message>
    <message>
      <source>this is not a text file: it has control characters in it</source>
      <translation>це не текстовий файл: у ньому є керівні знаки</translation>
    </message>
    <message>
      <source>this is not text in {encoding}</source>
      <translation>це не текст у {encoding}</translation>
    </message>
    <message>
      <source>this language has no model of names to teach</source>
      <translation>для цієї мови немає моделі імен, яку можна навчати</translation>
    </message>
    <message>
      <source>this page cannot be taken apart</source>
      <translation>цю сторінку не вдається розібрати</translation>
    </message>
    <message>
      <source>this part has none of {missing}, and another part has</source>
      <translation>ця частина не має {missing}, а інша має</translation>
    </message>
    <message>
      <source>this project has no suggester; choose one of the suggesters first</source>
      <translation>цей проєкт не має підказувача; спершу виберіть одного з підказувачів</translation>
    </message>
    <message>
      <source>this row is longer than {most:,} characters; what follows it was not read</source>
      <translation>цей рядок довший за {most:,} знаків; решти не прочитано</translation>
    </message>
    <message>
      <source>this step no longer fits, since a speaker whom it would take out of the ledger is named in other work by now; nothing was done</source>
      <translation>цей крок уже не підходить, бо мовця, якого він прибрав би з реєстру, тим часом названо в іншій роботі; нічого не зроблено</translation>
    </message>
    <message>
      <source>this step no longer fits, since it names a speaker who is not in the ledger any more; nothing was done</source>
      <translation>цей крок уже не підходить, бо називає мовця, якого вже немає в реєстрі; нічого не зроблено</translation>
    </message>
    <message>
      <source>this step no longer fits, since what it alters has changed; nothing was done</source>
      <translation>цей крок уже не підходить, бо змінилося те, що він змінює; нічого не зроблено</translation>
    </message>
    <message>
      <source>time</source>
      <translation>час</translation>
    </message>
    <message>
      <source>to do</source>
      <translation>чекає</translation>
    </message>
    <message>
      <source>todo</source>
      <translation>чекає</translation>
    </message>
    <message>
      <source>tokens of which nobody says what they hold are no rows of the file</source>
      <translation>токени, про які ніхто не каже, що вони містять, не є рядками файлу</translation>
    </message>
    <message>
      <source>too early to tell</source>
      <translation>зарано казати</translation>
    </message>
    <message>
      <source>too few</source>
      <translation>замало</translation>
    </message>
    <message>
      <source>too few quotes to learn from</source>
      <translation>замало цитат для навчання</translation>
    </message>
    <message>
      <source>too few stories are finished to hold some out that tell when to stop: it learns for as long as is usual</source>
      <translation>завершено замало історій, щоб відкласти частину й знати, коли зупинитися: навчання триває, як звичайно</translation>
    </message>
    <message>
      <source>u-alpha where two marked</source>
      <translation>u-альфа, де позначили двоє</translation>
    </message>
    <message>
      <source>u-alpha, characters: all of the text</source>
      <translation>u-альфа, знаки: увесь текст</translation>
    </message>
    <message>
      <source>u-alpha: labels where two marked</source>
      <translation>u-альфа: мітки, де позначили двоє</translation>
    </message>
    <message>
      <source>u-alpha: marked or not</source>
      <translation>u-альфа: позначено чи ні</translation>
    </message>
    <message>
      <source>under {keys} stands no place in the text</source>
      <translation>під {keys} немає місця в тексті</translation>
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
      <source>used: {points:.1f} points more in articles left out of learning</source>
      <translation>використано: на {points:.1f} пункту більше у статтях поза навчанням</translation>
    </message>
    <message>
      <source>verbatim</source>
      <translation>дослівно</translation>
    </message>
    <message>
      <source>version {version} comes from another annotator; this reads {known}</source>
      <translation>версія {version} — з іншого annotator; цей читає {known}</translation>
    </message>
    <message>
      <source>versions</source>
      <translation>версії</translation>
    </message>
    <message>
      <source>was moved, replaced or deleted by another program</source>
      <translation>— файл перемістила, замінила чи видалила інша програма</translation>
    </message>
    <message>
      <source>was written over by another program</source>
      <translation>— файл перезаписала інша програма</translation>
    </message>
    <message>
      <source>what a picture shows</source>
      <translation>що зображено на знімку</translation>
    </message>
    <message>
      <source>what begins in line {line} is longer than {longest:,} bytes</source>
      <translation>те, що починається в рядку {line}, довше за {longest:,} байтів</translation>
    </message>
    <message>
      <source>what begins in line {line} is longer than {longest:,} characters, or has a fault or no end</source>
      <translation>те, що починається в рядку {line}, довше за {longest:,} знаків, або має помилку, або не має кінця</translation>
    </message>
    <message>
      <source>what is blind is planned in the project that the packet is from</source>
      <translation>сліпу частку планують у проєкті, з якого походить пакет</translation>
    </message>
    <message>
      <source>what is done holds neither entities nor quotes to train on</source>
      <translation>у завершеному немає ні сутностей, ні цитат для навчання</translation>
    </message>
    <message>
      <source>what is judged is left out; only people and the gold judge</source>
      <translation>оцінене пропущено; оцінюють лише люди й золото</translation>
    </message>
    <message>
      <source>what is judged {reason}</source>
      <translation>оцінене: {reason}</translation>
    </message>
    <message>
      <source>what is suggested</source>
      <translation>запропоноване</translation>
    </message>
    <message>
      <source>what is to be gold reaches beyond the end of the article; nothing was decided</source>
      <translation>те, що має стати золотом, виходить за кінець статті; нічого не вирішено</translation>
    </message>
    <message>
      <source>what is to be put right there has changed; look again, as nothing was done</source>
      <translation>те, що треба виправити, змінилося; подивитися знову, нічого не зроблено</translation>
    </message>
    <message>
      <source>what it says of {key} is no JSON and is not taken</source>
      <translation>те, що сказано про {key}, — не JSON, його не взято</translation>
    </message>
    <message>
      <source>what labels of this project were called before cannot be read</source>
      <translation>не вдається прочитати, як раніше звалися мітки цього проєкту</translation>
    </message>
    <message>
      <source>what stands in {file} is of other tokens: spaces were put between these anew</source>
      <translation>те, що в {file}, — про інші токени: між цими поставлено нові пробіли</translation>
    </message>
    <message>
      <source>what the project held is in no file any more, and there is no backup of just now to make a copy of; look for the latest one among the backups</source>
      <translation>того, що містив проєкт, уже немає в жодному файлі, і немає свіжої резервної копії, щоб скопіювати; знайдіть останню серед резервних копій</translation>
    </message>
    <message>
      <source>what was adjudicated</source>
      <translation>вирішене</translation>
    </message>
    <message>
      <source>what was learnt cannot be written to {file}: {why}</source>
      <translation>вивчене не вдається записати в {file}: {why}</translation>
    </message>
    <message>
      <source>when it was opened</source>
      <translation>під час відкриття</translation>
    </message>
    <message>
      <source>where it was written, and when</source>
      <translation>де й коли її написано</translation>
    </message>
    <message>
      <source>which suggesters this project has chosen cannot be read; choose them anew</source>
      <translation>неможливо прочитати, яких підказувачів вибрано в цьому проєкті; вибрати їх знову</translation>
    </message>
    <message>
      <source>while at work</source>
      <translation>під час роботи</translation>
    </message>
    <message>
      <source>who wrote it</source>
      <translation>хто її написав</translation>
    </message>
    <message>
      <source>whose picture it is, or who else worked on it</source>
      <translation>чий це знімок або хто ще працював над статтею</translation>
    </message>
    <message>
      <source>with a learning &amp;curve</source>
      <translation>з &amp;кривою навчання</translation>
    </message>
    <message>
      <source>with {label}</source>
      <translation>разом із {label}</translation>
    </message>
    <message>
      <source>work</source>
      <translation>твір</translation>
    </message>
    <message>
      <source>zone</source>
      <translation>зона</translation>
    </message>
    <message>
      <source>zones, dates and sources, states, scores, ids of speakers</source>
      <translation>зони, дати й джерела, стани, оцінки, ідентифікатори мовців</translation>
    </message>
    <message>
      <source>zones, speakers</source>
      <translation>зони, мовці</translation>
    </message>
    <message>
      <source>zones, speakers, kinds of quotes</source>
      <translation>зони, мовці, види цитат</translation>
    </message>
    <message>
      <source>zones, speakers, reasons</source>
      <translation>зони, мовці, причини</translation>
    </message>
    <message>
      <source>zones, speakers, reasons, who suggested what was accepted</source>
      <translation>зони, мовці, причини, хто пропонував прийняте</translation>
    </message>
    <message>
      <source>zones, titles and the like, states, scores, speakers without a knowledge base id</source>
      <translation>зони, заголовки тощо, стани, оцінки, мовці без ідентифікатора бази знань</translation>
    </message>
    <message>
      <source>zones: the {kind} at {start} overlaps another zone</source>
      <translation>зони: {kind} на {start} перекриває іншу зону</translation>
    </message>
    <message>
      <source>{a:,} / {b:,}</source>
      <translation>{a:,} / {b:,}</translation>
    </message>
    <message>
      <source>{agreed} agreed, {differ} differ</source>
      <translation>збігаються: {agreed}, різняться: {differ}</translation>
    </message>
    <message numerus="yes">
      <source>{alone} of {count} suggestions by one of {who} alone</source>
      <translation>
        <numerusform>{alone} з {count} пропозиції лише від одного з {who}</numerusform>
        <numerusform>{alone} з {count} пропозицій лише від одного з {who}</numerusform>
        <numerusform>{alone} з {count} пропозицій лише від одного з {who}</numerusform>
      </translation>
    </message>
    <message>
      <source>{articles} articles held out</source>
      <translation>Відкладено статей: {articles}</translation>
    </message>
    <message>
      <source>{articles} articles held out, with 95 % intervals</source>
      <translation>Відкладено статей: {articles}, з 95-відсотковими інтервалами</translation>
    </message>
    <message>
      <source>{articles} cannot be shared by {people} people: {idle} would have none; name fewer people, or more articles</source>
      <translation>{articles}: на {people} людей не поділити, {idle} не матиме нічого; вказати менше людей або більше статей</translation>
    </message>
    <message>
      <source>{articles} with {spans} can go along.</source>
      <translation>Можна взяти: {articles}, {spans}.</translation>
    </message>
    <message>
      <source>{articles} with {spans} can go along; {left} cannot. Choose one to see where it stands.</source>
      <translation>Можна взяти: {articles}, {spans}; не можна: {left}. Вибрати запис, щоб побачити, де він стоїть.</translation>
    </message>
    <message>
      <source>{article} cannot be read: {problem}</source>
      <translation>не вдається прочитати {article}: {problem}</translation>
    </message>
    <message>
      <source>{a} as the key</source>
      <translation>{a} як ключ</translation>
    </message>
    <message>
      <source>{a} from top to bottom, {b} from left to right</source>
      <translation>{a} згори вниз, {b} зліва направо</translation>
    </message>
    <message>
      <source>{begun:,} begun</source>
      <translation>{begun:,} розпочато</translation>
    </message>
    <message numerus="yes">
      <source>{between} of {count} suggestions between {low} % and {high} %</source>
      <translation>
        <numerusform>{between} з {count} пропозиції між {low} % і {high} %</numerusform>
        <numerusform>{between} з {count} пропозицій між {low} % і {high} %</numerusform>
        <numerusform>{between} з {count} пропозицій між {low} % і {high} %</numerusform>
      </translation>
    </message>
    <message>
      <source>{came}; the key of {labels} is another label’s</source>
      <translation>{came}; клавіша {labels} належить іншій мітці</translation>
    </message>
    <message>
      <source>{cell}, not stored yet</source>
      <translation>{cell}, ще не збережено</translation>
    </message>
    <message>
      <source>{chosen} of {total} chosen</source>
      <translation>Вибрано {chosen} з {total}</translation>
    </message>
    <message numerus="yes">
      <source>{chosen} of {total} chosen in {count} articles</source>
      <translation>
        <numerusform>Вибрано {chosen} з {total}, у {count} статті</numerusform>
        <numerusform>Вибрано {chosen} з {total}, у {count} статтях</numerusform>
        <numerusform>Вибрано {chosen} з {total}, у {count} статтях</numerusform>
      </translation>
    </message>
    <message>
      <source>{chosen}, {who} on {at:%Y-%m-%d %H:%M UTC}{note}.</source>
      <translation>{chosen}, {who}, {at}{note}.</translation>
    </message>
    <message>
      <source>{column} none</source>
      <translation>{column}: немає</translation>
    </message>
    <message>
      <source>{command}: no key</source>
      <translation>{command}: без клавіші</translation>
    </message>
    <message>
      <source>{corrections} of {people}</source>
      <translation>{corrections}, {people}</translation>
    </message>
    <message numerus="yes">
      <source>{count:,} entities found in a few articles; what their labels become:</source>
      <translation>
        <numerusform>У кількох статтях знайдено {count:,} сутність; що стає з її міткою:</numerusform>
        <numerusform>У кількох статтях знайдено {count:,} сутності; що стає з їхніми мітками:</numerusform>
        <numerusform>У кількох статтях знайдено {count:,} сутностей; що стає з їхніми мітками:</numerusform>
      </translation>
    </message>
    <message>
      <source>{count:,} pages are too many for one article</source>
      <translation>{count:,} сторінок — забагато для однієї статті</translation>
    </message>
    <message>
      <source>{counted}, from {percent} %</source>
      <translation>{counted}, від {percent} %</translation>
    </message>
    <message>
      <source>{count} agreed, for a rule</source>
      <translation>згідних: {count}, для правила</translation>
    </message>
    <message>
      <source>{count} already here</source>
      <translation>уже тут: {count}</translation>
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
      <source>{count} articles are few: the figures may be far off</source>
      <translation>
        <numerusform>{count} стаття — це мало: показники можуть бути дуже неточні</numerusform>
        <numerusform>{count} статті — це мало: показники можуть бути дуже неточні</numerusform>
        <numerusform>{count} статей — це мало: показники можуть бути дуже неточні</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} articles are not done and left out</source>
      <translation>
        <numerusform>{count} статтю не завершено й пропущено</numerusform>
        <numerusform>{count} статті не завершено й пропущено</numerusform>
        <numerusform>{count} статей не завершено й пропущено</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} articles are not in this project: {articles}</source>
      <translation>
        <numerusform>{count} статті немає в цьому проєкті: {articles}</numerusform>
        <numerusform>{count} статей немає в цьому проєкті: {articles}</numerusform>
        <numerusform>{count} статей немає в цьому проєкті: {articles}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} articles are not in {language} and were left out</source>
      <translation>
        <numerusform>{count} статтю не мовою {language} пропущено</numerusform>
        <numerusform>{count} статті не мовою {language} пропущено</numerusform>
        <numerusform>{count} статей не мовою {language} пропущено</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} articles deleted</source>
      <translation>
        <numerusform>Видалено {count} статтю</numerusform>
        <numerusform>Видалено {count} статті</numerusform>
        <numerusform>Видалено {count} статей</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} articles found by “{words}”</source>
      <translation>
        <numerusform>{count} стаття за запитом «{words}»</numerusform>
        <numerusform>{count} статті за запитом «{words}»</numerusform>
        <numerusform>{count} статей за запитом «{words}»</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} articles not adjudicated and left out: {told}</source>
      <translation>
        <numerusform>{count} статтю не вирішено й пропущено: {told}</numerusform>
        <numerusform>{count} статті не вирішено й пропущено: {told}</numerusform>
        <numerusform>{count} статей не вирішено й пропущено: {told}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} articles of this project are finished, and {fewest} are the fewest that can be learnt from; mark more of them as done</source>
      <translation>
        <numerusform>готова {count} стаття цього проєкту, а для навчання треба щонайменше {fewest}; позначити більше готовими</numerusform>
        <numerusform>готові {count} статті цього проєкту, а для навчання треба щонайменше {fewest}; позначити більше готовими</numerusform>
        <numerusform>готово {count} статей цього проєкту, а для навчання треба щонайменше {fewest}; позначити більше готовими</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} articles put into stories</source>
      <translation>
        <numerusform>До історій додано {count} статтю</numerusform>
        <numerusform>До історій додано {count} статті</numerusform>
        <numerusform>До історій додано {count} статей</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} articles to do</source>
      <translation>
        <numerusform>{count} стаття чекає</numerusform>
        <numerusform>{count} статті чекають</numerusform>
        <numerusform>{count} статей чекають</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} articles with work of two or more.</source>
      <translation>
        <numerusform>{count} стаття з роботою двох чи більше.</numerusform>
        <numerusform>{count} статті з роботою двох чи більше.</numerusform>
        <numerusform>{count} статей з роботою двох чи більше.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} articles would be new</source>
      <translation>
        <numerusform>{count} стаття нова</numerusform>
        <numerusform>{count} статті нові</numerusform>
        <numerusform>{count} статей нові</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} articles would go out, {shared} of them to several people.</source>
      <translation>
        <numerusform>Буде роздано {count} статтю, з них кільком людям — {shared}.</numerusform>
        <numerusform>Буде роздано {count} статті, з них кільком людям — {shared}.</numerusform>
        <numerusform>Буде роздано {count} статей, з них кільком людям — {shared}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} articles would go out.</source>
      <translation>
        <numerusform>Буде роздано {count} статтю.</numerusform>
        <numerusform>Буде роздано {count} статті.</numerusform>
        <numerusform>Буде роздано {count} статей.</numerusform>
      </translation>
    </message>
    <message>
      <source>{count} below {percent} %</source>
      <translation>нижче {percent} %: {count}</translation>
    </message>
    <message numerus="yes">
      <source>{count} copies</source>
      <translation>
        <numerusform>{count} копія</numerusform>
        <numerusform>{count} копії</numerusform>
        <numerusform>{count} копій</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} copies of {owner} are older than here: {articles}</source>
      <translation>
        <numerusform>{count} копія {owner} старіша, ніж тут: {articles}</numerusform>
        <numerusform>{count} копії {owner} старіші, ніж тут: {articles}</numerusform>
        <numerusform>{count} копій {owner} старіші, ніж тут: {articles}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} copies with {content} came in.</source>
      <translation>
        <numerusform>Внесено {count} копію ({content}).</numerusform>
        <numerusform>Внесено {count} копії ({content}).</numerusform>
        <numerusform>Внесено {count} копій ({content}).</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} copies with {content} would come in</source>
      <translation>
        <numerusform>{count} копію буде внесено ({content})</numerusform>
        <numerusform>{count} копії буде внесено ({content})</numerusform>
        <numerusform>{count} копій буде внесено ({content})</numerusform>
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
      <source>{count} decisions</source>
      <translation>
        <numerusform>{count} рішення</numerusform>
        <numerusform>{count} рішення</numerusform>
        <numerusform>{count} рішень</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} decisions a minute</source>
      <translation>
        <numerusform>{count} рішення за хвилину</numerusform>
        <numerusform>{count} рішення за хвилину</numerusform>
        <numerusform>{count} рішень за хвилину</numerusform>
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
      <source>{count} dropped</source>
      <translation>
        <numerusform>{count} випущена</numerusform>
        <numerusform>{count} випущені</numerusform>
        <numerusform>{count} випущених</numerusform>
      </translation>
    </message>
    <message>
      <source>{count} edited on both sides</source>
      <translation>змінено з обох боків: {count}</translation>
    </message>
    <message>
      <source>{count} edited outside</source>
      <translation>змінено ззовні: {count}</translation>
    </message>
    <message numerus="yes">
      <source>{count} entries</source>
      <translation>
        <numerusform>{count} запис</numerusform>
        <numerusform>{count} записи</numerusform>
        <numerusform>{count} записів</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} entries of the ledger</source>
      <translation>
        <numerusform>{count} запис реєстру</numerusform>
        <numerusform>{count} записи реєстру</numerusform>
        <numerusform>{count} записів реєстру</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} files with the suffix {suffix} are not read</source>
      <translation>
        <numerusform>{count} файл з розширенням {suffix} не читається</numerusform>
        <numerusform>{count} файли з розширенням {suffix} не читаються</numerusform>
        <numerusform>{count} файлів з розширенням {suffix} не читаються</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} files without suffix are not read</source>
      <translation>
        <numerusform>{count} файл без розширення не читається</numerusform>
        <numerusform>{count} файли без розширення не читаються</numerusform>
        <numerusform>{count} файлів без розширення не читаються</numerusform>
      </translation>
    </message>
    <message>
      <source>{count} found</source>
      <translation>знайдено {count}</translation>
    </message>
    <message numerus="yes">
      <source>{count} hints</source>
      <translation>
        <numerusform>{count} підказка</numerusform>
        <numerusform>{count} підказки</numerusform>
        <numerusform>{count} підказок</numerusform>
      </translation>
    </message>
    <message>
      <source>{count} in another file</source>
      <translation>в іншому файлі: {count}</translation>
    </message>
    <message>
      <source>{count} in unfinished articles</source>
      <translation>{count} у незавершених статтях</translation>
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
      <source>{count} judgements of quotes and hints left out; {title} has no place for what is judged</source>
      <translation>
        <numerusform>пропущено {count} оцінку цитат і підказок; {title} не має місця для оціненого</numerusform>
        <numerusform>пропущено {count} оцінки цитат і підказок; {title} не має місця для оціненого</numerusform>
        <numerusform>пропущено {count} оцінок цитат і підказок; {title} не має місця для оціненого</numerusform>
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
      <source>{count} labels came in, {altered} altered</source>
      <translation>
        <numerusform>Додано {count} мітку, змінено {altered}</numerusform>
        <numerusform>Додано {count} мітки, змінено {altered}</numerusform>
        <numerusform>Додано {count} міток, змінено {altered}</numerusform>
      </translation>
    </message>
    <message>
      <source>{count} left out, first {first}</source>
      <translation>{count} пропущено, перше: {first}</translation>
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
      <source>{count} lines at the top or bottom of pages left out</source>
      <translation>
        <numerusform>пропущено {count} рядок угорі чи внизу сторінок</numerusform>
        <numerusform>пропущено {count} рядки вгорі чи внизу сторінок</numerusform>
        <numerusform>пропущено {count} рядків угорі чи внизу сторінок</numerusform>
      </translation>
    </message>
    <message>
      <source>{count} links labelled {label} do not belong to a quote and are not taken</source>
      <translation>зв’язки з міткою {label}, що не належать до цитати, не взято: {count}</translation>
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
      <source>{count} marks gold so far; G shows again who put what</source>
      <translation>
        <numerusform>Уже {count} позначка — золото; G знову показує, хто що поставив</numerusform>
        <numerusform>Уже {count} позначки — золото; G знову показує, хто що поставив</numerusform>
        <numerusform>Уже {count} позначок — золото; G знову показує, хто що поставив</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} marks lost in another text:</source>
      <translation>
        <numerusform>{count} позначку втрачено в іншому тексті:</numerusform>
        <numerusform>{count} позначки втрачено в іншому тексті:</numerusform>
        <numerusform>{count} позначок втрачено в іншому тексті:</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} new articles</source>
      <translation>
        <numerusform>{count} нова стаття</numerusform>
        <numerusform>{count} нові статті</numerusform>
        <numerusform>{count} нових статей</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} not shown stay open ({reasons}).</source>
      <translation>
        <numerusform>{count} непоказана лишається відкритою ({reasons}).</numerusform>
        <numerusform>{count} непоказані лишаються відкритими ({reasons}).</numerusform>
        <numerusform>{count} непоказаних лишаються відкритими ({reasons}).</numerusform>
      </translation>
    </message>
    <message>
      <source>{count} not the same in two files</source>
      <translation>різні у двох файлах: {count}</translation>
    </message>
    <message>
      <source>{count} of them suggested</source>
      <translation>{count} з них запропоновано</translation>
    </message>
    <message>
      <source>{count} of unknown articles</source>
      <translation>з невідомих статей: {count}</translation>
    </message>
    <message>
      <source>{count} older</source>
      <translation>старіші: {count}</translation>
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
      <source>{count} open suggestions now</source>
      <translation>
        <numerusform>тепер {count} відкрита пропозиція</numerusform>
        <numerusform>тепер {count} відкриті пропозиції</numerusform>
        <numerusform>тепер {count} відкритих пропозицій</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} packets</source>
      <translation>
        <numerusform>{count} пакет</numerusform>
        <numerusform>{count} пакети</numerusform>
        <numerusform>{count} пакетів</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} parts of quotes</source>
      <translation>
        <numerusform>{count} частина цитати</numerusform>
        <numerusform>{count} частини цитат</numerusform>
        <numerusform>{count} частин цитат</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} parts of steps</source>
      <translation>
        <numerusform>{count} частина кроку</numerusform>
        <numerusform>{count} частини кроків</numerusform>
        <numerusform>{count} частин кроків</numerusform>
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
      <source>{count} places alike</source>
      <translation>
        <numerusform>{count} однакове місце</numerusform>
        <numerusform>{count} однакові місця</numerusform>
        <numerusform>{count} однакових місць</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} places of {total} would go along</source>
      <translation>
        <numerusform>{count} місце з {total} перейшло б теж</numerusform>
        <numerusform>{count} місця з {total} перейшли б теж</numerusform>
        <numerusform>{count} місць із {total} перейшло б теж</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} places would be decided, {left} left to you.</source>
      <translation>
        <numerusform>Було б вирішено {count} місце, вам лишилося б {left}.</numerusform>
        <numerusform>Було б вирішено {count} місця, вам лишилося б {left}.</numerusform>
        <numerusform>Було б вирішено {count} місць, вам лишилося б {left}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} questions to answer</source>
      <translation>
        <numerusform>{count} питання без відповіді</numerusform>
        <numerusform>{count} питання без відповіді</numerusform>
        <numerusform>{count} питань без відповіді</numerusform>
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
      <source>{count} rows of this article from here on say no tag such as O or B-PERSON, the first “{tag}”</source>
      <translation>
        <numerusform>{count} рядок цієї статті звідси не має тегу, як-от O чи B-PERSON, перший — «{tag}»</numerusform>
        <numerusform>{count} рядки цієї статті звідси не мають тегу, як-от O чи B-PERSON, перший — «{tag}»</numerusform>
        <numerusform>{count} рядків цієї статті звідси не мають тегу, як-от O чи B-PERSON, перший — «{tag}»</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} settings</source>
      <translation>
        <numerusform>{count} налаштування</numerusform>
        <numerusform>{count} налаштування</numerusform>
        <numerusform>{count} налаштувань</numerusform>
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
      <source>{count} spans about which the two differ</source>
      <translation>
        <numerusform>{count} відрізок із розбіжністю між двома</numerusform>
        <numerusform>{count} відрізки з розбіжністю між двома</numerusform>
        <numerusform>{count} відрізків із розбіжністю між двома</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} spans left out that another became alike</source>
      <translation>
        <numerusform>пропущено {count} відрізок, бо інший став таким самим</numerusform>
        <numerusform>пропущено {count} відрізки, бо інші стали такими самими</numerusform>
        <numerusform>пропущено {count} відрізків, бо інші стали такими самими</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} spans of {label} left out, as was said</source>
      <translation>
        <numerusform>пропущено {count} відрізок {label}, як вказано</numerusform>
        <numerusform>пропущено {count} відрізки {label}, як вказано</numerusform>
        <numerusform>пропущено {count} відрізків {label}, як вказано</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} spans without a label left out</source>
      <translation>
        <numerusform>пропущено {count} відрізок без мітки</numerusform>
        <numerusform>пропущено {count} відрізки без мітки</numerusform>
        <numerusform>пропущено {count} відрізків без мітки</numerusform>
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
      <source>{count} speakers are called {name}; say which by its id: {ids}</source>
      <translation>
        <numerusform>{count} мовець зветься {name}; вказати його ідентифікатор: {ids}</numerusform>
        <numerusform>{count} мовці звуться {name}; вказати ідентифікатор: {ids}</numerusform>
        <numerusform>{count} мовців звуться {name}; вказати ідентифікатор: {ids}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} speakers deleted; the trash has what you delete</source>
      <translation>
        <numerusform>Видалено {count} мовця; видалене лежить у кошику</numerusform>
        <numerusform>Видалено {count} мовців; видалене лежить у кошику</numerusform>
        <numerusform>Видалено {count} мовців; видалене лежить у кошику</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} steps of the journal</source>
      <translation>
        <numerusform>{count} крок журналу</numerusform>
        <numerusform>{count} кроки журналу</numerusform>
        <numerusform>{count} кроків журналу</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} steps would be lost, the latest first:</source>
      <translation>
        <numerusform>Буде втрачено {count} крок, спершу останній:</numerusform>
        <numerusform>Буде втрачено {count} кроки, спершу останні:</numerusform>
        <numerusform>Буде втрачено {count} кроків, спершу останні:</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{count} stories are proposed for {articles}.</source>
      <translation>
        <numerusform>Запропоновано {count} історію ({articles}).</numerusform>
        <numerusform>Запропоновано {count} історії ({articles}).</numerusform>
        <numerusform>Запропоновано {count} історій ({articles}).</numerusform>
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
    <message>
      <source>{count} switched off</source>
      <translation>вимкнено: {count}</translation>
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
      <source>{count} tilings</source>
      <translation>
        <numerusform>{count} поділ на зони</numerusform>
        <numerusform>{count} поділи на зони</numerusform>
        <numerusform>{count} поділів на зони</numerusform>
      </translation>
    </message>
    <message>
      <source>{count} to decide</source>
      <translation>вирішити: {count}</translation>
    </message>
    <message numerus="yes">
      <source>{count} unknown articles</source>
      <translation>
        <numerusform>{count} невідома стаття</numerusform>
        <numerusform>{count} невідомі статті</numerusform>
        <numerusform>{count} невідомих статей</numerusform>
      </translation>
    </message>
    <message>
      <source>{count} with another text</source>
      <translation>з іншим текстом: {count}</translation>
    </message>
    <message numerus="yes">
      <source>{count} words</source>
      <translation>
        <numerusform>{count} слово</numerusform>
        <numerusform>{count} слова</numerusform>
        <numerusform>{count} слів</numerusform>
      </translation>
    </message>
    <message>
      <source>{count} would come in</source>
      <translation>буде внесено: {count}</translation>
    </message>
    <message numerus="yes">
      <source>{count} zones</source>
      <translation>
        <numerusform>{count} зона</numerusform>
        <numerusform>{count} зони</numerusform>
        <numerusform>{count} зон</numerusform>
      </translation>
    </message>
    <message>
      <source>{count} {phase}</source>
      <translation>{count} ({phase})</translation>
    </message>
    <message>
      <source>{count} {what}</source>
      <translation>{what} (усього: {count})</translation>
    </message>
    <message>
      <source>{cut_off}: a comma is missing in line {line}</source>
      <translation>{cut_off}: у рядку {line} бракує коми</translation>
    </message>
    <message>
      <source>{cut_off}: something follows in line {line}</source>
      <translation>{cut_off}: у рядку {line} ще щось є</translation>
    </message>
    <message>
      <source>{cut_off}: what begins in line {line} {how}</source>
      <translation>{cut_off}: те, що починається в рядку {line}, {how}</translation>
    </message>
    <message>
      <source>{data} is no pair of a text and what is in it</source>
      <translation>{data} — не пара з тексту й того, що в ньому</translation>
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
        <numerusform>{done:,} з {count} статті готово</numerusform>
        <numerusform>{done:,} з {count} статей готово</numerusform>
        <numerusform>{done:,} з {count} статей готово</numerusform>
      </translation>
    </message>
    <message>
      <source>{done:,} of {total:,} {what}</source>
      <translation>{what}: {done:,} з {total:,}</translation>
    </message>
    <message>
      <source>{done} done</source>
      <translation>готово {done}</translation>
    </message>
    <message>
      <source>{done} done, {begun} begun</source>
      <translation>готово {done}, розпочато {begun}</translation>
    </message>
    <message numerus="yes">
      <source>{done} of {count} articles of the story {name} are finished</source>
      <translation>
        <numerusform>{done} з {count} статті історії {name} готово</numerusform>
        <numerusform>{done} з {count} статей історії {name} готово</numerusform>
        <numerusform>{done} з {count} статей історії {name} готово</numerusform>
      </translation>
    </message>
    <message>
      <source>{done} of {total}</source>
      <translation>{done} з {total}</translation>
    </message>
    <message>
      <source>{done} of {total} adjudicated</source>
      <translation>{done} з {total} вирішено</translation>
    </message>
    <message>
      <source>{done} of {total} articles</source>
      <translation>{done} з {total} статей</translation>
    </message>
    <message>
      <source>{done} of {total} copies</source>
      <translation>{done} з {total} копій</translation>
    </message>
    <message>
      <source>{done} of {total} done</source>
      <translation>{done} з {total} готово</translation>
    </message>
    <message>
      <source>{done} of {total} files</source>
      <translation>{done} з {total} файлів</translation>
    </message>
    <message>
      <source>{done} of {total} parts</source>
      <translation>{done} з {total} частин</translation>
    </message>
    <message>
      <source>{done} of {total} projects</source>
      <translation>{done} з {total} проєктів</translation>
    </message>
    <message>
      <source>{done} of {total} steps</source>
      <translation>{done} з {total} кроків</translation>
    </message>
    <message>
      <source>{done} of {total} versions</source>
      <translation>{done} з {total} версій</translation>
    </message>
    <message>
      <source>{done} of {total} {unit}</source>
      <translation>{done} з {total} {unit}</translation>
    </message>
    <message>
      <source>{done} of {total}: {note}</source>
      <translation>{done} з {total}: {note}</translation>
    </message>
    <message>
      <source>{edit}; one undo takes it back</source>
      <translation>{edit}; одне скасування поверне все назад</translation>
    </message>
    <message>
      <source>{error}; nothing of it can be shown</source>
      <translation>{error}; нічого з цього не можна показати</translation>
    </message>
    <message>
      <source>{error}; other suggestions go on</source>
      <translation>{error}; інші пропозиції тривають</translation>
    </message>
    <message>
      <source>{error}; {out} was written and lacks only the scheme</source>
      <translation>{error}; {out} записано, бракує лише списку міток</translation>
    </message>
    <message>
      <source>{fate}: people differ</source>
      <translation>{fate}: думки різняться</translation>
    </message>
    <message>
      <source>{fault}; it was changed by another program</source>
      <translation>{fault}; його змінила інша програма</translation>
    </message>
    <message>
      <source>{fault}; nothing was changed</source>
      <translation>{fault}; нічого не змінено</translation>
    </message>
    <message>
      <source>{figure} ({low} to {high})</source>
      <translation>{figure} (від {low} до {high})</translation>
    </message>
    <message>
      <source>{file} cannot be copied to read it ({why})</source>
      <translation>{file} не вдається скопіювати для читання ({why})</translation>
    </message>
    <message>
      <source>{file} cannot be read: {why}</source>
      <translation>{file} не вдається прочитати: {why}</translation>
    </message>
    <message>
      <source>{file} does not describe a spaCy pipeline</source>
      <translation>{file} не описує конвеєр spaCy</translation>
    </message>
    <message>
      <source>{file} exists already; nothing was written, choose another name or folder</source>
      <translation>{file} уже існує; нічого не записано, вибрати іншу назву чи теку</translation>
    </message>
    <message>
      <source>{file} holds more than {most} labels; nothing was changed</source>
      <translation>{file} містить понад {most} міток; нічого не змінено</translation>
    </message>
    <message>
      <source>{file} holds no labels that can be read: {why}</source>
      <translation>{file} не містить міток, які можна прочитати: {why}</translation>
    </message>
    <message>
      <source>{file} holds no labels; nothing was changed</source>
      <translation>{file} не містить міток; нічого не змінено</translation>
    </message>
    <message>
      <source>{file} is being written to without a pause; try again in a moment</source>
      <translation>у {file} записують без перерви; спробуйте ще раз за мить</translation>
    </message>
    <message>
      <source>{file} is no list of names such as O and B-PERSON</source>
      <translation>{file} не є списком назв, як-от O і B-PERSON</translation>
    </message>
    <message>
      <source>{file} – {articles} for {name}</source>
      <translation>{file} – {name}: {articles}</translation>
    </message>
    <message>
      <source>{file}, line {line}: {reason}</source>
      <translation>{file}, рядок {line}: {reason}</translation>
    </message>
    <message>
      <source>{file}: {reason}</source>
      <translation>{file}: {reason}</translation>
    </message>
    <message>
      <source>{first} suggests in this project, with {beside} beside it</source>
      <translation>{first} пропонує в цьому проєкті, поряд — {beside}</translation>
    </message>
    <message>
      <source>{first}, {beside} beside it</source>
      <translation>{first}, поряд — {beside}</translation>
    </message>
    <message>
      <source>{folder} cannot be written ({why})</source>
      <translation>не вдається писати в {folder} ({why})</translation>
    </message>
    <message>
      <source>{folder} is a file; name a folder</source>
      <translation>{folder} — файл; вказати теку</translation>
    </message>
    <message>
      <source>{folder} is a file; nothing was written, name a folder</source>
      <translation>{folder} — файл; нічого не записано, вказати теку</translation>
    </message>
    <message numerus="yes">
      <source>{found} found, and {count} more articles</source>
      <translation>
        <numerusform>Знайдено {found} і ще {count} статтю</numerusform>
        <numerusform>Знайдено {found} і ще {count} статті</numerusform>
        <numerusform>Знайдено {found} і ще {count} статей</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{found} found, and {count} more marks</source>
      <translation>
        <numerusform>Знайдено {found} і ще {count} позначку</numerusform>
        <numerusform>Знайдено {found} і ще {count} позначки</numerusform>
        <numerusform>Знайдено {found} і ще {count} позначок</numerusform>
      </translation>
    </message>
    <message>
      <source>{here} for the original, {there} for the rewrite: they wait in the articles</source>
      <translation>{here} для оригіналу, {there} для переказу: вони чекають у статтях</translation>
    </message>
    <message>
      <source>{hint}: rejected</source>
      <translation>{hint}: відхилено</translation>
    </message>
    <message>
      <source>{key} is the key of “{command}”, so the label goes without.</source>
      <translation>{key} — клавіша команди «{command}», тож мітка лишається без неї.</translation>
    </message>
    <message>
      <source>{key} is the key of “{command}”, which would lose it.</source>
      <translation>{key} — клавіша команди «{command}», яка її втратить.</translation>
    </message>
    <message>
      <source>{key} is the key of “{command}”; choose another one.</source>
      <translation>{key} — клавіша команди «{command}»; вибрати іншу.</translation>
    </message>
    <message>
      <source>{key} puts on the label {label}, which would lose it.</source>
      <translation>{key} ставить мітку {label}, яка її втратить.</translation>
    </message>
    <message>
      <source>{key} puts on {label}, which comes first.</source>
      <translation>{key} ставить {label}, яка йде першою.</translation>
    </message>
    <message>
      <source>{key} puts on {label}, which would lose it.</source>
      <translation>{key} ставить {label}, яка її втратить.</translation>
    </message>
    <message>
      <source>{key} {number}: {why}</source>
      <translation>{key} {number}: {why}</translation>
    </message>
    <message>
      <source>{kind} quote</source>
      <translation>цитата ({kind})</translation>
    </message>
    <message>
      <source>{kind} quote by nobody</source>
      <translation>{kind} цитата без мовця</translation>
    </message>
    <message>
      <source>{kind} quote by {name}</source>
      <translation>{kind} цитата, {name}</translation>
    </message>
    <message>
      <source>{kind}, no source either</source>
      <translation>{kind}, джерела теж немає</translation>
    </message>
    <message>
      <source>{kind}, the text says “{source}”</source>
      <translation>{kind}, у тексті «{source}»</translation>
    </message>
    <message>
      <source>{known} is known here with another uid; it is open whether {name} in the file is the same person</source>
      <translation>{known} тут має інший UID; невідомо, чи {name} у файлі — та сама особа</translation>
    </message>
    <message>
      <source>{labels} become one label, {to}.</source>
      <translation>{labels} стають однією міткою, {to}.</translation>
    </message>
    <message>
      <source>{label} ({count:,})</source>
      <translation>{label} ({count:,})</translation>
    </message>
    <message>
      <source>{label} already</source>
      <translation>уже {label}</translation>
    </message>
    <message numerus="yes">
      <source>{label} became {to} in {count} spans</source>
      <translation>
        <numerusform>{label} стало {to} у {count} відрізку</numerusform>
        <numerusform>{label} стало {to} у {count} відрізках</numerusform>
        <numerusform>{label} стало {to} у {count} відрізках</numerusform>
      </translation>
    </message>
    <message>
      <source>{label} becomes</source>
      <translation>{label} стає</translation>
    </message>
    <message>
      <source>{label} cannot be called {name}: entities of this project have no such label, they have {labels}; nothing was written</source>
      <translation>{label} не можна назвати {name}: сутності цього проєкту не мають такої мітки, вони мають {labels}; нічого не записано</translation>
    </message>
    <message>
      <source>{label} cannot be merged with itself; nothing was changed</source>
      <translation>{label} не можна об’єднати із собою; нічого не змінено</translation>
    </message>
    <message>
      <source>{label} everywhere</source>
      <translation>{label} всюди</translation>
    </message>
    <message>
      <source>{label} has become {other}</source>
      <translation>{label} тепер {other}</translation>
    </message>
    <message>
      <source>{label} in the {zone}; the scheme has it in {zones}</source>
      <translation>{label} у «{zone}»; за списком міток її місце: {zones}</translation>
    </message>
    <message>
      <source>{label} is deleted</source>
      <translation>{label} видалено</translation>
    </message>
    <message>
      <source>{label} is no label of the scheme; its tags have numbers of their own in this file</source>
      <translation>{label} немає у списку міток; її теги мають у цьому файлі власні номери</translation>
    </message>
    <message>
      <source>{label} is not meant for the {zone}, but for: {places}</source>
      <translation>{label} призначено не для «{zone}», а для: {places}</translation>
    </message>
    <message>
      <source>{label} is {name} now</source>
      <translation>{label} тепер {name}</translation>
    </message>
    <message numerus="yes">
      <source>{label} {count:,} times</source>
      <translation>
        <numerusform>{label} {count:,} раз</numerusform>
        <numerusform>{label} {count:,} рази</numerusform>
        <numerusform>{label} {count:,} разів</numerusform>
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
      <translation>лишилося {left}, вирішено {decided}</translation>
    </message>
    <message>
      <source>{list} brought back</source>
      <translation>Повернуто: {list}</translation>
    </message>
    <message>
      <source>{low:.3f}–{high:.3f}</source>
      <translation>{low:.3f}–{high:.3f}</translation>
    </message>
    <message>
      <source>{mark} names the speaker {speaker}, who is not among the speakers</source>
      <translation>{mark} називає мовця {speaker}, якого немає серед мовців</translation>
    </message>
    <message>
      <source>{meaning} (as it is)</source>
      <translation>{meaning} (як є)</translation>
    </message>
    <message>
      <source>{minutes} min {seconds} s</source>
      <translation>{minutes} хв {seconds} с</translation>
    </message>
    <message>
      <source>{month} {year}</source>
      <translation>{month} {year}</translation>
    </message>
    <message>
      <source>{most:,} things in a row could not be read; the rest of the file was not tried</source>
      <translation>не вдалося прочитати {most:,} записів поспіль; решту файлу не читано</translation>
    </message>
    <message>
      <source>{names} and {more} more</source>
      <translation>{names} і ще {more}</translation>
    </message>
    <message>
      <source>{name} (read only)</source>
      <translation>{name} (лише читання)</translation>
    </message>
    <message>
      <source>{name} cannot be the name of a label: it is longer than {longest} characters or holds some that nobody sees; nothing was changed</source>
      <translation>{name} не може бути назвою мітки: довше за {longest} знаків або містить невидимі; нічого не змінено</translation>
    </message>
    <message>
      <source>{name} differs from {person}, who is known here, in upper and lower case only; write the name as it is known, or choose another</source>
      <translation>{name} відрізняється від наявного тут імені {person} лише великими й малими літерами; написати ім’я так, як воно вже є, або вибрати інше</translation>
    </message>
    <message numerus="yes">
      <source>{name} has begun {count} articles</source>
      <translation>
        <numerusform>{name}: розпочато {count} статтю</numerusform>
        <numerusform>{name}: розпочато {count} статті</numerusform>
        <numerusform>{name}: розпочато {count} статей</numerusform>
      </translation>
    </message>
    <message>
      <source>{name} has finished no article; there are {there}; nothing was changed</source>
      <translation>{name} не має завершених статей; є {there}; нічого не змінено</translation>
    </message>
    <message numerus="yes">
      <source>{name} has finished {count} articles</source>
      <translation>
        <numerusform>{name}: завершено {count} статтю</numerusform>
        <numerusform>{name}: завершено {count} статті</numerusform>
        <numerusform>{name}: завершено {count} статей</numerusform>
      </translation>
    </message>
    <message>
      <source>{name} is a part of quotes, so it keeps its name and its place in the scheme; nothing was changed</source>
      <translation>{name} — частина цитат, тож зберігає назву й місце у списку міток; нічого не змінено</translation>
    </message>
    <message>
      <source>{name} is called {here} here</source>
      <translation>{name} тут зветься {here}</translation>
    </message>
    <message>
      <source>{name} is in use; go back first, or use another one</source>
      <translation>{name} використовується; спершу повернутися або використати іншу</translation>
    </message>
    <message>
      <source>{name} is named in work that is there: {marks} would lose the speaker; nothing was deleted</source>
      <translation>{name} згадано в наявній роботі: {marks} втратять мовця; нічого не видалено</translation>
    </message>
    <message>
      <source>{name} is “{role}” here, and “{other}” in the original</source>
      <translation>{name} тут «{role}», а в оригіналі «{other}»</translation>
    </message>
    <message>
      <source>{name} names nothing in a text: none of its components sets entities or spans; it has none at all</source>
      <translation>{name} нічого не називає в тексті: жоден компонент не ставить сутностей чи відрізків; їх узагалі немає</translation>
    </message>
    <message>
      <source>{name} names nothing in a text: none of its components sets entities or spans; it has {components}</source>
      <translation>{name} нічого не називає в тексті: жоден компонент не ставить сутностей чи відрізків; є {components}</translation>
    </message>
    <message>
      <source>{name} speaks</source>
      <translation>Говорить {name}</translation>
    </message>
    <message>
      <source>{name} suggests in this project</source>
      <translation>{name} пропонує в цьому проєкті</translation>
    </message>
    <message>
      <source>{name} suggests in this project again</source>
      <translation>{name} знову пропонує в цьому проєкті</translation>
    </message>
    <message>
      <source>{name} suggests in this project from now on</source>
      <translation>{name} відтепер пропонує в цьому проєкті</translation>
    </message>
    <message>
      <source>{name} was deleted</source>
      <translation>{name} видалено</translation>
    </message>
    <message>
      <source>{name} was not loaded; the suggester is as it was</source>
      <translation>{name} не завантажено; підказувач лишився, як був</translation>
    </message>
    <message>
      <source>{name} was trained in {seconds:.0f} s; it is not in use yet</source>
      <translation>{name} навчено за {seconds:.0f} с; версію ще не використано</translation>
    </message>
    <message>
      <source>{name} {version} cannot be loaded: {why}; nothing was changed</source>
      <translation>{name} {version} не вдається завантажити: {why}; нічого не змінено</translation>
    </message>
    <message>
      <source>{name}: needs a value behind it.</source>
      <translation>{name}: потребує значення після себе.</translation>
    </message>
    <message>
      <source>{name}: stands there twice. Ask for one at a time.</source>
      <translation>{name}: стоїть двічі. Шукати по одному.</translation>
    </message>
    <message>
      <source>{name}: the queue of disagreements shows what they differ about</source>
      <translation>{name}: у чому вони розходяться, показує черга розбіжностей</translation>
    </message>
    <message numerus="yes">
      <source>{name}: {count} quotes that count against it</source>
      <translation>
        <numerusform>{name}: {count} цитата, що свідчить проти</numerusform>
        <numerusform>{name}: {count} цитати, що свідчать проти</numerusform>
        <numerusform>{name}: {count} цитат, що свідчать проти</numerusform>
      </translation>
    </message>
    <message>
      <source>{name}: {spans}, {differing} about which the two differ</source>
      <translation>{name}: {spans}, із розбіжностями {differing}</translation>
    </message>
    <message>
      <source>{name}: {then}</source>
      <translation>{name}: {then}</translation>
    </message>
    <message>
      <source>{name}: {then}, now {now}</source>
      <translation>{name}: {then}, тепер {now}</translation>
    </message>
    <message>
      <source>{number} of {count}</source>
      <translation>{number} з {count}</translation>
    </message>
    <message>
      <source>{one} and {other} are one name; name nobody twice</source>
      <translation>{one} і {other} — одне ім’я; нікого не називати двічі</translation>
    </message>
    <message>
      <source>{origin}, {sure:.0%} sure</source>
      <translation>{origin}, певність {sure:.0%}</translation>
    </message>
    <message>
      <source>{out} cannot be written ({why})</source>
      <translation>{out} не вдається записати ({why})</translation>
    </message>
    <message>
      <source>{out} exists already; nothing was written</source>
      <translation>{out} вже існує; нічого не записано</translation>
    </message>
    <message>
      <source>{out} holds other files, such as {file}; nothing was written, name an empty or a new folder</source>
      <translation>{out} містить інші файли, наприклад {file}; нічого не записано, вказати порожню або нову теку</translation>
    </message>
    <message>
      <source>{out} is a device or a pipe; name a file</source>
      <translation>{out} — пристрій або канал; вказати файл</translation>
    </message>
    <message>
      <source>{out} is a folder; name a file in it</source>
      <translation>{out} — тека; вказати файл у ній</translation>
    </message>
    <message>
      <source>{out} is the project itself; nothing was written</source>
      <translation>{out} — це сам проєкт; нічого не записано</translation>
    </message>
    <message>
      <source>{overlap} % of the articles cannot go to several people</source>
      <translation>{overlap} % статей не можуть дістатися кільком людям</translation>
    </message>
    <message>
      <source>{pace:.1f} a day</source>
      <translation>{pace:.1f} на день</translation>
    </message>
    <message>
      <source>{part} {flaw}</source>
      <translation>{part} {flaw}</translation>
    </message>
    <message>
      <source>{path} cannot be opened ({why})</source>
      <translation>{path} не вдається відкрити ({why})</translation>
    </message>
    <message>
      <source>{path} cannot be read: {why}</source>
      <translation>{path} не вдається прочитати: {why}</translation>
    </message>
    <message>
      <source>{path} cannot be written: your settings last until you quit</source>
      <translation>{path} не вдається записати: ваші налаштування діють до виходу</translation>
    </message>
    <message>
      <source>{path} cannot be written: {reason}</source>
      <translation>{path} неможливо записати: {reason}</translation>
    </message>
    <message>
      <source>{path} cannot be written: {why}</source>
      <translation>{path} не вдається записати: {why}</translation>
    </message>
    <message>
      <source>{path} could not be brought up to date ({reason}); it was left as it was</source>
      <translation>{path} не вдалося оновити ({reason}); усе лишилося, як було</translation>
    </message>
    <message>
      <source>{path} could not be read or written ({why}); the last step was not done, everything before it is kept</source>
      <translation>{path} не вдалося прочитати чи записати ({why}); останній крок не зроблено, усе до нього лишилося</translation>
    </message>
    <message>
      <source>{path} exists already; nothing was changed</source>
      <translation>{path} вже існує; нічого не змінено</translation>
    </message>
    <message>
      <source>{path} holds no article</source>
      <translation>{path} не містить статті</translation>
    </message>
    <message>
      <source>{path} holds no patterns: it is no text in UTF-8</source>
      <translation>{path} не містить шаблонів: це не текст у UTF-8</translation>
    </message>
    <message>
      <source>{path} holds no spaCy pipeline: there is no meta.json in it</source>
      <translation>{path} не містить конвеєра spaCy: у ньому немає meta.json</translation>
    </message>
    <message>
      <source>{path} holds other files, such as {strange}; nothing was written, name an empty or a new folder</source>
      <translation>{path} містить інші файли, як-от {strange}; нічого не записано, вкажіть порожню чи нову теку</translation>
    </message>
    <message>
      <source>{path} is a file; name a folder</source>
      <translation>{path} — це файл; вкажіть теку</translation>
    </message>
    <message>
      <source>{path} is a folder; a project is a file</source>
      <translation>{path} — це тека; проєкт — це файл</translation>
    </message>
    <message>
      <source>{path} is damaged: its beginning is lost, and more of it can be read</source>
      <translation>{path} пошкоджено: початок втрачено, але решту можна прочитати</translation>
    </message>
    <message>
      <source>{path} is in a folder that {service} keeps in step with other computers; work on it on one of them at a time, and let the folder come to rest before you change over</source>
      <translation>{path} у теці, яку {service} синхронізує з іншими комп’ютерами; працювати щоразу лише на одному з них і перед переходом дочекатися кінця синхронізації</translation>
    </message>
    <message>
      <source>{path} is not an annotator project</source>
      <translation>{path} не є проєктом annotator</translation>
    </message>
    <message>
      <source>{path} is of a version that cannot be brought up to date</source>
      <translation>{path} такої версії, яку не можна оновити</translation>
    </message>
    <message>
      <source>{path} is on a network share; two computers may not notice that both have it open, so work on a copy on this computer and put it back when you are done</source>
      <translation>{path} на мережевому ресурсі; два комп’ютери можуть не помітити, що він відкритий на обох, тож працювати з копією на цьому комп’ютері й повернути її після роботи</translation>
    </message>
    <message>
      <source>{path} was made by a newer annotator (schema {version}, this one knows {known}); nothing was changed</source>
      <translation>{path} створив новіший annotator (схема {version}, цей знає {known}); нічого не змінено</translation>
    </message>
    <message>
      <source>{path} {reason}</source>
      <translation>{path} {reason}</translation>
    </message>
    <message>
      <source>{path}, line {number}: a "pattern" is text or a list of tokens, each in braces</source>
      <translation>{path}, рядок {number}: «pattern» — це текст або список токенів, кожен у дужках</translation>
    </message>
    <message>
      <source>{path}, line {number}: a pattern has a "label", which is text</source>
      <translation>{path}, рядок {number}: шаблон має «label», а це текст</translation>
    </message>
    <message>
      <source>{path}, line {number}: spaCy cannot use this pattern ({why})</source>
      <translation>{path}, рядок {number}: spaCy не може використати цей шаблон ({why})</translation>
    </message>
    <message>
      <source>{path}, line {number}: this is no JSON</source>
      <translation>{path}, рядок {number}: це не JSON</translation>
    </message>
    <message numerus="yes">
      <source>{people} people cannot see the same article where {count} are named; name more, or share without overlap</source>
      <translation>
        <numerusform>стільки людей ({people}) не можуть бачити ту саму статтю, коли вказано {count}; вказати більше або роздати без перетину</numerusform>
        <numerusform>стільки людей ({people}) не можуть бачити ту саму статтю, коли вказано {count}; вказати більше або роздати без перетину</numerusform>
        <numerusform>стільки людей ({people}) не можуть бачити ту саму статтю, коли вказано {count}; вказати більше або роздати без перетину</numerusform>
      </translation>
    </message>
    <message>
      <source>{percent:.1f} %</source>
      <translation>{percent:.1f} %</translation>
    </message>
    <message>
      <source>{percent:g} % of the articles are planned to be done without suggestions.</source>
      <translation>Без пропозицій заплановано зробити {percent:g} % статей.</translation>
    </message>
    <message>
      <source>{place} can run code of its own when it is loaded, and nobody has said that it may; it was not loaded</source>
      <translation>{place} може виконати власний код під час завантаження, а дозволу ніхто не дав; не завантажено</translation>
    </message>
    <message>
      <source>{place} can run code of its own when it is loaded, and nobody has said that it may; nothing was trained</source>
      <translation>{place} може під час завантаження виконати власний код, і ніхто цього не дозволив; нічого не навчено</translation>
    </message>
    <message>
      <source>{place} of {total}</source>
      <translation>{place} з {total}</translation>
    </message>
    <message>
      <source>{place} runs code of its own when it is loaded, and nobody here has agreed to that; choose it anew to do so</source>
      <translation>{place} виконує власний код під час завантаження, і ніхто тут на це не погодився; щоб погодитися, вибрати знову</translation>
    </message>
    <message>
      <source>{problem}; find again</source>
      <translation>{problem}; шукати знову</translation>
    </message>
    <message>
      <source>{program}, process {pid} on {where}, since {since:%Y-%m-%d %H:%M}</source>
      <translation>{program}, процес {pid}: {where}, з {since}</translation>
    </message>
    <message>
      <source>{project} is open in another window or command</source>
      <translation>{project} відкрито в іншому вікні чи команді</translation>
    </message>
    <message>
      <source>{project} is open on another computer ({holder})</source>
      <translation>{project} відкрито на іншому комп’ютері ({holder})</translation>
    </message>
    <message>
      <source>{project} or its backups cannot be read or written ({why}); the project is as it was</source>
      <translation>{project} або його резервні копії не вдається прочитати чи записати ({why}); проєкт лишився, як був</translation>
    </message>
    <message>
      <source>{project} {reason}; {kept}</source>
      <translation>{project} {reason}; {kept}</translation>
    </message>
    <message numerus="yes">
      <source>{put} of {count} votes</source>
      <translation>
        <numerusform>{put} з {count} голосу</numerusform>
        <numerusform>{put} з {count} голосів</numerusform>
        <numerusform>{put} з {count} голосів</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{quotes} and {spans} in {count} articles</source>
      <translation>
        <numerusform>{quotes} та {spans} у {count} статті</numerusform>
        <numerusform>{quotes} та {spans} у {count} статтях</numerusform>
        <numerusform>{quotes} та {spans} у {count} статтях</numerusform>
      </translation>
    </message>
    <message>
      <source>{quotes} and {spans} would have no speaker and keep all else.</source>
      <translation>{quotes} та {spans} лишилися б без мовця і зберегли б усе інше.</translation>
    </message>
    <message>
      <source>{quote} by {name}, {state}: {text}</source>
      <translation>{quote}, каже {name}, {state}: {text}</translation>
    </message>
    <message>
      <source>{quote} without a speaker, {state}: {text}</source>
      <translation>{quote} без мовця, {state}: {text}</translation>
    </message>
    <message>
      <source>{reason} (in {count:,} articles, the first is {file})</source>
      <translation>{reason} (у {count:,} статтях, перша — {file})</translation>
    </message>
    <message numerus="yes">
      <source>{rows} of {count} articles ({names})</source>
      <translation>
        <numerusform>{rows} у {count} статті ({names})</numerusform>
        <numerusform>{rows} у {count} статтях ({names})</numerusform>
        <numerusform>{rows} у {count} статтях ({names})</numerusform>
      </translation>
    </message>
    <message>
      <source>{seconds:.0f} s</source>
      <translation>{seconds:.0f} с</translation>
    </message>
    <message>
      <source>{short} {id}: it has no label</source>
      <translation>{short} {id}: без мітки</translation>
    </message>
    <message numerus="yes">
      <source>{shown} of {count} open suggestions</source>
      <translation>
        <numerusform>{shown} з {count} відкритої пропозиції</numerusform>
        <numerusform>{shown} з {count} відкритих пропозицій</numerusform>
        <numerusform>{shown} з {count} відкритих пропозицій</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{shown} of {count} speakers</source>
      <translation>
        <numerusform>{shown} з {count} мовця</numerusform>
        <numerusform>{shown} з {count} мовців</numerusform>
        <numerusform>{shown} з {count} мовців</numerusform>
      </translation>
    </message>
    <message>
      <source>{shown} of {total} open shown</source>
      <translation>Показано {shown} з {total} відкритих</translation>
    </message>
    <message>
      <source>{shown} of {total} open suggestions shown, from {percent} % up</source>
      <translation>Показано {shown} з {total} відкритих пропозицій, від {percent} %</translation>
    </message>
    <message>
      <source>{size:,} bytes are too many for one article ({most:,} are read)</source>
      <translation>{size:,} байтів — забагато для однієї статті (читається до {most:,})</translation>
    </message>
    <message>
      <source>{skipped:,} skipped</source>
      <translation>{skipped:,} пропущено</translation>
    </message>
    <message>
      <source>{some} and {last}</source>
      <translation>{some} та {last}</translation>
    </message>
    <message numerus="yes">
      <source>{some} of {count} spans</source>
      <translation>
        <numerusform>{some} з {count} відрізка</numerusform>
        <numerusform>{some} з {count} відрізків</numerusform>
        <numerusform>{some} з {count} відрізків</numerusform>
      </translation>
    </message>
    <message>
      <source>{source} cannot become {wanted}: the scheme {scheme} has no such label, it has {labels}</source>
      <translation>{source} не може стати {wanted}: у списку міток {scheme} такої немає, є {labels}</translation>
    </message>
    <message>
      <source>{spans_a:,} / {spans_b:,}</source>
      <translation>{spans_a:,} / {spans_b:,}</translation>
    </message>
    <message>
      <source>{spans} in {articles}</source>
      <translation>{spans}, {articles}</translation>
    </message>
    <message>
      <source>{speaker} would have no name left; leave one, and nothing was changed</source>
      <translation>{speaker} не матиме жодного імені; залишити одне, нічого не змінено</translation>
    </message>
    <message>
      <source>{start} has no component that names entities, so it cannot learn any</source>
      <translation>{start} не має компонента, що називає сутності, тож не може їх навчитися</translation>
    </message>
    <message>
      <source>{start} knows other labels ({known}) than the finished articles have ({mine}); nothing was trained</source>
      <translation>{start} знає інші мітки ({known}), ніж у готових статтях ({mine}); нічого не навчено</translation>
    </message>
    <message>
      <source>{start}–{end} covers no text</source>
      <translation>{start}–{end} не охоплює тексту</translation>
    </message>
    <message>
      <source>{start}–{end} is outside the text, which ends at {length}</source>
      <translation>{start}–{end} поза текстом, який закінчується на {length}</translation>
    </message>
    <message>
      <source>{start}–{end} is “{found}”, not “{surface}”</source>
      <translation>{start}–{end} — це «{found}», а не «{surface}»</translation>
    </message>
    <message>
      <source>{start}–{end} reaches beyond the text ({count} characters)</source>
      <translation>{start}–{end} виходить за межі тексту ({count} знаків)</translation>
    </message>
    <message>
      <source>{stated} does not name a role and who plays it</source>
      <translation>{stated} не називає ролі й того, хто її має</translation>
    </message>
    <message>
      <source>{state} by {origin}</source>
      <translation>{state} ({origin})</translation>
    </message>
    <message>
      <source>{state} by {origin}, {sure:.0%} sure</source>
      <translation>{state} ({origin}, певність {sure:.0%})</translation>
    </message>
    <message>
      <source>{state}, by {origin}</source>
      <translation>{state}, від {origin}</translation>
    </message>
    <message numerus="yes">
      <source>{step} in {count} places</source>
      <translation>
        <numerusform>{step} у {count} місці</numerusform>
        <numerusform>{step} у {count} місцях</numerusform>
        <numerusform>{step} у {count} місцях</numerusform>
      </translation>
    </message>
    <message>
      <source>{step}, reject {over}</source>
      <translation>{step}, відхилити {over}</translation>
    </message>
    <message>
      <source>{step}: done</source>
      <translation>{step}: готово</translation>
    </message>
    <message>
      <source>{story} (proposed)</source>
      <translation>{story} (запропоновано)</translation>
    </message>
    <message>
      <source>{suggester} cannot read this article: {problem}</source>
      <translation>{suggester} не може прочитати цю статтю: {problem}</translation>
    </message>
    <message>
      <source>{suggester} cannot read {article}: {problem}</source>
      <translation>{suggester} не може прочитати {article}: {problem}</translation>
    </message>
    <message>
      <source>{suggester} does better in entities.</source>
      <translation>{suggester} краще знаходить сутності.</translation>
    </message>
    <message>
      <source>{suggester} was stopped</source>
      <translation>{suggester} зупинено</translation>
    </message>
    <message>
      <source>{suggester}: entities precision {precision}, recall {recall}, F1 {f1}; quotes F1 {quotes}, with speaker {speaker}.</source>
      <translation>{suggester}: сутності: точність {precision}, повнота {recall}, F1 {f1}; цитати: F1 {quotes}, з мовцем {speaker}.</translation>
    </message>
    <message>
      <source>{things} against an original that is not there</source>
      <translation>{things} щодо оригіналу, якого немає</translation>
    </message>
    <message>
      <source>{things} in it cannot be read, so that nothing of it is taken ({first}); an import takes the rest</source>
      <translation>{things} не вдається прочитати, тож нічого не взято ({first}); решту візьме імпорт</translation>
    </message>
    <message>
      <source>{things} made again of what an index and the journal know</source>
      <translation>{things} створено наново з того, що знають індекс і журнал</translation>
    </message>
    <message>
      <source>{things} not as imported (SHA-256 differs)</source>
      <translation>{things} не так, як імпортовано (SHA-256 інший)</translation>
    </message>
    <message>
      <source>{things} not as the journal tells</source>
      <translation>{things} не так, як каже журнал</translation>
    </message>
    <message>
      <source>{things} put back as imported, from the journal</source>
      <translation>{things} повернуто з журналу, як імпортовано</translation>
    </message>
    <message>
      <source>{things} that {how} set aside</source>
      <translation>{things} {how}: відкладено</translation>
    </message>
    <message>
      <source>{things} {how}</source>
      <translation>{things} {how}</translation>
    </message>
    <message>
      <source>{things}: zones {how}</source>
      <translation>{things}: зони {how}</translation>
    </message>
    <message>
      <source>{title} ({unit})</source>
      <translation>{title} ({unit})</translation>
    </message>
    <message>
      <source>{title} cannot say that zones were left out ({names}); they look empty of spans</source>
      <translation>{title} не може вказати, що зони пропущено ({names}); вони здаються без відрізків</translation>
    </message>
    <message>
      <source>{title} is for training and takes only what people have decided; nothing was written, name whose work is meant or a format such as jsonl</source>
      <translation>{title} — для навчання й бере лише вирішене людьми; нічого не записано, вказати, чия робота, або формат на зразок jsonl</translation>
    </message>
    <message>
      <source>{title}, with 95 % intervals</source>
      <translation>{title}, з 95-відсотковими інтервалами</translation>
    </message>
    <message>
      <source>{title}: articles</source>
      <translation>{title}: статті</translation>
    </message>
    <message>
      <source>{title}: as in SemEval-2013 9.1</source>
      <translation>{title}: як у SemEval-2013 9.1</translation>
    </message>
    <message>
      <source>{title}: confusion of labels</source>
      <translation>{title}: плутанина міток</translation>
    </message>
    <message>
      <source>{title}: labels</source>
      <translation>{title}: мітки</translation>
    </message>
    <message>
      <source>{title}: quotes and speakers</source>
      <translation>{title}: цитати й мовці</translation>
    </message>
    <message>
      <source>{title}: what is confused most</source>
      <translation>{title}: що плутають найчастіше</translation>
    </message>
    <message>
      <source>{type}: “{surface}” is marked in several parts; a span here is one stretch of text</source>
      <translation>{type}: «{surface}» позначено кількома частинами; відрізок тут — один фрагмент тексту</translation>
    </message>
    <message>
      <source>{type}: “{surface}” is not there</source>
      <translation>{type}: «{surface}» там немає</translation>
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
      <translation>{value} не є об’єктом із ключами</translation>
    </message>
    <message>
      <source>{version} was trained on other labels ({labels}); the scheme {scheme} has none of them, and the suggester is as it was</source>
      <translation>{version} навчено на інших мітках ({labels}); у списку міток {scheme} немає жодної з них, і підказувач лишився, як був</translation>
    </message>
    <message>
      <source>{wanted} cannot learn: start from {blank}, the built-in suggester or a spaCy pipeline</source>
      <translation>{wanted} не може навчатися: починати з {blank}, вбудованого підказувача чи конвеєра spaCy</translation>
    </message>
    <message>
      <source>{wanted} has learnt already; start from {suggester}, as each training takes all finished articles</source>
      <translation>{wanted} вже навчено; починати з {suggester}, бо кожне навчання бере всі готові статті</translation>
    </message>
    <message>
      <source>{what} ({why})</source>
      <translation>{what} ({why})</translation>
    </message>
    <message>
      <source>{what} are a list, not {value}</source>
      <translation>{what} — це список, а не {value}</translation>
    </message>
    <message>
      <source>{what} held out: F1 {f1}</source>
      <translation>{what} у відкладеному: F1 {f1}</translation>
    </message>
    <message>
      <source>{what} held out: F1 {f1}, before {before}</source>
      <translation>{what} у відкладеному: F1 {f1}, раніше {before}</translation>
    </message>
    <message>
      <source>{what} must be text, not {value}</source>
      <translation>{what} має бути текстом, а не {value}</translation>
    </message>
    <message>
      <source>{what} need a library that is not installed: pip install 'annotator[{name}]'</source>
      <translation>для {what} бракує бібліотеки: pip install 'annotator[{name}]'</translation>
    </message>
    <message>
      <source>{what} would come in</source>
      <translation>Було б внесено: {what}</translation>
    </message>
    <message>
      <source>{what} written to {file}</source>
      <translation>Записано до {file}: {what}</translation>
    </message>
    <message>
      <source>{what} {number}: {item} is no {what}</source>
      <translation>{what} {number}: {item} не підходить</translation>
    </message>
    <message>
      <source>{what} {number}: {why}</source>
      <translation>{what} {number}: {why}</translation>
    </message>
    <message>
      <source>{what}; one undo takes it back</source>
      <translation>{what}; одне скасування поверне все</translation>
    </message>
    <message>
      <source>{where} cannot be reached: {why}</source>
      <translation>{where} недоступно: {why}</translation>
    </message>
    <message>
      <source>{who} ({some} of {people} people)</source>
      <translation>{who} ({some} з {people} осіб)</translation>
    </message>
    <message>
      <source>{why} (it was made for spaCy {wanted}, this is {version})</source>
      <translation>{why} (створено для spaCy {wanted}, а тут {version})</translation>
    </message>
    <message>
      <source>{why} ({holder})</source>
      <translation>{why} ({holder})</translation>
    </message>
    <message>
      <source>{why} is missing</source>
      <translation>бракує: {why}</translation>
    </message>
    <message>
      <source>{why}, in what begins in line {line}</source>
      <translation>{why}, у тому, що починається в рядку {line}</translation>
    </message>
    <message>
      <source>{why}: it is open read-only</source>
      <translation>{why}: відкрито лише для читання</translation>
    </message>
    <message>
      <source>{why}; it is left out</source>
      <translation>{why}; пропущено</translation>
    </message>
    <message>
      <source>{why}; nothing of it can be shown</source>
      <translation>{why}; нічого з цього не можна показати</translation>
    </message>
    <message>
      <source>{why}; nothing was changed</source>
      <translation>{why}; нічого не змінено</translation>
    </message>
    <message>
      <source>{why}; {remedy}</source>
      <translation>{why}; {remedy}</translation>
    </message>
    <message>
      <source>“{cue}” after it says who reported it</source>
      <translation>«{cue}» після цього каже, хто це повідомив</translation>
    </message>
    <message>
      <source>“{cue}” after it says who reported it, in part in marks</source>
      <translation>«{cue}» після цього каже, хто це повідомив, частково в лапках</translation>
    </message>
    <message>
      <source>“{cue}” after the closing mark says who speaks</source>
      <translation>«{cue}» після закривних лапок каже, хто говорить</translation>
    </message>
    <message>
      <source>“{cue}” before the opening mark says who speaks</source>
      <translation>«{cue}» перед відкривними лапками каже, хто говорить</translation>
    </message>
    <message>
      <source>“{cue}” begins what was reported</source>
      <translation>«{cue}» починає те, що повідомлено</translation>
    </message>
    <message>
      <source>“{cue}” begins what was reported, in part in marks</source>
      <translation>«{cue}» починає те, що повідомлено, частково в лапках</translation>
    </message>
    <message>
      <source>“{cue}” in the same sentence says whose words these are</source>
      <translation>«{cue}» у тому самому реченні каже, чиї це слова</translation>
    </message>
    <message>
      <source>“{cue}” later in the sentence says who speaks</source>
      <translation>«{cue}» далі в реченні каже, хто говорить</translation>
    </message>
    <message>
      <source>“{name}” ({label}) is not in the original</source>
      <translation>«{name}» ({label}) немає в оригіналі</translation>
    </message>
    <message>
      <source>“{ruling}”</source>
      <translation>«{ruling}»</translation>
    </message>
    <message>
      <source>“{surface}” belongs to a {label} in several parts; only its first is taken</source>
      <translation>«{surface}» належить до {label} з кількох частин; узято лише першу</translation>
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
      <translation>«{words}» не містить літер чи цифр; в усіх статтях можна шукати лише слова.</translation>
    </message>
    <message>
      <source>“{words}” of {annotator} in {article}</source>
      <translation>«{words}» ({annotator}, {article})</translation>
    </message>
    <message>
      <source>“{words}” {one} – {other}</source>
      <translation>«{words}» {one} – {other}</translation>
    </message>
    <message>
      <source>… and {count} more</source>
      <translation>… і ще {count}</translation>
    </message>
    <message numerus="yes">
      <source>… and {count} more places</source>
      <translation>
        <numerusform>… і ще {count} місце</numerusform>
        <numerusform>… і ще {count} місця</numerusform>
        <numerusform>… і ще {count} місць</numerusform>
      </translation>
    </message>
    <message>
      <source>… which is this share of the text</source>
      <translation>… це така частка тексту</translation>
    </message>
    <message>
      <source>‹ Previous</source>
      <translation>‹ Попередня</translation>
    </message>
    <message>
      <source>‹ Previous (short)</source>
      <translation>‹ Назад</translation>
    </message>
  </context>
</TS>
