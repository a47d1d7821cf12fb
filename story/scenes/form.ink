=== form ===
# beat: form
{returned:It came back on Monday, with a strip gummed across the front: Section 8 not completed within the box. There was a clean Personal Particulars with it and three clean slips, and they'd left my date as it was.|The form came on Monday in a buff envelope with a window, which is what the rotas come in, so I had it open before I knew what it was. Personal Particulars, eight sections, black ink only. It's what they send a carer who's to be a donor, and it had my date in the corner.}

{returned:They'd sent the old one along, so that I could see where I'd gone over the edge of Section Eight. The box on the new one is the same size, about a bus ticket.|Section Eight is for anything your carer should know. It used to be half a page, and now it's a box about the size of a bus ticket.}

I put the kettle on and looked for a pen. {returned:I'd had a black one on Friday.|Blue, blue, one that was dry.}

	*	[Try the drawer that sticks]
		It has to be lifted before you pull. There was a black pen at the back, from a firm of lift engineers, and it writes rather thick. There are nine combs in there as well, and they aren't mine.

	*	(coat) [Go through the coat]
		It was down in the lining, with four inches of bead chain on it, because at that centre they fasten them to the desk.

	*	[Ask across the landing]
		It's a woman across there, a carer too, we all are in this house. "What's it for?" she asked.
		"The rotas."
		"You can do rotas in blue. They said at Easter." She had two donors on the top floor with the lift out, and she'd been up and down since six, and she couldn't think where she'd put her black one. She found it in with the spoons. "Only I'll want it Friday," she told me.

-	I'm a carer, so I've helped a lot of people with theirs, on the meal tray. You begin with Section Four, because everybody has something for that, and if they get tired you leave it under the plate cover and go on after dinner. I always told them that nobody reads past Four, and while they signed I kept my thumb over the foot of the back page, where it says to retain until completion and destroy. {returned:They'd read mine past Four, or it wouldn't have come back.|I read mine to the end.} # canon: 02

Before Section One there's a line that says "For the attention of", and nothing after it. They'll be giving me to somebody and they don't say who.

	*	(concern) [Write "To whom it may concern"]
		My hand had done it before I'd thought. It's how we were taught to begin, on Sundays.

	*	(dear) [Put "Dear carer"]
		It's what you'll be. Now that it's in ink it looks rather forward.

	*	[Leave that line for now]
		If there's still nothing on it when you get this, I never thought of anything, and it was you I meant.

-	I'm going to say you in any case. I have my tea without milk, and you needn't warm the pot.

Section One wants your name in full and your age. H. is all the surname I have, and I've known it come back with a query. Clipped on behind are three grey continuation slips, for any section where you run out of room. "Attach no more than three," it says. "Return unused slips."

	*	[1: Kathy H.]
		It fitted, and the age went in the two squares at the end. # entry: 1: Kathy H., 31.

	*	[1: Kathy H. (H. in full)]
		I put the brackets in to save you the query, and they took me over the line and into the age, so the age is up the side. # entry: 1: Kathy H. (H. in full), 31, up the side.

	*	[Try it on a slip first]
		You get nine lines, if you don't spread yourself. I thought for some time what there was to say about the H., and then I clipped it back with the other two and wrote it on the form. # entry: 1: Kathy H., 31.

-	So {concern:whoever it concerns has|{dear:you've got, dear carer,|somebody has}} Kathy H., <s>thirty</s> thirty-one. I had the birthday in March, on a coach, and it hadn't gone in. After this it's all looking back, six sections of it, and then the box. # canon: 01

My date's the ninth. Nobody knew it yet but the office and me.

	*	[Write it on the calendar]
		There were library books down for the ninth already, so it says <s>Books</s> Me. The books have gone to the eighth.

	*	[Tell the carer across the landing]
		"Oh," she said. She asked who'd be having my donors, and after that if I'd promised anybody the bread bin. They're painting the stairs, so she had to stand with one hand held off the banister.

	*	[Peel some potatoes]
		I did enough for one and one over, in case somebody comes in off a late shift.

-	{coat:I've put the chain in a saucer so it doesn't rattle. }Section Two is Where brought up, and there's one line.

-> hailsham
