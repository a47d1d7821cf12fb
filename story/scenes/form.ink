=== form ===
# beat: form
{returned:It came back on Monday, with a strip gummed across the front: Section 8 not completed within the box. There was a clean Personal Particulars with it and three clean slips, and they'd left my date as it was.|The form came on Monday in a buff envelope with a window, which is what the rotas come in, so I had it open before I knew what it was. Personal Particulars, eight sections, black ink only, and my date in the corner.}

{returned:I'm a carer. I've helped a lot of donors with theirs, leaning on the meal tray, and I always told them that nobody reads past Section Four. I'd like to take that back. Somebody has got to Eight with a ruler.|I'm a carer. I've helped a lot of donors with theirs, leaning on the meal tray, and I always told them that nobody reads past Section Four and you mustn't let it worry you. This one was mine, and I read it to the end.} # canon: 02

{returned:They'd sent mine along, ruled through, so I could see where I'd gone over. I did look to see if the new box was any bigger. A bus ticket covers it.|Section Eight is for anything your carer should know. It used to be half a page. Now it's a box about the size of a bus ticket.}

At the foot of the back page it says to retain until completion and destroy. I used to keep my thumb over that while people signed.

I put the kettle on and looked for a pen. {returned: I'd had a black one on Friday.|Blue, blue, one that was dry.}

	*	(drawer) [Try the drawer that sticks]
		It has to be lifted before you pull. There are nine combs in there, none of them mine, and at the back was a black pen from a firm of lift engineers. It writes thicker than I'd have chosen.

	*	(coat) [Go through the coat]
		I had my book of travel warrants in there, and half a roll of peppermints, and a menu card with the fish ticked. The pen was in the lining, with four inches of bead chain on it, because at that centre they fasten them to the desk. I'd been meaning since the spring to take it back.

	*	[Ask across the landing]
		"What's it for?" she said. She's a carer too, we all are in this house.
		"The rotas."
		"Rotas can be blue." She went and got it, though, and tried it on the back of her hand, and told me she'd want it Friday.

-	Before Section One there's a line that says "For the attention of", and nothing after it. They'll be giving me to somebody and they don't say who.

	*	(concern) [Write "To whom it may concern"]
		My hand had done it before I'd thought. We were taught it, on Sundays, and I could still get you eight out of ten for the margin.

	*	(dear) [Put "Dear carer"]
		It's what you'll be. Now that it's in ink it looks rather forward.

	*	[Leave that line for now]
		If there's still nothing on it when you get this, then I never thought of anything, and you're to take it that it was you I meant.

-	I'm going to say you in any case. I have my tea without milk.

Section One wants your name in full and your age. H. is all the surname I have, and I've known it come back with a query. Clipped behind are three grey continuation slips, and they've to last me the whole form. "Attach no more than three. Return unused slips."

	*	[1: Kathy H.]
		It fitted, and the age went where the age goes, in the two squares at the end. # entry: 1: Kathy H., 31.

	*	[1: Kathy H. (H. in full)]
		I put the brackets in to save you the query, and they took me over the line and into the age, so the age is up the side. # entry: 1: Kathy H. (H. in full), 31, up the side.

	*	[Try it on a slip first]
		You get nine lines, if you don't spread yourself. I thought for some time what there was to say about the H., and then I clipped it back with the other two and wrote six letters and a stop. # entry: 1: Kathy H., 31.

-	So {concern:whoever it concerns has|{dear:you've got, dear carer,|somebody has}} Kathy H., <s>thirty</s> thirty-one. I had the birthday in March, on a coach, and it hadn't gone in. After this it's all looking back, six sections of it, and then the box. # canon: 01

My date's the ninth. Nobody knew it yet but the office and me.

	*	[Write it on the calendar]
		There were library books down for the ninth already, so it says <s>Books</s> Me. Then I saw that they'd still be due, and put them on the eighth.

	*	(told_her) [Tell the carer across the landing]
		"Oh," {drawer or coat:the one across the landing|she} said. She asked who'd be having my donors. She stood and thought, with one hand held off the banister because they're painting the stairs, and then she asked if I'd promised anybody the bread bin.

	*	(potatoes) [Peel some potatoes]
		I did what I do, which is enough for one and one over, in case somebody comes in off a late shift.

-	{drawer:It's a thick pen for a small box.|{coat:I've put the chain in a saucer so it doesn't rattle.|I have the pen until Friday.}} {told_her:I've had two knocks since, about the ironing board.} {potatoes:You'll see where the potatoes boiled over.} Section Two is Where brought up, and there's one line.

-> hailsham
