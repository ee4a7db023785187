// placeholder until the room has tests
