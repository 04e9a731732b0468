import { entryOf } from './pages.js';

const asks = (text: string) => entryOf(text).asks.map((ask) => [ask.text, ...ask.states]);
const mentions = (text: string) => entryOf(text).mentions.map(({ state, sense }) => `${state} ${sense}`);

describe('what was asked', () => {
  it.each([
    [
      'GCPEA wrote, asking them to encourage Chad and Togo to endorse.',
      [['encourage Chad and Togo to endorse', 'TCD', 'TGO']],
    ],
    [
      'We asked Portugal to speak to Angola, Cabo Verde, and Timor-Leste.',
      [['speak to Angola, Cabo Verde, and Timor-Leste', 'AGO', 'CPV', 'TLS']],
    ],
    ['Oluchi asked the Ambassador whether they could approach Brazil.', [['approach Brazil', 'BRA']]],
    ['Oluchi asked if they could host.', [['host']]],
    ['GCPEA sent a letter to the Minister to encourage Portugal to host the conference.', [['host the conference']]],
    ['GCPEA sent a letter urging the Minister to endorse.', [['endorse']]],
    ['GCPEA met them to raise the suggestion that they might host it.', [['they might host it']]],
    ['Asked them to endorse and asked to reach out to Mali.', [['endorse'], ['reach out to Mali', 'MLI']]],
    ['The Mission was asked to encourage Togo to join.', [['encourage Togo to join', 'TGO']]],
    ['We asked for their support in the Council.', [['their support in the Council']]],
    ['Save the Children Portugal engaged the government to reach out to Angola.', [['reach out to Angola', 'AGO']]],
    ['Letter sent requesting that they join Norway’s statement.', [['join Norway’s statement']]],
    ['We asked them to come to the Spain conference.', [['come to the Spain conference']]],
    ['We urged Norway to wait.', [['urged Norway to wait', 'NOR']]],
    [
      'We asked them to reach out to their neighbours, i.e. Chad and Togo.',
      [['reach out to their neighbours, i.e. Chad and Togo', 'TCD', 'TGO']],
    ],
    [
      'We asked them to encourage African states – notably Chad – to endorse.',
      [['encourage African states – notably Chad – to endorse', 'TCD']],
    ],
    ['We asked whether they could take this up with Malta.', [['take this up with Malta', 'MLT']]],
    ['They were asked to write to Chad and to Togo.', [['write to Chad and to Togo', 'TCD', 'TGO']]],
    ['We asked them to raise schools in Chad.', [['raise schools in Chad']]],
    ['We asked them to speak about schools, as Chad did.', [['speak about schools, as Chad did']]],
    ['We asked them to write about the war in Chad.', [['write about the war in Chad']]],
    ['We asked them to invite others to join Chad.', [['invite others to join Chad']]],
    [
      'Lettre envoyée, demandant d’encourager le Mali et le Tchad à adhérer.',
      [['encourager le Mali et le Tchad à adhérer', 'MLI', 'TCD']],
    ],
    [
      'Reunión: pedimos a Portugal que anime a Perú y Bolivia a sumarse.',
      [['anime a Perú y Bolivia a sumarse', 'PER', 'BOL']],
    ],
  ])('%s', (text, expected) => expect(asks(text)).toEqual(expected));

  it.each([
    ['their question', 'They asked why Japan had not endorsed and what it would take.'],
    ['their request to us', 'They asked us to send a note. The Ambassador asked for time.'],
    ['their interest', 'They expressed an interest in encouraging Mali to join.'],
    ['their own plan', 'Portugal will ask Angola to endorse. The Government plans to persuade Brazil to join.'],
    ['our plan', 'Oluchi plans to ask them to endorse. I will ask the MFA to call.'],
    ['their suggestion', 'They met us and suggested that we write to Mali.'],
    ['a quotation', 'They said: “we asked Mali to endorse”.'],
    ['another state’s', 'Norway was asked to encourage Portugal.'],
    ['theirs in French', 'Ils ont demandé de venir. L’Ambassadeur a demandé que nous venions.'],
  ])('is not %s', (_, text) => expect(asks(text)).toEqual([]));
});

describe('why another state is named', () => {
  it.each([
    ['We asked them to encourage Chad to endorse.', ['TCD asked-about']],
    ['The Mission will contact the Mission of Croatia.', ['HRV asked-about']],
    ['Conducted outreach to Croatia and Italy.', ['HRV asked-about', 'ITA asked-about']],
    ['Joined Norway’s joint statement.', ['NOR joined-statement-of']],
    ['Joined the joint statement led by Argentina.', ['ARG joined-statement-of']],
    ['Signed it together with Chad, Mali, and the UK.', ['TCD acted-with', 'MLI acted-with', 'GBR acted-with']],
    ['Came to the consultations led by Norway.', ['NOR host']],
    ['We spoke of the Spain conference.', ['ESP host']],
    ['Attended the Buenos Aires Conference and the Third Conference in Palma.', ['ESP host', 'ARG host']],
    ['A workshop hosted by Ireland.', ['IRL host']],
    ['Ireland, Norway and Portugal organised a side event.', ['IRL host', 'NOR host']],
    ['Joined the joint statement of 38 states, read by Argentina.', ['ARG joined-statement-of']],
    ['The note was handed to Norway’s Ambassador at the meeting.', ['NOR met']],
    ['Présent à la conférence d’Oslo.', ['NOR host']],
    ['Attended Buenos Aires.', ['ARG host']],
    ['Palma: Portugal came as an observer.', ['ESP host']],
    ['Relayed Philippines’ concerns and the reservations of India.', ['PHL objection', 'IND objection']],
    ['India, among others, raised objections.', ['IND objection']],
    ['They offered to speak with Chile and Peru.', ['CHL asked-about', 'PER asked-about']],
    ['Raised it with the Ambassador of Tunisia.', ['TUN met']],
    ['Met with Chad and the Malian MoE.', ['TCD met', 'MLI met']],
    ['She recommended engaging with Uzbekistan.', ['UZB suggested']],
    ['An approach from Spain would be useful.', ['ESP suggested']],
    ['Stronger than Mali. Mali again.', ['MLI comparison']],
    ['They asked why Japan had not endorsed.', ['JPN comparison']],
    ['Portugal and the Portuguese Ambassador.', []],
    ['“We thank Norway and Spain.”', []],
  ])('%s', (text, expected) => expect(mentions(text).sort()).toEqual([...expected].sort()));
});
