// The steps by which a person without a terminal puts Pult into a spreadsheet, both languages together.
// A step may end with one of the built files to copy.

/** Everything the installation page says; `**…**` are the words on Google's own pages. */
export const words = {
  title: {
    en: 'Add Pult to a Google spreadsheet',
    ru: 'Как добавить Pult в Google Таблицу',
  },
  about: {
    en:
      'Ten minutes in a browser on a computer, with nothing to install. Pult will live in this one spreadsheet: ' +
      'everyone who edits the file gets it at once, and copies of the file include it.',
    ru:
      'Десять минут в браузере на компьютере, устанавливать ничего не нужно. Pult будет жить в этой одной таблице: ' +
      'он сразу появится у всех, кто её редактирует, и перейдёт в её копии.',
  },
  steps: [
    {
      text: {
        en: 'Open your spreadsheet, or a new one at **sheets.new**.',
        ru: 'Откройте свою таблицу или создайте новую по адресу **sheets.new**.',
      },
    },
    {
      text: {
        en: 'Choose **Extensions → Apps Script**. A new tab opens.',
        ru: 'Выберите **Расширения → Apps Script**. Откроется новая вкладка.',
      },
    },
    {
      text: {
        en:
          'Click **Untitled project** at the top, type **Pult** and press **Rename**. The menu in the spreadsheet ' +
          'takes its name from here.',
        ru:
          'Нажмите вверху на **Проект без названия**, введите **Pult** и нажмите **Переименовать**. По этому имени ' +
          'называется меню в таблице.',
      },
    },
    {
      text: {
        en:
          'The file **Code.gs** is open. Click in it, select all (Ctrl+A, on a Mac ⌘A), copy the new text with ' +
          'the button below and paste it over the old one (Ctrl+V, ⌘V).',
        ru:
          'Открыт файл **Code.gs** (**Код.gs**). Щёлкните по нему, выделите всё (Ctrl+A, на Mac ⌘A), скопируйте ' +
          'новый текст кнопкой ниже и вставьте вместо старого (Ctrl+V, ⌘V).',
      },
      file: 'Code.js',
    },
    {
      text: {
        en:
          'Next to **Files** click **+**, choose **HTML**, type **Sidebar** (without “.html”) and press Enter. Here too, ' +
          'select all and paste the second text.',
        ru:
          'Рядом со словом **Файлы** нажмите **+**, выберите **HTML**, введите **Sidebar** (без «.html») и нажмите ' +
          'Enter. Здесь тоже выделите всё и вставьте второй текст.',
      },
      file: 'Sidebar.html',
    },
    {
      text: {
        en: 'In the same way, make one more **HTML** file called **Library** and paste the third text.',
        ru: 'Так же создайте ещё один файл **HTML**, **Library**, и вставьте третий текст.',
      },
      file: 'Library.html',
    },
    {
      text: {
        en:
          'Click the gear on the left, **Project Settings**, and tick **Show "appsscript.json" manifest file in ' +
          'editor**. Click **< >** on the left to go back, open **appsscript.json**, select all and paste the ' +
          'fourth text.',
        ru:
          'Нажмите слева на шестерёнку, **Настройки проекта**, и отметьте **Показывать файл манифеста ' +
          '"appsscript.json" в редакторе**. Вернитесь кнопкой **< >** слева, откройте **appsscript.json**, выделите ' +
          'всё и вставьте четвёртый текст.',
      },
      file: 'appsscript.json',
    },
    {
      text: {
        en: 'Save with Ctrl+S (⌘S). Close the Apps Script tab and reload the spreadsheet.',
        ru: 'Сохраните: Ctrl+S (⌘S). Закройте вкладку Apps Script и обновите страницу таблицы.',
      },
    },
    {
      text: {
        en:
          'After a few seconds **Extensions → Pult** appears. Choose **Templates** there. Google asks for permission ' +
          'once: choose your account; if it says **Google hasn’t verified this app**, click **Advanced** and ' +
          '**Go to Pult** (the app is exactly the text you have just pasted), then allow. Choose ' +
          '**Extensions → Pult → Templates** again.',
        ru:
          'Через несколько секунд появится меню **Расширения → Pult**. Выберите в нём **Шаблоны**. Google один раз ' +
          'спросит разрешение: выберите свой аккаунт; если написано, что **Google не проверил это приложение**, ' +
          'нажмите **Дополнительные настройки** и **Перейти на страницу Pult** (приложение — это тот самый текст, ' +
          'который вы только что вставили), затем разрешите доступ. Ещё раз выберите **Расширения → Pult → Шаблоны**.',
      },
    },
    {
      text: {
        en:
          'Run **Extensions → Pult → Self-check** once: it tries everything with the settings of your spreadsheet ' +
          'and cleans up after itself.',
        ru:
          'Один раз запустите **Расширения → Pult → Самопроверка**: она попробует всё с настройками вашей таблицы и ' +
          'уберёт за собой.',
      },
    },
  ],
  copy: (file) => ({ en: `Copy ${file}`, ru: `Скопировать ${file}` }),
  copied: { en: 'Copied. Now paste it.', ru: 'Скопировано. Теперь вставьте.' },
  copyByHand: {
    en: 'The browser did not allow copying. The text is selected: press Ctrl+C, on a Mac ⌘C.',
    ru: 'Браузер не разрешил копирование. Текст выделен: нажмите Ctrl+C, а на Mac ⌘C.',
  },
  show: { en: 'Show the text', ru: 'Показать текст' },
  questionsTitle: { en: 'If something looks different', ru: 'Если что-то не так' },
  questions: [
    {
      question: { en: 'What does Pult see?', ru: 'Что видит Pult?' },
      answer: {
        en: 'Only the spreadsheet it is in, and only when you use it. It sends nothing anywhere.',
        ru: 'Только таблицу, в которой он находится, и только когда вы им пользуетесь. Он ничего никуда не отправляет.',
      },
    },
    {
      question: {
        en: 'There is no Pult in the Extensions menu.',
        ru: 'В меню «Расширения» нет пункта Pult.',
      },
      answer: {
        en:
          'Wait ten seconds and reload once more. If it still does not appear, check step 4: the file must contain ' +
          'the copied text and nothing else, and be saved.',
        ru:
          'Подождите десять секунд и обновите страницу ещё раз. Если не помогло, проверьте шаг 4: в файле должен быть ' +
          'только скопированный текст, и файл должен быть сохранён.',
      },
    },
    {
      question: { en: 'The sidebar does not open.', ru: 'Не открывается боковая панель.' },
      answer: {
        en: 'The second file must be called Sidebar, with a capital S. Click the three dots next to its name to rename it.',
        ru: 'Второй файл должен называться Sidebar, с большой буквы. Переименовать его можно через три точки рядом с именем.',
      },
    },
    {
      question: {
        en: 'The sidebar stays empty or says that a permission is missing.',
        ru: 'Боковая панель пустая или сообщает, что нет доступа.',
      },
      answer: {
        en:
          'You are signed in to several Google accounts, and Google asks the wrong one. Open the spreadsheet in a ' +
          'private window signed in to this account only.',
        ru:
          'В браузере открыто несколько аккаунтов Google, и Google обращается не к тому. Откройте таблицу в окне ' +
          'инкогнито, в котором выполнен вход только в этот аккаунт.',
      },
    },
    {
      question: { en: 'A formula shows #NAME?', ru: 'Формула показывает #NAME? (#ИМЯ?)' },
      answer: {
        en: 'Reload the spreadsheet. If the error remains, the first file was not saved.',
        ru: 'Обновите страницу таблицы. Если не помогло, значит, первый файл не сохранён.',
      },
    },
    {
      question: { en: 'How do I update to a newer version?', ru: 'Как перейти на новую версию?' },
      answer: {
        en: 'Repeat steps 4 to 8 with the files of the new version. Sheets that you have already inserted stay as they are.',
        ru: 'Повторите шаги 4–8 с файлами новой версии. Уже вставленные листы останутся как есть.',
      },
    },
  ],
};
