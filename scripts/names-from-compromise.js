/**
 * Writes the word lists that are taken over from compromise's lexicon: given names with their gender, places, demonyms and known
 * organizations. Run after a change of compromise's version: `node scripts/names-from-compromise.js`, then read the difference.
 */
import { writeFileSync } from 'node:fs';
import nlp from 'compromise';

const tagsOf = Object.entries(nlp.model().one.lexicon).map(([form, tags]) => [form, [].concat(tags)]);
const forms = (tag, fits = /^\p{Ll}[\p{Ll}'-]+$/u) =>
  tagsOf.filter(([form, tags]) => tags.includes(tag) && fits.test(form)).map(([form]) => form);

/** Given to both sexes often enough that the name alone decides nothing. */
const EITHER = new Set(
  (
    'alex alexis ali ariel ashley aubrey avery bailey blair cameron carey carol carroll casey chris cleo corey courtney dale dana darcy ' +
    'devon drew dylan emerson evelyn finley francis frankie gale glenn hayden hilary jackie jaime jamie jan jean jess jessie jo joey ' +
    'jordan joyce jude jules kay kelly kendall kerry kim kit kyle lane lauren laurie lee leigh leslie lindsay lindsey logan lou lynn ' +
    'marion marlowe mel meredith merle mickey micah morgan nat nicky noel pat payton peyton quinn rae randy reese regan rene riley ' +
    'robbie robin rory rowan sam sandy sasha shannon shawn shelby shelley sidney skyler stacey stacy stevie sydney tatum taylor terry ' +
    'toby toni tracey tracy tristan tyler val vivian whitney willie yuri zion'
  ).split(' '),
);
/** Names of months, places and things far oftener than of people who speak in the news. */
const NOT_GIVEN = new Set(
  (
    'april august may june summer autumn winter dakota paris london sydney london america asia china india israel chelsea brooklyn ' +
    'austin dallas houston jackson madison lincoln georgia virginia carolina savannah cheyenne trinity destiny harmony journey heaven ' +
    'chance chase hunter mason parker porter carter cooper fisher tanner taylor tyler king prince princess duke baron major christian ' +
    'will mark bill may grant rich rose dawn faith hope grace joy star sky ray art rod pat drew rob sue gene lance miles wade gay'
  ).split(' '),
);
/** Of those, the ones that are given names before a second capitalised word. */
const STILL_GIVEN = {
  april: 'f',
  august: 'm',
  june: 'f',
  may: 'f',
  austin: 'm',
  jackson: 'm',
  madison: 'f',
  georgia: 'f',
  virginia: 'f',
  savannah: 'f',
  chase: 'm',
  hunter: 'm',
  mason: 'm',
  parker: 'm',
  carter: 'm',
  cooper: 'm',
  tanner: 'm',
  taylor: 'e',
  tyler: 'm',
  duke: 'm',
  christian: 'm',
  will: 'm',
  mark: 'm',
  bill: 'm',
  grant: 'm',
  rich: 'm',
  rose: 'f',
  dawn: 'f',
  faith: 'f',
  hope: 'f',
  grace: 'f',
  joy: 'f',
  ray: 'm',
  art: 'm',
  rod: 'm',
  pat: 'e',
  drew: 'e',
  rob: 'm',
  sue: 'f',
  gene: 'm',
  lance: 'm',
  miles: 'm',
  wade: 'm',
  chelsea: 'f',
  dallas: 'm',
  carolina: 'f',
  sydney: 'e',
  lincoln: 'm',
  brooklyn: 'f',
  paris: 'f',
};
/** Common ones that the source lacks. */
const MORE = {
  e: 'jean',
  f:
    'aung geraldine hillary angela christine theresa nikki kamala condoleezza nancy ursula kirsten jacinda marine giorgia sanna hua mika yoko ' +
    'fatima aisha leila shirin malala ngozi ngaire siobhan aditi aishwarya amina amira anahita ananya anjali aparna archana asha ayesha bronwyn busisiwe camila chiara chimamanda chioma claudia daniela deepa deepika divya dolores dilnoza ebony elif emine esperanza esra ewa farah fatemeh fatma francesca funmi gabriela ghada gita giulia gudrun gulnara habiba hanan haruka heba hortensia huda ikram ilse ines inga irina isabela jasleen jelena jyoti katarzyna kavita khadija kiran lakshmi lamia latifa laxmi leticia lindiwe ludmila luciana lucia lupita magdalena maha malgorzata manal mariam maryam meena meera mehwish mercedes mireille monique nadezhda nadia naledi naoko natalya nawal neha nirmala nisha noor nomsa oksana olena olga paola parveen pilar pooja precious priya priyanka radha rania rasha reem rekha rosario rukhsana rupa sabina sadia saida salma samira sanjana sarita seema shabana shanti shilpa siti sita smita sonia sunita sushma svetlana swati tatiana thandi thandiwe tamar usha valentina veronika vida wanjiru xiomara yasmin yuliya zainab zanele zeynep zodwa zsofia niamh saoirse aoife mette sigrid astrid ingrid annegret beata ewa agnieszka',
  m:
    'aleksandr abdi abhishek adebayo aditya ahmet ajay akbar alejandro aleksandar alessandro alhaji ali amadou amit anatoly andres anil anwar aram arjun arun arvind asif ashok ashwin atiku babatunde bakary bashir bogdan boubacar cesar chidi chinedu chukwuma cristobal danilo deepak dinesh diego eduardo efrain emeka emre enzo erdem esteban evgeny fabrizio faisal farouk felipe fidel francisco ganesh gaurav giovanni girish giuseppe gopal goran grigory guillermo gustavo habib hakan hamza harish hassan heinrich helmut henrik hiroshi hugo hussein ibrahim idris ignacio ilya imran ismail jair jakub jamal javed jens jesus jitendra joaquim johannes jomo juma kamal karim karthik kenji kenneth kgosi khalid kwame kwesi laszlo lars leandro lorenzo luca luis lungelo magnus mahesh mandla manmohan manoj marcelo marek matteo maurizio mehdi mehmet miguel milos mohan moussa mukesh murat mustafa nikhil nikola nikos obinna olusegun omar oscar osama pablo paolo pavel piotr prakash pradeep pranab rafael raj rajesh rajiv rakesh ramesh ravi raza ricardo rohan rohit sachin salim sandeep sanjay santiago satish sergio shah shankar shashi sibusiso sipho slobodan stefan stefano stelios sudhir sunil suresh syed tariq temba tendai thabo themba thiago tomas tomasz uday umar usman vijay vikram vinod vincenzo vishal vladislav vusi walid wojciech yaw yoshi yusuf zoltan zoran alexei angus ban barack benjamin bernie boris christophe dmitri dmitry donald emmanuel ehud enrique erdogan francois ' +
    'gerhard gordon hamdullah hamid hans hernan hosni igor ivan jacques javier jeb joao jorge jose juan kofi lech luiz mahmoud marco ' +
    'mario mikhail mitt mohammad mohammed muammar narendra nicolas nicolae oleg olaf pedro pierre rand raul recep reince ricardo rishi ' +
    'rodrigo scott sergei shinzo silvio slobodan tayyip ted tony trey vaclav viktor vladimir volodymyr wolfgang xavier yasser yevgeny yitzhak',
};

/** Parts of names, and words that are more than a name. */
const ABBREVIATED =
  /^(?:dept|univ|assn|inc|ltd|co|apple|target|gap|shell|visa|amazon|nest|subway|sprint|bell|general|standard)$/u;
const GIVEN_FORM = /^\p{Ll}{2,}(?:-\p{Ll}+)?$/u;
const given = new Map();
for (const [tag, gender] of [
  ['MaleName', 'm'],
  ['FemaleName', 'f'],
  ['FirstName', 'e'],
]) {
  for (const form of forms(tag, GIVEN_FORM)) {
    if (NOT_GIVEN.has(form) && !(form in STILL_GIVEN)) continue;
    given.set(form, { form, gender: EITHER.has(form) ? 'e' : gender, source: 'compromise' });
  }
}
for (const [form, gender] of Object.entries(STILL_GIVEN))
  given.set(form, { form, gender, common: true, source: 'usage' });
for (const [gender, words] of Object.entries(MORE)) {
  for (const form of words.split(' ')) given.set(form, { form, gender, source: 'usage' });
}
for (const form of EITHER)
  if (!(form in STILL_GIVEN)) given.set(form, { form, gender: 'e', source: given.get(form)?.source ?? 'usage' });

const USAGE = 'general newspaper use, written down for this project';
const COMPROMISE = 'lexicon of compromise 14.17.0 (MIT), by scripts/names-from-compromise.js';
write(
  'given-names',
  'Given names in lower case. `gender`: m, f, or e for either. `common`: also an ordinary word or a place, so a name only before a second capitalised word.',
  given,
);

const places = new Map();
for (const [tag, kind] of [
  ['City', 'city'],
  ['Region', 'region'],
  ['Country', 'country'],
]) {
  for (const form of forms(tag, /^\p{L}[\p{L}'. -]+$/u)) places.set(form, { form, kind, source: 'compromise' });
}
for (const [kind, words] of Object.entries({
  country:
    'south korea|north korea|the united states|united states|united kingdom|u.s|u.k|britain|england|scotland|wales|america|russia|soviet union|the netherlands',
  region:
    'virginia|west virginia|georgia|north carolina|south carolina|jordan|charlotte|new south wales|queensland|europe|asia|africa|middle east|latin america|washington|gaza|west bank|crimea|catalonia|new jersey|new york|texas|hong kong',
  city: 'beijing|seoul|tokyo|shanghai|moscow|kyiv|brussels|geneva|london|paris|berlin|washington|boston|chicago|los angeles|san francisco|new delhi|gyeongju',
}))
  for (const form of words.split('|')) if (!places.has(form)) places.set(form, { form, kind, source: 'usage' });
for (const form of 'ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo d.c n.c n.d n.h n.j n.m n.y r.i s.c s.d w.va'.split(
  ' ',
))
  places.set(`${form}.`, { form: `${form}.`, kind: 'region', source: 'usage' });
for (const form of ['us', 'of', 'nice', 'reading', 'mobile', 'orange', 'split', 'bath']) places.delete(form);
write(
  'places',
  'Countries, regions and cities in lower case: capitalised words that are no speakers by themselves, and places of office.',
  places,
);

const demonyms = new Map(forms('Demonym', /^\p{Ll}[\p{Ll}-]+$/u).map((form) => [form, { form, source: 'compromise' }]));
for (const form of 'arab asian african european republican democratic democrat conservative liberal labour gop muslim christian jewish catholic islamic buddhist palestinian kurdish rohingya western latino hispanic texan californian'.split(
  ' ',
))
  if (!demonyms.has(form)) demonyms.set(form, { form, source: 'usage' });
write(
  'demonyms',
  'Adjectives of country, people, party and faith in lower case: they stand before a title or role and are no part of the name.',
  demonyms,
);

const organizations = new Map(
  forms('Organization', /^[\p{Ll}&][\p{Ll}'&. -]+$/u)
    .filter((form) => !ABBREVIATED.test(form))
    .map((form) => [form, { form, source: 'compromise' }]),
);
write('organizations', 'Companies, institutions and clubs that are known by name, in lower case.', organizations);

function write(name, about, entries) {
  const lines = [...entries.values()]
    .sort((a, b) => (a.form < b.form ? -1 : 1))
    .map(
      (entry) =>
        `    { ${Object.entries(entry)
          .map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`)
          .join(', ')} }`,
    );
  const sources = `{\n    "compromise": ${JSON.stringify(COMPROMISE)},\n    "usage": ${JSON.stringify(USAGE)}\n  }`;
  writeFileSync(
    new URL(`../src/lexicon/${name}.json`, import.meta.url),
    `{\n  "about": ${JSON.stringify(about)},\n  "sources": ${sources},\n  "entries": [\n${lines.join(',\n')}\n  ]\n}\n`,
  );
}
