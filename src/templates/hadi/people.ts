import { t } from '../parts/words';

/** The team of the sample. */
export const people = {
  marketer: t('Marketer', 'Маркетолог'),
  salesHead: t('Head of sales', 'РОП'),
  editor: t('Editor', 'Редактор'),
  product: t('Product manager', 'Продакт'),
} as const;

/** Statements that decisions speak of. */
export const statements = {
  shortForm: t(
    'If we cut the sign-up form from 6 fields to 2',
    'Если сократим форму заявки с 6 полей до 2',
  ),
  fastCall: t(
    'If we call a new lead within 5 minutes instead of 40',
    'Если звонить новой заявке за 5 минут, а не за 40',
  ),
  salaryBanner: t(
    'If the banner shows a graduate’s salary, not the discount',
    'Если на баннере показать зарплату выпускника, а не скидку',
  ),
  video: t(
    'If we send a 2-minute video of the platform after the call',
    'Если после звонка присылать видео платформы на 2 минуты',
  ),
} as const;
