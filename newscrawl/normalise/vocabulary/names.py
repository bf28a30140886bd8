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
aaron abby abdul abdullah abhishek abigail abraham achim ada adam adele aditi aditya adrian adriana adéla afonso agata
agnes agnieszka agung agus ahmad ahmed ahmet aiko aisha ajay akash akira alain alan albert alberto alejandra alejandro
aleksander aleksandr aleksandra aleksi alena alessandra alessandro alessia alex alexander alexandra alexandre alexis
aleš alfred alfredo ali alice alicia alicja alina alison allan allison alyssa amanda amber amelia amelie amina amir
amit amitabh amy ana anand ananya anastasia anders andi andre andrea andreas andreea andrei andrej andrew andrzej
andré andrés andy aneta angela angelika angelina angelo angus anika aniket anil anirudh anita anja ankit ankita ann
anna anna-maija annabel annalisa anne anne-marie annegret annelies annemarie annette annie annika anouk ansgar anthony
antje antoine anton antonella antonia antonio antti anushka anya aparna april arash ariana arianna arild arjun armin
arnaud arne arnold arthur artur arturo arun arvind asha ashish ashley ashok ashwini astrid aud audrey august aurelia
aurélie austin ava axel ayesha ayse ayşe bambang barbara barbora barry bart bartosz bartłomiej bas bastian beata beate
beatrice beatriz ben benedict benedikt benjamin benoit bente berit bernard bernd bernhard bert beth bettina betty
bhavna bianca bill billy birgit birte bjarne björn bo bob bobby bodil bogdan bohumil boris borja bożena brad bradley
bram brandon brenda brendan brett brian bridget britta brooke bruce bruna bruno bryan budi burak burkhard caio caitlin
cameron camila camilla camille can carina carl carla carlo carlos carlota carmen carol carola carolin carolina
caroline carolyn carsten casey caspar catalina catarina catherine cathy cecilia cecilie celia celine cem cezary chad
chandan chantal charles charlie charlotte chelsea cheryl chiara chloe chris christa christel christer christian
christiane christina christine christoph christophe christopher cindy claire clara clare clarissa claudia claudio
claus clemens clément colin colleen concha connor conor constantin constanze consuelo cora cordula corinna corinne
cornelia courtney craig cristiano cristina curtis cynthia daan dagmar daisuke dale damian damien dan dana daniel
daniela daniele danielle danny daria dario dariusz darren daryl dave david davide dawid dawn dean deborah debra declan
deepa deepak deepika delphine denis denise deniz dennis derek detlef devika devin dewi dian diana diane diego dieter
dietmar dietrich dinesh dirk divya dmitri dmitry dominic dominik dominika dominique don donald donatella donna doris
dorota dorothea dorothy doug douglas duarte duncan dustin dylan earl ebba eberhard eckart eddie edgar edith edmund
eduard eduardo edward edwin edyta eero eeva eileen eirik ekkehard eko elaine eleanor elena eleonora elias elif elin
eline elisa elisabet elisabeth elisabetta elise elizabeth eliška elke ella ellen ellie els elsa elvira elżbieta
emanuela emanuele emil emilia emilie emilio emily emine emma emmanuel emre enrico enrique enzo eren erhard eric erica
erich erik erika erin erlend ernst espen esteban esther ethan etienne eugen eugene eugenia eva evan evelien evelyn ewa
ewelina fabian fabienne fabio fabrice fabrizio faith farah fatima fatma federica federico felicia felicitas felipe
felix femke ferdinand fermín fernanda fernando filip filipa filippo finn fiona fitri flavia floor flora florence
florian floris frances francesca francesco francis francisco franck francois frank frans františek franz franziska
françois françoise fred frederic frederick frederik fredrik frida frieder friederike friedrich fritz fulvio fábio
fátima gabriel gabriela gabriele gabriella gareth gary gaurav gavin geeta geir gema gennaro geoff geoffrey georg
george georgia gerald gerard gerardo gerd gerhard gerrit giacomo gianfranco gianluca gianni gijs gilbert gilles gina
giorgia giorgio giovanna giovanni gisela giulia giuliano giulio giuseppe glen glenn gloria gonzalo gordon grace graham
grażyna greg gregor gregory greta gro grzegorz guadalupe guido guillaume guillermo gunhild gunnar gunter guro gustav
gustavo guy gökhan göran günter günther hakan halina hamza hana hanna hannah hanneke hannes hanno hans harald harish
harold harriet harry hartmut haruki hasan hassan heather hector hedwig hege heidi heike heikki heiko hein heinrich
heinz helen helena helene helga helge helmut hemant hendra hendrik henk henning henri henriette henrik henrique henry
henryk herbert hermann hilary hilda hilde hiroshi holger holly horst howard hubert hugh hugo håkon héctor hülya ian
ibrahim ida ignacio igor ilaria ilona ilse imran indah ineke ines inga inge ingeborg inger ingo ingrid ingvild inés
inês ioana irena irene ireneusz irina iris isabel isabell isabella isabelle isha isidro ivan ivana ivar ivo iván iwona
izabela jaap jacek jack jackie jackson jaclyn jacob jacqueline jacques jadwiga jaime jake jakob jakub james jamie jan
jan-erik jana jane janet janice janina janine janis janusz jared jari jaroslav jarosław jasmin jasmine jason jasper
javier jay jaya jean jeanette jeanne jeff jeffrey jelena jelle jen jenna jennifer jenny jens jeremy jeroen jerome
jerry jerzy jess jesse jessica jessie jesús jill jim jimena jimmy jitka jiří joachim joan joana joann joanna joanne
joao joaquín jochem jochen jodi joe joel joelle johan johann johanna johannes john johnny joko jon jonas jonathan
joost jordan jorg jorge joris jorunn jos jose josef josefine joseph josephine josh joshua josé joyce joão juan juana
judith judy juergen juha jukka julia julian juliana juliane julie julien juliette julio julita julius julián justin
justine justus justyna jutta jyoti józef jörg jörgen jürgen kacper kai kaisa kalle kamil kamila karan karen kari karim
karin karina karl karl-johan karla karolina karoline karsten kaspar katarzyna kate kateřina katharina katherine
kathleen kathrin kathryn kathy katie katja katrin katy kavita kay kayla kazuo kees keiko keith kelly kelsey kemal ken
kenji kenneth kerstin kevin khaled kilian kim kimberly kimmo kinga kiran kirsten kirsty kjell kjersti klara klaus
klára knut koen konrad konstantin konstanze kristen kristian kristin kristina kristine kristof kristoffer krystyna
krzysztof kumar kunal kurt kyle ladislav laia lakshmi lana lance lara larry lars lasse laura lauren laurence laurent
lauri lawrence lea leah lee leena leila leire lena lene lenka leo leon leonard leonardo leonhard leonie leonor leslie
lestari leszek leticia lewis liam libor lidia lies lilian liliana lilly lily linda lindsay lindsey line linn linnea
linus lisa lise liv liz lois lola lorena lorenz lorenza lorenzo lothar lotte lou louis louisa louise luc luca lucas
lucia luciana luciano lucie lucien lucy lucía ludwig luigi luis luisa lukas luke lukáš luna lutz luuk luz luísa lydia
lynn maaike maarten macarena maciej madeleine madison mads magda magdalena magnus mahesh mahmoud maik maike maiken
maja makoto malcolm malgorzata malik malin malte mandy manfred manish manisha manoj manuel manuela mara marc marcel
marcela marcella marcello marcelo marcin marco marcos marcus marek margaret margarida margarita margit margot mari
maria mariam marian mariana marianne mariano marie marieke marija marijn marika marina mario mariola marion marisa
marit marius mariusz marjolein mark marko markus markéta marleen marlene marlies marta marte martha martin martina
martín marvin mary marzena maría masato massimo mateo mateusz mathew mathias mathieu mathilde matt matteo matthew
matthias matthieu matti maud maureen maurice mauricio maurizio max maxim maxime maximilian maya mayumi małgorzata
meera megan megumi mehdi mehmet mei melanie melinda melissa menno mercedes meredith merel merve mette mia micha
michael michaela michal michał michel michela michele michelle mieke miguel mikael mike mikhail mikko milan milena
miloš mina minna mirco mirella miriam mirja mirjam mirko miroslav mirosław mitchell mohamed mohammad mohammed mohit
mona monica monika monique montserrat morgan moritz morten moses muhammad mukesh murat mustafa myriam nadia nadine
nadja nancy nandini naoko naomi natalia natalie natascha natasha nathalie nathan naveen neeraj neha neil nele nicholas
nick nicky nico nicola nicolas nicole nicoletta niek niels nigel nikhil nikita niklas nikola nikolai nikolaus nikos
nils nina nisha nitin noah noel noemi nora norbert norma nuno nur nuria odd oddvar ola olaf olav ole oleg olga oliver
olivia olivier olli omar ondřej onur ornella oscar oskar otto outi ove pablo pallavi paloma pamela pankaj paola paolo
pascal pascale patricia patricio patrick patrik patrizia patrícia paul paula paulina pauline paulo pavel pavla pawel
paweł peder pedro peggy pekka penelope penny per pernille peter peter-jan petr petra phil philip philipp philippa
philippe phillip phoebe pia pierluigi pierre piet pieter pilar pim piotr polly pooja pradeep prakash pranav prashant
pratik preeti priya przemysław puja putri päivi pål rachel radek radosław rafael rafał raffaele raffaella ragnhild
rahmat rahul rainer raj rajesh rakesh ralf ralph ramesh ramon ramona randi randy ranjit raphael raphaël raquel rashmi
rasmus raul ravi ray raymond raúl rebecca regina reiner reinhard reinhold rekha rena renata renate rene rené ricardo
riccardo richard rick ricky rik rina rita ritu rizki roar rob robert roberta roberto robin rocío rodrigo roel roger
rohan rohit roland rolf roman ron ronald ronja ronny rosa rosalie rosario rose rosemary ross rossella roxana roy ruben
rubén rudi rudolf rui rune rupert russell ruth ruud ryan ryszard sabina sabine sabrina sachin sally salvador salvatore
sam samantha sami samir samuel sandeep sander sandra sandro sandy sangeeta sanjay sanna santiago sara sarah sascha
saskia satoshi scott sean sebastian sebastien seda selin selina selma serena serge sergei sergej sergey sergio serkan
seth shalini shane shannon sharon shashi shaun shawn sheila shinji shirley shivani shreya shruti sibylle siddharth
siegfried sigrid sigurd silke silvana silvia silvio simon simona simone simonetta sina sinead siri siti siv sjoerd
smita sneha sofia sofie solveig sonali sonia sonja sophia sophie sri stacey stan stanislav stanisław stefan stefania
stefanie stefano steffan stein steinar stella stephan stephanie stephen steve steven stewart stijn stine stuart
stéphane sue sukarno sunil suresh susan susana susann susanna susanne suzanne svein sven svenja svetlana swati sybille
sylvia sylvie sylwia szymon sébastien sławomir tadeusz takashi takeshi tamara tamás tania tanja tanvi tanya tapio tara
tarja tatiana tatjana taylor ted teemu teresa tereza terry teun thea theo theodor theresa therese thiago thierry thijs
thilo thomas thorsten thérèse tiago tiffany tiina tijs till tilman tim timo timothy tina tiziana tobias tobin todd
tolga tom tomas tomasz tommaso tommy tomoko tomás tomáš tone toni tony tor torben tore torstein torsten tove tracy
travis trevor tri trine tristan trond troy tuomas turid tuula tuva tyler tânia uday udo ulf ulla ulli ulrich ulrike
umberto unni ursula urszula uta ute uwe vaclav valentin valentina valentino valeria valerie valerio valérie vandana
vanessa varun vera verena veronica veronika veronique verónica vicente vicki victor victoria vidar vijay vikas vikram
viktor viktoria ville vinay vincent vincenzo vinod viola virginia virginie vishal vitor vittorio vivek vivian viviana
vladimir vojtěch volker václav véronique víctor vít věra wahyu waldemar walter waltraud wanda wayne wendy werner
wiebke wiesław wilfried wilhelm will willem william willy wim witold wojciech wolf wolfgang wouter xavier ximena yan
yann yannick yanti yash yasmin yasmine yoko yolanda younes yousef youssef yudi yuki yuko yuri yusuf yves yvonne
zachary zara zbigniew zdeněk zeynep zoe zofia zoé zuzana zuzanna álvaro ángel åsa åse íñigo óscar özge özlem øyvind
łukasz štěpán šárka žan
"""

GIVEN_NAMES = frozenset(_GIVEN_NAMES.split())
"""Common given names in Latin letters: where one stands after a family name, the next person begins."""
