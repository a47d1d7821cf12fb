=== hailsham ===
# beat: hailsham
I was at Hailsham until I was sixteen. When it began I couldn't tell you, I was there by the time I noticed I was anywhere, and so was Ruth.

It was a big house at the end of a long drive, with four dormitories and a bell, and anybody going by would have taken it for a boarding school and been right as far as the gravy. We were called students. There was even a trunk room with racks in it for the trunks. We kept apples on them. # canon: 03

The rules were on a board by the hatch, and numbered, with gaps where some had been taken out.

	*	[Quote rule 6, the jugs]
		"Jugs will be passed by the handle." It had been "Jugs will be passed". The rest was put on in a newer white, the summer that Tommy was nine.

	*	[Copy out rule 11]
		"The hatch will be shut when it is shut." There was a whole table that thought that was deep. They used to say it to each other in the voice, until the year we got it in the grammar paper, and were asked what was wrong with it, and nobody could find anything.

	*	[Feel for rule 8]
		There wasn't a rule 8. It had been gone over in cream, but you could get your thumb on the letters when you were waiting with your tray, and it began "Students" and it ended "door". I worked at the middle of it for about a year.

-	Students didn't leave. There were iron gates at the bottom of the drive, not locked, never used, and every second spring a man painted them from the outside. The coalman came on alternate Fridays by the back way and didn't look up. Nobody went home for the holidays or out for the day, and if it was teeth then a man came with a case. # canon: 06

In the cloakroom there was a brass number over every hook, with two screws. I was 41. Ruth was 42, and before we'd ever spoken I came in and found her coat on my hook and mine on the floor with the sandshoes. In fairness to Ruth, 42 did turn round when you put any weight on it.

	*	[Put her coat on the floor]
		She picked it up, when she came, and then mine, and hung up the pair of them on 41, one on top. "There," she said. "You only had to ask." She had a look at me. "Hold this," she said, and I was holding her bag.

	*	"That's my hook[."]," I said.
		"I know it is. It's the best one." She moved up to show me that there was room. "You can go underneath, where it's warm," Ruth said, and to be honest it was.

	*	[Hang yours on 42]
		It swung round and let go. I hung it up again. After the third time she took it from me and put it under hers, and told me that I was patient, and she'd been looking for somebody patient.

-	She was my friend from then on, and later so was Tommy, on 17, over by the boots. It's the three of us in nearly all I've got to put. # canon: 04

There was a time I'd have put Ruth under Section Seven, so I'd better give you some idea.

	*	[2: A born organiser]
		There was a day she stopped in front of the hatch when it was shut, to see to her shoe. When she stood up there were fourteen people behind her with trays. She didn't tell them. She went down the line and moved two of them for pushing.

	*	[2: Generous]
		She'd go to the bottom of her locker to find you something. Then it was yours, and she came by at odd times to see it was being kept nicely, and whether you'd thought of having it shorter.

	*	[Leave a line for her]
		I know what she'd say about its being one line.

-	Nobody had a family to speak of and nobody spoke of one. The word came up in library books and you read across it, as you would a bit of French. So you had an age, which came round for everybody in September, and no day to have it on, and Ruth couldn't see a thing like that lying about. # canon: 07

The year we were ten she gave out birthdays. She did it by the boot rack, off a list. "You can have the second of March," she told me. "It's nearly spring."

	*	"All right[."]," I said.
		"Say thank you, then." I've had it ever since. There've been years when I've had it on a coach, or doing somebody's mouth, but I've always known that was what it was.

	*	"I'd like June[."]," I said.
		"June's full."
		"Who's in it?"
		"I am," Ruth said.

	*	[Read the list upside down]
		It's a thing I could always do, and I've found it useful since at desks. There were eleven in November, people who'd annoyed her mainly. There was only the one in June, and she'd underlined it.

-	Tommy got the twenty-ninth of February. There was a lot of laughing that he wasn't there for, he'd gone to find a calendar, and he was away until tea.

"So I'm two and a half," he said. He'd had it checked by a teacher.

Sundays there was the letter. After the cold tea you each wrote one, correctly laid out, and it began "To whom it may concern". It was marked for spelling and laying-out and put in a drawer outside Miss Emily's door, and when that drawer was full there was one underneath. They weren't posted. Nobody asked who it might concern.

	*	[Mine, with the weather]
		I gave them the weather, and then the dinners in order. I never got under a seven. If there's ever a question as to what was eaten at Hailsham on a given Thursday, it was all in there, with the temperature.

	*	[One of Ruth's]
		Ruth sent orders. "Kindly supply by return", she put, and it would be red shoes in a three, or a wireless, and she gave them till the Friday. She got nine for it. "Very clear", it said at the bottom, in red.

	*	[Tommy's, with the marks]
		Tommy's had questions. "How are you? Is it warm there? Have you got a boiler?" He had four for it, and every week the same thing in red, that one doesn't put questions to a stranger. He always looked on the back, to see if there'd been an answer.

-	Miss Emily was the headmistress, and she took the fire practice in person, from the lawn, with a stopwatch. First she read out the known hazards from the third stair. They were the polish by the sick room, the bottom bolt on the kitchen door, and Tommy.

We emptied that house once in four minutes ten. The time I'm thinking of, the bell stopped halfway through and then we saw why, he was coming over the grass with it in his arms. It was what he'd been standing next to. It rang at every step, and the small ones, who'd been told to run when they heard it, ran.

	*	[Put a hand round the clapper]
		I got my arm up inside it. We crossed the lawn like that, joined on, with him telling me where the edge of the path was, and it made two late where there'd have been one. Ruth had the list, so we were both put down.

	*	"Stand still, Tommy[."]," I called.
		He did. "I thought they'd want it," he said. But it's heavy, a bell that size, and he had to keep shifting it.

	*	[Stay in line]
		I stayed in line, by height, with my hand on the shoulder in front, as it was laid down. They fetched the small ones back from the gates. They'd stopped there, of their own accord, and they'd got into a line, by height.

-	"We don't save anything, Tommy," said Miss Emily. "We save ourselves." She let him see the watch.

They have it in the centres, without the lawn. You shut each door and hang a card on the handle with the number of people in there. # slip

	*	[Say what Tommy threw]
		You'll think he must have been a big boy. He wasn't, it was just that he didn't stop at what he could lift. A boot, that's how it would begin, and then the rack the boots were on.

	*	[Tell what he carried]
		He carried the coal up for our stove the winter he was eleven, two flights, nobody'd asked him. He did it after lights out so there'd be no remarks. The whole dormitory lay there and listened to who it was.

	*	[Go on to the moon]
		I was going to keep off the moon. It's no part of where brought up. But I've got it down as Section Two in my head, so you may as well have it there.

-	-> moon
