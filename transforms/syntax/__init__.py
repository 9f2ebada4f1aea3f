"""Items to phrases, phrases to verbs with their subjects, objects and prepositional phrases."""
