// Package unicode of std, BSD-3-Clause, Copyright 2009 The Go Authors
//
// Declarations without bodies, written by ci/declare; not to be edited.

package unicode

var ASCII_Hex_Digit *RangeTable
var Adlam *RangeTable
var Ahom *RangeTable
var Anatolian_Hieroglyphs *RangeTable
var Arabic *RangeTable
var Armenian *RangeTable
var Avestan *RangeTable
var AzeriCase SpecialCase
var Balinese *RangeTable
var Bamum *RangeTable
var Bassa_Vah *RangeTable
var Batak *RangeTable
var Bengali *RangeTable
var Bhaiksuki *RangeTable
var Bidi_Control *RangeTable
var Bopomofo *RangeTable
var Brahmi *RangeTable
var Braille *RangeTable
var Buginese *RangeTable
var Buhid *RangeTable
var C *RangeTable
var Canadian_Aboriginal *RangeTable
var Carian *RangeTable

type CaseRange struct {
	Lo    uint32
	Hi    uint32
	Delta d
}

var CaseRanges []CaseRange
var Categories map[string]*RangeTable
var CategoryAliases map[string]string
var Caucasian_Albanian *RangeTable
var Cc *RangeTable
var Cf *RangeTable
var Chakma *RangeTable
var Cham *RangeTable
var Cherokee *RangeTable
var Chorasmian *RangeTable
var Cn *RangeTable
var Co *RangeTable
var Common *RangeTable
var Coptic *RangeTable
var Cs *RangeTable
var Cuneiform *RangeTable
var Cypriot *RangeTable
var Cypro_Minoan *RangeTable
var Cyrillic *RangeTable
var Dash *RangeTable
var Deprecated *RangeTable
var Deseret *RangeTable
var Devanagari *RangeTable
var Diacritic *RangeTable
var Digit *RangeTable
var Dives_Akuru *RangeTable
var Dogra *RangeTable
var Duployan *RangeTable
var Egyptian_Hieroglyphs *RangeTable
var Elbasan *RangeTable
var Elymaic *RangeTable
var Ethiopic *RangeTable
var Extender *RangeTable
var FoldCategory map[string]*RangeTable
var FoldScript map[string]*RangeTable
var Georgian *RangeTable
var Glagolitic *RangeTable
var Gothic *RangeTable
var Grantha *RangeTable
var GraphicRanges []*RangeTable
var Greek *RangeTable
var Gujarati *RangeTable
var Gunjala_Gondi *RangeTable
var Gurmukhi *RangeTable
var Han *RangeTable
var Hangul *RangeTable
var Hanifi_Rohingya *RangeTable
var Hanunoo *RangeTable
var Hatran *RangeTable
var Hebrew *RangeTable
var Hex_Digit *RangeTable
var Hiragana *RangeTable
var Hyphen *RangeTable
var IDS_Binary_Operator *RangeTable
var IDS_Trinary_Operator *RangeTable
var Ideographic *RangeTable
var Imperial_Aramaic *RangeTable

func In(rune, ...*RangeTable) bool

var Inherited *RangeTable
var Inscriptional_Pahlavi *RangeTable
var Inscriptional_Parthian *RangeTable

func Is(*RangeTable, rune) bool
func IsControl(rune) bool
func IsDigit(rune) bool
func IsGraphic(rune) bool
func IsLetter(rune) bool
func IsLower(rune) bool
func IsMark(rune) bool
func IsNumber(rune) bool
func IsOneOf([]*RangeTable, rune) bool
func IsPrint(rune) bool
func IsPunct(rune) bool
func IsSpace(rune) bool
func IsSymbol(rune) bool
func IsTitle(rune) bool
func IsUpper(rune) bool

var Javanese *RangeTable
var Join_Control *RangeTable
var Kaithi *RangeTable
var Kannada *RangeTable
var Katakana *RangeTable
var Kawi *RangeTable
var Kayah_Li *RangeTable
var Kharoshthi *RangeTable
var Khitan_Small_Script *RangeTable
var Khmer *RangeTable
var Khojki *RangeTable
var Khudawadi *RangeTable
var L *RangeTable
var LC *RangeTable
var Lao *RangeTable
var Latin *RangeTable
var Lepcha *RangeTable
var Letter *RangeTable
var Limbu *RangeTable
var Linear_A *RangeTable
var Linear_B *RangeTable
var Lisu *RangeTable
var Ll *RangeTable
var Lm *RangeTable
var Lo *RangeTable
var Logical_Order_Exception *RangeTable
var Lower *RangeTable
var Lt *RangeTable
var Lu *RangeTable
var Lycian *RangeTable
var Lydian *RangeTable
var M *RangeTable
var Mahajani *RangeTable
var Makasar *RangeTable
var Malayalam *RangeTable
var Mandaic *RangeTable
var Manichaean *RangeTable
var Marchen *RangeTable
var Mark *RangeTable
var Masaram_Gondi *RangeTable
var Mc *RangeTable
var Me *RangeTable
var Medefaidrin *RangeTable
var Meetei_Mayek *RangeTable
var Mende_Kikakui *RangeTable
var Meroitic_Cursive *RangeTable
var Meroitic_Hieroglyphs *RangeTable
var Miao *RangeTable
var Mn *RangeTable
var Modi *RangeTable
var Mongolian *RangeTable
var Mro *RangeTable
var Multani *RangeTable
var Myanmar *RangeTable
var N *RangeTable
var Nabataean *RangeTable
var Nag_Mundari *RangeTable
var Nandinagari *RangeTable
var Nd *RangeTable
var New_Tai_Lue *RangeTable
var Newa *RangeTable
var Nko *RangeTable
var Nl *RangeTable
var No *RangeTable
var Noncharacter_Code_Point *RangeTable
var Number *RangeTable
var Nushu *RangeTable
var Nyiakeng_Puachue_Hmong *RangeTable
var Ogham *RangeTable
var Ol_Chiki *RangeTable
var Old_Hungarian *RangeTable
var Old_Italic *RangeTable
var Old_North_Arabian *RangeTable
var Old_Permic *RangeTable
var Old_Persian *RangeTable
var Old_Sogdian *RangeTable
var Old_South_Arabian *RangeTable
var Old_Turkic *RangeTable
var Old_Uyghur *RangeTable
var Oriya *RangeTable
var Osage *RangeTable
var Osmanya *RangeTable
var Other *RangeTable
var Other_Alphabetic *RangeTable
var Other_Default_Ignorable_Code_Point *RangeTable
var Other_Grapheme_Extend *RangeTable
var Other_ID_Continue *RangeTable
var Other_ID_Start *RangeTable
var Other_Lowercase *RangeTable
var Other_Math *RangeTable
var Other_Uppercase *RangeTable
var P *RangeTable
var Pahawh_Hmong *RangeTable
var Palmyrene *RangeTable
var Pattern_Syntax *RangeTable
var Pattern_White_Space *RangeTable
var Pau_Cin_Hau *RangeTable
var Pc *RangeTable
var Pd *RangeTable
var Pe *RangeTable
var Pf *RangeTable
var Phags_Pa *RangeTable
var Phoenician *RangeTable
var Pi *RangeTable
var Po *RangeTable
var Prepended_Concatenation_Mark *RangeTable
var PrintRanges []*RangeTable
var Properties map[string]*RangeTable
var Ps *RangeTable
var Psalter_Pahlavi *RangeTable
var Punct *RangeTable
var Quotation_Mark *RangeTable
var Radical *RangeTable

type Range16 struct {
	Lo     uint16
	Hi     uint16
	Stride uint16
}
type Range32 struct {
	Lo     uint32
	Hi     uint32
	Stride uint32
}
type RangeTable struct {
	R16         []Range16
	R32         []Range32
	LatinOffset int
}

var Regional_Indicator *RangeTable
var Rejang *RangeTable
var Runic *RangeTable
var S *RangeTable
var STerm *RangeTable
var Samaritan *RangeTable
var Saurashtra *RangeTable
var Sc *RangeTable
var Scripts map[string]*RangeTable
var Sentence_Terminal *RangeTable
var Sharada *RangeTable
var Shavian *RangeTable
var Siddham *RangeTable
var SignWriting *RangeTable

func SimpleFold(rune) rune

var Sinhala *RangeTable
var Sk *RangeTable
var Sm *RangeTable
var So *RangeTable
var Soft_Dotted *RangeTable
var Sogdian *RangeTable
var Sora_Sompeng *RangeTable
var Soyombo *RangeTable
var Space *RangeTable

type SpecialCase []CaseRange

func (SpecialCase) ToLower(rune) rune
func (SpecialCase) ToTitle(rune) rune
func (SpecialCase) ToUpper(rune) rune

var Sundanese *RangeTable
var Syloti_Nagri *RangeTable
var Symbol *RangeTable
var Syriac *RangeTable
var Tagalog *RangeTable
var Tagbanwa *RangeTable
var Tai_Le *RangeTable
var Tai_Tham *RangeTable
var Tai_Viet *RangeTable
var Takri *RangeTable
var Tamil *RangeTable
var Tangsa *RangeTable
var Tangut *RangeTable
var Telugu *RangeTable
var Terminal_Punctuation *RangeTable
var Thaana *RangeTable
var Thai *RangeTable
var Tibetan *RangeTable
var Tifinagh *RangeTable
var Tirhuta *RangeTable
var Title *RangeTable

func To(int, rune) rune
func ToLower(rune) rune
func ToTitle(rune) rune
func ToUpper(rune) rune

var Toto *RangeTable
var TurkishCase SpecialCase
var Ugaritic *RangeTable
var Unified_Ideograph *RangeTable
var Upper *RangeTable
var Vai *RangeTable
var Variation_Selector *RangeTable
var Vithkuqi *RangeTable
var Wancho *RangeTable
var Warang_Citi *RangeTable
var White_Space *RangeTable
var Yezidi *RangeTable
var Yi *RangeTable
var Z *RangeTable
var Zanabazar_Square *RangeTable
var Zl *RangeTable
var Zp *RangeTable
var Zs *RangeTable

type d [3]rune
