"""What is told while nobody looks: noticed, joined, held back in quiet hours; not how it is shown."""
