import type { NumberFact } from '../../src/records.js';

/** A text and its figures in order, each with the fields the case is about. */
export interface NumberCase {
  readonly text: string;
  readonly found: readonly Partial<NumberFact>[];
}

export const cases: readonly NumberCase[] = [
  // money
  { text: 'It paid US$4.7bn for the mine.', found: [{ text: 'US$4.7bn', value: 4.7e9, unit: 'USD' }] },
  {
    text: 'Rents rose to 900 euros.',
    found: [{ text: '900 euros', value: 900, unit: 'EUR', change: { direction: 'up', basis: null, level: true } }],
  },
  { text: 'A grant of Rs 12 lakh was paid.', found: [{ text: 'Rs 12 lakh', value: 1.2e6, unit: 'INR' }] },
  { text: 'Aid worth USD 29 million came.', found: [{ text: 'USD 29 million', value: 2.9e7, unit: 'USD' }] },
  { text: 'It earns $15 an hour.', found: [{ text: '$15', value: 15, per: 'hour' }] },
  {
    text: 'Homes cost $20 million to $40 million there.',
    found: [{ text: '$20 million to $40 million', low: 2e7, high: 4e7, value: null }],
  },
  { text: 'Fines run between $1,001 and $5,000.', found: [{ text: '$1,001 and $5,000', low: 1001, high: 5000 }] },
  {
    text: 'Profit rose to $12.2 billion from $19.9 million.',
    found: [
      { text: '$12.2 billion', value: 1.22e10 },
      { text: '$19.9 million', value: 1.99e7 },
    ],
  },
  {
    text: 'They made seven dollars and forty cents.',
    found: [{ text: 'seven dollars and forty cents', value: 7.4, unit: 'USD' }],
  },
  { text: 'A bill of half a million pounds.', found: [{ text: 'half a million pounds', value: 500000, unit: 'GBP' }] },
  { text: 'The loan was C$3 million.', found: [{ text: 'C$3 million', unit: 'CAD' }] },
  { text: 'They want a $12 wage.', found: [{ text: '$12', value: 12, unit: 'USD' }] },
  // change, what a figure is of, the time it holds for
  {
    text: 'Net income rose 12% to $14 million, or 81 cents a share, from $12.5 million.',
    found: [
      { text: '12%', of: 'Net income', change: { direction: 'up', basis: null, level: false } },
      { text: '$14 million', of: 'Net income', change: { direction: 'up', basis: 'from $12.5 million', level: true } },
      { text: '81 cents', of: 'Net income', per: 'share' },
      { text: '$12.5 million', of: 'Net income', change: null },
    ],
  },
  {
    text: 'SALEM, May 3 (Wire) - Coal output rose to 3.1 tons in May from 2.7 tons in 2024.',
    found: [
      { text: '3.1 tons', of: 'Coal output' },
      { text: '2.7 tons', of: 'Coal output' },
    ],
  },
  {
    text: 'The £20bn fund pays €3 a week. The $8 million roads need work.',
    found: [{ text: '£20bn', of: 'fund' }, { text: '€3' }, { text: '$8 million', of: 'roads' }],
  },
  {
    text: 'Sales edged up 2%. Sales per store doubled to $2 million.',
    found: [
      { text: '2%', of: 'Sales' },
      { text: '$2 million', of: 'Sales per store' },
    ],
  },
  {
    text: 'A third of Roe’s 900 workers left.',
    found: [
      { text: 'A third', of: 'Roe’s 900 workers' },
      { text: '900', of: 'workers' },
    ],
  },
  {
    text: 'Output slid from 40 tons to 31 tons.',
    found: [
      { text: '40 tons', of: 'Output', change: null },
      { text: '31 tons', of: 'Output', change: { direction: 'down', basis: null, level: true } },
    ],
  },
  {
    text: 'The bank cut its dividend to 5 cents.',
    found: [{ text: '5 cents', of: 'dividend', change: { direction: 'down', basis: null, level: true } }],
  },
  {
    text: 'A drop of 5 percent followed.',
    found: [{ text: '5 percent', change: { direction: 'down', basis: null, level: false } }],
  },
  {
    text: 'The index gained 111.4 points, or 0.32%, while it cut its dues 5%.',
    found: [
      { text: '111.4', unit: 'point', change: { direction: 'up', basis: null, level: false } },
      { text: '0.32%', change: { direction: 'up', basis: null, level: false } },
      { text: '5%', change: { direction: 'down', basis: null, level: false } },
    ],
  },
  {
    text: 'The board raised its 12% stake, shed 26.2 points to 2,613 and rose to 34%.',
    found: [
      { text: '12%', change: null },
      { text: '26.2', change: { direction: 'down', basis: null, level: false } },
      { text: '2,613', change: { direction: 'down', basis: null, level: true } },
      { text: '34%', change: { direction: 'up', basis: null, level: true } },
    ],
  },
  {
    text: 'The levy will go up to £1,364, though fines go up to £500; lists grew by 11,000 to 7.5 million.',
    found: [
      { text: '£1,364', approx: null, change: { direction: 'up', basis: null, level: true } },
      { text: '£500', approx: 'up-to', change: null },
      { text: '11,000', value: 11000, change: { direction: 'up', basis: null, level: false } },
      { text: '7.5 million', value: 7.5e6, change: { direction: 'up', basis: null, level: true } },
    ],
  },
  {
    text: 'It is $3.75 for each $1,000 lent, plus or minus three percentage points, for women ages 45 and over.',
    found: [
      { text: '$3.75', per: '$1,000' },
      { text: '$1,000' },
      { text: 'three percentage points', value: 3 },
      { text: '45', kind: 'age', approx: 'at-least' },
    ],
  },
  { text: 'Some 2,317 women ages 50 to 74 joined.', found: [{ text: '2,317', unit: 'woman' }, { text: '50 to 74' }] },
  { text: 'The firm raised $5 million.', found: [{ text: '$5 million', change: null }] },
  {
    text: 'A levy will raise about $3 million over six years.',
    found: [{ text: '$3 million', of: null, approx: 'about' }, { text: 'six years' }],
  },
  {
    text: 'Turnout was 58 percent, up from 41 percent in the last county election.',
    found: [
      { text: '58 percent', of: 'Turnout' },
      { text: '41 percent', of: 'Turnout' },
    ],
  },
  {
    text: 'The lake rose 9 feet in 36 hours, to 51.4 feet.',
    found: [
      { text: '9 feet', of: 'lake', change: { direction: 'up', basis: null, level: false } },
      { text: '36 hours', change: null },
      { text: '51.4 feet', of: 'lake', change: { direction: 'up', basis: null, level: true } },
    ],
  },
  { text: 'The 10-year note rose 2 points.', found: [{ text: '10-year' }, { text: '2', of: 'points' }] },
  {
    text: 'The rate is 52 cents per $1,000 of land value.',
    found: [
      { text: '52 cents', of: 'rate', per: '$1,000' },
      { text: '$1,000', of: 'land value' },
    ],
  },
  {
    text: 'The court gave $4 million to 60 miners.',
    found: [
      { text: '$4 million', value: 4e6 },
      { text: '60', unit: 'miner' },
    ],
  },
  { text: 'The road costs N7.5bn and N40 million a year.', found: [{ unit: 'NGN', value: 7.5e9 }, { value: 4e7 }] },
  {
    text: 'It sold 14.200 vans for 1.310,50 euros each.',
    found: [
      { text: '14.200', value: 14200, unit: 'van' },
      { text: '1.310,50 euros', value: 1310.5 },
    ],
  },
  {
    text: 'It sold 14.2 tons, 1,310 vans and an 8.125 ounce bar.',
    found: [{ value: 14.2 }, { value: 1310 }, { value: 8.125 }],
  },
  // the noun counted
  { text: 'One person close to the talks left.', found: [{ text: 'One', unit: 'person' }] },
  { text: 'One man familiar with the talks left.', found: [{ text: 'One', unit: 'man', of: 'man' }] },
  { text: 'It is one step back.', found: [{ text: 'one', unit: 'step' }] },
  { text: 'The blast left 12 people dead, 30 injured.', found: [{ unit: 'person' }, { unit: 'person', of: 'people' }] },
  { text: 'They won nine of their last 14 games.', found: [{ unit: 'game' }, { unit: 'game' }] },
  { text: 'Some 3 million Japanese left; six Japanese car makers stayed.', found: [{ unit: 'japanese' }, {}] },
  { text: 'Three union-linked groups met two linemen.', found: [{ unit: 'group' }, { unit: 'lineman' }] },
  { text: 'It posted a net loss of $3 million.', found: [{ text: '$3 million', of: 'net loss', change: null }] },
  { text: 'It reported earnings of 54 cents a share.', found: [{ text: '54 cents', of: 'earnings', per: 'share' }] },
  { text: 'She bought a 12 percent stake.', found: [{ text: '12 percent', of: 'stake' }] },
  { text: 'A total of 30 kilograms was found.', found: [{ text: '30 kilograms', of: null }] },
  {
    text: 'In 2019 the mill sold 40 tons and in 2020 it sold 60 tons.',
    found: [
      { text: '40 tons', date: '2019' },
      { text: '60 tons', date: '2020' },
    ],
  },
  { text: 'It sold 40 tons at 9 a.m. on 3 May 2019.', found: [{ text: '40 tons', date: '2019-05-03' }] },
  {
    text: 'Profit was $5 million in 2019, up from $3 million in 2018.',
    found: [
      { text: '$5 million', date: '2019' },
      { text: '$3 million', date: '2018' },
    ],
  },
  {
    text: 'In 2019 it sold 40 tons, while its rival closed three mills.',
    found: [
      { text: '40 tons', date: '2019' },
      { text: 'three', date: '2019' },
    ],
  },
  {
    text: 'The mill sold 40 tons, but closed in 2021.',
    found: [{ text: '40 tons', date: null }],
  },
  {
    text: 'The firm said on May 3, 2021 that 40 mills are open.',
    found: [{ text: '40', date: null }],
  },
  // counts
  {
    text: 'Bonds are priced to yield from 6.1% in 1991 to 7.15% in 2009.',
    found: [
      { text: '6.1%', date: '1991' },
      { text: '7.15%', date: '2009' },
    ],
  },
  { text: 'She has three great-grandchildren.', found: [{ text: 'three', unit: 'grandchild' }] },
  { text: 'It is about one-hundredth of the cost.', found: [{ text: 'one-hundredth', value: 0.01, approx: 'about' }] },
  { text: 'IT WON FOR THE FIRST TIME', found: [{ text: 'FIRST', kind: 'ordinal', value: 1 }] },
  { text: 'Grains of 0.3 microns fell.', found: [{ text: '0.3 microns', si: { value: 3e-7, unit: 'm' } }] },
  {
    text: 'Production fell 8.5 percent last month to 112,000 tons.',
    found: [
      { text: '8.5 percent', change: { direction: 'down', basis: null, level: false } },
      { text: '112,000 tons', change: { direction: 'down', basis: null, level: true } },
    ],
  },
  { text: 'It cost $5.5 million a year earlier.', found: [{ text: '$5.5 million', per: null }] },
  {
    text: 'He averaged 208 mph over 500 miles.',
    found: [
      { text: '208 mph', approx: null },
      { text: '500 miles', approx: null },
    ],
  },
  { text: 'She had one or more heart attacks.', found: [{ text: 'one', unit: 'attack', approx: 'at-least' }] },
  { text: 'He drove in 51 RBIs.', found: [{ text: '51', unit: 'rbi' }] },
  { text: 'The center had 22 points and nine assists.', found: [{ text: '22', unit: 'point' }, { text: 'nine' }] },
  { text: 'He lost his race by ten points.', found: [{ text: 'ten points', kind: 'points', unit: 'pp' }] },
  {
    text: 'The note yields 90 basis points above bills.',
    found: [{ text: '90 basis points', kind: 'points', unit: 'basis point', value: 90 }],
  },
  {
    text: 'The first fund has an audience of 7.5m and jumped 7.5m.',
    found: [
      { text: 'first' },
      { text: '7.5m', kind: 'count', value: 7500000 },
      { text: '7.5m', kind: 'measure', unit: 'meter' },
    ],
  },
  {
    text: 'It lasts one second every hundred million years.',
    found: [{ text: 'one second' }, { text: 'hundred million years', value: 1e8 }],
  },
  { text: 'It costs 5 euros and 20 cents.', found: [{ text: '5 euros and 20 cents', value: 5.2, unit: 'EUR' }] },
  {
    text: 'He was 17 at the time; no one under 18 may join.',
    found: [
      { text: '17', kind: 'age' },
      { text: '18', kind: 'age' },
    ],
  },
  { text: 'It earned $2,446 a screen.', found: [{ text: '$2,446', per: 'screen' }] },
  { text: 'They passed the contract by 72%.', found: [{ text: '72%', change: null }] },
  { text: 'The bank wrote off $37 million.', found: [{ text: '$37 million', change: null }] },
  {
    text: 'The index was at 2170.1, off 12.4.',
    found: [{ text: '2170.1' }, { text: '12.4', change: { direction: 'down', basis: null, level: false } }],
  },
  { text: 'Holders get 0.45 share.', found: [{ text: '0.45', unit: 'share' }] },
  {
    text: 'Use was up a fifth.',
    found: [{ text: 'a fifth', value: 0.2, change: { direction: 'up', basis: null, level: false } }],
  },
  { text: 'It approved a $14 billion bill Tuesday.', found: [{ text: '$14 billion', of: 'bill' }] },
  {
    text: 'It will plant 20,000 trees over 4.5 hectares.',
    found: [{ text: '20,000' }, { text: '4.5 hectares', approx: null }],
  },
  { text: 'She lost two stone in May.', found: [{ text: 'two stone', kind: 'measure' }] },
  {
    text: 'Kim, who manages $6 billion, will retire in 2027.',
    found: [{ text: '$6 billion', date: null }],
  },
  {
    text: 'Profit rose 11 per cent to $3 million in the quarter ended in June 2020.',
    found: [
      { text: '11 per cent', of: 'Profit' },
      { text: '$3 million', of: 'Profit' },
    ],
  },
  {
    text: 'Corn was 2 cents a bushel higher at $2.37, and cost at least 2 cents more.',
    found: [
      { text: '2 cents', per: 'bushel', change: { direction: 'up', basis: null, level: false } },
      { text: '$2.37', change: null },
      { text: '2 cents', approx: 'at-least', change: { direction: 'up', basis: null, level: false } },
    ],
  },
  // percent and points
  {
    text: 'Exports were up 24.5 percent year-on-year.',
    found: [{ text: '24.5 percent', unit: '%', change: { direction: 'up', basis: 'year-on-year', level: false } }],
  },
  { text: 'It supplies 23% of the island’s gas.', found: [{ text: '23%', value: 23, of: 'island’s gas' }] },
  {
    text: 'Turnout fell from 71 percent to 55 percent.',
    found: [
      { text: '71 percent', value: 71 },
      { text: '55 percent', value: 55 },
    ],
  },
  { text: 'Sales at the chain rose 4%.', found: [{ text: '4%', of: 'Sales at the chain' }] },
  {
    text: 'The firm said visits to the park in Salem fell 4%.',
    found: [{ text: '4%', of: 'visits to the park in Salem' }],
  },
  { text: 'He said in May exports rose 4%.', found: [{ text: '4%', of: 'exports' }] },
  { text: 'She expects increases of between 3% and 5%.', found: [{ text: '3% and 5%', of: null }] },
  { text: 'They will hand over 12 jets.', found: [{ text: '12', kind: 'count', value: 12, approx: null }] },
  {
    text: 'Profit was $3 million, below the $4 million expected by analysts.',
    found: [
      { text: '$3 million', kind: 'money', of: 'Profit' },
      { text: '$4 million', kind: 'money', of: null },
    ],
  },
  {
    text: 'She is ahead by more than 10 percentage points.',
    found: [{ text: '10 percentage points', kind: 'points', unit: 'pp', approx: 'more-than' }],
  },
  { text: 'A 5% to 10% cut is due.', found: [{ text: '5% to 10%', low: 5, high: 10 }] },
  { text: 'Rates rose a quarter point.', found: [{ text: 'a quarter point', kind: 'points', value: 0.25 }] },
  {
    text: 'Shares rose $2 to $40.',
    found: [
      { text: '$2', value: 2 },
      { text: '$40', value: 40 },
    ],
  },
  // counts
  {
    text: 'The 3.2m pensioners and a 20,000-strong crowd.',
    found: [{ value: 3.2e6, unit: 'pensioner' }, { text: '20,000' }],
  },
  { text: 'At least 20 people died and 100 were hurt.', found: [{ unit: 'person' }, { unit: 'person', value: 100 }] },
  {
    text: 'Nearly 4.9 million people took part.',
    found: [{ text: '4.9 million', value: 4.9e6, unit: 'person', approx: 'nearly', of: 'people' }],
  },
  { text: 'A fleet of 12 sleeper buses.', found: [{ text: '12', unit: 'bus' }] },
  {
    text: 'Five of the past six contests were close.',
    found: [
      { text: 'Five', unit: 'contest' },
      { text: 'six', unit: 'contest' },
    ],
  },
  {
    text: 'One in four drivers and 14 of 31 riders agreed.',
    found: [
      { kind: 'ratio', values: [1, 4] },
      { kind: 'ratio', values: [14, 31] },
    ],
  },
  { text: 'They expect 40 to 50 claims.', found: [{ text: '40 to 50', low: 40, high: 50, unit: 'claim' }] },
  {
    text: 'Some 50 000 visitors came, a dozen of them ill.',
    found: [
      { text: '50 000', value: 50000, approx: 'about' },
      { text: 'a dozen', value: 12, unit: 'visitor' },
    ],
  },
  {
    text: 'He has two and a half million readers.',
    found: [{ text: 'two and a half million', value: 2.5e6, unit: 'reader' }],
  },
  { text: 'Three Seoul National University students won.', found: [{ text: 'Three', unit: 'student' }] },
  // ages, durations, measures
  { text: 'Voters aged 18 to 34 stayed home.', found: [{ text: '18 to 34', kind: 'age', low: 18, high: 34 }] },
  { text: 'The six-month-old ferry sank.', found: [{ text: 'six-month-old', kind: 'age', value: 6, unit: 'month' }] },
  {
    text: 'It lasted almost a year and a half.',
    found: [{ text: 'a year and a half', kind: 'duration', value: 1.5, approx: 'nearly' }],
  },
  {
    text: 'A half-hour drive of 3 hours or more.',
    found: [
      { text: 'half-hour', value: 0.5 },
      { text: '3 hours', approx: 'at-least' },
    ],
  },
  {
    text: 'It burned 300 square miles and 40 acres.',
    found: [
      { unit: 'square mile', value: 300 },
      { unit: 'acre', value: 40 },
    ],
  },
  {
    text: 'The 109-megawatt plant makes 2 MWh.',
    found: [
      { unit: 'megawatt', si: { value: 1.09e8, unit: 'W' } },
      { unit: 'megawatt-hour', si: { value: 7.2e9, unit: 'J' } },
    ],
  },
  {
    text: 'It was 20°C and 68 degrees Fahrenheit.',
    found: [
      { unit: 'degree celsius', si: { value: 293.15, unit: 'K' } },
      { unit: 'degree fahrenheit', si: { value: 293.15, unit: 'K' } },
    ],
  },
  { text: 'A two-and-a-half-hour flight.', found: [{ text: 'two-and-a-half-hour', value: 2.5, unit: 'hour' }] },
  { text: 'A 15- to 20-minute wait.', found: [{ text: '15- to 20-minute', low: 15, high: 20 }] },
  { text: 'He is 5ft 10in tall.', found: [{ text: '5ft 10in', unit: 'foot', si: { value: 1.778, unit: 'm' } }] },
  {
    text: 'It mined 2m tonnes at 30C.',
    found: [
      { text: '2m tonnes', value: 2e6 },
      { text: '30C', unit: 'degree celsius' },
    ],
  },
  // order, scores, multiples
  {
    text: 'The 21st and the twenty-second guests.',
    found: [
      { kind: 'ordinal', value: 21 },
      { kind: 'ordinal', value: 22 },
    ],
  },
  { text: 'The council voted 7-4.', found: [{ kind: 'score', values: [7, 4] }] },
  { text: 'Prices are three times higher than before.', found: [{ text: 'three times', kind: 'multiple', value: 3 }] },
  {
    text: 'Two-thirds of members and a third of staff agreed.',
    found: [
      { kind: 'fraction', value: 2 / 3 },
      { kind: 'fraction', value: 1 / 3 },
    ],
  },
];

/** Texts with digits and number words that hold no figure. */
export const refused: readonly string[] = [
  'In 1987 and again on 4 July 2011 it rained.',
  'The 2016 vote, the 2021/22 season and the 1990s.',
  'At 9:30 a.m., at 5 p.m. and at six o’clock.',
  'No one knew the one who left; one could guess.',
  'The Boeing 757 and Flight 804 took Route 66.',
  'Covid-19, an AR-15, the F-16 and MS804.',
  'The Second Amendment and the Third World.',
  'First, they marched. First of all, they sang.',
  'The first lady met first responders.',
  'It was once a mill; think twice.',
  'In the third quarter of the 19th century.',
  'They may come a second later, at half past two.',
  'Call 555-867-5309 or read version 2.0.1.',
  '1. Bread\n2. Circuses',
  'She doubles down, for one, on one hand.',
  'See https://news.example/2024/05/12 and @kim2020.',
  'A footnote [12] follows.',
  'It was the only one that worked.',
  'The store makes one available to all.',
  'Wear an N95 on the N1.',
];
