interface MentionCase {
  /** The mentions stand between square brackets. */
  readonly text: string;
  /** Name and how it was found, for each mention. */
  readonly speakers: readonly (readonly [string, string])[];
}

export const mentionCases: readonly MentionCase[] = [
  {
    text: '[The mine’s owner], state-run Roe Coal Corp., said it would pay. [The mill’s manager], Ann Poe, said no.',
    speakers: [
      ['Roe Coal Corp.', 'named'],
      ['Ann Poe', 'named'],
    ],
  },
  {
    text: '[Ann Roe], a nurse, said it was late. Later [Roe] said no.',
    speakers: [
      ['Ann Roe', 'named'],
      ['Ann Roe', 'short-name'],
    ],
  },
  {
    text: 'Mary Roe met John Poe there. [She] said the talks went well. [He] said they did not.',
    speakers: [
      ['Mary Roe', 'pronoun'],
      ['John Poe', 'pronoun'],
    ],
  },
  {
    text: 'Chinese President Xi Wenming came to Korea. After the talks, [Xi] said so. [The Chinese leader] said more.',
    speakers: [
      ['Xi Wenming', 'short-name'],
      ['Xi Wenming', 'description'],
    ],
  },
  {
    text: 'Kim Min-ho, a lawyer, met Kim Na-ri, a singer. [Kim Na-ri] said no. [The lawyer] said yes.',
    speakers: [
      ['Kim Na-ri', 'named'],
      ['Kim Min-ho', 'description'],
    ],
  },
  {
    text: 'Dorothy Poe sued Leo Poe. [Ms. Poe] said it was late. [Mr. Poe] said it was not.',
    speakers: [
      ['Dorothy Poe', 'short-name'],
      ['Leo Poe', 'short-name'],
    ],
  },
  {
    text: 'Donald Roe spoke first. [Donald Roe Jr.] spoke next. [Roe] spoke last.',
    speakers: [
      ['Donald Roe Jr.', 'named'],
      ['Donald Roe', 'short-name'],
    ],
  },
  {
    text: 'John Doe opened the meeting, where Carl Poe and others sat. [He] said it was late.',
    speakers: [['John Doe', 'pronoun']],
  },
  { text: 'During Roe’s visit, which John Roe enjoyed, [he] said it was late.', speakers: [['John Roe', 'pronoun']] },
  {
    text: 'Ann Roe, [who] said it was late, left. Bob Poe (D-Ohio), [who] said it was not, stayed.',
    speakers: [
      ['Ann Roe', 'pronoun'],
      ['Bob Poe', 'pronoun'],
    ],
  },
  {
    text: 'Ann Roe, R-Ohio, [who] said it was late, met Li Wei, director of Harbor Corp., [who] said it was not.',
    speakers: [
      ['Ann Roe', 'pronoun'],
      ['Li Wei', 'pronoun'],
    ],
  },
  {
    text: '“It is late,” said [the harbor coach], Ann Roe. [A small union], the Harbor Guild, said no.',
    speakers: [
      ['Ann Roe', 'named'],
      ['Harbor Guild', 'named'],
    ],
  },
  { text: 'The farmers [who] said so left.', speakers: [['farmers', 'pronoun']] },
  {
    text: 'The State Department closed. [The department] said it was late. [It] said more.',
    speakers: [
      ['State Department', 'description'],
      ['State Department', 'pronoun'],
    ],
  },
  {
    text: '[The weather bureau] said it would rain. [The bureau] said more. [Observers] agreed. [They] said so.',
    speakers: [
      ['weather bureau', 'description'],
      ['weather bureau', 'description'],
      ['Observers', 'description'],
      ['Observers', 'pronoun'],
    ],
  },
  {
    text: '[A nurse at the harbor hospital] said it was late. [She] said more.',
    speakers: [
      ['nurse at the harbor hospital', 'description'],
      ['nurse at the harbor hospital', 'pronoun'],
    ],
  },
  {
    text: 'A No. 10 spokesman came late. [He] said so.',
    speakers: [['He', 'pronoun']],
  },
  {
    text: "McDonald's Corp. sold a shop. [McDonald's] said so.",
    speakers: [["McDonald's Corp.", 'short-name']],
  },
  {
    text: 'Harbor Mills Corp. sold a mill. [Harbor Mills] said so, and [the company] said more.',
    speakers: [
      ['Harbor Mills Corp.', 'short-name'],
      ['Harbor Mills Corp.', 'description'],
    ],
  },
  {
    text: 'The Federal Trade Board met. [The FTB] said so.',
    speakers: [['Federal Trade Board', 'short-name']],
  },
  {
    text: 'Later [Ted Roe of Texas and Ann Poe of Ohio] said so. [Ann Poe and her aides] said more.',
    speakers: [
      ['Ted Roe and Ann Poe', 'named'],
      ['Ann Poe and her aides', 'named'],
    ],
  },
  {
    text: 'Ann Roe made a speech. [Her speech] said so. [Statistics from the Ministry of Trade] say so.',
    speakers: [
      ['Ann Roe', 'description'],
      ['Ministry of Trade', 'description'],
    ],
  },
  { text: 'According to [its coach, Ali Roe], the team won.', speakers: [['Ali Roe', 'named']] },
  { text: 'Chief of staff Don Roe left. [Former chief of staff Don Roe] said so.', speakers: [['Don Roe', 'named']] },
  {
    text: '[Harbor Institute] said it was late. The weather office cut its forecast. Rain will fall, [it] said.',
    speakers: [
      ['Harbor Institute', 'named'],
      ['weather office', 'pronoun'],
    ],
  },
  {
    text: '[Harbor Institute] said it was late. Salem Airways cut fares. The cuts, [it] said, will last.',
    speakers: [
      ['Harbor Institute', 'named'],
      ['Salem Airways', 'pronoun'],
    ],
  },
  {
    text: '[Vela Labs] said its board met. [Vela] said so. [Harbor Ministry] said no. [Harbor] said more.',
    speakers: [
      ['Vela Labs', 'named'],
      ['Vela Labs', 'short-name'],
      ['Harbor Ministry', 'named'],
      ['Harbor', 'named'],
    ],
  },
  {
    text: 'Ann Roe of Harbor Mills Inc., [who] said it was late, left. A spokesman for Harbor Mills Inc., [who] said no, stayed.',
    speakers: [
      ['Ann Roe', 'pronoun'],
      ['spokesman for Harbor Mills Inc.', 'pronoun'],
    ],
  },
  {
    text: 'Lee Poe sold. Later the Dow rose. [He] said it was late. The town’s farmers rested, but [they] said so.',
    speakers: [
      ['Lee Poe', 'pronoun'],
      ['town’s farmers', 'pronoun'],
    ],
  },
  {
    text: 'Harbor Council closed the bridge. [It] said so. Many residents left. Then [they] said so.',
    speakers: [
      ['Harbor Council', 'pronoun'],
      ['Many residents', 'pronoun'],
    ],
  },
  { text: 'Many residents left early, but [they] said nothing.', speakers: [['Many residents', 'pronoun']] },
  { text: '[One pastor supporting Mr. Roe] said so.', speakers: [['One pastor supporting Mr. Roe', 'description']] },
  {
    text: 'Susan Roe left. [Oscar-winner Roe] said so.',
    speakers: [['Susan Roe', 'short-name']],
  },
  { text: 'Nobody was there. [He] said so.', speakers: [['He', 'pronoun']] },
  { text: 'Ann Roe was there. [He] said so.', speakers: [['He', 'pronoun']] },
  {
    text: 'Thandi Poe and Sipho Poe sat there. [Mr. Poe] said no. [Ms. Poe] said yes.',
    speakers: [
      ['Sipho Poe', 'short-name'],
      ['Thandi Poe', 'short-name'],
    ],
  },
  { text: '[His deputy], Rosa de los Santos, said no.', speakers: [['Rosa de los Santos', 'named']] },
  {
    text: 'The secretary of the guild (Harbor Pilots), Ann Roe, said no. [The secretary of the guild] (Harbor Pilots), Li Wei, said yes.',
    speakers: [['Li Wei', 'named']],
  },
  {
    text: 'The Municipality of Harbor closed the mill. [The city] said so.',
    speakers: [['Municipality of Harbor', 'description']],
  },
  {
    text: '[Roe Mills Inc.] said profit fell. [Ann Roe], a broker, said no. [It] said more. [The maker of paper] said so.',
    speakers: [
      ['Roe Mills Inc.', 'named'],
      ['Ann Roe', 'named'],
      ['Roe Mills Inc.', 'pronoun'],
      ['Roe Mills Inc.', 'description'],
    ],
  },
  { text: 'Poe Mills Inc. closed. [The company] said so.', speakers: [['Poe Mills Inc.', 'description']] },
  {
    text: '[Poe Mills Inc.] said no. [The Salem-based paper company] said so. [The paper maker] said it again.',
    speakers: [
      ['Poe Mills Inc.', 'named'],
      ['Poe Mills Inc.', 'description'],
      ['Poe Mills Inc.', 'description'],
    ],
  },
  {
    text: '[One official], who was not named because he still works there, said so. For Keto Roe, it was late. [She] said so.',
    speakers: [
      ['One official', 'description'],
      ['Keto Roe', 'pronoun'],
    ],
  },
  {
    text: 'The planemaker Poe sold 40 jets. The company expects to sell more, [it] said in May. [The company] said why.',
    speakers: [
      ['Poe', 'pronoun'],
      ['Poe', 'description'],
    ],
  },
  {
    text: 'A coastal geologist at the state university, Keto Roe left in May. Later [she] said why.',
    speakers: [['Keto Roe', 'pronoun']],
  },
  {
    text: '[Wei-Lin Roe], an assistant district attorney, said no. [She] said why.',
    speakers: [
      ['Wei-Lin Roe', 'named'],
      ['Wei-Lin Roe', 'pronoun'],
    ],
  },
  { text: 'It is late, said Ann Roe, [historian at the library].', speakers: [['Ann Roe', 'named']] },
  { text: '[A study published] in May said so.', speakers: [['study', 'description']] },
  { text: '[Suryani], a deckhand who was there, said no.', speakers: [['Suryani', 'named']] },
  { text: '[Later], a deckhand said no.', speakers: [['Later', 'description']] },
  { text: 'JUNG Tae-il came. [JUNG]: We are late.', speakers: [['JUNG Tae-il', 'short-name']] },
  { text: 'The Paris talks failed. Valeska Paris left. [Paris] said so.', speakers: [['Valeska Paris', 'short-name']] },
  {
    text: 'Prof. Li Wen-ho said no. A spokeswoman for the Harbor Service declined to comment. [She] wrote an email.',
    speakers: [['spokeswoman for the Harbor Service', 'pronoun']],
  },
  {
    text: 'Mary Roe marched. A woman carrying a child shouted. [She] cried. Her goal came late. [She] smiled.',
    speakers: [
      ['woman', 'pronoun'],
      ['woman', 'pronoun'],
    ],
  },
  {
    text: 'The transport secretary, Helen Roe, was glad. [The minister] said so. [She] said more.',
    speakers: [
      ['Helen Roe', 'description'],
      ['Helen Roe', 'pronoun'],
    ],
  },
  {
    text: 'Luis Poe scored twice. [The Spaniard] said so. Marta Roe cheered. [The 41-year-old] said more. [The Americans] agreed.',
    speakers: [
      ['Luis Poe', 'description'],
      ['Marta Roe', 'description'],
      ['Americans', 'description'],
    ],
  },
  { text: 'For Maria Roe, it was a long day. [She] said so.', speakers: [['Maria Roe', 'pronoun']] },
  {
    text: 'Funds came from the Harbor Science Foundation. [The agency] said so.',
    speakers: [['Harbor Science Foundation', 'description']],
  },
  {
    text: '[Dave Roe], manager of Harbor Rovers, said no. [The club] said yes.',
    speakers: [
      ['Dave Roe', 'named'],
      ['Harbor Rovers', 'description'],
    ],
  },
  {
    text: 'A post by an unknown author appeared. [The post] said so.',
    speakers: [['post by an unknown author', 'description']],
  },
  { text: 'Mary Roe watched the boat, the “Lady Fiona”. [She] said so.', speakers: [['Mary Roe', 'pronoun']] },
  {
    text: 'Luis Poe scored twice. [The 22-year-old striker] said so. Marta Roe cheered. [The former keeper] said more.',
    speakers: [
      ['Luis Poe', 'description'],
      ['Marta Roe', 'description'],
    ],
  },
  {
    text: '[Her teacher], the old composer Anton Poe, said no. [Mary Roe’s co-author], the botanist Yuki Poe, said yes.',
    speakers: [
      ['Anton Poe', 'named'],
      ['Yuki Poe', 'named'],
    ],
  },
  {
    text: 'Led by their chairman, Mr. Joseph Poe, [the farmers] said no.',
    speakers: [['farmers', 'description']],
  },
  {
    text: 'Ann Roe, the foreign minister, said yes. [The prime minister] said no. [The foreign minister] said yes.',
    speakers: [
      ['prime minister', 'description'],
      ['Ann Roe', 'description'],
    ],
  },
  {
    text: 'Deputy Mayor Ann Roe said yes. [The mayor] said no. [The deputy mayor] said yes.',
    speakers: [
      ['mayor', 'description'],
      ['Ann Roe', 'description'],
    ],
  },
  {
    text: 'The country’s weather office has forecast more rain. The worst may not be over, [it] warned.',
    speakers: [['country’s weather office', 'pronoun']],
  },
  {
    text: 'Chairman Ann Roe met Mr. Kim Poe. [She] said the talks went well. [He] said they did not.',
    speakers: [
      ['Ann Roe', 'pronoun'],
      ['Kim Poe', 'pronoun'],
    ],
  },
];
