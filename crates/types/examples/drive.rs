#![allow(clippy::all, clippy::print_stdout, missing_docs)]
use mapvet_loader::*; use mapvet_types::*; use mapvet_parser::*; use rayon::prelude::*; use std::time::Instant;
fn main() {
    rayon::ThreadPoolBuilder::new().stack_size(16<<20).num_threads(std::env::var("J").ok().and_then(|x| x.parse().ok()).unwrap_or(2)).build_global().unwrap();
    let args: Vec<String> = std::env::args().skip(1).collect();
    let env: Environment = std::env::vars_os().collect();
    let verb = args[1].clone();
    let t0 = Instant::now();
    let opts = Options::new(std::env::current_dir().unwrap(), args[2..].to_vec(), &env);
    let ws = load(&opts, &|p| std::fs::read_to_string(format!("{}/{p}.go", std::env::var("DECL").ok()?)).ok().map(std::borrow::Cow::Owned), &|_, _| {}).unwrap_or_else(|e| { eprintln!("{e:?}"); std::process::exit(2) });
    let t1 = Instant::now();
    let p = Program::new(&ws);
    let t2 = Instant::now();
    let files: Vec<FileId> = ws.analyzed().flat_map(|(_, p)| p.files.clone()).collect();
    let bodies = |f: FileId| -> Vec<Body> { let ast = &ws.file(f).ast; ast.decls.iter().filter_map(|d| match *d { Decl::Func(func) => Some(p.body(FuncRef{file: f, func})), Decl::Value(s) => Some(p.initializer(f, s)), _ => None }).collect() };
    match verb.as_str() {
        "ops" => {
            let mut lines: Vec<(String, u32, u32, String)> = files.par_iter().flat_map_iter(|f| { let sf = ws.file(*f); p.map_ops(*f).into_iter().map(move |o| { let lc = sf.ast.lines.line_col(o.pos); (sf.display.clone(), lc.line, lc.column, o.kind.to_string()) }) }).collect();
            lines.sort();
            for l in lines { println!("{}:{}:{} {}", l.0, l.1, l.2, l.3); }
        }
        "time" => {
            let lines: u64 = files.iter().map(|f| ws.file(*f).ast.lines.lines() as u64).sum();
            eprintln!("load {:?} new {:?} files {} lines {}", t1 - t0, t2 - t1, files.len(), lines);
            for _ in 0..std::env::var("N").ok().and_then(|x| x.parse().ok()).unwrap_or(5) {
                let t = Instant::now(); let cpu = || -> u64 { let s = std::fs::read_to_string("/proc/self/stat").unwrap(); let f: Vec<&str> = s.rsplit(')').next().unwrap().split_whitespace().collect(); f[11].parse::<u64>().unwrap() * 10 }; let c0 = cpu();
                let n: usize = files.par_iter().map(|f| bodies(*f).iter().map(|b| b.locals.len()).sum::<usize>()).sum();
                let d = t.elapsed();
                eprintln!("bodies cpu {}ms {:?} {} locals  {:.2} Mlines/s", cpu() - c0, d, n, lines as f64 / d.as_secs_f64() / 1e6);
            }
        }
        "types" => {
            let mut w = std::io::BufWriter::new(std::io::stdout()); use std::io::Write;
            for f in &files { let sf = ws.file(*f); for b in bodies(*f) { let (first, n) = b.range(); for i in first..first+n { let e = ExprId(i); let t = b.ty(e); if t.is_unknown() { continue } let s = sf.ast.expr_span(e); writeln!(w, "{}:{}:{}\t{}", sf.display, s.start, s.end, p.display(t, PackageId(u32::MAX))).unwrap(); } } }
        }
        "unknown" => {
            // expressions without a type, by cause
            let mut all: Vec<(String, String)> = files.par_iter().flat_map_iter(|f| {
                let sf = ws.file(*f); let text = std::fs::read(&sf.path).unwrap_or_default(); let ast = &sf.ast;
                let mut out = vec![];
                for b in bodies(*f) { 
                    let (first, n) = b.range();
                    for i in first..first+n { let e = ExprId(i);
                        if b.ty(e).is_unknown() {
                            let k = match ast.expr(e) { Expr::Ident(_) => match b.entity(e) { Entity::Unknown => "ident", Entity::Local(_) => "local", Entity::Var(_) => "var", Entity::Func(_) => "func", _ => continue }, Expr::Selector{x,..} => if b.ty(x).is_unknown() && !matches!(b.entity(x), Entity::Package(_)) { continue } else if matches!(b.entity(e), Entity::Builtin(_)) {continue} else {"selector"}, Expr::Index{..} => "index", Expr::Call{fun,..} => if b.ty(fun).is_unknown() && b.call(e) == CallKind::Unknown { continue } else {"call"}, Expr::KeyValue{..} => continue, Expr::Paren(_)=>continue, Expr::FuncLit(_) => "lit", Expr::Lit(_) => "basiclit", Expr::CompositeLit{..} => "composite", Expr::Star(_) => "star", Expr::Unary{x,..} => if b.ty(x).is_unknown() {continue} else {"unary"}, Expr::Binary{..} => "binary", Expr::TypeAssert{..} => continue, Expr::Slice{x,..} => if b.ty(x).is_unknown() {continue} else {"slice"}, _ => "other" };
                            let s = ast.expr_span(e); let lc = ast.lines.line_col(s.start);
                            let t = String::from_utf8_lossy(&text[s.start as usize..(s.end as usize).min(s.start as usize + 60).min(text.len())]).replace('\n', " ");
                            out.push((k.to_string(), format!("{}:{}:{} {}", sf.display, lc.line, lc.column, t)));
                        }
                    }
                }
                out }).collect();
            all.sort();
            for l in all { println!("{}\t{}", l.0, l.1); }
        }
        _ => {}
    }
}
