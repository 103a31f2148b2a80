module mapvet.dev/oracle

go 1.25
