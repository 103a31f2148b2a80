module mapvet.dev/declare

go 1.25
