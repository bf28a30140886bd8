"""What names are made of: particles, generational suffixes, common given names."""

from newscrawl.normalise.vocabulary.kinds import Entry, Kind

ENTRIES = (
    Entry(
        Kind.PARTICLE,
        None,
        """
        von, van, de, der, den, del, della, di, da, dos, das, do, du, des, la, le, las, los, el, al, bin, ibn, bint,
        ben, zu, zum, zur, vom, ter, ten, te, af, av, y, e, i, und zu, ‘t, 't, d', st., san, santa, abu, ap, ní, ó,
        mac
        """,
    ),
)

GENERATIONS = frozenset(("jr", "jr.", "sr", "sr.", "ii", "iii", "iv", "junior", "fils"))
"""Suffixes that stay with a name."""

_GIVEN_NAMES = """
aafke aapo aarav aaron aart aarti abby abdallah abdelaziz abdelkader abdul abdullah abdulrahman abdurrahman abe abena
abhijit abhinav abhishek abigail abiodun abiola abraham abílio achieng achille achim ada adaeze adalbert adalberto
adalgisa adam adarsh adebayo adel adelaide adele adelheid adelina adeline adem ademir ademola adeola adewale adil adina
adit aditi aditya adnan adolfo adriaan adrian adriana adriano adrien adrienne adèle adéla adélaïde adílson afonso agata
agatha agathe agnes agnese agneta agnieszka agnès agostinho agostino agung agus agustina agustín ahana ahmad ahmed
ahmet ahti ahu aicha aigars aija aiko aimé aimée aino aisha aishwarya aitana aitor aivar ajay aji ajit akanksha akash
akbar akhil aki akin akinyi akira akosua akshay aku akın alaa alain alan alasdair alban albert alberta alberto albino
albrecht aldo aldona alec alejandra alejandro aleksandar aleksander aleksandr aleksandra aleksi alena alenka alessandra
alessandro alessia aletta alev alex alexa alexander alexandra alexandre alexandrine alexane alexis aleš alfian alfie
alfonso alfred alfredo algirdas ali aliaa alice alicia alicja alin alina alison alistair alix aliénor aljaž alka allan
allison alma almerindo almudena alois alojzy aloys alper alphonse alva alvin alwin alyson alyssa alžbeta alžběta ama
amadeu amaia amaka amal amalia aman amanda amandine amara amaury amber ambika ambra ambre amedeo amelia amelie amin
amina amine amir amit amitabh amrita amruta amy amélie américo ana ana-maria anabel anabela anamika anand ananda ananya
anas anastasia anastasie anatol anatole anaël anaëlle anaïs anca anda anders anders-erik andi andie andoni andra andraž
andre andrea andreas andreea andrei andrej andres andrew andris andrius andrus andrzej andrás andré andréa andrés andy
aneta anette anežka angela angelica angelika angelina angelo anggi anggun angharad angus angélique aniceto aniello
anika aniket anikó anil anirudh anis anisa anita anja anjali anke ankit ankita ankur ann anna anna-maija annabel
annabelle annachiara annalisa annamaria annarita anne anne-claire anne-laure anne-lise anne-mari anne-marie anne-sophie
annegret anneke anneli annelies anneliese annemarie annet annette anni annick annie annika anouck anouk ansel anselmo
ansgar anshul anssi antal antero anthime anthony antje antoine anton antonella antonello antonia antonin antonio
antonín ants antti antía antónio anu anubhav anuj anupam anuradha anushka anwar anya aoife aparecida aparna apolline
apollonia april araceli arantxa arash archie arda ardie arend ariadna ariana ariane arianna arie arief ariel arif
arijit arild aris aristide arjan arjen arjun armand armanda armando armelle armin arnab arnaldo arnar arnau arnaud arnd
arne arno arnold arnulf arpita arthur artis arto artur arturo arun arvid arvind aryan arzu aránzazu asbjørn asep asha
ashima ashish ashley ashok ashton ashutosh ashwini asier asko aslak aslı asma asmaa assunta astrid asuman atieno atilla
atte attila attilio atul aubin aubrey aud aude audrey audric august augusta augustin augustine augusto aulia aurelia
aurelio aurimas aurore aurélie aurélien aurélio austin aušra ava avery avinash axel axelle ayesha ayhan ayla aylin
ayman aymeric aynur ayo ayodele ayse aysun aytaç ayten ayu ayush ayşe aziz azzurra aída aírton babatunde babette badr
bagus bahar baiba bailey baldur balthasar balázs bambang banu baptiste barbara barbora barbro barnaba barnabás barnabé
barry bart barthélemy bartolomeo bartosz bartłomiej barış bas basma bassam bastian bastien bauke bayu başak beata beate
beatrice beatrix beatriz bedřich begoña bekir belén ben bence benedetta benedetto benedict benedikt benedikta benedita
beniamino benjamin benjamine benno benoit bente berend berenice berit berk berkay berna bernadet bernadette bernard
bernardo bernd berndt bernhard bert berta berthe berthold bertram beth bettina betty beyza bharat bhavesh bhavna bhuvan
biagio bianca bilal biljana bill billy birgit birgitta birte birthe bjarke bjarki bjarne bjarni björk björn blandine
blanka blaž bo bob bobby bodil bodo bogdan boglárka bogumił bogusław bohdan bohumil bojan bojana bola bolaji bonnie
boris borislav borja boudewijn boško boštjan bożena božena brad bradley bram brandi brandon branka branko brecht bregje
brenda brendan brett brian brianna brice bridget bridie brigitte briony britt britta bronwen brooke bruce bruna
brunella bruni bruno bryan brynja bryony budi bukola burak burcu burghard burkhard burkhart burçin buse bárbara bärbel
béatrice béla bénédicte bérangère bérénice bülent břetislav caetano caio caitlin caleb callie callum calum cameron
camila camilla camille camilo can canan candace candela candida caner cansu caoimhe capucine carin carina carine carl
carl-johan carla carles carlijn carlo carlos carlota carlotta carly carmel carmelo carmen carmine carol carola carole
carolien carolin carolina caroline carolyn carrie carsten carys casey caspar casper cassandra cassandre cassie catalina
catarina caterina cathal catherine cathy catriona cavit cayetana cecilia cecilie cecília celal celia celine celso cem
cemal cemre cengiz ceren cerys cesare ceyda ceyhun cezary chad chaima chaitanya chandan chantal charlene charles
charlie charlotte charlène charo charu chelsea chema cheryl chetan chiara chidi chidinma chike chinedu chinelo chinwe
chioma chipo chitra chloe chloé chloë chris christa christel christelle christer christian christiane christina
christine christl christof christoffer christoph christophe christopher chukwuemeka ciara ciaran ciarán cihan cindy
cinzia ciprian cira ciro cissi claartje claes claire clara clare clarence clarice clarissa clarisse claudette claudia
claudie claudine claudio claudiu claus claus-peter cleide clelia clemens clementina clementine clive clodagh clothilde
clotilde clyde clàudia cláudia cláudio clémence clément clémentine cléo codrin codruța cody coen colette colin coline
colleen colm conall concepción concetta concha connie connor conny conor constance constant constantin constanze
consuelo cora coral coralie cordula corentin corey corina corinna corinne cormac cornel cornelia cornelius corné
corrado cosima cosimo cosmin costanza costin courtenay courtney craig cristi cristian cristiana cristiano cristina
cristóbal csaba csilla curtis cynthia cyprien cyril cyrille czesław cássio cândida cécile cédric célestin célestine
célia céline célio césar cícero călin cătălin cătălina daan dace dafydd dagmar dagný dagobert daiga dainius daisuke
daisy dale dalia dalibor dalila damian damien damir damião damla damon dan dana danang dani daniel daniela daniele
danielle danijel danijela danilo danièle daniëlle danny danu daphne daphné daria darina dario darius dariusz darja
darko darlene darrell darren darshan daryl dave davi david davide davor davíð dawid dawn dean deanna debashish debjani
debora deborah debra declan deden dedi deepa deepak deepika deirdre dejan delfina delia delores delphin delphine demet
demetrio deni denis denisa denise deniz dennis denílson derek derk dermot derya desi desirée desmond detlef devanshi
devesh devika devin dewi dharma dhika dhimas dhruv dian diana diane diarmuid didem didier didik diederik diego dieter
diethard diethelm dietlind dietlinde dietmar dietrich dika dilara dilek dimas dimitri dina dinesh dinis dino diogo
dipak dipti dirce dirk dirk-jan dita ditte divya divyansh djalma dmitri dmitry doina domen domenica domenico dominic
dominick dominik dominika dominique don donal donald donata donatella donatien donato doni donna doortje dora dorian
doriane dorin doris dorit dorle dorota dorothea dorothy dorothée dorte dorthe doug douglas dovilė doğukan dragan
dragana dragoș drahomíra dražen dries duarte dubravka dumitru duncan dunya dustin dušan duško dwayne dwi dwight dylan
dámaso dániel dávid débora désiré dóra dörte eamon earl ebba eberhard ebony ebru ebuka ece eckart eckhard eckhart eda
edda eddie edelgard edgar edgard edgars edi edit edite edith edmund edna edoardo eduard eduarda eduardo eduards edward
edwin edwina edyta eefje eelco eelke eero eeva efe efraín efua ege eglė egon ehrenfried eija eike eileen eilidh einar
eino eirik eiríkur eivind ejike eka ekkehard eko ekrem ekta elaine elda eleanor elena eleonora eleonore eleri elettra
elfi elfie elfriede eliana elias elif elijah elin eline elinor elio elisa elisabet elisabeth elisabetta elise
elisângela elizabeth eliška elke ella ellen ellen-marie ellie elliot elliott eloise eloy els elsa elsbeth elsie elvira
elwira elza elçin elín elżbieta emanuel emanuela emanuele emeka emel emelie emese emiel emil emilia emiliana emiliano
emilie emilio emily emine emma emmanuel emmanuelle emmeline emmerich emmett emmi emrah emre encarna encarnación endah
endang ender endre engelbert engin engla enikő enis enora enrica enrico enrique enzo eoghan eoin epp erdal erdinç
erdmann eren erhan erhard eric erica erich erik erik-jan erika erin erkan erkki erla erlend erling erman ermanno
ermelinda erna ernest ernestine ernesto ernst ernst-august erol ersin ertan ertuğrul erwan erwann erwin erzsébet esa
esben esin eskil esmée espen esra esteban estefanía estela estelle ester esther estêvão eszter ethan ethel etienne
ettore euan eudes eugen eugene eugenia eugenie eugenio eugeniusz eugène eugénie eunice euphrasie eusebio eva evamaria
evan evandro evelien eveliina evelina evelyn evert evert-jan evija evren evrim evžen ewa ewald ewan ewelina eylem eyüp
ezequiel ezra fabian fabiana fabiano fabien fabienne fabio fabiola fabrice fabrizia fabrizio facundo fadel fadi fadime
fahad fahrettin fahri faisal faith fajar falk falko fanny farah farai farhan farhana faris farouk faruk fatih fatiha
fatima fatma fatoş faustine fausto fauzan fauzi fawzi faye febri federica federico felicia felicitas felicity feliks
felipe felix femi femke ferdinand ferenc fergal fergus ferhat feride fermín fern fernand fernanda fernando fernão
ferran ferruccio ferry feyza ffion fiamma fidel fiete fikret fikri filip filipa filipe filippa filippo filiz finbar
finja finn finn-erik fiona fionn fiorella fiorenza firas firman fitri fitria flavia flavie flavien flavio fleuriane
floor floortje flora florence florencia florent florentin florentina florentine florian florin florina florinda florine
floris flávia flávio folake folke fons fortunato fouad fran franca frances francesc francesca francesco francis
francisca francisco franck francois frank frank-walter frankie frans františek franz franz-josef franziska françois
françoise fraser frauke fred freddie frederic frederick frederico frederiek frederik fredrik fredrika freek freya freyr
frida friedbert friedel friedemann frieder friederike friedhelm friedrich frits fritz frode froukje frédéric frédérique
fulvia fulvio funda funmi furkan fábia fábio fátima félicie félix füsun gabby gabi gabin gabriel gabriela gabriele
gabriella gaby gael gaetano gaia galih galip galuh gamze garance gareth gargi garry gary gaspard gaston gaurav gautam
gaute gavin gayatri gaétane gaël gaëlle gaëtan gašper gearóid gebhard geert geert-jan geertje geesche geeta geetika
geir geir-arne gema gemma genaro genevieve geneviève gennaro genowefa geoff geoffrey geoffroy georg george georges
georgette georgia georgie georgina geraint gerald geraldine geraldo gerard gerardo gerben gerd gerda gergely gergő
gerhard gerhild gerlind gerlinde germaine germana germano germar gernot gero gerrit gerrit-jan gerry gert-jan gertraud
gertrud gerónimo gesa gesche gesine ghada ghassan gheorghe ghislain ghislaine giacinto giacomo gianandrea giancarla
giancarlo giandomenico gianfranca gianfranco gianluca gianluigi gianmarco gianmaria gianna gianni gianpaolo gianpiero
gide giedrius gijs gijsbert gilang gilbert gilberte gilberto gilda gilles gillian gilson gina ginette ginevra ginny
gino gintaras gints gioacchino gioia giordano giorgia giorgina giorgio giosuè giovanna giovannella giovanni girish
girolamo gisela gisele giselle gisèle gitta gitte giuditta giulia giuliana giuliano giulietta giulio giuseppe
giuseppina giusi giusy gizem gladys glen glenda glenn gloria goffredo gonca gonzalo gonçalo gopal goran gorazd gordana
gordie gordon gottfried gotthard govert govind grace gracjan graham grainne grazia graziano graziela graziella grażyna
greer greg greger gregor gregorio gregory greta gretchen gretel griselda grit gro grzegorz gráinne grégoire grégory
guadalupe gudrun guglielmo guido guilhem guilherme guillaume guillem guillemette guillermo gunda gundula gunhild
gunilla gunnar gunnhildur guntars gunter gunther guri guro gustaf gustav gustavo guus guy guénolé guðbjörg guðmundur
guðni guðrún gwen gwenaël gwenaëlle gwendoline gwendolyn gwyn gylfi gyula györgy győző gábor gérald géraldine gérard
géraud gökhan gökçe gönül göran görkem gösta götz gülay gülben gülden güler gülhan gülin gülistan gülten gülçin gülşah
gülşen güney günter günther habib hadeel hadewych hadi hadrien hafiz hailey haitham hajar hajnalka hakan hakkı hala
haldun halil halina halit halla halldór hallgrímur haluk halvard halvor hamish hampus hamza hana hande hani hanif hank
hanna hanna-leena hannah hanne hanneke hannelore hannes hanno hans hans-christian hans-dieter hans-georg hans-joachim
hans-jürgen hans-peter hans-ulrich hans-werner hansjörg harald harini harish hariyanto harmen harold harpreet harri
harriet harry harsh harsha hartmut hartwig haruki hasan hassan hasse hasso hatem hatice hattie haukur hayden hayley
hayrettin hayri hazal hazel hazem heath heather heba hector hedda hedvig hedwig hege heide heidemarie heiderose heidi
heidrun heike heiki heikki heiko hein heini heinke heinrich heinz heinz-peter heitor helder heleen helen helena helene
helga helge helle hellmut helma helmi helmut helmuth heloísa hemant hemlata hendra hendrik hendrik-jan hendro henk
henk-jan henna henning henny henri henriette henrik henrike henrique henry henryk henryka herbert herculano hergen
heribert herma herman hermann hermine herminia hernán herta hertha heru hervé hesham hessel hettie hicham hidde hilal
hilario hilary hilda hilde hildegunn hildur hilkka hillevi hilmar hilmi hiltrud hilário himanshu hina hinnerk hippolyte
hiroshi hisham hitesh hjalmar hjalti hlynur hogne holger hollie holly honorata honorine honoré horia horst hortense
horácio howard hrafn hrafnhildur hrvoje hubert hubertus huda hugh hugo huguette huib humberto hussein huw hyacinthe
hynek håkon håvard héctor hélder hélio héloïse hélène hörður hülya hüseyin iacopo iain ian ibai ibrahim ida idil idunn
ieuan ieva ifeanyi ifeoma igino ignace ignacio igor ihab ika ikechukwu iker ilaria ilario ilayda ildikó ilenia ilham
ilhan ilinca ilja ilka ilkay ilker ilkka ilknur ilmari ilona ilsabe ilse ilze imam iman imanol imke imma immacolata
immo imogen imran imre imtiaz ina inci indah india indira indrajit indrė ineke ines inese ineta inga inge inge-lise
ingeborg ingela ingelore ingemar inger ingi ingibjörg ingmar ingo ingolf ingrid ingunn ingvild inka inmaculada innes
insa intan inácio inès inés inês ioan ioana iolanda iolo iona ionel ionuț iracema iratxe irem irena irene ireneusz
irfan iria irina irineu iris irja irma irmgard irmina irmtraud irvin irwan irène isa isaac isabel isabela isabell
isabella isabelle isadora isaiah isaura isaure isaías isha ishaan ishita isidoro isidro iskandar isla ismael ismail
ismaël ismet isobel isolde istván italo itziar iulia iulian ivan ivana ivano ivar ivars iveta ivo ivona ivone ivy iván
iwan iwo iwona izabela izaskun iztok izzy jaak jaakko jaan jaana jaap jaap-jan jacco jacek jacinta jacinto jack jackie
jackson jacky jaclyn jacob jacobine jacobo jacomijn jacopo jacqueline jacquemine jacques jade jadranka jadwiga jagdish
jagoda jaime jairo jake jakob jakub jamal james jamie jan jan-erik jan-hein jan-willem jana janaína jane janek janelle
janet janette janez janhvi janice janina janine janis janja janna janne janneke jannes jannie jannik jannis janny
jantine janusz jaqueline jared jarek jari jarkko jarl jarle jarmila jarmo jaromír jaroslav jarosław jarrod jasmin
jasmina jasmine jasna jason jasper jaswinder jatin javed javi javier jay jaya jayant jayanta jayashree jayne jean
jean-baptiste jean-charles jean-christophe jean-claude jean-françois jean-jacques jean-louis jean-luc jean-marc
jean-marie jean-michel jean-noël jean-pascal jean-paul jean-philippe jean-pierre jean-sébastien jean-yves jeanette
jeanne jeannette jeannine jeff jeffrey jelena jella jelle jelmer jemima jen jenna jenni jennifer jenny jens jens-peter
jeppe jeremiah jeremy jernej jeroen jerome jerry jerzy jerónimo jesper jess jesse jessica jessie jesusa jesús jet
jetske jette jide jignesh jihad jikke jill jim jimena jimmy jindřich jitendra jitka jiřina jiří joachim joan joana
joann joanna joanne joao joaquim joaquina joaquín job jocelyn jocelyne jochem jochen jodi jodie joe joel joelle johan
johann johanna johannes john john-arne johnathan johnny joke jokin joko jolanda jolande jolanta jolene jolijn jon
jon-erik jonah jonas jonathan joni jonna jonny joop joos joost jop jordan jordane jordi jorg jorge jorgen jorgina
jorien jorinde joris jorn jorunn jos jose josef josefa josefina josefine josep joseph josephine josette josh joshua
josiah josiane josien josip josselin jost jostein josu josué josé jouko jouni jovan jovana jovita joyce jozef joão joël
joëlle jože juan juana juanita juanjo judi judit judith judy juergen juha juhani juho jukka jukka-pekka jules julia
julian juliana juliane julie julien julienne juliet julieta juliette julika julio julita julius juliusz julián juraj
jurgen jurij juris jurre jurriaan jussi justin justina justine justus justyna jutta juvenal jyoti jyrki jytte jános
jérémie jérémy jérôme jéssica jóhann jóhanna jón jónas józef józsef jônatas jöran jördis jörg jörgen júlia júlio jürgen
jüri jānis jūratė kaarina kacper kadir kadri kadriye kai kai-erik kaija kaisa kaitlyn kaja kajal kajetan kajsa kalervo
kalev kalle kalpana kamal kamil kamila kanchan kapil kara karam karan karel karen kari karianne karim karima karin
karina karishma karl karl-erik karl-heinz karl-henrik karl-johan karla karlheinz karlijn karola karolin karolina
karoline karolína karsten karthik kartik kartika kasey kashif kaspar kasper katalin katariina katarina katarzyna kate
katelyn kateřina katharina katharine katherine kathi kathie kathinka kathleen kathrin kathryn kathy katia katie katinka
katja katri katrien katrin katrina katrín katy kaushik kavita kay kayla kazimierz kazuo kağan kees kees-jan kehinde
keiko keira keith kelechi kelly kelsey kelvin kemal kemi ken kenan kendra kenji kenneth kenth kerem kerim kerri kersten
kersti kerstin kert keshav ketan kevin khadidja khadija khaled khurram kieran kilian killian kim kimberly kimmo kinga
kipchoge kira kiran kirsi kirsten kirstie kirsty kishore kjartan kjell kjersti kjetil klaas klaas-jan klara klaudia
klaus klaus-dieter klaus-peter klemen klemens klementyna klára knud knut knut-erik koen kofi kojo kolbrún koldo komal
konny konrad konstantin konstanze koos koray kordula korhan korinna kornelia kornél krešimir krijn kris krisna krista
kristaps kristen krister kristi kristian kristiina kristin kristina kristine kristján kristof kristoffer kristy kristín
kristóf kristīne krisztina krisztián krystyna krzysztof kumar kunal kunle kurt květa kwabena kwame kwasi kwesi kyle
kálmán károly kátia käthe kåre kévin kübra külli kürşat kārlis kęstutis lacey lachie lachlan ladislav ladislava
laetitia lahcen laia laila laima laimonas laith lajos lakshmi lalit lamia lana lance lapo lara laras larissa larry lars
lars-erik lars-göran lasse lassi lata latifa latoya laura laure laureano laurel laureline lauren laurence laurens
laurent laurențiu lauri laurien laurine laurits lauro laurène lavinia lawrence layla laëtitia laís lea leah leandro
leanne leda lee leea leen leena leendert leif leila leire lena lene leni lenka lennard lennart lenny leo leokadia leon
leona leonard leonarda leonardo leonel leonhard leonie leonor leopold lerato leroy leslie lestari leszek leticia
letizia letícia levent levente levi lewis lexi leïla lia liam liana liane libby libor libuše licia lidia lidija lieke
lies liesbeth lieselotte lieve lieven liis lila lilian liliana lilis lilja lill lilla lillemor lilli lillian lilly
lilou lily linas linda lindiwe lindsay lindsey line linn linnea linnéa linus lionel lisa lisanne lisbet lisbeth lise
liselotte lisette liv livia livio liviu liz liza ljiljana ljubica llinos lodewijk loes lois lola loni lore loredana
lorella lorena lorenz lorenza lorenzo loretta loris lorna lorraine lorène lothar lotje lotta lotte lottie lou louane
louis louisa louise lourdes lovisa lowri loïc loïs loïse luana lubna lubomír lubor luboš luc luca lucas luce lucette
lucia luciana luciano lucie lucien lucija lucile lucilla lucille lucio lucrecia lucrezia lucy lucyna lucélia lucía
ludivine ludmila ludmiła ludo ludovic ludovica ludovico ludwig luděk luigi luigia luis luisa luise luitpold luiza lukas
luke lukman lukáš luminița luna lutfi lutz luuk luz luís luísa luíza lydia lydie lyle lyndsay lynn lyse lászló léa
léandre lélia léo léon léonard léonie léopold lígia lívia lúcia lāsma maaike maarja maarten maartje mabel macarena
machteld maciej madalena madara maddalena maddie maddy madeleine madelon madhav madhu madhuri madis madison mads maeve
mafalda magali magalie magalí magda magdalena magne magnus magnús maha mahaut mahdi mahesh mahima mahir mahmoud mahmut
mahnoor maicon maija maiju maik maike maiken mairead mairi maisie mait maite maja majed majid makoto malcolm malgorzata
malik malika malin malini mallory malte malwina mandeep mandla mandy manel manfred manish manisha manja manju manjula
manjunath manlio manoj manolo manon mansi mansour mantas manuel manuela mara marc marc-antoine marc-jan marcel marcela
marcelina marcella marcelle marcellin marcello marcelo marcia marcin marco marcos marcus marcy mared mareike mareile
marek maren margaret margarete margarethe margarida margarita margaux margit margo margot margret margriet margrit
margrét marguerite margus mari mari-anne maria maria-liisa mariagrazia marialuisa mariam marian mariana mariangela
marianne mariano mariarosaria maribel maricarmen marie marie-anne marie-christine marie-claire marie-claude
marie-france marie-hélène marie-josé marie-laure marie-line marie-louise marie-luise marie-noëlle marie-pierre
marie-thérèse marieke mariella mariette marija marijana marijke marijn marika marilena marina marine marinella mario
mariola marion marisa marisol maristela marit marita maritza marius mariusz marián marja marjaana marjan marjeta marjo
marjolaine marjolein marjorie marjut mark mark-jan marketta markku marko markus markéta marleen marlene marlies marlis
marloes marlon marlou marlène marnie marsha mart marta marte martha marthe martijn martim martin martina martine marty
martí martín maruska marvin marwa marwan mary maryam maryline maryse maryvonne marzanna marzena marzia maría marília
masato massimiliano massimo matej mateja mateo mateus mateusz matevž matheus mathew mathias mathieu mathijs mathilda
mathilde mathis mathurin mathéo matias matilde matjaž matt matteo matthew matthias matthieu matthäus matti mattia
mattias mattie matías matěj maud maude maura maureen maurice mauricio maurits maurizio mauro maurício max maxence maxim
maxime maximilian maximiliane maximiliano maximilien maxine maya mayara maylis maysa mayte mayumi maël maëlle maëlys
maïa maïlys małgorzata maša mechthild medhat meena meenakshi meera megan megha megumi mehdi mehmet mehtap mehul mei
meike meinhard meinolf melania melanie melchior melchor melda melek melih melinda melissa meltem melvin menno mercedes
meredith merel merih merijn merike meritxell merle merlin merve mervi meta metehan mette mette-marit mia micaela micha
michael michaela michal michaël michał michel michela michelangelo michele micheline michelle micheál michiel mickaël
mickey mieczysław mieke miguel miha mihaela mihai mihkel mihnea mihovil mihály miia mika mikael mikaela mike mikel
mikhail mikkel mikko miklós milada milan milena milica milind milivoj milo milorad miloslav miloš miluše mimi mimmo
mina mindaugas mine minna miquel mira miranda mircea mirco mireia mireille mirella mireya miriam mirja mirjam mirjana
mirko miroslav miroslava mirosław mirosława mirthe mirva mirza mislav misty mitchell mithat mladen mochamad mohamad
mohamed mohammad mohammed mohit moira moisés mojca mollie molly mona monica monika monique montse montserrat morag
morgan morgane moritz morten moses mounir mourad mpho mridula mrinal muammer mubashir muhamad muhammad muharrem
muireann mukesh mukul munir murat murathan murdo muriel murilo musa mustafa mustapha mya myles mylène myra myriam
myrthe myrtle máire márcia márcio mário márk márton mátyás máté máximo märta mårten méabh mélanie mélina mélissa
mélodie mónica mônica müge müjde münir māris mārtiņš mădălina nabil nabila nadeem nader nadia nadine nadir nadja nadège
naděžda naeem nagy nahia nahla naiara naji najib nalan naledi nalini namrata nana nancy nandini nandita nanna naoko
naomi narendra nasir nasser natalia natalie natalino natasa natascha natasha natasza nataša nathalie nathan nathanaël
nathaniel natividad natália naveen navneet nawal nazan nazaret nazlı naïma nebojša necati necla necmettin ned nedim
neelam neele neeraj neeta neetu neha neide neil nejc nele nell nellie nello nemanja nenad nerea nerijus nerissa nerys
neslihan nesrin nestor neve neven nevena nevin nevzat ngozi nia niamh nicanor niccolò nicholas nicholle nick nicklas
nicky nicla nico nicola nicolae nicolas nicolau nicole nicoletta nicolás nicolò nida nidhi niek niels nienke nieves
nigel nihal nihan nihat niina nika nikhil nikica nikita nikki niklas niko nikodem nikola nikolai nikolaus nikolina
nikos nilanjana nilay nilesh nilgün nils nils-erik nilson nilton nilüfer nimet nimisha nina nining nino ninon niraj
nirmala nisha nitesh nitin nivedita nizar njeri nkechi nnamdi noah noel noelia noelle noemi noemí nola noman nomsa noor
noortje nora norah norbert norberto norma normunds norunn nosipho notburga nour noureddine novi noé noémia noémie noël
noëlle nuala nuno nunzia nunzio nur nuray nurcan nurettin nurgül nuri nuria nursel nurul nyambura nynke nádia néstor
nívea nóra núria oana obinna octave octavian octavio octávio océane odd odd-erik oddbjørn oddur oddvar odete odette
odile odilon ofelia ognjen oisín okan oki oktay ola olabisi olaf olaug olav olavo olcay oldřich ole ole-jakob oleg olga
olgierd olimpia olinda oline oliver olivia olivier oliwia oliwier olli olli-pekka olumide oluwaseun oluwatobi olympe
olívia omar ombeline onat ondine ondřej onni onno onofre onofrio onur oona oonagh opal orazio orhan oriane orianne
orietta oriol orla orlando orlane ornella orsola orsolya osagie osama oscar oskar oskars osman osvaldo oswald otakar
otfried othilie othman otmar ottavio ottilie otto otávio outi ove ovidiu owain oya ozan oğuz oğuzhan paavo pablo paco
padma padraig palesa pallavi palle palmira paloma pam pamela pandu panji pankaj paola paolo paride parth parul parvati
pascal pascale pascaline pasquale patrice patricia patricio patrick patrik patrizia patrizio patrycja patryk patrícia
patsy patty patxi paul paul-henri paula paule paulette pauli paulien paulina pauline paulino paulius paulo paurush
pavel pavla pavlína pawel paweł peder pedrina pedro peer peeter peggy pekka pelin penelope penny pentti per per-erik
pere pernilla pernille perrine pertti perttu pervenche petar peter peter-erik peter-jan peter-paul petr petra petru
petter petteri phil philibert philip philipp philippa philippe philippine phillip phillipa phoebe phyllis pia pien
piera pierangelo pierfrancesco pierina pierluigi piero pierpaolo pierre pierre-alain pierre-antoine pierre-henri
pierre-louis pierre-yves piers piersilvio piet pieter pieter-jan pietro piia pilar pim piotr piret pirjo pirkko piroska
piyush pleun plácido plínio polly polona pontus pooja poonam prabhat prachi pradeep pradip prajakta prakash prakriti
pramod pranav prasanna prashant prateek pratibha pratik pravin predrag preetha preeti prem premila prerna priit primož
priscille prithvi priya priyanka prospero przemek przemysław puja purnima putri pádraig pál páll päivi pär pål pål-erik
péter pétur pınar quentin quim quinten quirine quirino quitterie rabab rabia rabih rachael rachel rachele rachid
rachida rachmat rachna radek radha radhika radim radka radmila radomír radosław radovan rafael rafaela rafał raffaele
raffaella raffaello raghav raghu ragnar ragnheiður ragnhild rahayu rahmat rahul raija raili raimo raimondo raimonds
raimund raimunda raimundo rainald rainer raivis raivo raj rajat rajeev rajendra rajesh rajiv rajni rakel rakesh rakhi
ralf ralf-peter ralph raman ramazan ramesh rami ramon ramona ramya ramzi ramón ramūnas rana randi randolph randy rania
ranjan ranjana ranjit ranko raoul raphael raphaela raphaël raphaëlle raquel rasa rasha rashed rashid rashmi rasmus
rastislav ratan ratih ratko ratna raul rauno ravi ray raymond raymonde raíssa raúl rebeca rebecca rebecka rebekah
rebekka recep redouane reem reema refik regiane regina reginaldo regine rehan reidar reijo reimar reimer rein reinaldo
reiner reinhard reinhart reinhild reinhold reinier reinout rekha remco remedios remzi rena renan renata renate renato
renaud rene renee rens renske renu renzo rené reshma reuben reynir reza rhian rhiannon rhoda rhodri rhonda rhys riad
rian rianne ricard ricarda ricardo riccarda riccardo richa richard richie rick rickard ricky ridhima ridwan rifki
rigoberto rihards riikka rik rike rikke rimantas rimvydas rina rini rino rinske rishabh rishi risto rita ritika ritu
ritva riyad rizal rizki rizky rizwan roar rob rob-jan robbert robbert-jan robbie robert roberta roberto robin robyn
rochelle rocío roderich rodney rodolfo rodolphe rodrigo rodrigue roel roeland roelf roelof rogelio roger rogier rogério
rohan rohit roisin roksana rola roland rolf rolf-dieter romain roman romana romane romaric romeu romina romolo romuald
romualdo romy roméo ron ronald ronaldo ronja ronnie ronny roos roque rory rosa rosalba rosalia rosalie rosalind rosalyn
rosalía rosana rosanna rosanne rosario rose rosel rosella roselyne rosemarie rosemary roser roshan roshni rosie
rosilene rosine rosmarie ross rossana rossella rostislav roswitha rosângela rotraud rowan rowena roxana roxane roxanne
roy rozalia ruairi ruairí ruaridh ruben ruby rubén ruchi rudi rudo rudolf rudy rufus ruggero rui runar rune rune-erik
rupa rupali rupert ruprecht russell rut ruth ruud ruxandra ryan ryszard ryszarda régine régis réka rémi rémy róbert
róisín rózsa rúben rüdiger rüya răzvan rıdvan rıza rūta růžena saad saadia saana saar saara sabahattin sabin sabina
sabine sabino sabri sabrina sachin sadia sadie sadık saeed safaa sagar sahil saima sakari sakshi salah saleh salem
salete salih salim salla sally salma salman salvador salvatore salóme sam samanta samantha samar samara sameer sameh
sami samia samiha samir samira samuel samuele sana sanda sandeep sander sandhya sandis sandra sandrine sandro sandy
sangeeta sangita sanita sanja sanjana sanjay sanjeev sanket sanna sanne sanni santiago santina santosh saoirse sapna
sara sarah sari sarita sascha saskia satish satoshi satria satu saul saulius saurabh savannah saverio savina savita
sawsan saúl saša sašo scott seamus sean sebastiaan sebastian sebastiano sebastien sebastián sebastião seda sedat seema
sefa segun seija selahattin selim selin selina selma selvaggia selçuk semih semra sena senka senta sepp seppo septian
serap sercan serdar serena serge sergei sergej sergey sergi sergio serhan serhat serkan seth settimio sevda severin
severino sevgi sevil sevim sevinç seweryn seyhan seyi seán shabana shadi shahid shahzad shailesh shaima shakti shalini
shane shannon shantanu sharad sharmila sharon shashank shashi shaun shawn shay sheetal sheila shekhar sherif sherri
sherry shikha shilpa shinji shirley shivani shoaib shobha shona shreya shreyas shruti shubham shweta sian sibel sibilla
sibusiso sibylle siddharth siddhartha sidney sidonie siebe siegbert siegfried sieglinde siegmar siegmund siegrid
siegrun siem sien sienna sietse sietske sigbjørn sigi sigit sigmar sigmund signe sigolène sigrid sigrun sigríður sigrún
sigurd sigurlaug sigurður siim silja silje silke silvana silvano silvester silvestro silvia silvina silvio silviu simon
simona simonas simone simonetta simão sina sinan sindre sinead sini siniša sinta sintija sinéad siobhan siobhán sipho
siri sirkka sirpa siska sissi siti siv siw sixten sixtine siân sjoerd slaven slavica slavko slavomír slobodan smita
smriti sneha snehal snežana snježana snorre snorri sofia sofiane sofie sofyan sofía soha sohini soili sola solange
soledad solenn solenne solfrid solveig solène somnath sonali soner songül sonia sonja sophia sophie sophy sorcha sorin
sorina souad soufiane soumya soňa sri srijan srinivas srđan stacey stacy staffan stan stanislas stanislav stanislava
stanisław stanisława steef stefan stefani stefania stefanie stefano steffan steffen steffi stefán stein steinar
steinunn stella stephan stephanie stephen steve steven stewart stian stig stijn stina stine stipe struan stuart ståle
stéphane stéphanie suat subhash subrata sudha sudhir sue suelen sugandha sugeng suhail suhas sujata sujit sukarno
suleiman sulis sumaira suman sumit suna sunil sunita sunni sunniva supriya suraj surbhi surender surendra suresh
suryadi susan susana susann susanna susanne sushant sushil sushma susi suvi suzan suzana suzanne suzie suzy svanhildur
svante svantje svein svein-erik sven svend svenja sverker sverre sverrir svetlana světlana swann swantje swapan swapna
swapnil swarup swati swetlana syahrul sybil sybilla sybille sybren sylke sylvain sylvaine sylvestre sylvette sylvia
sylviane sylvie sylwia synnøve sytse szabolcs szilvia szymon sándor séamus sébastien sérgio séverin séverine sílvia
sílvio sólveig sónia sônia sönke sören sølvi søren süheyla süleyman sławomir taavi tabea tabitha tadas tadej tadeo
tadeusz tadhg tage-erik taha tahir tahsin taina tainá taiwo takashi takeshi talal talita tamar tamara tamer tamsin
tamás tancrède tanel taneli taner tanguy tania tanja tankred tanmay tansu tanushree tanvi tanya tapio tara tarald
tarcisio tarcísio tarek tariq tariro tarja tarjei tarmo tarun tarık tasha tatiana tatjana tatu taufik tayfun tayfur
taylor ted teemu tegan teguh teija tejas telma telmo temitope tendai teodor teodora teodoro teppo teresa terese
teresinha tereza terje tero terry tess tessa teun teunis tezcan thabo thales thandi thaís thaísa thaïs thea theda
thekla thelma themba theo theodor theodora theodore theresa therese theresia thiago thibaud thibault thibaut thiemo
thierry thies thijmen thijs thilda thilde thilo thiébaut thom thomas thor thorben thorbjørn thorkild thorsten théa théo
théodore théophane théophile thérèse tia tiago tiberio tibor tifenn tiffany tihomir tiia tiina tiit tijs tika tilda
tilde tilen till tillmann tilman tilmann tim timm timo timo-pekka timon timothy timothée tina tinashe tine tineke tinna
tiphaine titilayo titouan tiziana tiziano tjalling tjark tjaša tjerk tjitske tobi tobias tobin toby todd toivo tolga
tolu tom tomas tomasz tomaž tomeu tomislav tommasina tommaso tommy tomoko toms tomás tomáš tomé tone toni tonia tonino
tony toomas toon toos topi tor tor-erik tora torben torbjörn tore torge torgeir torgny torgrim torkil tormod torstein
torsten torunn tosca tova tove tracey tracy traian traudl traute travis trent trevor tri triin trine trine-lise tripti
trish trisha tristan tristram trond troy trude trudi trudy truls truus trygve tshepo tuba tudor tuija tullio tuncay
tunde tuomas tuomo turgut turid tushar tuula tuulikki tuva tuğba tuğçe txema tyler tymoteusz tyrone tytti tânia tímea
tómas tõnis tõnu ubiratan uche uday udo ufuk ugo uldis ulf ulises ulisses ulla ulla-maija ulli ulrich ulrik ulrika
ulrike ulrikke ulysse umair umang umar umberto umesh umut una unai undine unni unnur urbain urmas urmila uroš ursula
ursuline urszula urška uschi usha usman uta ute utku utz uwe uğur vaclav vaibhav vaidas vaishali valdas valdimar valdir
valdis valentim valentin valentina valentine valentino valeria valerie valerio valeska valgerður vallo valère valéria
valérie valéry vanda vandana vanderlei vanessa vanina vanita vanja vanna vappu varsha varun vasco vasile vasudha vaughn
vedran veera vegar vegard veijo veikko velimir vendula venkatesh vera verena verity veronica veronika veronique
verónica vesa veslemøy vesna veysel vianney vibeke vibha vicente vicenç vicki victor victoria vidar vidya viesturs
vigdis viggo viivi vijay vijaya vikas vikram vikrant viktor viktoria viktória vilde vilhelm vilhjálmur vilja ville
vilma vilmos vina vinay vince vincent vincenza vincenzo vineet vinicio vinicius vinod vinícius viola violaine viorel
vipin viraj virgile virgilio virginia virginie virgílio vishal vishnu vitaliano vito vitor vittoria vittoriano vittorio
vitória vivek vivian viviana viviane vivien vivienne višnja vjekoslav vladan vladimir vladimíra vladislav vlado vlasta
vlastimil vlatka vlatko vojislav vojtěch volkan volker volkhard volkmar vratislav vrinda vroni vytautas vytenis václav
vânia väinö véronique víctor vít vívian věra wacław wael wafaa wahyu wahyudi walburga waldemar walid walmir walter
waltraud waltraut wambui wanda wanderley wandrille wangari wanjiku waqas waseem wawan wayne wenceslao wencke wendelin
wendell wendy wenke wenzel werner weronika wesley wibke widi wiebke wieke wieland wiesław wijnand wiktor wiktoria
wilbert wilbur wilco wilfred wilfrid wilfried wilhelm wilhelmine will willem willem-jan willemien willemijn william
willy wilma wim winfried winifred wioletta wisnu wissam witold wojciech wolf wolf-dieter wolf-rüdiger wolfgang wolfhard
wolfram wout wouter wulan wytske władysław włodzimierz xabier xanthe xaver xavi xavier xavière xesús ximena ximo xosé
xoán yacine yago yahya yaiza yakup yamini yan yann yannic yannick yannik yanti yanuar yara yasemin yash yasir yasmeen
yasmin yasmine yassin yaw yaël yağmur yehia yekta yeliz yemi yeşim yinka yiğit ylenia ylva yngve yoann yoeri yoga
yogesh yogi yogita yohan yohann yoko yolaine yolanda yolande youcef younes younis youri yousef yousra youssef ysaline
ysé yudi yuki yuko yulia yuni yuniar yuri yusuf yves yvette yvonne zac zacarías zach zacharie zachary zack zadie zaenal
zafer zahid zahra zaid zaida zaina zainab zaira zakaria zane zanele zara zbigniew zbyněk zdena zdenka zdeněk zdravko
zdzisław zeeshan zehra zekeriya zeki zelda zeliha zeno zenon zerrin zeynep ziad zigmārs zineb zita zlatan zlatko zodwa
zoe zoey zofia zohra zoltán zora zoran zorana zoya zoé zoë zrinka zsolt zsuzsa zsuzsanna zsófia zubair zuhal zulfikar
zuzana zuzanna zuzia zvonimir zygmunt zélia zélie zübeyde ádám ágnes ákos álvaro ángel ángela ángeles árpád ásgeir ásta
åge ågot åke åsa åse åshild åsne çağatay çağla çağlar çiğdem ève éamon édith édouard éliane élie éliette élio élisa
élisabeth élise élodie éloi éloïse élyse éléonore émeline émile émilie émilien éric étienne évelyne évrard ívar íñigo
ólafur ólöf órla óscar ömer ömür örn össur özden özge özlem ørjan øystein øyvind ülle ümit þorsteinn þorvaldur þóra
þórdís þórir þórunn þórður đorđe ēriks ılgın ışıl ľubomír ľuboš ľudmila łucja łukasz şebnem şenol şerife şeyma şule
špela štefan štěpán šárka žan žarko željka željko žiga žilvinas živko žygimantas ștefan ștefania
"""

GIVEN_NAMES = frozenset(_GIVEN_NAMES.split())
"""Common given names in Latin letters: where one stands after a family name, the next person begins."""
