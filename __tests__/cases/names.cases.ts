interface NameCase {
  readonly text: string;
  readonly people?: readonly string[];
  readonly organizations?: readonly string[];
  /** Name, role, organization. */
  readonly offices?: readonly (readonly [string, string | null, string | null])[];
}

export const nameCases: readonly NameCase[] = [
  { text: 'Later Kim Min-ho met Cho Tae-il and Li Wei.', people: ['Kim Min-ho', 'Cho Tae-il', 'Li Wei'] },
  { text: 'Later President Yoo Dae Jung met Ludwig van der Berg.', people: ['Yoo Dae Jung', 'Ludwig van der Berg'] },
  { text: 'It was K.C. Moore who met John F. Roe Jr. there.', people: ['K.C. Moore', 'John F. Roe Jr.'] },
  { text: 'They met Martin King Jr. and Sen. Ann Roe.', people: ['Martin King Jr.', 'Ann Roe'] },
  { text: 'Later R K Roe met A J Poe QC; I Ching and Vitamin C sold well.', people: ['R K Roe', 'A J Poe'] },
  { text: 'On Monday the Health and Safety Executive said no.', organizations: ['Health and Safety Executive'] },
  { text: 'It was Mr. Poe, not Ms. Roe.', people: ['Poe', 'Roe'] },
  { text: 'They met José Núñez and Omar bin Rashid.', people: ['José Núñez', 'Omar bin Rashid'] },
  { text: 'They met Kim Min-ho (김민호) at noon.', people: ['Kim Min-ho'] },
  { text: 'Texas-based Matt Roe said no.', people: ['Matt Roe'] },
  { text: 'Afterwards Mary Roe said no.', people: ['Mary Roe'] },
  { text: 'In May Fitz and Partners closed. May Roe was there.', people: ['May Roe'] },
  {
    text: 'On Monday the Ministry of Justice and Ann Roe met.',
    organizations: ['Ministry of Justice'],
    people: ['Ann Roe'],
  },
  {
    text: 'It went to the Institute for Global Strategy and Cooperation.',
    organizations: ['Institute for Global Strategy and Cooperation'],
  },
  {
    text: 'It bought Hanul Energy International Co. Ltd. in June.',
    organizations: ['Hanul Energy International Co. Ltd.'],
  },
  { text: 'It was the United States that won.', people: [], organizations: [] },
  { text: 'The talks were long. But nobody left.', people: [], organizations: [] },
  {
    text: 'Ann Roe, a professor of marine law at Harbor University, said so.',
    offices: [['Ann Roe', 'professor of marine law', 'Harbor University']],
  },
  {
    text: 'His daughter, Ann Roe, who is a judge, said so.',
    offices: [['Ann Roe', 'judge', null]],
  },
  {
    text: 'It was Leader of the Opposition R. K. Roe who left.',
    people: ['R. K. Roe'],
    offices: [['R. K. Roe', 'Leader of the Opposition', null]],
  },
  { text: 'Owner Mary Roe said no.', people: ['Mary Roe'], offices: [['Mary Roe', 'Owner', null]] },
  { text: 'They met Cllr Ann Roe and Smt. Rao.', people: ['Ann Roe', 'Rao'] },
  {
    text: 'Ann Roe of the Seafarers’ Union met the Women’s Institute of Harbor.',
    organizations: ['Seafarers’ Union', 'Women’s Institute of Harbor'],
    offices: [['Ann Roe', null, 'Seafarers’ Union']],
  },
  {
    text: 'Korean Ambassador to China Noh Tae-il said so.',
    people: ['Noh Tae-il'],
    offices: [['Noh Tae-il', 'Korean Ambassador to China', null]],
  },
  {
    text: 'Foreign Ministry Spokeswoman Hua Ling said so.',
    offices: [['Hua Ling', 'Spokeswoman', 'Foreign Ministry']],
  },
  {
    text: 'Qu Ming, president of the Harbor Association for Music, said so.',
    offices: [['Qu Ming', 'president', 'Harbor Association for Music']],
  },
  {
    text: 'Carl Roe, historian at the Harbor Library, said so.',
    offices: [['Carl Roe', 'historian', 'Harbor Library']],
  },
  { text: 'Carl Roe, who lost in May, said so.', offices: [['Carl Roe', null, null]] },
  { text: 'But Carl Roe, however, said so.', offices: [['Carl Roe', null, null]] },
  {
    text: 'They asked the Food and Drug Administration, Prescott, Hale & Co. and Larch & Byrne.',
    organizations: ['Food and Drug Administration', 'Prescott, Hale & Co.', 'Larch & Byrne'],
  },
  {
    text: 'In Boston, Hale & Co. closed, and the Roe and Harbor Council met.',
    organizations: ['Hale & Co.', 'Roe and Harbor Council'],
  },
  {
    text: 'Goals win games\n\nRovers manager Ann Roe said no.',
    offices: [['Ann Roe', 'manager', 'Rovers']],
  },
  {
    text: 'They met Ines Roe, the bloc’s commissioner for fisheries, and Li Poe, a 29-year-old nurse.',
    offices: [
      ['Ines Roe', 'commissioner for fisheries', null],
      ['Li Poe', 'nurse', null],
    ],
  },
  {
    text: 'The managing director of Kano Electric, Engineer Musa Roe, said no. Prof. Ann Poe said yes.',
    offices: [
      ['Musa Roe', 'managing director', 'Kano Electric'],
      ['Ann Poe', 'Prof.', null],
    ],
  },
  {
    text: 'It was Federal Reserve Governor Susan Roe who met Mary Poe, Ann Roe’s granddaughter.',
    offices: [
      ['Susan Roe', 'Governor', 'Federal Reserve'],
      ['Mary Poe', 'granddaughter', null],
    ],
  },
];
