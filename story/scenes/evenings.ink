=== evenings ===
# beat: evenings
It was still Tuesday when I got to Section Three, which wants your schooling and then your aptitudes, and has three lines for the two together. {returned:I sent two aptitudes last time and they came back without a mark on them. There were always four, all from the year we were thirteen, and I have them down on the back of a menu.|I'd never been asked for an aptitude. I made a list on the back of a menu, and it came to four, and when I looked they were four evenings out of the one year, when we were thirteen. There's room for two.}

	*	[Reach, from the evening at the gate]
		-> gate
	*	[Carrying, from taking the coalman tea]
		-> coalman
	*	[Spelling, from a test]
		-> spelling
	*	[Buttons, from the power cut]
		-> power_cut

=== another_evening ===
{ LIST_COUNT(told) == 2:
	-> madame
}
That leaves a line, and three evenings to go on it.

	+	{told !? GATE} [Reach, from the evening at the gate]
		-> gate
	+	{told !? COALMAN} [Carrying, from taking the coalman tea]
		-> coalman
	+	{told !? SPELLING} [Spelling, from a test]
		-> spelling
	+	{told !? POWER_CUT} [Buttons, from the power cut]
		-> power_cut

=== gate ===
# beat: gate
~ told += GATE
I was thirteen and I had the longest arms in the year. Seven of us had gone down the drive after tea, as far as the gates, and there was an hour until the bell.

"One of us ought to put something out," said Ruth, "to see. Kathy's got the reach."

	+	"Why don't you do it?"
		"Because I'd be no good, I'd have to say how it was going." She'd got hold of my cuff already, to help.

	+	[Take your cardigan off]
		I gave it her to hold. It made rather a thing of it. Two of them moved back.

	+	(stick) [Offer a stick]
		"That's a stick," Ruth said. "Anyone can be out with a stick." They all looked at the stick, and I put it down.

-	So I went in between two bars, up to the shoulder, with my cheek on the iron, which was all rust on our side.

"That's not out," one of them said. "Look at her feet. She's in."

"Her hand's out."

"If you put your hand in the bath you've not had a bath."

"What if somebody took it?" Tommy said.

	+	"It feels the same[."]," I said.
		"It can't feel the same. It's out." Ruth made me do it with my eyes shut.

	+	"I think elbow counts[."]," I said.
		That was only to get on. It split them three and three, and they wouldn't stand together, and I was left with nobody to hold my collar.

	+	[Stretch a bit further]
		I could get another inch at the shoulder, with my chin up.

-	One of the girls had a ribbon with her, for needlework, that had the inches on. She made it twenty-three from the bar to the end of my finger, and there was an argument about nails.

{ went:
- JOINED:
	They'd had their laugh about the nails. Tommy held a hand up for quiet, because mine was always the late one, and he looked at me through the bars, and they waited. I hadn't been going to and I did. # cb: went
- WATCHED:
	Tommy bent down to check it for himself. He put his own finger on the place on the ribbon, and kept it there, and asked me was that where I'd been. He'd liked to see where my finger was, ever since the play. # cb: went
- WENT:
	"Mrs Moon's got her arm out for him," said somebody. They'd stopped calling me that in February, but they kept it by. Tommy went and stood a long way off, where nobody could hand him anything. # cb: went
}

What I didn't tell them was about the paint. My hand was round on the far side of the bar by then and it was smooth. There was coat on coat of it.

Then a dog came along the road.

	+	[Say there's a dog]
		"There isn't," Ruth said. By the time they'd all got down to see, it had gone by, and it was put to a vote.

	+	[Keep still]
		It gave my fingers a thorough going-over, and somebody a long way down the road whistled and it went.

	+	[Make a fuss of it]
		I did its ears, and most of its back. They took it from my face that I was in pain. They got me by the waist, four of them, and pulled.

-	When I was in again there was a button off my cuff. It was lying in the road, a foot past where I could reach{stick:, and nobody'd kept the stick}.

"That's out," Tommy said, and nobody could say it wasn't.

{ told ? POWER_CUT:
	Ruth looked round at everyone. "Who told her she'd lose a button?" she said. "In the power cut, with the torch. Who was it told her?" # cb: told
}

We stood and looked at it through the bars. "It isn't locked," he said. "You could just open it."

"For a button?" said Ruth.

	+	[Leave it there]
		I had another one in my box, and I sewed it on that night.

	+	"I'll get it another day[."]," I said.
		"When?" said Tommy. He meant it as a plain question. He asked me on and off until about the Friday.

	+	[Try the other arm]
		The other arm is twenty-two and three-quarters, and while she was measuring it the bell went.

-	I've put the figure. It may help you to know how far off to stand the jug. # entry: 3: Reach, 23 inches.

-> another_evening

=== coalman ===
# beat: coalman
~ told += COALMAN
The coalman came on Fridays, so it was a Friday, and we were thirteen. There'd been talk at dinner about whether he ever looked up.

Nobody had seen him do it. He backed the lorry into the yard, he carried his forty sacks past the scullery window with his cap down, and he went. "He's shy," Ruth said. "I shall take him his tea." She'd need someone to hold the sugar.

	+	[Hold the sugar]
		I put it on a saucer, with a spoon, so there'd be some reason for the two of us.

	+	"He won't want it[."]," I said.
		"How do you know what he wants? You've never asked him." She gave me the sugar. "That's the whole trouble with you," Ruth said, "you'd leave people to it."

	+	[Go on counting his sacks]
		I was at nine, and I liked to see them come to forty. She put the bowl in my hands at nine.

-	{ went:
	- JOINED:
		You could hear him from the scullery step. "Hup," he said, with each sack, short, and it might have been me laughing. Tommy was on the coke heap. He listened to three or four of them, and then he looked across at me. # cb: went
	- WATCHED:
		Tommy was up on the coke heap. "Where's he got to?" he called across to me, as if I'd have it written down somewhere with my finger on it. He was at ten. # cb: went
	- WENT:
		"And stay behind me," said Ruth. "You're not to go and take hold of anything." Tommy was on the coke heap, and when he saw that I was coming he got down off the other side of it, as he had since the broom handle. # cb: went
	}

She'd done her hair. She went straight over, round the puddles, with the cup held out in front of her, until he had either to stop or walk through it. "We thought you'd like some tea," she said. "It's a cold night. Isn't it."

He stopped. He had a very clean neck. He took the cup, and he said, "Thank you," and he said it to the cup.

	+	"Sugar?"[] I said.
		He put two in. He found the bowl by the spoon, and the spoon by my thumb, and he stirred it facing the wall.

	+	[Look where he's looking]
		I had a look in the cup too. There was only tea in it.

	+	[Pull Ruth's sleeve]
		"I'm talking to him," she said. She asked him was it far to come, and if it was heavy, and he drank with his eyes shut. "He thinks it's delicious," Ruth told me.

-	Then Tommy came round the end of the lorry. "Is it the wet sort or the dry?" he asked.

"Dry," the man said. "You want to keep it dry." He said it to the shovel.

"I do," Tommy said.

Ruth had been planning it for nine days and she'd got a thank you. Tommy had seven words, and he hadn't even washed.

	+	"He spoke to you first[."]," I said.
		"He spoke to the crockery first." She walked in ahead of me, and Tommy was told that evening by several people that he'd been rude to a working man.

	+	"What do they tell him about us?"
		"Who?"
		"The teachers. They must have said something, when he started."
		"That there'd be tea," Ruth said.

	+	[Wait by the lorry for the cup]
		"Let him finish," said Ruth, and took me in by the elbow. She watched out of the scullery window until it was dark.

-	It was me who fetched the cup. He'd stood it on the wall by the tap, upside down, rinsed, with a thumb mark on it. He'd poured most of it down the drain first. You could see by the milk.

	+	[Tell Ruth he drank it]
		She had them all keep quiet while I said it. She took him one every second Friday until the frosts were over, and I fetched the cups.

	+	[Say it went down the drain]
		"Then you made it too strong," she said. She hadn't let me make it. She gave out at supper that Kathy had made it too strong.

	+	[Swill the drain before she looks]
		I put a bucket down, and hung the cup up with the rest. She never asked.

-	So that's carrying, on the one line. # entry: 3: Carrying, good.

-> another_evening

=== spelling ===
# beat: spelling
~ told += SPELLING
It was a light evening, the summer we were thirteen, with the windows up. They had us back in after tea because we'd missed the test for the man who did our teeth.

We were on M. Every word had a sentence to go with it, so you'd know which it was. "Mountain. The mountain is high. Motor. The motor is running." Then the teacher said, "Mother," and looked at the book. She turned it over and looked at the next page. "Mother," she said.

	+	[Write it]
		It went down easily enough. Then I looked at it and thought it couldn't be finished, and I put a full stop.

	+	"What's the sentence?"[] I said.
		"There isn't one for that," she said. "Mouse. The mouse has a tail."

	+	[Listen to the pens]
		There was one lot that went straight through, and a few that started and stopped, and Tommy's that hadn't started.

-	We swapped to mark. Half the class had it wrong, and there weren't two of them wrong alike. There was one with a U and one with two Ts, and a boy had put "marther" and said that he'd seen it. I had Ruth's. She'd put an A in it, very neatly.

	+	[Mark it wrong]
		I put the cross small. "It can be either," Ruth said. "It's the older way." I had a cross from her for "mouse", that I'd spelt exactly as it is, and I had to go up to the front to have it put right.

	+	(forged) [Turn the A into an O]
		It only wanted rounding. I slid it across with a tick and she looked at the O for some time. "You've blotted that," she said. She had twenty out of twenty, and she sat beside somebody else until Monday.

	+	[Ask the teacher]
		"Just mark what's on the board," said the teacher. It wasn't on the board. She'd put up all the rest.

-	"Who has it right?" the teacher said. There were eleven{forged:, with Ruth}, and she went along the row. They'd got it out of books. "Kathy?" she said. "How did you know that one?"

	+	"It's other, with an M[."]," I said.
		"So it is." She'd never noticed, you could see. She put it up on the board in two colours, for the rest of them.

	+	"Out of a book[."]," I said.
		She asked me what book. I gave her the one about the lighthouse, and she'd read that one, she'd read it to us, and there was nobody in it but a man and some birds.

	+	"I guessed[."]," I said.
		"It's a very good guess," the teacher said. She had me down as a guesser after that.

-	It was off a jar. There was a tall one at the back of the pantry, with a label that said "as Mother makes it", and I used to get up on the bin and read that when I was six or so. I never had the lid off, so I couldn't tell you what it was she made.

{ went:
- JOINED:
	Tommy had put "moth". "Then I waited," he told them. They laughed, and they looked round for mine as well, because it came late, and they'd taken to leaving a space for it. I gave them a cough. # cb: went
- WATCHED:
	Tommy had put "moth". He'd looked over to see how much more of it there was, he said, but I'd had my finger along the line, as usual, and he could only see the front. # cb: went
- WENT:
	Tommy had put "moth". I leant over to help him with the end of it, and he moved the paper. He said I'd only take hold of it, and then it'd be mine. # cb: went
}

Those who'd got it wrong wrote it out, twenty times each, and we sat with our arms folded and heard them. A girl asked could she stop at eighteen because she'd come to the end of the sheet.

	+	[Give her a sheet]
		She did the other two, and there was all that paper left.

	+	[Help Tommy with his]
		I did the last five. It was easier to forge than you'd think, he'd got into a swing. His sixteenth was the best one of anybody's.

	+	[Look out of the window]
		The man who did the teeth was out on the step, with his case, waiting for his car. He had one of our apples. He ate it core and all, and then he had the stalk, and he looked about for some time to see where you'd put a stalk.

-	It's down as spelling. # entry: 3: Spelling, good.

-> another_evening

=== power_cut ===
# beat: power_cut
~ told += POWER_CUT
The lights failed one Tuesday with half the girls in the bath, the winter we were thirteen. They sat everyone in the common room in dressing gowns and told us to stop there, and the teachers went to look for candles.

Ruth had the torch. It lived in the fire cupboard, and she may have had it for weeks. She put it under her chin. "I can see you all," she said, in a voice. "I can see what's coming to you."

	+	[Sit at the front]
		I'd have gone anyway. She wanted somebody by her to say "Next".

	+	"That's for fires[."]," I said.
		"Then I can see a fire," said Ruth, "and Kathy can't find the torch." I was told about it by the small ones for days.

	+	[Stay by the radiator]
		It was still warm, and you could see more from there. You could see that she'd gone up on her toes for it.

-	She did it by looking in people's palms. A boy was going to be spoken to on the stairs. "You'll have seconds," she told a fat girl, "but you won't enjoy it," and there was one who'd be made to wear her hat. They all came true, that week.

"What about when I'm old?" a small one asked.

Ruth shone it on the hand again. She turned it to the side. "Sausages," she said.

"That's Saturday."

"It goes up to Saturday."

	+	"Ask what's after[."]," I said to the small one.
		She did ask.
		"After that it's dark," said Ruth. "It's only a torch."

	+	"Do Tommy[."]," I said.
		He had big palms, and she had a good look. "You'll lift something," she said, and they all shouted out what. He wanted to know which day. She said every day, till Saturday, and he said well, then.

	+	[Tuck the small one in]
		I put the end of a rug round her. She was looking in her own hand, she had it right up to her nose. "Which one's the sausages?" she said.

-	{ went:
	- JOINED:
		They had me in the light next, and it was quiet for it, and Tommy said, "Wait for it," not to anyone. They all knew that I laughed late. I'd been about to, and I held it until it hurt. # cb: went
	- WATCHED:
		They had me in the light next. "She'll want to know what page it's on," Tommy said, out of the dark, and people thought about it and decided that it was a joke. # cb: went
	- WENT:
		They had me in the light next. "Mr Moon's over there," somebody said, "shall we put him out?" I heard Tommy get up and go and sit on the stairs. # cb: went
	}

I had something ready to ask her. Ruth took hold of my wrist. "You'll lose a button," she said. {told ? GATE:She'd been standing there when I lost one at the gate.}

	+	"Is that all?"
		"It's a very good button," she said. "You'll look for it everywhere." Then she let go, and there were people behind me.

	+	"When?"
		"By Saturday."
		"They're all by Saturday."
		"Well, I can't see round corners," said Ruth.

	+	[Take the torch and do hers]
		"Now you," I said, and held it for her. She looked at her hand for quite some time. "I'm having June," she said, and somebody told her it only went up to Saturday, and she took the torch off me.

-	By the Friday night I still had all six, and hers had come true for everybody else. It was the one fortune I'd been given and I didn't care to have it wrong.

	+	[Cut one off]
		I used the nail scissors. I went down to breakfast with it hanging open and looked under things. She was as pleased as if she'd lost it herself, and she had the whole table help me.

	+	[Sew them on tighter]
		I did them with double thread. On the Saturday she counted them in the queue.

	+	[Leave it to happen]
		It went of its own accord on the Sunday. I told her, and she said that wasn't hers, then, that must be somebody else's.

-	That's down as buttons. # entry: 3: Buttons, own.

-> another_evening
