module mapvet.dev/ci

go 1.25
