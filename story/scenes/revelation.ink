=== revelation ===
# beat: revelation
We were fifteen and it was sums, so it was a morning, and it was a <s>Tuesday</s> Wednesday. I can tell you that from what we had afterwards.

Mr Hobbs was in nearly all of them. He'd papered rooms and filled baths, and sold eggs to people at a loss, as far back as anybody could remember, and a boy at the front kept a list of what he owed. That day it was ages. Ruth sat next to me and wanted my seven.

	*	(showed) [Let her see it]
		I moved my arm. I had it wrong, so then I had to find out where while there was still time for the pair of us, and I was up to my elbows in it and not attending.

	*	(refused) "Do your own[."]," I said.
		She drew a line down the bench with her ruler, and moved her things to the far side of it, my rubber with them. I spent the next part thinking how to get it back.

	*	(margin) [Rule the margin again]
		I'd my tongue out, doing it, so she could see I wasn't to be talked to.

-	There was one of those with a father and son. Mr Hobbs is forty and his son is a quarter of that, and when will he be half? "What's the son called?" Tommy said.

"It doesn't matter," said the teacher.

"He must be called something, if he's ten."

	*	"He'd be Hobbs too[."]," I said.
		I only said it to help. So there were two of them, and one of us who was sent up to do the working put her own name in for the old one, to make it livelier. She was forty. She did a little curtsey.

	*	"Call him Tommy[."]," I said.
		That went down well. It was Tommy is ten, then, and a girl who was sent up to do the working put her own name for Mr Hobbs, to make it livelier. She was forty. She told Tommy to sit up straight, and he was laughing, he'd quite taken to it.

	*	[Keep your head down]
		"Call him what you like," said the teacher, and that was a mistake. By the time one of us had been sent up to do the working she'd got her own name in for Mr Hobbs, to make it livelier, and she stood there being forty, with a stoop.

-	The teacher looked at the board for a bit. "You won't be needing that one," he said, and he rubbed out the forty with his sleeve, when there was a perfectly good duster.

Then he told us. It took about as long as giving out the hymn books. He said what made us different from other people was that we were clones, which is copies. # canon: 10a

We'd been made so our organs could be donated. He'd picked the duster up by then. # canon: 10b

We'd start when we were grown, and we'd die young, all of us, and that part he said to the duster. {showed:I'd just that minute found my mistake. I'd divided by Mr Hobbs.|{refused:Ruth had let go of my rubber to listen, and I got it.|I'd ruled my margin too wide, and I was cross about it.}} # canon: 11

Nobody spoke. I thought one of us ought to ask him something, if it was only for manners.

	*	"How will we know when?"
		It was me that said that. It came out rather loud.
		"You'll be sent a form," he told me. He looked at the duster again, both sides. "It's quite a short form."

	*	[Wait for Tommy]
		"All of them?" Tommy said.
		"All of you. Yes."
		"No, the organs. Is it all of them?"
		"Not the first time," the teacher said. Tommy wrote that down.

	*	[Look at Ruth]
		"What order's it done in?" Ruth asked. "Is there a list?"
		"There'll be a list. Yes."
		"Who's got it?" she said. "Is it by age or is it by hooks?"

-	{ told ? GATE:
	The girl who'd done the measuring at the gate put her hand up. She wanted to know would we be going out that way for it, or round by the kitchens. He said he'd imagine they would send something to the door. # cb: told
}

{ told ? COALMAN:
	"Does the coalman know?" somebody said, and people laughed, because it had been everybody's second thought. He didn't laugh. "I should think he's been told something," he said. # cb: told
}

A boy by the window asked if we still had to do question nine. He said he thought we'd better.

Nine was Mr Hobbs and a fence.

	*	[Work it to the end]
		Thirty-one posts. You've to remember the one at the end. I got it right. He pressed so hard for the tick that it's on the next page too.

	*	[Pass Ruth the answer]
		I put it on the edge of my page, large. She copied it, and I saw her count on her fingers for some time after that, and it wasn't posts.

	*	[See what Tommy's doing]
		Tommy was on the old one. He'd got it copied down before it was rubbed out. "Twenty years," he said. "He's sixty. The boy's thirty by then." He did a line under it with the ruler and went on to nine.

-	It was liver. It all went, too, there was a queue back to the door for seconds. One girl put hers on the side of her plate and said that she couldn't, and people were very nice about it and shared it out.

"I knew that," Ruth said. "What he said. I've known it for ages. You did, didn't you?"

	*	"No[."]," I said.
		"You'd have known if you'd thought. You don't put things together." She patted me. By Friday she'd known since she was eight, and there were five or six others who had as well, and they sat together.

	*	"I think I had[."]," I said.
		I'd no idea whether I had or not. It got me in with the ones who'd known. We had a rather superior week, we told people things about it that I'm fairly sure we made up, and one or two of them turned out right.

	*	[Pass her the mustard]
		She took it. She took a great deal of it. "Tommy didn't know," she said, "you can see that," and down the table he was eating, he'd a sum by his plate.

-	{ told ? SPELLING:
	They were in the spelling that Friday, "clone" and "donate", at four and five, between "cinema" and "drawer". Everybody got them right. Even the one with the two Ts did. # cb: told
}

{ told ? POWER_CUT:
	People who couldn't sleep came and asked Ruth would she do them with the torch again, only further on. She told them it went as far as Saturday. She did eleven that night and there were sausages for every one of them. # cb: told
}

The Sunday we did the letter. Nothing had been said about whether you could put it in.

	*	[Put it in]
		I put it third, after the weather and the new lino. "We have been told what we are for." It came back with a seven, and a line in the margin by that sentence, not a wiggly one. I think he'd stopped there to get his pen to work.

	*	[Keep to the weather]
		It had been dry, with a wind. I did a page and a half on the wind. I had nine for it, which I'd never had, and they read part of it out.

	*	[Look over at Tommy's]
		"To whom it may concern," it said. "Is it you it's for? How are you feeling?" He got the usual. He looked on the back and then he held it to the window, in case it had gone through.

-	The teacher had us for decimals till July. I can't say he was any different, he went through a fair number of dusters. I've had to tell people dates myself since then, and I find that I've generally got hold of a towel. # slip

Under Section Three there's the box for subjects, and a line for remarks.

	*	[Use a slip]
		~ use_slip()
		I gave him a slip. I put down what he said, as near as I could, and it's nothing like a slip's worth, there were three lines over. So I put what he had on, and that he never got the forty all off. You could read it under the decimals when the sun came round. # entry: 3: Sums, fair. See slip.

	*	[3: Sums, fair]
		Fair's what they gave me. It was fourteen out of twenty and a note about the margin. # entry: 3: Sums, fair.

	*	[Leave the remarks blank]
		"Sums", I put. Everybody's had sums. I drew the line through remarks, with a ruler, it being that section. # entry: 3: Sums.

-	-> afterwards
