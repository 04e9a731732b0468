/**
 * Adjectives of states, for "the Norwegian Ambassador". Left out are those that two states share (Congolese, Dominican,
 * Korean). They count only before an office, as most of them are also languages and people.
 */
const LIST = `
AFG Afghan, ALB Albanian, DZA Algerian, AND Andorran, AGO Angolan, ARG Argentine Argentinian Argentinean, ARM Armenian,
AUS Australian, AUT Austrian, AZE Azerbaijani, BHR Bahraini, BGD Bangladeshi, BLR Belarusian, BEL Belgian, BLZ Belizean,
BEN Beninese, BTN Bhutanese, BOL Bolivian, BIH Bosnian, BRA Brazilian, BGR Bulgarian, BFA Burkinabe Burkinabè, BDI Burundian,
KHM Cambodian, CMR Cameroonian, CAN Canadian, TCD Chadian, CHL Chilean, CHN Chinese, COL Colombian, CRI Costa|Rican,
HRV Croatian, CUB Cuban, CYP Cypriot, CZE Czech, DNK Danish, DJI Djiboutian, ECU Ecuadorian, EGY Egyptian, SLV Salvadoran,
ERI Eritrean, EST Estonian, ETH Ethiopian, FJI Fijian, FIN Finnish, FRA French, GAB Gabonese, GMB Gambian, GEO Georgian,
DEU German, GHA Ghanaian, GRC Greek, GTM Guatemalan, GIN Guinean, GUY Guyanese, HTI Haitian, HND Honduran, HUN Hungarian,
ISL Icelandic, IND Indian, IDN Indonesian, IRN Iranian, IRQ Iraqi, IRL Irish, ISR Israeli, ITA Italian, CIV Ivorian,
JAM Jamaican, JPN Japanese, JOR Jordanian, KAZ Kazakh Kazakhstani, KEN Kenyan, KWT Kuwaiti, KGZ Kyrgyz, LAO Lao,
LVA Latvian, LBN Lebanese, LBR Liberian, LBY Libyan, LTU Lithuanian, LUX Luxembourgish, MDG Malagasy, MWI Malawian,
MYS Malaysian, MDV Maldivian, MLI Malian, MLT Maltese, MRT Mauritanian, MUS Mauritian, MEX Mexican, MDA Moldovan,
MNG Mongolian, MNE Montenegrin, MAR Moroccan, MOZ Mozambican, MMR Burmese, NAM Namibian, NPL Nepali Nepalese, NLD Dutch,
NZL New|Zealand, NIC Nicaraguan, NER Nigerien, NGA Nigerian, MKD Macedonian, NOR Norwegian, OMN Omani, PAK Pakistani,
PSE Palestinian, PAN Panamanian, PRY Paraguayan, PER Peruvian, PHL Philippine Filipino, POL Polish, PRT Portuguese,
QAT Qatari, KOR South|Korean, PRK North|Korean, ROU Romanian, RUS Russian, RWA Rwandan, SAU Saudi, SEN Senegalese,
SRB Serbian, SLE Sierra|Leonean, SGP Singaporean, SVK Slovak Slovakian, SVN Slovenian Slovene, SOM Somali,
ZAF South|African, SSD South|Sudanese, ESP Spanish, LKA Sri|Lankan, SDN Sudanese, SWE Swedish, CHE Swiss, SYR Syrian,
TJK Tajik, TZA Tanzanian, THA Thai, TLS Timorese, TGO Togolese, TUN Tunisian, TUR Turkish, TKM Turkmen, UGA Ugandan,
UKR Ukrainian, ARE Emirati, GBR British UK, USA American US, URY Uruguayan, UZB Uzbek, VEN Venezuelan, VNM Vietnamese,
YEM Yemeni, ZMB Zambian, ZWE Zimbabwean`;

/** Each adjective with its state's ISO alpha-3 code. */
export const DEMONYMS: [adjective: string, iso3: string][] = LIST.split(',').flatMap((item) => {
  const [iso3 = '', ...adjectives] = item.trim().split(/\s+/);
  return adjectives.map((adjective): [string, string] => [adjective.replace('|', ' '), iso3]);
});

/** What makes an adjective mean the state and not its language, food or people. */
export const OFFICE_AFTER_DEMONYM =
  /^\s(?:(?:Permanent|Deputy|Foreign|Defence|Defense|Education|Prime|Deputy|permanent|foreign|joint|armed)\s)?(?:Government|government|Ambassador|ambassador|Mission|mission|Embassy|embassy|Minister|minister|Ministry|ministry|ministries|Representative|representative|Counsellor|counsellor|MFA|MoFA|MoD|MoE|FM|PR|DPR|PM|Presidency|presidency|President|Parliament|parliament|delegation|Delegation|authorities|army|forces|military|statement|resolution|initiative|proposal|position|chair|Chair|colleagues|counterparts?|diplomats?|officials|expert|troops)\b/u;
