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
That leaves one line, and three evenings that could go on it.

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
I was thirteen, and it was after tea with an hour till the bell, and seven of us had gone down the drive as far as the gates. A girl had said in the cloakroom that if you put your hand through you'd have been outside, and somebody else had said you wouldn't, and I had the longest arms in the year, so they'd brought me.

"Go on, Kathy," said Ruth.

	+	"Why don't you do it?"
		"I've got to be able to see. Somebody has to be able to say afterwards. I'd do it otherwise, I'd do it this minute." She'd got hold of my cuff already, to help.

	+	[Take your cardigan off]
		I gave it to Ruth, and she folded it.

	+	[Offer a stick]
		Ruth said that anyone could be out with a stick.

-	So I went in between two of the bars up to the shoulder, with my cheek on the iron, which was all rust on our side.

"She's not out," somebody said. "Look at her feet."

"Her hand's out."

"If you put your hand in the bath you don't say you've had a bath."

"It's a different thing altogether," Ruth said. "That's nothing to do with it."

"What if somebody shook it?" said Tommy.

"Shook what?"

"Her hand. If they were going by. Would they be in?"

"Nobody's going by," said Ruth.

"No, but if they did."

	+	"It feels the same[."]," I said.
		"It can't do," said Ruth. "Shut your eyes." So I did it with them shut.

	+	"I think elbow counts[."]," I said.
		That was only to get on, because of my neck. It split them three and three, and they went back to the beginning.

	+	[Stretch a bit further]
		I could get another inch if I put my chin up.

-	One of the girls had her needlework ribbon with the inches on, and she made it twenty-three, from the bar to the end of my longest finger. There was an argument about the nail.

{ went:
- JOINED:
	They'd had their laugh about the nail when Tommy put a hand up. "Wait," he said. "She's not had hers." My laugh had come late at the moon, and they'd got into the way of leaving room for it. I hadn't been going to, and I did. # cb: went
- WATCHED:
	Tommy put his finger on the ribbon next to hers, and he asked me was that right, twenty-three. He'd asked me things like that ever since the play, when I'd had my finger on the place. # cb: went
- WENT:
	"Mrs Moon's got her arm out for him," somebody said. On the whole they'd given that up by February. Tommy went and stood by the hedge with his hands in his pockets, where nobody could give him anything to hold. # cb: went
}

What I didn't tell them about was the paint. My hand was round on the far side of the bar by then, and it was smooth there, because that was the side the man painted every second spring.

Then a dog came along the road.

	+	[Say there's a dog]
		"There isn't," Ruth said. It had gone by before they could all get down and look.

	+	[Keep still]
		It went over my fingers quite carefully, and somebody whistled a long way down the road and it ran off.

	+	[Make a fuss of it]
		I did its ears, and most of its back. They thought I was in pain, and four of them got me by the waist and pulled.

-	When I was in again there was a button off my cuff. It wasn't on our side, because we looked.

"That's out," somebody said.

{ told ? POWER_CUT:
	"I told her she'd lose a button," Ruth said. "In the power cut, with the torch. Didn't I? I told her a button." # cb: told
}

	+	[Leave it]
		I had another in my box, and I sewed it on that night.

	+	"I'll look for it another day[."]," I said.
		"When?" said Tommy. I said I didn't know. He asked me again on the Friday.

	+	[Try the other arm]
		The other arm is twenty-two and three-quarters, and while they were measuring it the bell went.

-	I've put the figure. It may help you to know how far off to stand the jug. # entry: 3: Reach, 23 inches.

-> another_evening

=== coalman ===
# beat: coalman
~ told += COALMAN
The coalman came on Fridays, so it was a Friday, and we were thirteen. Nobody had ever seen him look up. He backed the lorry into the yard and carried his sacks in past the scullery window with his cap down, forty of them, and then he folded the empties over his arm and went.

"I shall take him some tea," said Ruth. "You needn't all come. You'll have to, Kathy, I can't do the sugar as well."

	+	[Hold the sugar]
		I put the bowl on a saucer and found a spoon.

	+	"He won't want it[."]," I said.
		"You don't know that, you've never asked him. Everybody wants tea when they've been carrying." She gave me the sugar.

	+	[Go on counting his sacks]
		I was at nine, and I liked to see them come to forty. She put the bowl in my hands at nine.

-	{ went:
	- JOINED:
		You could hear him from the step. He said "Hup" with each sack as it went on to his shoulder, quite short, and it might have been me laughing at the moon. Tommy was sitting on the coke heap, and he looked across at me. # cb: went
	- WATCHED:
		Tommy was on the coke heap, watching. "How many's he done?" he called across to me. It was always me he asked, because at the play I'd been the one with a finger on the place. I said ten, and he said he made it ten as well. # cb: went
	- WENT:
		"And you're not to take hold of anything," said Ruth. "You know what you're like." Tommy was sitting on the coke heap, and when he saw that I was coming he got down off the other side of it. It was a year since the broom handle, and he'd still sooner not be where I could reach. # cb: went
	}

She'd done her hair. She went over to him round the puddles with the cup held out in front of her, and waited by the tap until he'd put one down.

"We thought you'd like some tea," Ruth said. "It's a cold day. Isn't it. It's not as cold as last time."

He had a very clean neck. He took the cup, and he said, "Thank you," and he said it to the cup.

	+	"Sugar?"[] I said.
		He put two in, finding the bowl with the spoon, and stirred it facing the wall.

	+	[Look where he's looking]
		I had a look in the cup too. There was only tea in it.

	+	[Pull Ruth's sleeve]
		"I'm talking to him," she said. She asked him was it far to come, and whether the lorry was his own, and all that while he drank with his eyes shut.

-	Then Tommy came round the end of the lorry. "Is it the wet sort or the dry?" he asked.

"Dry," the man said. "You want to keep it dry."

"I do," said Tommy. "Ours gets rained on, though, at the one end. Will it hurt it, if it's only been the once?"

The man had begun to shake his head when he saw the two of us, and he picked up a sack.

Ruth hadn't finished.

	+	"He spoke to you first[."]," I said.
		"He did, didn't he?" said Ruth. That was how it was told at supper, and several people let Tommy know that he'd interrupted.

	+	"What do they tell him about us?"
		"Who?"
		"The teachers. When he started."
		"I don't suppose they told him anything. Why would they?" She was walking rather fast. "What would there be to tell?" Ruth said.

	+	[Wait by the lorry for the cup]
		"You don't stand over people," she told me, and took me in by the elbow. She watched from the scullery until it was dark.

-	It was me who fetched the cup in. He'd stood it on the wall by the tap, upside down, rinsed. He'd poured most of the tea away first, and you could see the milk in the drain.

	+	[Tell Ruth he drank it]
		She had them all keep quiet while I said it. She took him one every second Friday until the frosts were over, and I fetched the cups.

	+	[Say it went down the drain]
		"Then you made it too strong," said Ruth. I hadn't made it.

	+	[Swill the drain before she looks]
		I put a bucket of water down and hung the cup up with the others, and she never asked.

-	There wasn't room on the line for Ruth, or the tea, so it only says carrying. # entry: 3: Carrying, good.

-> another_evening

=== spelling ===
# beat: spelling
~ told += SPELLING
It was a light evening, the summer we were thirteen, with the windows up. They had us back in after tea because that morning we'd missed the test for the man who did our teeth. The teacher said a word, and then a sentence with the word in so that you'd know which it was, and then the word again, and you didn't write till the second time. We were on M.

"Mountain," she said. "The mountain is high. Mountain." Then she said, "Mother," and looked at the book, and turned it over and looked at the next page. "Mother," she said again.

	+	[Write it]
		It went down easily enough. It didn't look finished, so I gave it a full stop.

	+	"What's the sentence?"[] I said.
		"They haven't put one," said the teacher. She gave us "mouse" then, and the mouse had a tail.

	+	[Listen to the pens]
		There was one lot that went straight through, and some that started and stopped and started.

-	We swapped to mark. Half the class had it wrong, in all sorts of ways. I had Ruth's. She'd put an A in it, very neatly.

	+	[Mark it wrong]
		"It can be either," Ruth said.
		"It can't, it's an O."
		"It's the older way of doing it. It isn't up on the board, so you can't say." It wasn't, it was the one word the teacher hadn't put up.

	+	(forged) [Turn the A into an O]
		It only wanted rounding. I passed it across with a tick, and she looked at the O for some time. She had twenty out of twenty, and she sat by somebody else until Monday.

	+	[Ask the teacher]
		"Just mark what's on the board," said the teacher. It was the only one she hadn't put on the board.

-	"Who has it right?" the teacher asked. There were eleven{forged:, with Ruth}, and she went along the row to see how they'd come by it, which was mostly out of books. "And Kathy?" she said.

	+	"It's other, with an M[."]," I said.
		"So it is," said the teacher. She put it up in two colours for the rest of them.

	+	"Out of a book[."]," I said.
		She asked me what book. I gave her the one about the lighthouse, and she said there was nobody in that but a man and some birds, and I said then it might have been another one.

	+	"I guessed[."]," I said.
		"It's a very good guess," she said, and made a note of it.

-	It was off a jar. There was a tall one at the back of the pantry, with a label that said "as Mother makes it", and when I was six or so I used to get up on the bin, if they'd left the door open, and read that.

{ went:
- JOINED:
	Tommy had put "moth". "Then I waited," he told them, "in case there was some more." They laughed, and when they'd done they looked round for mine. It had been the late one at the moon, and they didn't like to go on without it. # cb: went
- WATCHED:
	Tommy had put "moth". He'd looked across to see how much more of it there was, he said, and I'd had my finger along the line as usual and he could only see the front. # cb: went
- WENT:
	Tommy had put "moth". I leaned over to help him with the end of it, and he moved the paper. He said it was his, he'd sooner do it himself, I'd only go and take hold of it. # cb: went
}

Anyone who'd got it wrong wrote it out, twenty times, and we sat with our arms folded and waited for them. A girl asked could she stop at eighteen because she'd come to the end of the sheet.

	+	[Give her a sheet]
		She did the other two and gave me back what was left.

	+	[Help Tommy with his]
		I did him the last five, when the teacher was seeing to the windows. It's easy writing to do, it all leans the one way.

	+	[Look out of the window]
		The man who did the teeth was out on the step with his case, waiting to be fetched. He was eating one of our apples, core and all.

-	If you want a thing written out for anybody you can leave it with me. # entry: 3: Spelling, good.

-> another_evening

=== power_cut ===
# beat: power_cut
~ told += POWER_CUT
The lights failed one Tuesday with half the girls in the bath, the winter we were thirteen. They brought everyone down to the common room in dressing gowns and towels, and counted us twice, because people would move, and went to look for candles.

Ruth had the torch, which belonged in the fire cupboard. She put it under her chin. "I can see you all," she said, in a voice. "I can see what's coming to you."

	+	[Sit at the front]
		She wanted somebody by her to say "Next".

	+	"That's for fires[."]," I said.
		"Well, there might be one," said Ruth. "Then we'd want to know where it was. So it's just as well I've got it, isn't it?"

	+	[Stay by the radiator]
		It was still warm, and you could see more from there. You could see that she'd gone up on her toes for it.

-	She did it from people's palms. They came up one at a time and she took the wrist and brought the torch down and told them. A boy was going to be spoken to on the stairs, and there was a girl who'd be made to wear her hat. They were things that happened to somebody most weeks.

"What about when I'm old?" a small one asked.

Ruth shone it on the hand again. "Sausages," she said.

"That's Saturday."

"It goes up to Saturday."

	+	"Ask what's after[."]," I said to the small one.
		She did ask. "After that it's dark," said Ruth. "It's only a torch."

	+	"Do Tommy[."]," I said.
		"You'll lift something," Ruth told him, when she'd had a good look, and they all shouted out what.
		"Which day?" said Tommy.
		"Every day."
		He said he'd thought it might be something else.

	+	[Tuck the small one in]
		I put the end of a rug round her. She had her own hand right up to her nose. "Which one's the sausages?" she said.

-	{ went:
	- JOINED:
		They had me in the light next, and it went quiet, and "Wait for it," said Tommy, not to anyone. They all knew from the play that I laughed late. I'd been just about to, and I held it in until it hurt. # cb: went
	- WATCHED:
		They had me in the light next. "She'll want to know what page it's on," Tommy said in the dark, and people laughed. I don't believe he meant it for a joke, he'd been asking me what page since the play. # cb: went
	- WENT:
		They had me in the light next. "Mr Moon's over there," somebody said, "shall we put him out?" I heard Tommy get up and go and sit on the stairs, where there was nobody, and shut the door after him. # cb: went
	}

Ruth took hold of my wrist. "You'll lose a button," she said.{told ? GATE: She'd been stood next to me when I lost that one at the gate.}

	+	"Is that all?"
		"It's a very good button. You'll look for it everywhere, and then you'll find it. No, you don't find it."
		"Do I or don't I?"
		"I've said. There's people waiting, Kathy."

	+	"When?"
		"By Saturday," said Ruth, and let go.

	+	[Take the torch and do hers]
		"Now you," I said, and held it for her. She looked at her hand for quite some time. "I'm having June," she said. Somebody told her June was after Saturday, and she had the torch back off me.

-	By the Friday night I still had all six. Everybody else's had come true, more or less, and I didn't care to have mine wrong.

	+	[Cut one off]
		I used the nail scissors. I went down to breakfast with it hanging open and looked under things, and she was very good about it and got the whole table to help me.

	+	[Sew them on tighter]
		I did them with double thread. On the Saturday she counted them in the queue.

	+	[Leave it to happen]
		It went of its own accord on the Sunday, and Ruth said you couldn't count that.

-	I've put buttons, so you'll know you needn't bring thread. # entry: 3: Buttons, own.

-> another_evening
