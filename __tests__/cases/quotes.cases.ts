/** What a text gives: speaker as written, kind, and the words, segments joined by " … ". */
export interface QuoteCase {
  readonly text: string;
  readonly quotes: readonly (readonly [
    speaker: string | null,
    kind: 'direct' | 'mixed' | 'indirect',
    content: string,
  ])[];
}

export const quoteCases: Readonly<Record<string, readonly QuoteCase[]>> = {
  'one record for what one speaker goes on saying': [
    {
      text: '“We wait,” Kim Min-ji said. “Time helps.”',
      quotes: [['Kim Min-ji', 'direct', 'We wait, … Time helps.']],
    },
    {
      text: '“We wait,” said Kim Min-ji.\n\n“Time helps. It always does.”',
      quotes: [['Kim Min-ji', 'direct', 'We wait, … Time helps. It always does.']],
    },
    {
      text: 'The bridge is not safe, he said. “It shakes.”',
      quotes: [['he', 'mixed', 'The bridge is not safe … It shakes.']],
    },
    {
      text: '“We wait,” Kim said. Lee left. “Who knows?” asked Park.',
      quotes: [
        ['Kim', 'direct', 'We wait,'],
        ['Park', 'direct', 'Who knows?'],
      ],
    },
  ],
  'a quotation behind a sentence about somebody': [
    {
      text: 'Mr. Tate, a potter, shook his head. “I never saw the kiln again, not once in all those years.”',
      quotes: [['Mr. Tate', 'direct', 'I never saw the kiln again, not once in all those years.']],
    },
    {
      text: 'She paused. “We ran down to the cellar with the cat and a lamp.\n\n“My father stayed.”',
      quotes: [['She', 'direct', 'We ran down to the cellar with the cat and a lamp. … My father stayed.']],
    },
    {
      text: 'The kiln was cold. “I never saw the kiln again, not once in all those years.”',
      quotes: [[null, 'direct', 'I never saw the kiln again, not once in all those years.']],
    },
    {
      text: 'She paused.\n\n“I never saw the kiln again, not once in all those years.”',
      quotes: [[null, 'direct', 'I never saw the kiln again, not once in all those years.']],
    },
  ],
  'British spelling': [
    {
      text: 'Mr. Pym labelled his rival a “weathercock.” The bank signalled that rates would rise.',
      quotes: [
        ['Mr. Pym', 'mixed', 'his rival a “weathercock.”'],
        ['The bank', 'indirect', 'that rates would rise'],
      ],
    },
  ],
  'who speaks': [
    {
      text: 'The mayor, who was born here, said the bridge is old.',
      quotes: [['The mayor', 'indirect', 'the bridge is old']],
    },
    { text: 'Officials who know him say he will run.', quotes: [['Officials', 'indirect', 'he will run']] },
    {
      text: 'Sen. Ana Ruiz (D-Calif.) said the bill is dead.',
      quotes: [['Sen. Ana Ruiz', 'indirect', 'the bill is dead']],
    },
    { text: 'Kim and Lee said they will run.', quotes: [['Kim and Lee', 'indirect', 'they will run']] },
    { text: 'One in three said the park is clean.', quotes: [['One in three', 'indirect', 'the park is clean']] },
    {
      text: 'Papers filed on Sunday show a loss, Kim said.',
      quotes: [['Kim', 'indirect', 'Papers filed on Sunday show a loss']],
    },
    { text: 'Kim visited the site and said that it is safe.', quotes: [['Kim', 'indirect', 'that it is safe']] },
    {
      text: 'Kim rejected the idea that Lee had left and said that he would stay.',
      quotes: [['Kim', 'indirect', 'that he would stay']],
    },
    {
      text: 'In Salem, Ohio, Gov. Jane Holt (D), said, “We open in May.”',
      quotes: [['Gov. Jane Holt', 'direct', 'We open in May.']],
    },
    {
      text: 'Sen. Ana Ruiz (Vt.) and former mayor Lee Park suggested that the port should close.',
      quotes: [['Sen. Ana Ruiz (Vt.) and former mayor Lee Park', 'indirect', 'that the port should close']],
    },
    {
      text: 'On Friday, Sen. Ana Ruiz, a friend of the coast for years told reporters that the bill is dead.',
      quotes: [['Sen. Ana Ruiz', 'indirect', 'that the bill is dead']],
    },
    {
      text: 'Earlier this week, the mayor, along with the head of the port, said the docks would close.',
      quotes: [['the mayor', 'indirect', 'the docks would close']],
    },
    { text: 'He’s not saying where the money went.', quotes: [['He', 'indirect', 'where the money went']] },
  ],
  'a speaker behind or between the words': [
    {
      text: '“We lost the match and we know why.” Kim said.',
      quotes: [['Kim', 'direct', 'We lost the match and we know why.']],
    },
    { text: '“We lost.” Kim said that it rained.', quotes: [['Kim', 'indirect', 'that it rained']] },
    {
      text: '“They know she is strong enough for it,” a voice in the ad states. “She will not give up.”',
      quotes: [['a voice in the ad', 'direct', 'They know she is strong enough for it, … She will not give up.']],
    },
    {
      text: '“It’s nonsense,” Mr. Park said by telephone on Channel Six’s “Meet Us.” “She lies about it.”',
      quotes: [['Mr. Park', 'direct', 'It’s nonsense, … She lies about it.']],
    },
    {
      text: 'If the bridge falls again, he tweeted, “I will walk across the ice.”',
      quotes: [['he', 'mixed', 'If the bridge falls again … I will walk across the ice.']],
    },
    {
      text: 'Kim claimed that votes were lost, but offered no proof.',
      quotes: [['Kim', 'indirect', 'that votes were lost']],
    },
    {
      text: 'Kim said the talks, which started late, would go on.',
      quotes: [['Kim', 'indirect', 'the talks, which started late, would go on']],
    },
  ],
  'a time between subject and verb': [
    {
      text: 'The ministry less than two weeks ago said it had no money.',
      quotes: [['The ministry', 'indirect', 'it had no money']],
    },
    {
      text: 'Holt Kim, who since the merger of the two banks has kept quiet, on Friday said the port will close.',
      quotes: [['Holt Kim', 'indirect', 'the port will close']],
    },
  ],
  'the speaker of a verb without a subject of its own': [
    {
      text: 'The clerk whose phone first revealed the leak pleaded guilty, admitting that he was paid.',
      quotes: [['The clerk', 'indirect', 'that he was paid']],
    },
    {
      text: 'He thanked those who left but said the club would go on.',
      quotes: [['He', 'indirect', 'the club would go on']],
    },
    {
      text: 'The judge put off deciding whether the club could appeal but said it may ask again.',
      quotes: [['The judge', 'indirect', 'it may ask again']],
    },
    {
      text: 'The case drew lawyers, including the Harbor Guild, which released a statement on Monday questioning whether the arrest was lawful.',
      quotes: [['which', 'indirect', 'whether the arrest was lawful']],
    },
    {
      text: 'The firm, which makes cranes, said it will close.',
      quotes: [['The firm', 'indirect', 'it will close']],
    },
    {
      text: 'The meeting ended with Lee asking Kim whether he would resign.',
      quotes: [['Lee', 'indirect', 'whether he would resign']],
    },
    {
      text: 'The storm led her to declare that the season was “over for us.”',
      quotes: [['her', 'mixed', 'that the season was “over for us.”']],
    },
    {
      text: 'He won fans over by joking that he cannot swim.',
      quotes: [['He', 'indirect', 'that he cannot swim']],
    },
  ],
  'sources in marks': [
    {
      text: 'According to her “fair rent” plan, landlords must pay.',
      quotes: [['her “fair rent” plan', 'indirect', 'landlords must pay']],
    },
    {
      text: 'He paid a fortune for the boat, according to his book “The Long Road.”',
      quotes: [['his book “The Long Road.”', 'indirect', 'He paid a fortune for the boat']],
    },
    {
      text: 'According to “The Long Road: A Life,” by Ana Ruiz, Kim left early.',
      quotes: [['“The Long Road: A Life,” by Ana Ruiz', 'indirect', 'Kim left early']],
    },
    {
      text: 'According to the mayor “the bridge is not safe at all.”',
      quotes: [['the mayor', 'direct', 'the bridge is not safe at all.']],
    },
    {
      text: 'Rents rose, according to the most recent survey of farmers.',
      quotes: [['the most recent survey of farmers', 'indirect', 'Rents rose']],
    },
  ],
  'a title in marks is not said': [
    {
      text: 'In her memoir, “Salt and Silver,” Kim recalled that the bridge swayed.',
      quotes: [['Kim', 'indirect', 'that the bridge swayed']],
    },
    {
      text: 'On the album, “Cold Harbor,” Kim said, “I sing for my mother.”',
      quotes: [['Kim', 'direct', 'I sing for my mother.']],
    },
  ],
  'datelines, conditions and places around the words': [
    {
      text: 'OSLO, Oct 9 (Newswire) - Norvik Oil cut its forecast for the year, its chief executive said on Friday.',
      quotes: [['its chief executive', 'indirect', 'Norvik Oil cut its forecast for the year']],
    },
    {
      text: 'Salem (Newswire) -- Norvik Oil cut its forecast. Analysts said the cut had been expected.',
      quotes: [['Analysts', 'indirect', 'the cut had been expected']],
    },
    {
      text: 'Roe said last month’s flood had cost the town a million dollars.',
      quotes: [['Roe', 'indirect', 'last month’s flood had cost the town a million dollars']],
    },
    {
      text: 'Ruiz told a town hall in Salem, Ohio, on Monday that the bridge would close.',
      quotes: [['Ruiz', 'indirect', 'that the bridge would close']],
    },
    {
      text: 'Since May, when Kim asked the city to close the bridge, two trucks have crossed it.',
      quotes: [['Kim', 'indirect', 'the city to close the bridge']],
    },
    {
      text: 'Kim, after the bridge fell in May, initially said that nobody was hurt.',
      quotes: [['Kim', 'indirect', 'that nobody was hurt']],
    },
  ],
  'findings of studies and of those who study': [
    {
      text: 'The grant goes to the Harbor Institute, which estimates that the bridge will cost $18 million.',
      quotes: [['which', 'indirect', 'that the bridge will cost $18 million']],
    },
    {
      text: 'Researchers found that the fish had left the lake.',
      quotes: [['Researchers', 'indirect', 'that the fish had left the lake']],
    },
    { text: 'Kim left after the court’s 5-4 ruling that the law is void.', quotes: [] },
    { text: 'Divers found that the fish had left the lake.', quotes: [] },
  ],
  'who speaks in a list or with a participle': [
    {
      text: 'Farmers, millers and bakers in the valley said that flour is dear.',
      quotes: [['Farmers, millers and bakers in the valley', 'indirect', 'that flour is dear']],
    },
    {
      text: 'Last week, Kim and Lee said that flour is dear.',
      quotes: [['Kim and Lee', 'indirect', 'that flour is dear']],
    },
    {
      text: 'People briefed on the harvest said that flour is dear.',
      quotes: [['People briefed on the harvest', 'indirect', 'that flour is dear']],
    },
    {
      text: 'Flour is dear, according to a study released Monday.',
      quotes: [['a study released Monday', 'indirect', 'Flour is dear']],
    },
  ],
  'where words end': [
    {
      text: 'Lee confirmed that the mill will open but declined to give a date.',
      quotes: [['Lee', 'indirect', 'that the mill will open']],
    },
    { text: 'Lee claimed the first prize, as nobody else had come.', quotes: [] },
    {
      text: 'Kim said the bridge is old, but Lee said it is safe.',
      quotes: [
        ['Kim', 'indirect', 'the bridge is old'],
        ['Lee', 'indirect', 'it is safe'],
      ],
    },
    {
      text: 'Kim said the bridge is old, adding that it will close.',
      quotes: [
        ['Kim', 'indirect', 'the bridge is old'],
        ['Kim', 'indirect', 'that it will close'],
      ],
    },
    { text: 'When he says he will run, nobody listens.', quotes: [['he', 'indirect', 'he will run']] },
    { text: 'Kim called it “dead,” but nobody listened.', quotes: [['Kim', 'mixed', 'it “dead,”']] },
  ],
  'words in what opens a sentence end at its comma': [
    {
      text: 'Having announced that the mill would close, Baxter plc paid no dividend.',
      quotes: [['Baxter plc', 'indirect', 'that the mill would close']],
    },
    {
      text: 'But when Lee said she would sing at the fair, the crowd cheered.',
      quotes: [['Lee', 'indirect', 'she would sing at the fair']],
    },
    {
      text: 'Now that Kim has claimed that the tunnel leaks, the ministry must act.',
      quotes: [['Kim', 'indirect', 'that the tunnel leaks']],
    },
    {
      text: 'Even as the miners vowed to stay out, the pits were sold.',
      quotes: [['the miners', 'indirect', 'to stay out']],
    },
    {
      text: 'Among those who said they read a paper, most paid for it.',
      quotes: [['who', 'indirect', 'they read a paper']],
    },
  ],
  'where a noun phrase ends': [
    {
      text: 'Kim is touting her record in Busan and praising the mayor.',
      quotes: [['Kim', 'indirect', 'her record in Busan']],
    },
    {
      text: 'The coach stressed the need for patience despite the defeat.',
      quotes: [['The coach', 'indirect', 'the need for patience']],
    },
  ],
  'where a participle or a matter gives way to the verb of the sentence': [
    {
      text: 'Lee, arguing that the reef is dying, urged a ban.',
      quotes: [['Lee', 'indirect', 'that the reef is dying']],
    },
    {
      text: 'He left, adding that the bridge, which is old, was closed.',
      quotes: [['He', 'indirect', 'that the bridge, which is old, was closed']],
    },
    {
      text: 'The actor joked about his age, refused a drink and left.',
      quotes: [['The actor', 'indirect', 'his age']],
    },
  ],
  'where words before their speaker begin': [
    {
      text: 'The bill would tax sugar – a step, the minister said, that doctors have long sought.',
      quotes: [['the minister', 'indirect', 'a step … that doctors have long sought']],
    },
    {
      text: 'The vote was tight - a coin toss, the clerk said.',
      quotes: [['the clerk', 'indirect', 'The vote was tight - a coin toss']],
    },
    {
      text: 'Two buses - a Volvo and a Scania - were hit, police said.',
      quotes: [['police', 'indirect', 'Two buses - a Volvo and a Scania - were hit']],
    },
    {
      text: 'The team lost (three of its players were ill, the coach said) and went home.',
      quotes: [['the coach', 'indirect', 'three of its players were ill']],
    },
    {
      text: 'However, exports rose, according to the ministry.',
      quotes: [['the ministry', 'indirect', 'exports rose']],
    },
    {
      text: 'Over the years, Park said, the choir has grown - although it nearly folded in 1974.',
      quotes: [['Park', 'indirect', 'Over the years … the choir has grown']],
    },
    {
      text: 'He could find no buyer, he said, on condition that his name not be used.',
      quotes: [['he', 'indirect', 'He could find no buyer']],
    },
  ],
  'what the writer adds is not said': [
    {
      text: 'The coach said he wants to sign Park, the striker from Busan.',
      quotes: [['The coach', 'indirect', 'he wants to sign Park']],
    },
    {
      text: 'The clinic said it would treat flu, the measles and mumps.',
      quotes: [['The clinic', 'indirect', 'it would treat flu, the measles and mumps']],
    },
    {
      text: 'The union said it would not sign, as did the clerks.',
      quotes: [['The union', 'indirect', 'it would not sign']],
    },
    {
      text: 'Kim said the mill is old; the city will buy it.',
      quotes: [['Kim', 'indirect', 'the mill is old']],
    },
    {
      text: 'The mayor vowed to close the market, refused a meeting and left.',
      quotes: [['The mayor', 'indirect', 'to close the market']],
    },
    {
      text: 'A survey found that a third of farmers grow maize, while a tenth grow rice.',
      quotes: [['A survey', 'indirect', 'that a third of farmers grow maize, while a tenth grow rice']],
    },
    {
      text: 'The BBC said this year will be hot.',
      quotes: [['The BBC', 'indirect', 'this year will be hot']],
    },
  ],
  'glued and wrapped text': [
    {
      text: 'The bridge is old.“It shakes,” Kim said.“It will close.”Lee left.',
      quotes: [['Kim', 'direct', 'It shakes, … It will close.']],
    },
    {
      text: 'The council met on Monday to talk\nabout the bridge. Kim said that it is\nold and will close.',
      quotes: [['Kim', 'indirect', 'that it is\nold and will close']],
    },
  ],
  'a quotation in a paragraph of its own behind a colon': [
    { text: 'Kim was clear:\n\n“We wait.”', quotes: [['Kim', 'direct', 'We wait.']] },
    {
      text: 'Kim was clear:\n\n“We wait. The road is shut.”\n\n“It will stay so.”\n\nIt rained.',
      quotes: [['Kim', 'direct', 'We wait. The road is shut. … It will stay so.']],
    },
  ],
  'quotations with a signature': [
    {
      text: '“Nobody asked us.” — Kim Min-ji, mayor of Seton',
      quotes: [['Kim Min-ji', 'direct', 'Nobody asked us.']],
    },
    {
      text: '"We asked twice" -- Commissioner Roe\n\nThe road is shut.',
      quotes: [['Commissioner Roe', 'direct', 'We asked twice']],
    },
    {
      text: '“Nobody asked us.”\n\n—Kim Min-ji\n\n“So it goes,” said Lee.',
      quotes: [
        ['Kim Min-ji', 'direct', 'Nobody asked us.'],
        ['Lee', 'direct', 'So it goes,'],
      ],
    },
    { text: 'And from Chairwoman Roe:\n\n“We wait.”', quotes: [['Chairwoman Roe', 'direct', 'We wait.']] },
    { text: '“The Long Road” — Kim Min-ji', quotes: [] },
    { text: '“We wait.” — the road was shut by then', quotes: [] },
  ],
  'transcripts and interviews': [
    {
      text: 'CHAIR LEE: Order, please.\n\nKIM: I sign “hundreds” of papers a day.\n\nIt is my job.\n\nCHAIR LEE: Thank you, he said so.\n\nThe hearing ended.',
      quotes: [
        ['CHAIR LEE', 'direct', 'Order, please.'],
        ['KIM', 'direct', 'I sign “hundreds” of papers a day. … It is my job.'],
        ['CHAIR LEE', 'direct', 'Thank you, he said so.'],
      ],
    },
    {
      text: 'Q: Do you write at night?\n\nA: I do.\n\nQ. And by day?\n\nA. By day I sleep.',
      quotes: [
        ['Q', 'direct', 'Do you write at night?'],
        ['A', 'direct', 'I do.'],
        ['Q.', 'direct', 'And by day?'],
        ['A.', 'direct', 'By day I sleep.'],
      ],
    },
    {
      text: 'Q: Will you run?\n\nA: Ask me in spring.',
      quotes: [
        ['Q', 'direct', 'Will you run?'],
        ['A', 'direct', 'Ask me in spring.'],
      ],
    },
    { text: 'Where: The town hall.\n\nWhen: Monday.\n\nTickets: At the door.', quotes: [] },
    { text: 'SEOUL: The council met.\n\nIt rained.', quotes: [] },
    {
      text: 'NEW DELHI: The court said on Monday that it would wait.',
      quotes: [['The court', 'indirect', 'that it would wait']],
    },
    {
      text: 'Senior advocate Ann Roe submitted that the clerk was ill.',
      quotes: [['Senior advocate Ann Roe', 'indirect', 'that the clerk was ill']],
    },
  ],
  'nothing is said': [
    { text: 'When asked whether the dam is safe, Kim left.', quotes: [] },
    { text: 'Kim, asked whether the dam is safe, thought about it.', quotes: [] },
    { text: 'Border states that have no wall were angry.', quotes: [] },
    { text: 'The ministry responded to claims about the cost of the dam.', quotes: [] },
    { text: '<tweet class="wide">The mill is open.</tweet>', quotes: [] },
    { text: 'The so-called “expert” left.', quotes: [] },
    { text: 'Her book, “The Long Road,” sold well.', quotes: [] },
    { text: 'A report on the claims of three states is due.', quotes: [] },
    { text: 'He was told to leave and was asked about it.', quotes: [] },
    { text: 'A power project developed by the firm opened.', quotes: [] },
  ],
};
