/** The words Danish grammar has no rule for, and those that say nothing in a search. */

/**
 * Irregular words: the stem, then the forms that rules would get wrong. With a star, a form of four
 * letters or more also counts at the end of a compound (kogebøger).
 */
const IRREGULAR = `
*mand: mand mænd mænds manden mandens mændene mændenes
*barn: barn barnet barnets børn børns børnene børnenes
*bog: bog bogen bogens bøger bøgerne bøgernes
*fod: fod foden fødder fødderne
*hånd: hånd hånden håndens hænder hænderne
*tand: tand tanden tænder tænderne
nat: nat natten nætter nætterne
and: and anden ænder ænderne
far: far faren fædre fædrene fars
mor: mor moren mødre mødrene mors
bror: bror broren brødre brødrene brors
datter: datter datteren døtre døtrene
ko: ko koen køer køerne
gås: gås gåsen gæs gæssene
rod: rod roden rødder rødderne
bonde: bonde bonden bønder bønderne
klo: klo kloen klør kløerne
tå: tå tåen tæer tæerne
øje: øje øjet øjne øjnene
stang: stang stangen stænger stængerne
kraft: kraft kraften kræfter kræfterne
*have: have haven havens haver havers haverne havernes
hav: hav havet havets havene
gå: gå går gik gået gående
stå: stå står stod stået
se: se ser så set
få: få får fik fået
bo: bo bor boede boet
ro: ro
roning: roning roningen roer roede roet
sy: sy syr syede syning syninger
ny: ny nye nyt nyere nyeste
fri: fri frit frie
ø: ø øen øer øerne
å: å åen åer åerne
*by: by byen byens byer byerne byernes
sø: sø søen søens søer søerne
sko: sko skoen skoene
*bro: bro broen broer broerne
*træ: træ træet træer træerne
te: te teen
tv: tv tv'et
*åben: åben åbent åbne åbner åbnes åbnede åbnet åbning åbningen åbninger
*tegn: tegn tegne tegner tegnede tegnet tegning tegninger tegningen tegningerne
*vandr: vandre vandrer vandrere vandrede vandret vandring vandringer vandringen
*værelse: værelse værelset værelser værelserne
*café: café caféen caféer caféerne caféens cafeen cafeer cafeerne cafe cafeens
idé: idé idéen idéer idéerne ide ideen ideer ideerne
allé: allé alléen allé alleen
*billet: billet billetten billetter billetterne billets
*tablet: tablet tabletten tabletter tabletterne tablets tabletts
ballet: ballet balletten balletter
internet: internet internettet internets
herre: herre herren herrens herrer herrerne herrernes
*plads: plads pladsen pladser pladserne
dans: dans dansen danse danser dansede danset dansene danserne
fælles: fælles
gratis: gratis
*kreds: kreds kredsen kredse kredsene
*avis: avis avisen aviser aviserne
*pris: pris prisen priser priserne
*glas: glas glasset glassene
tennis: tennis
*bus: bus bussen busser busserne
*hus: hus huset husets huse husene husenes
is: is isen ise
*kursus: kursus kurset kursusset kurser kurserne kursets
*museum: museum museet museer museerne
*center: center centeret centret centre centrene centerets centrets centrenes
*teater: teater teatret teateret teatre teatrene
*orkester: orkester orkestret orkesteret orkestre orkestrene
*vinter: vinter vinteren vintre vintrene vinterens
*sommer: sommer sommeren somre somrene sommerens
*søster: søster søsteren søstre søstrene
finger: finger fingeren fingre fingrene
mester: mester mesteren mestre mestrene
nummer: nummer nummeret numre numrene
mønster: mønster mønsteret mønstret mønstre mønstrene
kloster: kloster klosteret klostret klostre klostrene
kammer: kammer kammeret kamre kamrene
register: register registeret registret registre
*køkken: køkken køkkenet køkkener køkkenerne køkkenets
*ældre: ældre ældres
ældst: ældste ældst
gammel: gammel gammelt gamle
lille: lille små
forælder: forælder forældre forældrene forældres forælderen
sikker: sikker sikkert sikre
sund: sund sundt sunde sundhed sundheden
stor: stor stort store større størst største
god: god godt gode bedre bedst bedste
varm: varm varmt varme
kold: kold koldt kolde
høj: høj højt høje højere højest
lav: lav lavt lave laver lavede lavet
ung: ung ungt unge unges
lang: lang langt lange længere
fin: fin fint fine
ren: ren rent rene
sjov: sjov sjovt sjove
dyb: dyb dybt dybe
grøn: grøn grønt grønne
rød: rød rødt røde
blå: blå blåt blåe
grå: grå gråt grå
smuk: smuk smukt smukke
tung: tung tungt tunge
stærk: stærk stærkt stærke
svag: svag svagt svage
stil: stille
dansk: dansk danske dansker danskere danskerne
blind: blind blinde blindt
døv: døv døve døvt
*læs: læse læser læsere læserne læste læst læsning læsninger læsningen
*spis: spise spiser spiste spist spisning spisninger spisningen spises
hør: høre hører hørte hørt hørelse hørelsen
*kør: køre kører kørte kørt kørsel kørsler kørslen
køb: købe køber købte købt
mød: møde møder mødes mødte mødt mødet møderne
*syng: synge synger sunget syngende
*sang: sang sangen sange sangene sangens
*hjælp: hjælp hjælpe hjælper hjalp hjulpet hjælpen hjælpere
*følg: følge følger fulgte fulgt følges
skriv: skrive skriver skrev skrevet skrivning
bag: bage bager bagte bagt bagning
*sejl: sejle sejler sejlede sejlet sejl sejlet sejlene sejlads
*foren: forening foreningen foreninger foreningerne forenings foreningens
penge: penge pengene penges
*kaffe: kaffe kaffen kaffes
*menneske: menneske mennesket mennesker menneskene menneskers
*øre: øre øret ører ørerne
uge: uge ugen uger ugerne ugens
*time: time timen timer timerne
*senior: senior senioren seniorer seniorerne seniors seniorers
*makker: makker makkeren makkere makkerne makkers
frivillig: frivillig frivilligt frivillige frivilliges
*aften: aften aftenen aftener aftnerne aftenens aftens
*morgen: morgen morgenen morgener morgenens morgens
væver: vævning
*maskine: maskine maskinen maskiner maskinerne
*kirke: kirke kirken kirker kirkerne kirkens
*skole: skole skolen skoler skolerne skolens
*læge: læge lægen læger lægerne lægens lægers lægernes
lægge: læg lægge lægger lægges lagde lagt liggende
hammer: hammer hammeren hamre hamrene
latter: latter latteren
orden: orden ordenen
*dame: dame damen damer damerne dames damers
*tømrer: tømrer tømreren tømrere tømrerne
kasserer: kasserer kassereren kasserere
sukker: sukker sukkeret
voksen: voksen voksne voksnes voksent
kone: kone konen koner konerne kones
handicap: handicap handicappet handicappede handicappedes handicaps
studerende: studerende studerendes student studenter studenten
*parkering: parkering parkeringen parkeringer parkere parkerer parkeret
park: park parken parker parkerne parkens
*knæ: knæ knæet knæene knæets
*ven: vennen venner vennerne venners vennernes
*kunstner: kunstner kunstneren kunstnere kunstnerne
side: side siden sider siderne
*rum: rum rummet rummene
hjem: hjem hjemmet hjemme hjemmene
liv: liv livet livets livene
*kort: kort kortet kortene kortets korte
*billede: billede billedet billeder billederne billedets
*demens: demens demensen dement demente dementes
ven: ven vens
besøgsven: besøgsven besøgsvens besøgsvenner besøgsvennen besøgsvennerne
telefonven: telefonven telefonvens
følgeven: følgeven følgevens
flytteven: flytteven flyttevens
ringeven: ringeven ringevens
brevven: brevven brevvens
sprogven: sprogven sprogvens
læseven: læseven læsevens
gåven: gåven gåvens
naboven: naboven nabovens
strikkeven: strikkeven strikkevens
spiseven: spiseven spisevens
cykelven: cykelven cykelvens
demensven: demensven demensvens
kulturven: kulturven kulturvens
motionsven: motionsven motionsvens
handleven: handleven handlevens
indkøbsven: indkøbsven indkøbsvens
*sport: sport sporten sports
*vært: vært værten værter værterne værtens
fest: fest festen fester festerne
*gæst: gæst gæsten gæster gæsterne
*kunst: kunst kunsten kunstens
`;

/**
 * Dropped everywhere: they only hold a sentence together.
 */
const EMPTY = `og i på for til med en et den det de er at af som der om fra eller men så vi du jeg
  man sig din dit dine min mit mine vores os dig mig han hun ham hende hans hendes dens dets deres
  dem jer jeres ved hos hvor hvad hvem hvilken hvilke hvilket hvis når da ikke også blot bare kun
  nu ja nej jo end men over under efter før hver hvert ad vor vore denne dette disse dén dét selv
  samt fx mv osv ca kl kr`;

/**
 * Dropped where text runs, and of little weight in a query: verbs and fillers that a heading or a
 * search may mean in earnest (have is a garden, gå is a walk, alle is everybody).
 */
const WEAK = `have har havde haft være var været bliver blive blev kan kunne skal skulle vil ville må
  måtte bør få får fik fået gå går gik gør gøre gjorde gjort kom komme kommer give giver tage tager
  tag sætte sætter finde finder find se ser alle alt al alting andre anden andet anderledes noget
  nogen nogle ingen intet mange mere meget mest lidt få flere fleste begge sammen her ud ind op ned
  hen frem igen altid aldrig ofte gerne måske meget helt godt lige lyst vil ønsker synes kender
  bag bruger bruge brug hele hel både enten hverken mellem uden inden imod mod gennem omkring
  indtil siden mens fordi selvom dog derfor derefter herefter hvordan hvorfor hvornår
  sker ske foregår foregå laver lave lavet findes deltage deltager mulighed muligheder interesseret
  info information ting slags måde søger søge leder lede mangler mangle sted steder tilbud nærheden nær tæt`;

/** Whom people ask for: they look for something for them, not for them. */
const KIN = `mor far mand kone søn datter bror søster bedstemor bedstefar mormor morfar farmor farfar
  svigermor svigerfar svigersøn svigerdatter moster faster tante onkel kæreste ven veninde nabo ægtefælle
  samlever forældre svigerforældre bedsteforældre moder fader mutter`;

/** What stands before them: min mor, til far. */
const KINSHIP = `min mit mine din dit dine vores vor sin sine hans hendes deres til gamle ældre`;

/** Words that others are made with: they may stand last in a compound, however short. */
const HEADS = `klub café gruppe hold hjælp spisning tur dans sang kor bog hus værksted kreds ven makker
  spil aften eftermiddag formiddag morgen kursus forening fest træning gymnastik motion svømning bad mad
  køkken center skole kirke bibliotek park have skov vand vandring gang løb cykel bold tennis kort snak
  samtale telefon besøg tjeneste støtte rådgivning vejledning vært lokale sal hal torv marked koncert
  musik teater film kunst maling strik syning broderi arbejde undervisning forløb møde sted
  plads bord bus kørsel tid liste skilt skema plakat pulje kasse fond kaffe frokost middag morgenmad yoga
  dag uge tøj vej leg fest sag opkald følge læsning oplæsning fortælling historie rejse udflugt
  ordning netværk fællesskab selskab samvær hjem have bed haven tæppe garn hækling banko skak
  billard petanque krolf golf fodbold badminton bowling fiskeri båd roning sejlads gåtur
  mand kvinde barn ældre senior pårørende frivillig demens sorg kræft syn hørelse idræt leder vejleder
  konsulent bygger brobygger vejviser kontakt toilet parkering indgang elevator slynge stol`;

/** Words of two letters or of a special form that may stand first in a compound. */
const MODIFIERS = `gå it tv te øl ro sy sø by`;

/** What looks like a compound and is none. */
const WHOLE = `mandag tirsdag onsdag torsdag fredag lørdag søndag hverdag middag formiddag eftermiddag
  formand frivillig forening fælles fællesskab sammen sundhed handicap handling hyggelig velkommen
  kommune velkomst venskab selskab herlig venlig mandat festlig sanger senior vandret kortere
  hygge salgs kontor salon salat humor motor doktor rektor malerier ordinær hjemme hjemlig samtale
  forsamling forening formål fordel tilbud behov alder bagefter andet hallo bordeaux september
  oktober november december februar januar`;

/** Beginnings that make verbs, not compounds. */
const PREFIXES = `be for und ud op af an ind til over under sam med mis gen fra er in kon de re pro
  hen ned frem`;

/** Endings that make words of words, and are no words in a compound. */
const ENDINGS = `skab hed dom ende else ning ling ing lig isk tion itet som agtig løs fuld vis bar`;

/** @param {string} text @returns {string[]} */
const list = (text) => text.split(/\s+/).filter(Boolean);

/** @type {{stem: string, forms: string[], last: boolean}[]} last: also at the end of a compound */
export const irregular = IRREGULAR.trim()
  .split('\n')
  .map((line) => line.split(': '))
  .map(([stem, forms]) => ({ stem: stem.replace('*', ''), forms: list(forms), last: stem[0] === '*' }));

export const empty = list(EMPTY);
export const weak = list(WEAK);
export const kin = list(KIN);
export const kinship = list(KINSHIP);
export const heads = list(HEADS);
export const modifiers = list(MODIFIERS);
export const whole = list(WHOLE);
export const prefixes = list(PREFIXES);
export const endings = list(ENDINGS);
