=== revelation ===
# beat: revelation
We were fifteen and it was sums, so it was a morning, and it was a <s>Tuesday</s> Wednesday. I have that from the dinner.

Mr Hobbs was in nearly all the sums. He'd papered rooms and filled baths, and sold eggs to people at a loss, and a boy at the front kept a list of what he owed. That day it was ages. Ruth sat next to me and wanted to see what I'd put for seven.

	*	(showed) [Let her see it]
		I moved my arm. I had it wrong, so then I had to find out where, while there was still time for the pair of us.

	*	(refused) "Do your own[."]," I said.
		She drew a line down the bench with her ruler, and moved her things to the far side of it, my rubber with them. I spent the next part thinking how to get it back.

	*	[Rule your margin again]
		I had my tongue out, doing it, so she could see I wasn't to be talked to.

-	In number eight Mr Hobbs was forty, and he had a son a quarter of that, and when would the son be half as old as his father? "What's he called, the son?" Tommy said.

"It doesn't matter," said the teacher.

	*	"He'd be Hobbs too[."]," I said.
		"Why would he?" said Tommy, and there wasn't anybody who could tell him. The teacher said that it was usual.

	*	(ten) "Call him Tommy[."]," I said.
		So it was Tommy who was ten. He sat up for it. He said he'd been ten, it was all right.

	*	[Get on with the sum]
		"Call him what you like," said the teacher, and it was some time before anybody'd settle.

-	The girl who was sent up to do the working put her own name in for Mr Hobbs, {ten:and told Tommy to wash his neck|and did a little curtsey, being forty}.

The teacher looked at the board for a bit. "You won't be needing that one," he said, and he rubbed out the forty with his sleeve, when there was a perfectly good duster.

Then he told us. It took about as long as giving out the hymn books. He said what made us different from other people was that we were clones, which is copies. # canon: 10a

We'd been made so our organs could be donated. # canon: 10b

We'd start when we were grown, and we'd die young, all of us. {showed:I'd just that minute found my mistake. I'd divided by Mr Hobbs.|{refused:Ruth had let go of my rubber to listen, and I got it.|I'd ruled my margin too wide, and I was cross about it.}} # canon: 11

Nobody spoke. Tommy had his hand up. Ruth was counting along the rows. I thought one of us ought to ask him something.

	*	"How will we know when?"
		It came out rather loud. "You'll be sent a form," he told me. He thought about it. "It's quite a short form."

	*	[Give Tommy his turn]
		"Is it all of them?" Tommy said.
		"All of you. Yes."
		"No, the organs. Is it all of them?"
		"Not the first time," the teacher said.

	*	[Let Ruth ask]
		"What order's it done in?" Ruth asked. "Is there a list?"
		"There'll be a list. Yes."
		"Who's got it?" she said. "Is it by age, or is it by the numbers on the hooks?"

-	{ told ? GATE:
	The girl who'd measured my arm at the gate put her hand up as well. She wanted to know would we go out that way for it. He said he'd imagine they would send something to the door. # cb: told
}

{ told ? COALMAN:
	"Does the coalman know?" somebody said, and people laughed. The teacher didn't. "I should think he's been told something," he said. # cb: told
}

A boy by the window asked if we still had to do question nine. The teacher said he thought we'd better.

Nine was a fence, with a post every so often, and how many posts.

	*	[Work it to the end]
		Thirty-one. You've to remember the post at the end. I got it right, and he pressed so hard for the tick that it's on the next page too.

	*	[Pass Ruth the answer]
		I put it on the edge of my page, large. She copied it down, and after that she went on counting on her fingers.

	*	[See what Tommy's doing]
		He was still on number eight. He'd got it copied down before it was rubbed out. "Twenty years," he said. "He's sixty. The boy's thirty by then." He did a line under it with the ruler and went on to nine.

-	At dinner it was liver, and there was a queue back to the door for seconds, and one girl put hers on the side of her plate and said that she couldn't.

"I knew that," Ruth said. "What he said. I've known it for ages. You did, didn't you?"

	*	"No[."]," I said.
		"You'd have known if you'd thought. You don't put things together." By Friday she'd known since she was eight, and there were five or six others who had as well.

	*	(claiming) [Claim it too, to be one who'd known]
		"I think I had," I said.
		"That's two of us." Ruth was helping herself to mustard, and she took a great deal of it. "Tommy hadn't, you can see that."

	*	(siding) [Agree, so Ruth isn't alone with it]
		"I think I had," I said.
		"That's two of us." Ruth was helping herself to mustard, and she took a great deal of it. "Tommy hadn't, you can see that."

-	{claiming:By Friday there were seven or eight of us, and we told people things that I'm fairly sure we made up, and one or two turned out right.|{siding:By Friday there were seven or eight who'd known, all round her, and no room on the bench, so I ate with Tommy.}}

{ told ? SPELLING:
	They were in the spelling that Friday, "clone" and "donate", at four and five, between "cinema" and "drawer". Everybody got them right and nobody had to write anything out. # cb: told
}

{ told ? POWER_CUT:
	People who couldn't sleep asked Ruth would she tell their fortunes again with the torch, only further on. She told them it went up to Saturday. She did eleven that night and there were sausages for every one of them. # cb: told
}

On the Sunday it was the letter as usual, To whom it may concern, and nobody had said whether we could put in what he'd told us.

	*	[Put it in]
		I put it third, after the weather and the new lino. "We have been told what we are for." It came back with a seven, and a line in the margin by that sentence.

	*	[Keep to the weather]
		It had been dry, with a wind. I did a page and a half on the wind. I had nine for it, and they read part of it out.

	*	[Look over at Tommy's]
		"To whom it may concern," it said. "Is it you it's for? How are you feeling?" He got the usual, in red. He looked on the back and then he held it to the window, in case it had gone through.

-	The teacher had us for decimals till July, and I can't say he was any different. I've had to tell people their dates myself since then, and I've generally got hold of a towel. # slip

Section Three has a box for subjects, and a line for remarks.

	*	[Use a slip]
		~ use_slip()
		I gave him a slip. I put what he said, as near as I could, and there were three lines over. So I put that he never got the forty all off. You could read it under the decimals when the sun came round. # entry: 3: Sums, fair. See slip.

	*	[3: Sums, fair]
		Fair's what they gave me. It was fourteen out of twenty and a note about the margin. # entry: 3: Sums, fair.

	*	[Leave the remarks blank]
		"Sums", I put, and drew the line through the rest. # entry: 3: Sums.

-	-> afterwards
