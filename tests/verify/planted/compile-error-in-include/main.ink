INCLUDE part/rooms.ink
-> start
