package actor

// refer resolves pronouns and definite descriptions.
func (l *linker) refer() {}
