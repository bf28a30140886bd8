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
aaron abby abdul abdullah abigail abraham achim ada adam adele adrian adriana agata agnes agnieszka ahmad ahmed aisha
alain alan albert alberto alejandra alejandro aleksandr aleksandra alex alexander alexandra alexandre alexis alfred
alfredo ali alice alicia alina alison allan allison alyssa amanda amber amelia amelie amina amir amit amy ana
anastasia anders andre andrea andreas andreea andrei andrej andrew andrzej andré andrés andy angela angelika angelina
angus anika anil anita anja ankit ann anna annabel anne annegret annemarie annette annie annika ansgar anthony antje
antoine anton antonia antonio anya april arash ariana arianna arjun armin arnaud arne arnold arthur arturo arun asha
ashley astrid audrey august aurelia aurélie austin ava axel ayesha ayse barbara barry bart bastian beate beatrice
beatriz ben benedict benedikt benjamin benoit bernard bernd bernhard bert beth bettina betty bianca bill billy birgit
birte bjarne björn bob bobby boris brad bradley brandon brenda brendan brett brian bridget britta brooke bruce bruno
bryan burkhard caitlin cameron camila camilla camille carina carl carla carlo carlos carmen carol carola carolin
carolina caroline carolyn carsten casey caspar catalina catherine cathy cecilia celia celine chad chantal charles
charlie charlotte chelsea cheryl chloe chris christa christel christian christiane christina christine christoph
christophe christopher cindy claire clara clare clarissa claudia claudio claus clemens clément colin colleen connor
conor constantin constanze cora cordula corinna corinne cornelia courtney craig cristina curtis cynthia dagmar dale
damian damien dan dana daniel daniela daniele danielle danny daria dario darren daryl dave david davide dawn dean
deborah debra declan deepak delphine denis denise dennis derek detlef devin diana diane diego dieter dietmar dietrich
dirk dmitri dmitry dominic dominik dominique don donald donna doris dorothea dorothy doug douglas duncan dustin dylan
earl ebba eberhard eckart eddie edgar edith edmund eduard eduardo edward edwin eileen ekkehard elaine eleanor elena
eleonora elias elif elin elisa elisabeth elise elizabeth elke ella ellen ellie elsa elvira emil emilia emilie emilio
emily emma emmanuel enrico enrique erhard eric erica erich erik erika erin ernst esther ethan etienne eugen eugene eva
evan evelyn ewa fabian fabienne fabio fabrice faith farah fatima federica federico felicia felicitas felipe felix
ferdinand fernanda fernando finn fiona flavia flora florence florian frances francesca francesco francis francisco
franck francois frank franz franziska françois françoise fred frederic frederick frederik fredrik frida frieder
friederike friedrich fritz gabriel gabriela gabriele gabriella gareth gary gavin geoff geoffrey georg george georgia
gerald gerard gerd gerhard gerrit gianluca gianni gilbert gilles gina giorgia giorgio giovanna giovanni gisela giulia
giulio giuseppe glen glenn gloria gonzalo gordon grace graham greg gregor gregory greta grzegorz guido guillaume
guillermo gunnar gunter gustav gustavo guy göran günter günther hamza hanna hannah hannes hanno hans harald harold
harriet harry hartmut hasan hassan heather hector hedwig heidi heike heiko heinrich heinz helen helena helene helga
helmut hendrik henning henri henriette henrik henry herbert hermann hilary hilda holger holly horst howard hubert hugh
hugo håkon ian ibrahim ida ignacio igor ilona ilse imran ines inga inge ingeborg ingo ingrid ioana irena irene irina
iris isabel isabell isabella isabelle ivan ivana ivo jack jackie jackson jaclyn jacob jacqueline jacques jaime jake
jakob jakub james jamie jan jana jane janet janice janina janine janis jared jarosław jasmin jasmine jason jasper
javier jay jean jeanette jeanne jeff jeffrey jelena jen jenna jennifer jenny jens jeremy jerome jerry jess jesse
jessica jessie jesús jill jim jimmy joachim joan joana joann joanna joanne joao jochen jodi joe joel joelle johan
johann johanna johannes john johnny jon jonas jonathan jordan jorg jorge jose josef josefine joseph josephine josh
joshua josé joyce joão juan juana judith judy juergen julia julian juliana juliane julie julien juliette julio julius
justin justine justus jutta jörg jörgen jürgen kai karen karim karin karina karl karla karolina karoline karsten
kaspar kate katharina katherine kathleen kathrin kathryn kathy katie katja katrin katy kay kayla keith kelly kelsey
ken kenneth kerstin kevin khaled kilian kim kimberly kirsten kirsty klara klaus knut konrad konstantin konstanze
kristen kristian kristin kristina kristine kristof krzysztof kumar kurt kyle lana lance lara larry lars lasse laura
lauren laurence laurent lawrence lea leah lee leila lena lenka leo leon leonard leonardo leonhard leonie leslie lewis
liam lidia lilian liliana lilly lily linda lindsay lindsey linn linnea linus lisa lise liv liz lois lorenz lorenzo
lothar lou louis louisa louise luc luca lucas lucia luciano lucie lucien lucy ludwig luigi luis luisa lukas luke luna
lutz lydia lynn maciej madeleine madison mads magda magdalena magnus mahmoud maik maike malcolm malgorzata malik malte
mandy manfred manoj manuel manuela mara marc marcel marcela marcello marcin marco marcos marcus marek margaret
margarita margit margot maria mariam marian mariana marianne marie marija marina mario marion marisa marius mark marko
markus marlene marlies marta martha martin martina marvin mary maría massimo mateo mateusz mathew mathias mathieu
mathilde matt matteo matthew matthias matthieu maud maureen maurice mauricio max maxim maxime maximilian maya megan
mehdi mehmet mei melanie melinda melissa mercedes meredith mette mia micha michael michaela michal michał michel
michela michele michelle miguel mikael mike mikhail milan milena mina mirco miriam mirja mirjam mirko mitchell mohamed
mohammad mohammed mona monica monika monique morgan moritz morten moses muhammad murat mustafa myriam nadia nadine
nadja nancy naomi natalia natalie natascha natasha nathalie nathan neha neil nele nicholas nick nicky nico nicola
nicolas nicole niels nigel nikita niklas nikola nikolai nikolaus nikos nils nina noah noel noemi nora norbert norma
olaf ole oleg olga oliver olivia olivier omar oscar oskar otto pablo pamela paola paolo pascal pascale patricia
patricio patrick patrik patrizia paul paula paulina pauline paulo pavel pawel paweł pedro peggy penelope penny per
peter petra phil philip philipp philippa philippe phillip phoebe pia pierre pieter piotr polly priya rachel rafael
rahul rainer raj rajesh ralf ralph ramon ramona randy raphael raphaël raul ravi ray raymond rebecca regina reiner
reinhard reinhold rena renata renate rene rené ricardo riccardo richard rick ricky rita rob robert roberta roberto
robin rodrigo roger roland rolf roman ron ronald ronja ronny rosa rosalie rose rosemary ross roxana roy ruben rudi
rudolf rupert russell ruth ryan sabina sabine sabrina sally sam samantha samir samuel sandra sandro sandy sanjay sanna
santiago sara sarah sascha saskia scott sean sebastian sebastien selina selma serena serge sergei sergej sergey sergio
seth shane shannon sharon shaun shawn sheila shirley sibylle siegfried sigrid sigurd silke silvia silvio simon simona
simone sina sinead sofia sofie solveig sonia sonja sophia sophie stacey stan stanislav stefan stefania stefanie
stefano steffan stella stephan stephanie stephen steve steven stewart stuart stéphane sue sunil susan susana susann
susanna susanne suzanne sven svenja svetlana sybille sylvia sylvie sylwia sébastien tamara tamás tania tanja tanya
tara tatiana tatjana taylor ted teresa terry thea theo theodor theresa therese thierry thilo thomas thorsten thérèse
tiago tiffany till tilman tim timo timothy tina tobias tobin todd tom tomas tomasz tommaso tommy toni tony torben
torsten tracy travis trevor tristan troy tuva tyler udo ulf ulla ulli ulrich ulrike ursula uta ute uwe valentin
valentina valeria valerie valérie vanessa vera verena veronica veronika veronique vicki victor victoria vijay viktor
viktoria vincent vincenzo viola virginia virginie vivek vivian vladimir volker véronique walter waltraud wanda wayne
wendy werner wiebke wilfried wilhelm will willem william willy wolf wolfgang xavier yan yann yannick yasmin yasmine
yolanda younes yousef youssef yuri yusuf yves yvonne zachary zara zoe zofia zoé åsa åse øyvind žan
"""

GIVEN_NAMES = frozenset(_GIVEN_NAMES.split())
"""Common given names in Latin letters: where one stands after a family name, the next person begins."""
