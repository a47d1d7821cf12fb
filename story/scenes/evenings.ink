=== evenings ===
# beat: evenings
The year we were thirteen I learned most of what I know, and it wasn't in lessons. Section Three wants your schooling and then your aptitudes, and there's three lines for the two of them together. {returned:I sent two of mine last time and they came back without a mark on them, so either you've had them or nobody has. There were always four. I've got them down on the back of a menu.|The schooling I can do from here. The aptitudes I've been putting down on the back of a menu as I thought of them, and they're all evenings, and I've four, and there's room for two.}

	*	[Reach, at the gate]
		-> gate
	*	[Carrying, for the coalman]
		-> coalman
	*	[Spelling, one word]
		-> spelling
	*	[Fortunes, in the power cut]
		-> power_cut

=== another_evening ===
{ LIST_COUNT(told) == 2:
	-> madame
}
There's another line under that one, and the menu's still here.

	*	{told !? GATE} [Reach, at the gate]
		-> gate
	*	{told !? COALMAN} [Carrying, for the coalman]
		-> coalman
	*	{told !? SPELLING} [Spelling, one word]
		-> spelling
	*	{told !? POWER_CUT} [Fortunes, in the power cut]
		-> power_cut

=== gate ===
# beat: gate
~ told += GATE
I was thirteen and I'd the longest arms in the year. Seven of us had gone down the drive after tea to see if it was as far as people said, and there we were at the gates, with an hour until the bell.

"One of us ought to put something through," said Ruth. "Kathy's got the reach."

	*	"Why mine?"
		"Because I'd be no good, I'd have to say how it was going." She'd got hold of my cuff already, to help.

	*	[Take your cardigan off]
		I gave it her to hold. It made rather a thing of it. Two of them moved back.

	*	[Offer a stick]
		"That's a stick," Ruth said. "Anyone can be out with a stick." They all looked at the stick, and I put it down.

-	So I went in between two bars, up to the shoulder, with my cheek on the iron, which was all rust on our side. It was a comfortable gate to lean on.

"That's not out," one of them said. "She's in. You can see she is, look at her feet."

"Her hand's out."

"A hand's not out if she's in. It's like at the dentist."

"What if somebody took it?" Tommy said.

	*	"It feels the same[."]," I said.
		"It can't feel the same. It's out." Ruth made me do it with my eyes shut.

	*	"Elbow counts[."]," I said.
		That was only to get on. It split them three and three, and they wouldn't stand together, and I was left with nobody to hold my collar.

	*	[Stretch]
		You can always get another inch. It's in the shoulder. I've since got a good many people out of baths with that inch.

-	The girl who did needlework had her inches on her, on a ribbon. She made it twenty-three inches from the bar to the end of my finger, and there was an argument about nails.

{ went:
- JOINED:
	They'd all had their laugh about the nails. Tommy held a hand up for quiet and looked at me, through the bar, and they waited, and I hadn't been going to, and I did. # cb: went
- WATCHED:
	Tommy bent down to check it for himself. He put his own finger on the place and kept it there and asked me was that where I'd been. He always liked to see where my finger was, after the moon. # cb: went
- WENT:
	"Mrs Moon's got her arm out for him," said somebody. It had been over since February, but they kept it by. Tommy went and stood a long way off, where there was no danger of being handed anything. # cb: went
}

What I didn't tell them was about the paint. I had my hand round on the far side of the bar by then and it was smooth. It was lovely, there was coat on coat of it.

Then a dog came along the road.

	*	[Say there's a dog]
		"There isn't," Ruth said. By the time they'd all got down to see, it had gone by, and it was put to a vote.

	*	[Keep still]
		It gave my fingers a thorough going-over, as if they'd been put there for it, and somebody a long way down the road whistled and it went. "Why's it wet?" said the girl with the ribbon. She measured again, in case.

	*	[Make a fuss of it]
		You can do a good deal with one hand, I did its ears and most of its back. They took it from my face that I was in pain. They got me by the waist, four of them, and pulled.

-	When I got in again I'd a button off my cuff. It was lying in the road, a foot past where I could reach.

"That's out," Tommy said, and nobody could say it wasn't.

{ told ? POWER_CUT:
	Ruth looked round at everyone. "A button," she said. "Who told her? Who was it told her about a button?" # cb: told
}

We stood and looked at it. "It isn't locked," he said. "You could just open it."

"For a button?" said Ruth.

	*	[Leave it there]
		They were quite right, I'd another one in my box, and I sewed it on that night, and it didn't match.

	*	"I could see to it later[."]," I said.
		"When?" said Tommy. He meant it as a plain question. He asked me on and off until about the Friday.

	*	[Try the other arm]
		The other arm is twenty-two and three-quarters, and while she was measuring it the bell went.

-	I've put the figure in. It might help somebody to know how far away to stand the jug. # entry: 3: Reach, 23 inches.

-> another_evening

=== coalman ===
# beat: coalman
~ told += COALMAN
We'd have been thirteen, and I know it was a Friday, because he came on Fridays. There'd been talk at dinner about whether the coalman ever looked up.

Nobody had seen him do it. He backed the lorry into the yard, he carried his forty sacks past the scullery window with his cap down, and he went. "He's shy," Ruth said. "He's got nobody to talk to. I shall take him his tea." She'd need someone to hold the sugar.

	*	[Hold the sugar]
		I put it on a saucer, with a spoon, so there'd be some reason for the two of us.

	*	"He won't want it[."]," I said.
		"How do you know what he wants? You've never asked him." She gave me the sugar. "That's the whole trouble with you," Ruth said, "you'd leave people to it."

	*	[Count the sacks]
		I was at nine. I liked to see them come to forty. She put the bowl in my hands at nine and I never did find out about that load, they might have been diddling us for years.

-	You could hear him from the scullery step.

{ went:
- JOINED:
	"Hup," he said, with each sack, as he got it on to his back. Only the one, and short. Tommy was on the coke heap, and he listened to three or four of them, and then he looked across at me. # cb: went
- WATCHED:
	Tommy was up on the coke heap. "Where's he got to?" he called to me, as if I'd naturally have it written down somewhere, and I'd my thumb on the windowsill, so I suppose I did have. # cb: went
- WENT:
	"And stay behind me," said Ruth. "You're not to go up and take hold of anything." Tommy was on the coke heap, and when he saw that I was coming he got down off the other side of it. # cb: went
}

She'd done her hair. She went straight over, round the puddles, with the cup held out in front of her, until he'd either to stop or walk through it. "We thought you'd like some tea," she said. "It's a cold night. Isn't it."

He stopped. He'd a very clean neck. He took the cup, and he said, "Thank you," and he said it to the cup.

	*	"Sugar?"[] I said.
		He put two in. He found the bowl by the spoon, and the spoon by my thumb, and he stirred it facing the wall.

	*	[Look where he's looking]
		I'd a look in the cup too. There was only tea in it. It made three of us with our heads down, and you'd have thought we'd lost something.

	*	[Pull Ruth's sleeve]
		"I'm talking to him," she said. She asked him was it far to come, and if it was heavy, and he drank with his eyes shut. "He thinks it's delicious," Ruth told me.

-	Then Tommy came round the end of the lorry. "Is it the wet sort or the dry?" he asked.

"Dry," the man said. "You want to keep it dry." He said it to the shovel.

"I do," Tommy said.

Ruth had been planning it for nine days. She'd got a thank you. He'd had seven words, and he hadn't even washed.

	*	"He spoke to you first[."]," I said.
		"He spoke to the crockery first." She walked in ahead of me, and Tommy was told that evening by several people that he'd been rude to a working man.

	*	"What else is he told?"[] I said.
		"Who?"
		"About us. What did they say to him, when he started?"
		"That there'd be tea," Ruth said.

	*	[Go back for the cup]
		"Let him finish," said Ruth. She watched out of the scullery until she couldn't see the sugar.

-	I was the one who fetched it. He'd stood it on the wall by the tap, upside down, rinsed, with a thumb mark on it. He'd poured most of it down the drain first. You could see by the milk.

	*	[Tell Ruth he drank it]
		She had them all keep quiet while I said it. She took him one every second Friday until the frosts were over, and I fetched the cups.

	*	[Report the drain]
		"Then you made it too strong," she said. She hadn't let me make it. She gave out at supper that Kathy had made it too strong.

	*	[Swill the drain]
		I put a bucket down and dried the cup and hung it up with the rest. She never asked. I think if you asked her, she'd have told you he'd a second one.

-	I've put it down as carrying. It's not a thing people can all do, a full cup, over cobbles. # entry: 3: Carrying, good.

-> another_evening

=== spelling ===
# beat: spelling
~ told += SPELLING
It was the summer we were thirteen, a light evening, with the windows up. They had us back in after tea because we'd missed the test for the man who did our teeth.

We were on M. Every word had a sentence to go with it, so you'd know which it was. "Mountain. The mountain is high. Motor. The motor is running." Then the teacher said, "Mother," and looked at the book. She turned it over and looked at the next page. "Mother," she said.

	*	[Write it]
		I wrote it. It went down easily enough. Then I looked at it and thought it couldn't be finished, and I put a full stop.

	*	"What's the sentence?"[] I said.
		"There isn't one for that," she said. "Mouse. The mouse has a tail."

	*	[Hear who's writing]
		You can tell, from pens. There was one lot that went straight through, and a few that started and stopped, and Tommy's that hadn't started.

-	We swapped to mark. Half the class had got it wrong. It's usual to have the wrong ones go in twos and threes, and there wasn't a pair of these alike. There was one with a U and one with two Ts, and a boy had put "marther" and said that he'd seen it. I had Ruth's.

She'd got an A in it. She'd done it very neatly.

	*	[Mark it wrong]
		I put the cross small. "It can be either," Ruth said. "It's the older way." I had a cross from her for "mouse", that I'd spelt exactly as it is, and I'd to go up to the front to have it put right.

	*	[Turn the A into an O]
		It only wanted rounding. I slid it across with a tick and she looked at the O for some time. "You've blotted that," she said. She had twenty out of twenty and she didn't speak of it, and nor did I, and she sat beside somebody else until Monday.

	*	[Ask the teacher]
		"Just mark what's on the board," said the teacher. It wasn't on the board. She'd put up all the rest.

-	"Who has it right?" the teacher said. There were eleven, and she went along the row. They'd got it out of books. "Kathy?" she said. "How did you know that one?"

	*	"It's other, with an M[."]," I said.
		"So it is." She'd never noticed, you could see. She said it over. She put it up on the board in two colours, for the rest of them.

	*	"Out of a book[."]," I said.
		It was what people had said, so I said it. She asked me what book. I gave her the one about the lighthouse, and she'd read that one, she'd read it to us, and there was nobody in it but a man and some birds.

	*	[Say you guessed]
		"It's a very good guess," the teacher said. She had me down as a guesser after that. It was on my report.

-	It was off a jar. There was a tall one at the back of the pantry, with a label that said "as Mother makes it", and I used to get up on the bin and read that, when I was six or so. I never had the lid off, so I couldn't tell you what it was she made.

{ went:
- JOINED:
	Tommy had put "moth". "Then I waited," he told them. They laughed, and they looked round for mine as well, they'd got so they liked to leave a space for it, and I gave them a cough. # cb: went
- WATCHED:
	Tommy had put "moth". He'd looked over to see how much more of it there was, he said, but I'd had my finger along the line, as usual, and he could only see the front. # cb: went
- WENT:
	Tommy had put "moth". I leant over to help him with the end of it, and he moved the paper. He said I'd only finish it for him, and then it'd be mine. # cb: went
}

Those who'd got it wrong wrote it out, twenty times each, and we sat with our arms folded and heard them. Somebody made it two hundred and twenty. A girl asked could she stop at eighteen because she'd come to the end of the sheet.

	*	[Give her a sheet]
		She did the other two, and there was all that paper left. She drew a moth in it.

	*	[Help Tommy with his]
		I did the last five. It was easier to forge than you'd think, he'd got into a swing. His sixteenth was the best one of anybody's, and that was me.

	*	[Look out of the window]
		The man who did the teeth was out on the step, with his case, waiting for his car. He'd one of our apples. He ate it core and all, and then he'd the stalk, and he looked about for some time to see where you'd put a stalk.

-	It's down as "spelling, good". They'll be able to tell that from the rest of the form. # entry: 3: Spelling, good.

-> another_evening

=== power_cut ===
# beat: power_cut
~ told += POWER_CUT
The winter we were thirteen the lights failed, one Tuesday, with half the girls in the bath. They sat everyone in the common room in dressing gowns and told us to stop there, and the teachers went to look for candles.

Ruth had the torch. It lived in the fire cupboard, and she may have had it for weeks. She put it under her chin. "I can see you all," she said, in a voice. "I can see what's coming to you."

	*	[Move up to the front]
		I'd have gone anyway. She needed someone to hold the other end of the rug.

	*	"That's for fires[."]," I said.
		"Then I can see a fire," said Ruth, "and Kathy can't find the torch." I got told about that by the small ones for days, they'd stopped sleeping near me.

	*	[Stay by the radiator]
		It was still warm, and you could see more from there. You could see her feet. She'd gone up on her toes for it.

-	She did them by the hand, one at a time. A boy was going to be spoken to on the stairs. Someone else would find a thing she hadn't lost. "You'll have seconds," she told a fat girl, "but you won't enjoy it," and there was one who'd be made to wear her hat. They came true all that week.

"What about when I'm old?" a small one asked.

Ruth shone it on the hand again. She turned it to the side. "Sausages," she said.

"That's Saturday."

"It goes up to Saturday."

	*	"Ask what's after[."]," I said to the small one.
		She did ask.
		"After that it's dark," said Ruth. "It's only a torch."

	*	"Do Tommy[."]," I said.
		She had a good look, he'd big palms. "You'll lift something," she said, and they all shouted out what. He wanted to know which day. She said every day, till Saturday, and he said well, then.

	*	[Tuck the small one in]
		I got the end of the rug round her. She was looking in her own hand, she'd got it up to her nose. "Which one's the sausages?" she said.

-	{ went:
	- JOINED:
		They had me in the light next, and it was quiet for it, and Tommy said, "Wait for it," not to anyone. I'd been about to laugh and I held it until it hurt. # cb: went
	- WATCHED:
		"She'll want to know what page it's on," Tommy said when it was me, out of the dark, and people thought about it and decided that it was a joke. # cb: went
	- WENT:
		They had me in the light next. "Mr Moon's over there," somebody said, "shall we put him out?" and I heard him get up and go and sit on the stairs. # cb: went
	}

"You," said Ruth, and took hold of my wrist. {told ? GATE:She knew very well about the one I'd lost at the gate. |}"You'll lose a button."

I didn't say anything to that, and I'd been going to ask her something, too. I had it ready all along the row.

	*	"Is that all?"
		"It's a very good button," she said. "You'll look for it everywhere." Then she let go, and there were people behind me.

	*	"When?"
		"By Saturday."
		"They're all by Saturday."
		"Well, I can't see round corners," said Ruth.

	*	[Hold the torch for hers]
		"Now do you," I said, and held it. She looked at her hand a fair time, for her. "I'm having June," she said, and somebody told her you couldn't see June from there, and she took the torch off me.

-	By the Friday night I still had them all, and hers was the only one of mine I minded about. She'd been right for everybody else. There'd been the hat.

	*	[Cut one off]
		I used the nail scissors. I went down to breakfast with it hanging open and looked under things. She was as pleased as if she'd lost it herself, and she had the whole table help me.

	*	[Sew them on tighter]
		I did all six, double thread, with a shank. On the Saturday she counted them in the queue. She didn't make anything of it. She said that it needn't be one of mine.

	*	[Leave it to happen]
		It went of its own accord on the Sunday. I told her, and she said that wasn't hers, then, that must be somebody else's.

-	So it's down as buttons. The lights had come back while she was on the last row, with her mouth open and her hair in rags, and everybody clapped, and when she looked at the torch it had been orange for some time. # entry: 3: Buttons, own.

-> another_evening
