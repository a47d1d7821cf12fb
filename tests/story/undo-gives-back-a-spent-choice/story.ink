-> lamp_room
=== lamp_room ===
Salt on the glass.
*	[Try the door]
	It gives an inch.
	-> lamp_room
+	[Sleep] The sea goes on.
	-> END
