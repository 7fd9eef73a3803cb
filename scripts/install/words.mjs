// The steps by which a person without a terminal puts Pult into a spreadsheet, in both languages.
// A step may end with one of the built files to copy.

/** Everything the installation page says, by language; `**…**` are the words on Google's own pages. */
export const words = {
  en: {
    title: 'Put Pult into a Google spreadsheet',
    about:
      'Ten minutes in a browser on a computer; nothing is installed. Pult will live in this one spreadsheet: ' +
      'everybody who edits the file has it at once, and a copy of the file takes it along.',
    steps: [
      { text: 'Open your spreadsheet, or a new one at **sheets.new**.' },
      { text: 'Choose **Extensions → Apps Script**. A new tab opens.' },
      {
        text:
          'Click **Untitled project** at the top, type **Pult** and press **Rename**. The menu in the spreadsheet ' +
          'takes its name from here.',
      },
      {
        text:
          'The file **Code.gs** is open. Click into it, select all (Ctrl+A, on a Mac ⌘A), copy the new text with ' +
          'the button below and paste it over the old one (Ctrl+V, ⌘V).',
        file: 'Code.js',
      },
      {
        text:
          'Beside **Files** press **+**, choose **HTML**, type **Sidebar** (without “.html”) and press Enter. Select ' +
          'all there too and paste the second text.',
        file: 'Sidebar.html',
      },
      {
        text:
          'Press the gear on the left, **Project Settings**, and tick **Show "appsscript.json" manifest file in ' +
          'editor**. Press **< >** on the left to come back, open **appsscript.json**, select all and paste the ' +
          'third text.',
        file: 'appsscript.json',
      },
      { text: 'Save with Ctrl+S (⌘S). Close this tab of Google’s and reload the spreadsheet.' },
      {
        text:
          'After a few seconds **Extensions → Pult** appears. Choose **Templates** in it. Google asks once for your ' +
          'consent: choose your account; where it says **Google hasn’t verified this app**, press **Advanced** and ' +
          '**Go to Pult** (the app is the very text you have just pasted), then allow. Choose ' +
          '**Extensions → Pult → Templates** again.',
      },
      {
        text:
          'Run **Extensions → Pult → Self-check** once: it tries everything with the settings of your spreadsheet ' +
          'and cleans up after itself.',
      },
    ],
    copy: (file) => `Copy ${file}`,
    copied: 'Copied. Now paste it.',
    copyByHand:
      'The browser did not allow copying. The text is selected: press Ctrl+C, on a Mac ⌘C.',
    show: 'Show the text',
    questionsTitle: 'If something looks different',
    questions: [
      [
        'What does Pult see?',
        'Only the spreadsheet it is in, and only when you use it. It sends nothing anywhere.',
      ],
      [
        'There is no Pult in the Extensions menu.',
        'Wait ten seconds and reload once more. If it stays away, compare step 4: the file must hold the copied ' +
          'text and nothing else, and be saved.',
      ],
      [
        'The sidebar does not open.',
        'The second file must be called Sidebar, with a capital S. Click the three dots beside its name to rename it.',
      ],
      [
        'A formula shows #NAME?',
        'Reload the spreadsheet. If it stays, the first file was not saved.',
      ],
      [
        'How do I take a newer version?',
        'Repeat steps 4 to 7 with the files of the new version. Sheets that you have already inserted stay as they are.',
      ],
    ],
  },
  ru: {
    title: 'Как добавить Pult в Google Таблицу',
    about:
      'Десять минут в браузере на компьютере, устанавливать ничего не нужно. Pult будет жить в этой одной таблице: ' +
      'он сразу появится у всех, кто её редактирует, и перейдёт в её копии.',
    steps: [
      { text: 'Откройте свою таблицу или создайте новую по адресу **sheets.new**.' },
      { text: 'Выберите **Расширения → Apps Script**. Откроется новая вкладка.' },
      {
        text:
          'Нажмите вверху на **Проект без названия**, введите **Pult** и нажмите **Переименовать**. По этому имени ' +
          'называется меню в таблице.',
      },
      {
        text:
          'Открыт файл **Code.gs** (**Код.gs**). Щёлкните по нему, выделите всё (Ctrl+A, на Mac ⌘A), скопируйте ' +
          'новый текст кнопкой ниже и вставьте вместо старого (Ctrl+V, ⌘V).',
        file: 'Code.js',
      },
      {
        text:
          'Рядом со словом **Файлы** нажмите **+**, выберите **HTML**, введите **Sidebar** (без «.html») и нажмите ' +
          'Enter. Здесь тоже выделите всё и вставьте второй текст.',
        file: 'Sidebar.html',
      },
      {
        text:
          'Нажмите слева на шестерёнку, **Настройки проекта**, и отметьте **Показывать файл манифеста ' +
          '"appsscript.json" в редакторе**. Вернитесь кнопкой **< >** слева, откройте **appsscript.json**, выделите ' +
          'всё и вставьте третий текст.',
        file: 'appsscript.json',
      },
      {
        text: 'Сохраните: Ctrl+S (⌘S). Закройте вкладку Apps Script и обновите страницу таблицы.',
      },
      {
        text:
          'Через несколько секунд появится меню **Расширения → Pult**. Выберите в нём **Шаблоны**. Google один раз ' +
          'спросит разрешение: выберите свой аккаунт; если написано, что **Google не проверил это приложение**, ' +
          'нажмите **Дополнительные настройки** и **Перейти на страницу Pult** (приложение — это тот самый текст, ' +
          'который вы только что вставили), затем разрешите доступ. Ещё раз выберите **Расширения → Pult → Шаблоны**.',
      },
      {
        text:
          'Один раз запустите **Расширения → Pult → Самопроверка**: она попробует всё с настройками вашей таблицы и ' +
          'уберёт за собой.',
      },
    ],
    copy: (file) => `Скопировать ${file}`,
    copied: 'Скопировано. Теперь вставьте.',
    copyByHand: 'Браузер не разрешил копирование. Текст выделен: нажмите Ctrl+C, а на Mac ⌘C.',
    show: 'Показать текст',
    questionsTitle: 'Если что-то не так',
    questions: [
      [
        'Что видит Pult?',
        'Только таблицу, в которой он находится, и только когда вы им пользуетесь. Он ничего никуда не отправляет.',
      ],
      [
        'В меню «Расширения» нет пункта Pult.',
        'Подождите десять секунд и обновите страницу ещё раз. Если не помогло, проверьте шаг 4: в файле должен быть ' +
          'только скопированный текст, и файл должен быть сохранён.',
      ],
      [
        'Не открывается боковая панель.',
        'Второй файл должен называться Sidebar, с большой буквы. Переименовать его можно через три точки рядом с именем.',
      ],
      [
        'Формула показывает #NAME? (#ИМЯ?)',
        'Обновите страницу таблицы. Если не помогло, значит, первый файл не сохранён.',
      ],
      [
        'Как перейти на новую версию?',
        'Повторите шаги 4–7 с файлами новой версии. Уже вставленные листы останутся как есть.',
      ],
    ],
  },
};
