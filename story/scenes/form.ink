=== form ===
# beat: form
{returned:It came back on Monday, with a strip gummed across the front: Section 8 not completed within the box. There was a clean Personal Particulars with it and three clean slips, and they'd left my date as it was.|The form came on Monday in a buff envelope with a window, which is what the rotas come in, so I had it open before I knew what it was. Personal Particulars, eight sections, black ink only. It's what they send a carer who's to be a donor, and it had my date on it.}

{returned:I'm a carer, I've helped a lot of donors with theirs, leaning on the meal tray, and I always told them that nobody reads past Section Four. I'd like to take that back. Somebody has got to Eight with a ruler.|I've helped a lot of donors with theirs, leaning on the meal tray, and I always told them that nobody reads past Section Four and you mustn't let it worry you, and not one of them's been back to say different.} # canon: 02

{returned:They'd sent mine along, ruled through, so I could see where I'd gone over. I did look to see if the new box was any bigger. A bus ticket covers it, with an edge to spare.|I did see that Section Eight had got smaller. It used to be half a page. Now it's a box about the size of a bus ticket.}

At the top it says to complete every section, and at the foot of the back page, smaller, to retain until completion and destroy. They mean two different things by it. I used to put my thumb over the second one while people signed.

I put the kettle on and looked for a pen. {returned: I'd had a black one on Friday.|Blue, blue, one that was dry.}

	*	(drawer) [Try the drawer that sticks]
		You lift it before you pull, if it's you they send up here for my things. There are nine combs in it and none of them's mine. You clear a locker and there's always a comb. At the back was a black pen from a firm of lift engineers, a good one, with a level in it that slides from end to end when you write.

	*	(coat) [Go through the coat]
		I had the book of warrants in there, and half a roll of peppermints, and a menu card with the fish ticked for somebody who by the time it came up wasn't in a position to have it. The pen was in the lining. It's got four inches of bead chain on, because they keep them fastened to the desk on that corridor, and it's been in my coat since the spring, while I thought how to take it back.

	*	[Ask across the landing]
		"What's it for?" she said. She's a carer, we all are in this house.
		"The rotas."
		"Rotas can be blue." She went and got it, though, and tried it on the back of her hand, and told me she'd want it Friday.

-	Before Section One there's a line that says "For the attention of", and nothing after it. I've seen people stuck on that line from dinner to tea.

	*	[1: To whom it may concern]
		My hand had done it before I'd thought. I was taught it on Sundays and I could still get you eight out of ten for the margin. It looks well. It looks like somebody with a piano to sell.

	*	[1: Dear carer]
		It's what you'll be, and in all this time nobody's called me it. Written down, it looks like the start of a complaint about gravy.

	*	[Leave it and warm the pot]
		I warmed the pot. I take it without, and I like it left five minutes, and there isn't a section that asks you that, so you might make a note now while you've still your coat on. I'll say you. I can't see there's harm in it.

-	Name in full. The H. is in full, there isn't any more of it, and I've known that come back with a query. Clipped behind were three continuation slips, grey, with a corner that sticks. "Attach no more than three. Return unused slips."

	*	[1: Kathy H.]
		It fitted, with room after it for a person with a longer one. # entry: 1: Kathy H., 31.

	*	[1: Kathy H. (H. in full)]
		I put the brackets in to save you the query and they took me over the line and a good way into the age, so the age is up the side and you'll want to turn it to the window. # entry: 1: Kathy H. (H. in full), 31, up the side.

	*	[Try a slip for size]
		Nine lines, if you don't spread yourself. I wanted to see what you'd get on one, and I thought for some time about what I'd put regarding the H., and then I clipped it back with the other two and wrote six letters and a stop. # entry: 1: Kathy H., 31.

-	So you've Kathy H., and <s>thirty</s> thirty-one, because I had the birthday in March on a coach and it hadn't gone in. After that it's looking back all the way, seven sections of it, at two inches a time. # canon: 01

The date's the ninth. I thought I'd better do something about it while the kettle was hot.

	*	[Write it on the calendar]
		There was something down for the ninth already, so it says <s>library books</s> go in. Then it struck me they'd still be due, and I put them back on the eighth.

	*	[Tell the landing]
		"Oh," {drawer or coat:the one across the landing|she} said. She asked who'd be having my donors, and she stood and thought, with one hand held off the banister because they're painting the stairs, and then she asked if I'd promised anybody the bread bin.

	*	[Peel some potatoes]
		I did what I do, which is enough for one and one over, in case somebody comes in off a late.

-	{drawer:The level in that pen won't keep still.|{coat:I've got the chain in a saucer so it doesn't rattle.|I've till Friday with the pen.}} Section Two is Where brought up, and there's one line.

-> hailsham
