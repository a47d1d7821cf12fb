=== hailsham ===
# beat: hailsham
I was at Hailsham until I was sixteen. It was a big house at the end of a long drive, with four dormitories and a bell, and anybody going by would have taken it for a boarding school. We were called students. There was a trunk room, and they kept the apples in it, and on Saturdays two of us were sent up to turn them over and bring down the ones that had started to go. # canon: 03

The rules were on a board by the dinner hatch, and numbered. Three of them I can put a person to.

	*	(jug) [Quote rule 6, Tommy's]
		"Jugs will be passed by the handle." It had been "Jugs will be passed". The rest was added in a newer white the year that we were nine, because a boy called Tommy had been asked for the jug and threw it.

	*	(hatch) [Give rule 11, which was Ruth's]
		"The hatch will be shut when it is shut." Ruth had got them to put that up. She stopped there once to do up her shoe, and when she looked round there were fourteen people queuing behind her with trays, and she sent two of them to the back for pushing.

	*	[Feel for rule 8]
		They'd painted that one out in cream, but you could get your thumb on the letters. It began "Students" and it ended "door". I call it mine because I worked at the middle for most of a winter, and then they did the wall again.

-	Students never left. There were iron gates at the bottom of the drive, not locked and not used, and every second spring a man painted them from the outside. The coalman came on alternate Fridays by the back way and didn't look up. Nobody went home for the holidays or out for the day, and if it was teeth then a man came with a case. # canon: 06

The cloakroom had a brass number over every hook. I was 41. Ruth was 42, and before we'd ever spoken I came in and found her coat on my hook and mine on the floor with the sandshoes. In fairness to Ruth, her own hook was loose and turned round if you put any weight on it.

	*	(floor) [Put her coat on the floor]
		She picked it up when she came, and hung it on 41 again, on top of mine. "There," she said, and gave me her bag to hold.

	*	"That's my hook[."]," I said.
		"I know it is. Mine won't hold anything, I've told them twice." She moved her coat along. "You can go underneath, where it's warm."

	*	[Hang yours on 42]
		The hook swung round and my coat came off it. That happened three times. Then Ruth took the coat out of my hands and put it on 41, under hers, and told me she'd been looking for somebody patient.

-	She was my friend from then on{floor:, and I carried the bag}. Later so was Tommy, on 17. # canon: 04

None of us spoke of a family. The word came up in library books and you read across it, as you would a name you couldn't say. Nobody had a birthday either, your age went up in September along with everyone else's, and the year we were ten Ruth said that it wouldn't do, and gave them out by the boot rack from a list. # canon: 07

"You can have the second of March," she told me. "It's nearly spring."

	*	"All right[."]," I said.
		"Say thank you, then." I said it. I've had the second of March ever since.

	*	"I'd like June[."]," I said.
		"June's full. I've put myself in June. You know what you're like in the sun."

	*	[Read the list upside down]
		There were eleven people in November, straight down the dormitory by beds, because by then she'd got tired.

-	Tommy was the twenty-ninth of February. He went off to find it, and came back.

"It's not on there," he said. "I looked on the calendar. It goes to twenty-eight and then it's March."

"It's only some years," said Ruth. "It comes every four."

"What do I do the other ones?"

"You wait."

"What, and stop ten?"

	*	[Let Ruth tell him]
		"You can't stop ten. It's not your age, it's only your birthday." There were people laughing by then, and she looked round at them. "It was the best one," she told him. "I could have given it to anyone."

	*	"You could have March with me[."]," I said.
		"He can't, it's been given," said Ruth. She held the list against her chest. Tommy said that he liked his own, he only wanted to know what he'd do.

	*	[Send him to ask a teacher]
		He came to find me at tea. "So I'm two and a half," he said. He'd had it checked.

-	On Sundays there was the letter. They gave out paper after tea, and you ruled your margin and began "To whom it may concern". They were marked for spelling and for laying-out, and then they went in a drawer outside Miss Emily's door. They weren't posted.

	*	[Give one of mine]
		I told them the weather, and then the dinners, Monday to Sunday. I had seven out of ten for it, most weeks.

	*	[Show one of Ruth's]
		Ruth sent orders. "Kindly supply by return", she put, and it would be red shoes in a three, or a wireless, and they were to come by the Friday.

	*	[Put in one of Tommy's, with the marks]
		Tommy's had questions. "How are you? Is it warm there? Have you got a boiler?" Every week it said in red that one doesn't put questions to a stranger. He always looked on the back, to see if there'd been an answer.

-	Miss Emily was the headmistress, and she took the fire practice in person, from the lawn, with a stopwatch. She gave out the known hazards first, which were the polish by the sick room and the bottom bolt on the kitchen door, and after those she generally looked round to see where Tommy was.

One year the bell stopped halfway through, and then Tommy came out over the grass with it in his arms{jug:, and not by the handle}. It rang at every step, and the small ones had been told to keep going while it rang, so they did.

	*	(clapper) [Put a hand round the clapper]
		I got my arm up inside it. We crossed the lawn like that, joined on, and Ruth had the list and put us both down.

	*	(turning) [Call to him, so the small ones stop]
		"Stand still, Tommy," I called.
		He did, in the middle of the lawn. "I thought they'd want it," he said.

	*	(sparing) [Stop him, before people laugh]
		"Stand still, Tommy," I called.
		He did, in the middle of the lawn. "I thought they'd want it," he said.

-	{turning:The small ones went on without it, as far as the gates, and stopped there of their own accord.|{sparing:People laughed when he'd stopped. They could see him better.}}

"It was a kind thought, Tommy," said Miss Emily, "and you would have been burned. We do not save anything, however good it is. We save ourselves, and then we are counted." She showed him the watch.

They have fire practice in the centres, without the lawn. You shut each door and hang a card on the handle with the number of people in there. # slip

I ought to say what sort of hazard.

	*	[Say what Tommy threw]
		It would begin with a boot, and then it was the rack the boots were on. He wasn't a big boy.

	*	[Tell what he carried]
		He carried the coal up for our stove the winter he was eleven, two flights, after lights out. We lay there and listened to him do it.

	*	[Get on to Ruth's play]
		I was going to keep off the play. It's no part of where brought up.

-	-> moon
