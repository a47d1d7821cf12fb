=== round_2 ===
# beat: round_2
On Wednesday I had two lots of papers on the table, mine and the ones for the man in the end room. He'd completed a bit after three in the morning.
Section Four is Illnesses and operations. It gives you two lines for the first and ten for the rest of it. I've had measles, and a tooth out. His had gone over on to a second sheet.
A letter goes on the front, the same one every time, and it isn't to anybody. "You will be aware what made the above different from other people. He was made in order that donations could take place. As is usual, a start was made when he was grown. He has now completed, and no relative need be told." Below it there's an inch for the carer to put something.
	*	[Put that he was particular]
		It read as a complaint, so I added "as to his shoes", and then that he'd been good company.
	*	[Rule the inch off]
		If you leave it open somebody further up puts a tick in it.
	*	[See to his shoes first]
		They were where he'd had them, toes out, and I gave them a dust.
-	You do the effects going round from the door. His came to a wireless and the shoes. I turned the shoes up to see the size, and in the left toe there was a letter, folded down small. Nobody gets letters.
	I had to undo it a certain amount to see which way up it went, so I've read the top line, which says it had been raining there as well. Then I rang the office.
	"Is it personal?" the girl said.
	"It was in his shoe."
	"Is it to do with the shoe?"
	"No, it was only in there."
	"If it's on the list we have to open it," she said. "If it isn't on the list I don't know about it. Was there a wireless?"
	*	[Undo the next fold]
		It had been folded so often that the crease was coming apart. I did it up again and put it on the list as it was.
	*	[List it as "letter, 1"]
		There's a column for condition. I put <s>Good</s> Fair.
	*	[Push it back up the toe]
		I got it as far up as he'd had it, and put down the shoes.
-	Then I had my own to do.
	*	[4: None to date.]
		It's what they like to see. # entry: 4: None to date.
	*	[4: Measles. One tooth.]
		It went on the one line, with the year for the measles. # entry: 4: Measles. One tooth.
	*	[Rule through the ten lines]
		I'd done seven before I remembered they're wanted. I've initialled it, seven times. # entry: 4: None to date. (Lines restored, K.H.)
-	-> cottages
