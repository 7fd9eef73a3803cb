/** Time zones whose clocks do odd things: far ahead, half hours, jumps at midnight, days left out. */
export const ZONES = [
  'Europe/Moscow',
  'Europe/London',
  'America/New_York',
  'America/Sao_Paulo',
  'America/St_Johns',
  'Africa/Cairo',
  'Asia/Beirut',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Pacific/Kiritimati',
  'Pacific/Apia',
  'Pacific/Pago_Pago',
  'Etc/UTC',
] as const;

/** A date cell 60 days after another one, as instants with the offset of that day's clock. */
export interface Start {
  readonly zone: (typeof ZONES)[number];
  readonly needed: string;
  readonly opened: string;
}

/** Start dates of hiring, 20 + 40 days before the rep is needed; offsets from the published time zone tables. */
export const STARTS: readonly Start[] = [
  { zone: 'Europe/Moscow', needed: '2023-12-01T00:00+03:00', opened: '2023-10-02T00:00+03:00' },
  // Moscow was four hours ahead until 26 October 2014.
  { zone: 'Europe/Moscow', needed: '2014-12-01T00:00+03:00', opened: '2014-10-02T00:00+04:00' },
  { zone: 'Europe/London', needed: '2023-12-01T00:00+00:00', opened: '2023-10-02T00:00+01:00' },
  { zone: 'America/New_York', needed: '2023-12-01T00:00-05:00', opened: '2023-10-02T00:00-04:00' },
  { zone: 'America/St_Johns', needed: '2023-12-01T00:00-03:30', opened: '2023-10-02T00:00-02:30' },
  { zone: 'Asia/Kathmandu', needed: '2023-12-01T00:00+05:45', opened: '2023-10-02T00:00+05:45' },
  {
    zone: 'Australia/Lord_Howe',
    needed: '2023-05-01T00:00+10:30',
    opened: '2023-03-02T00:00+11:00',
  },
  {
    zone: 'Pacific/Kiritimati',
    needed: '2023-12-01T00:00+14:00',
    opened: '2023-10-02T00:00+14:00',
  },
  { zone: 'Pacific/Pago_Pago', needed: '2023-12-01T00:00-11:00', opened: '2023-10-02T00:00-11:00' },
  // Apia went from ten hours behind to fourteen ahead and left out 30 December 2011.
  { zone: 'Pacific/Apia', needed: '2012-02-01T00:00+14:00', opened: '2011-12-03T00:00-10:00' },
  { zone: 'Pacific/Apia', needed: '2012-02-29T00:00+14:00', opened: '2011-12-31T00:00+14:00' },
  // On these days the clock jumped from midnight to one o'clock.
  { zone: 'America/Sao_Paulo', needed: '2019-01-03T00:00-02:00', opened: '2018-11-04T01:00-02:00' },
  { zone: 'Africa/Cairo', needed: '2023-06-27T00:00+03:00', opened: '2023-04-28T01:00+03:00' },
  { zone: 'Asia/Beirut', needed: '2022-05-26T00:00+03:00', opened: '2022-03-27T01:00+03:00' },
  { zone: 'America/Sao_Paulo', needed: '2018-11-04T01:00-02:00', opened: '2018-09-05T00:00-03:00' },
  { zone: 'Etc/UTC', needed: '2024-03-01T00:00Z', opened: '2024-01-01T00:00Z' },
];
