=== revelation ===
# beat: revelation
We were fifteen and it was sums, so it was a morning, and it was a <s>Tuesday</s> Wednesday. I have that from the dinner.

Mr Hobbs was in nearly all the sums in that book. He filled baths and papered rooms, and by then we'd got on to ages, where you had to write down everything you'd been told about him before you were allowed to start. I liked those. Ruth sat next to me, and she wanted to see what I'd put for seven.

	*	(showed) [Let her see it]
		I moved my arm over. When she'd put down the same I saw that it was wrong, and I went back to look for where.

	*	(refused) "Do your own[."]," I said.
		"I only want to see if it's the same. If it's the same then we're both right." She moved my rubber over to her side of the bench.

	*	[Rule your margin again]
		It had come out crooked, and I did it over, with my arm across.

-	In number eight Mr Hobbs was forty, and he had a son a quarter of that, and when would the son be half as old as his father?

"What's he called, the son?" Tommy said.

"It doesn't matter what he's called," said the teacher.

"It's only so as to think of him."

	*	"He'd be Hobbs too[."]," I said.
		"Why would he?" said Tommy. The teacher told him that it was usual.

	*	(ten) "Call him Tommy[."]," I said.
		"Call him Tommy, then," said the teacher. Tommy said that was all right, he'd been ten.

	*	[Get on with the sum]
		"Call him what you like," said the teacher.

-	A girl was sent up to do the working, and she put her own name in for Mr Hobbs to make it livelier{ten:, and Tommy's under it for the son}.

The teacher looked at the board for a bit. He'd had us since September, and he was rather a slow man, who would give you half the marks for setting a thing out. "You won't be needing that one," he said, and he rubbed out the forty with his sleeve, when there was a perfectly good duster.

Then he told us. It took about as long as giving out the hymn books, and he did it in order, as he'd have had us set it out. He said what made us different from other people was that we were clones, which is copies. # canon: 10a

We'd been made so that our organs could be donated. # canon: 10b

We'd start when we were grown, and we'd die young, all of us, and that part he said to the duster. {showed:I'd just found my mistake in seven, and I wanted to tell Ruth before she inked it in.|{refused:Ruth had let go of my rubber to listen, and I got it back.|I'd ruled my margin too wide, and I was cross about it.}} # canon: 11

Nobody said anything. Tommy had his hand up, and Ruth was looking along the rows.

	*	"How will we know when?"
		"They'll send you a form," he told me. "You needn't think about it yet."

	*	[Give Tommy his turn]
		"Is it all of them?" Tommy said.
		"All of you. Yes."
		"No, the organs. Is it all of them?"
		"Not the first time," the teacher said.

	*	[Let Ruth ask]
		"Is there a list?" Ruth asked.
		"I should think there'll be a list. Yes."
		"Who has it? Is it by age, or is it by the numbers on the hooks?"
		"I don't know that, Ruth," he said.

-	{ told ? GATE:
	The girl who'd measured my arm at the gate put her hand up as well. She wanted to know would we go out that way, and the teacher said he'd imagine they would send something to the door. # cb: told
}

{ told ? COALMAN:
	"Does the coalman know?" somebody asked. "I should think he's been told something," said the teacher. # cb: told
}

A boy by the window asked if we still had to do question nine. The teacher said he thought we'd better.

Nine was a fence, with a post every so often, and you had to say how many posts. Two boys went out to bring the milk in, because it was their week.

	*	[Work it to the end]
		I made it thirty-one, because you have to put in the post at the end. The teacher came along the bench and ticked it.

	*	[Pass Ruth the answer]
		I wrote thirty-one at the edge, large, and moved my arm. Ruth ruled off and left hers at thirty.

	*	[See what Tommy's doing]
		He was still on number eight, which he'd copied down before it was rubbed out. "It's twenty years," he said. "He's sixty by then, and the boy's thirty. Is that right?" I said it was, and he did a line under it and went on to nine.

-	At dinner it was cheese pie, and there was a queue for seconds.

"I guessed that," Ruth said. "What he told us. I guessed it on Monday."

"What off?" said Tommy.

"It wasn't off anything. You could tell, from how they say things."

"What did you think, though?"

"I didn't think anything, I just guessed it," said Ruth. "Is that the mustard down there? Kathy guessed. You did, didn't you?"

	*	"No[."]," I said.
		"Well, you would have, if you'd thought. You don't put things together." By the Friday she'd guessed it from the man who did the teeth.

	*	(claiming) [Claim it too, to be one who'd guessed]
		"I think I had," I said.
		"That's two of us, then." Ruth was helping herself to mustard, and she took a great deal of it. "It's only Tommy who didn't."

	*	(siding) [Agree, so Ruth isn't alone with it]
		"I think I had," I said.
		"That's two of us, then." Ruth was helping herself to mustard, and she took a great deal of it. "It's only Tommy who didn't."

-	{claiming:By Friday there were seven or eight of us who'd guessed, and we told the others what from.|{siding:By Friday there were seven or eight who'd guessed, and they sat all round her, so I went and ate with Tommy.}}

{ told ? SPELLING:
	They were in the spelling test that week, "clone" and "donate", at four and five, between "cinema" and "drawer". They had a sentence each. Everybody got them right. # cb: told
}

{ told ? POWER_CUT:
	People who couldn't sleep asked Ruth to tell their fortunes again with the torch, only further on. She said it didn't go further on, and she did eleven of them that night as far as Saturday. # cb: told
}

On the Sunday it was the letter as usual, and nobody had said whether we could put in what he'd told us.

	*	[Put it in]
		I put it third, after the weather and the new lino. "We have been told what we are for." I had seven for it.

	*	[Keep to the weather]
		It had been dry, with a wind. I did a page and a half on the wind.

	*	[Look over at Tommy's]
		"To whom it may concern," he'd put. "Is it you it's for? How are you feeling?" He got what he always got, in red, about putting questions to a stranger.

-	The teacher had us for decimals till July. I've had to tell people their dates myself since then, and I've generally been holding a towel. # slip

Section Three has a box for subjects, and a line for remarks.

	*	[Use a slip]
		~ use_slip()
		I gave him a slip. I put what he said, as near as I could, and that he never got the forty all off. You could make it out under the decimals until they washed the board. # entry: 3: Sums, fair. See slip.

	*	[3: Sums, fair]
		Fair's what they gave me. It was fourteen out of twenty and a note about the margin. # entry: 3: Sums, fair.

	*	[Leave the remarks blank]
		"Sums", I put, and drew the line through the rest. # entry: 3: Sums.

-	-> afterwards
