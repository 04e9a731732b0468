import { CITY_WORDS } from './cities.js';
import { monthNumber } from './months.js';
import { isRankWord } from './ranks.js';

/** Capitalised words of these notes that are no one's name, above all those that open sentences. */
const WORDS = new Set(
  `A An The This That These Those There Then They Their Them He She His Her We Our Us I It Its In On At By For From To Of
  With Without After Before During When While Where Who Which What Why How If As And But Or Nor Not No Yes Also However
  Although Though Because Since So Still Yet Both Each Every All Some Many Most Several Few Other Others Another Such Same
  Someone Everyone Nobody Anyone Once Twice First Second Third Last Next Later Earlier Recently Currently Following
  According Together Due Despite Given Regarding Naturally Consistently Strongly Unfortunately Finally Subsequently
  Very More Less Only Just Good Positive Negative Interested Supportive Unsupportive Strong New Old Possible Likely
  Mission Missions Ministry Ministries Embassy Government Governments State States Country Countries Capital Parliament
  Delegation Delegations Department Office Offices Committee Commission Council Assembly Court Union Group Groups Team
  Core Working Security General Human Rights Foreign Affairs Defence Defense Education Justice Interior Permanent
  United Nations Secretariat Secretary Presidency Board Bureau Party Parties Member Members Chair Co-Chair Penholder
  Experts Officials Diplomats Representatives Ambassadors Colleagues Counterparts Staff Participants Speakers Police
  Army Forces Military Armed Mandate Conference Conferences Consultations Consultation Meeting Meetings Debate Open
  Dialogue Session Sessions Workshop Workshops Briefing Briefings Event Events Side-event Panel Launch Seminar Forum
  Summit Training Trainings Visit Call Calls Email Emails Letter Letters Note Notes Statement Statements Report Reports
  Submission Resolution Resolutions Declaration Declarations Guidelines Principles Commitments Convention Protocol Treaty
  Agenda Action Plan Follow-up Follow Outreach Advocacy Support Response Reaction Reply Answer Thank Thanks Update
  Endorsement Endorsements Endorsed Signed Attended Participated Present Joined Hosted Sent Met Asked Mentioned Raised
  Welcomed Renewed Conducted Discussed Co-sponsored Cosponsored Made Had Has Have Was Were Is Are Be Been Will Would
  Could Should May Might Must Can Do Does Did Signatory Positive Information Discussion Discussions Concerns Question
  Questions Interest Position Policy Politically Implementation Coalition Campaign Civil Society Children Child School
  Schools University Universities Students Teachers Attack Attacks Safe Explosive Weapons Peace Peacekeeping War Draft
  Africa African Asia Asian Europe European America American Americas Latin Caribbean Pacific Arab Central Eastern Western
  Northern Southern East West North South Middle Nordic Baltic Sahel Spanish French English Arabic Russian Portuguese
  Monday Tuesday Wednesday Thursday Friday Saturday Sunday Spring Summer Autumn Fall Winter Christmas Easter Ramadan
  Fourth International Third High-Level Special Annual Regional National Global Universal Periodic Review Watch Mr Ms Mrs
  Dr Prof HE Excellency Sir Madam Mme Arria Formula Track Follow-Up Ad Bilateral Informal Formal Internal Confidential
  Public Defender Ombudsman Ombudsperson Federal Speaker House Senate Joint Prime Crown White Palais Global Arms Control
  Protection Cluster Disarmament Migration Humanitarian Political Legal Development Gender Budget Press Economic Social
  Consular Multilateral Trade Health Refugees Nutrition Parliamentarians Network Working-level Reuters Twitter Facebook`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** Whether a capitalised word can't be a person's name. */
export function isNoName(word: string): boolean {
  return WORDS.has(word) || CITY_WORDS.has(word) || isRankWord(word) || monthNumber(word) > 0;
}
