"""Models in XML: what msrest reads from a document, and what it writes afterwards."""

import datetime
import decimal
import xml.etree.ElementTree as ET
from enum import Enum

import isodate
from msrest.serialization import Deserializer, Model, Serializer

from outcome import outcome

XML = "application/xml"
SELF = "http://characters.example.com"
ATOM = "http://www.w3.org/2005/Atom"
BUS = "http://schemas.microsoft.com/netservices/2010/10/servicebus/connect"
XSI = {"attr": True, "prefix": "xsi", "ns": "http://www.w3.org/2001/XMLSchema-instance"}


class Color(str, Enum):
    red = "red"
    blue_green = "blueGreen"


def model(name, attributes, xml=None, base=Model, kind=None, **members):
    """A model class from {attribute: (REST key, type, xml)}; `kind` is its value of the discriminator."""

    def init(self, **kwargs):
        Model.__init__(self, **kwargs)
        for attribute in attributes:
            setattr(self, attribute, kwargs.get(attribute))
        if kind:
            self.type = kind

    attribute_map = {
        attribute: {"key": key, "type": type_name, **({} if desc is None else {"xml": desc})}
        for attribute, (key, type_name, desc) in attributes.items()
    }
    members = {"_attribute_map": attribute_map, "__init__": init, **members}
    if xml is not None:
        members["_xml_map"] = xml
    CLASSES[name] = type(name, (base,), members)


CLASSES = {"Color": Color}
model(
    "Data",
    {
        "country": ("country", "str", {"name": "country", "attr": True}),
        "weight": ("weight", "int", {"name": "weight", "attr": True}),
        "is_open": ("open", "bool", {"name": "open", "attr": True}),
        "since": ("since", "date", {"name": "since", "attr": True}),
        "name": ("name", "str", {"name": "Name"}),
        "long": ("long", "long", {"name": "Long"}),
        "age": ("age", "int", {"name": "Age"}),
        "ratio": ("Ratio", "float", None),
        "enabled": ("enabled", "bool", {"name": "Enabled"}),
        "color": ("color", "Color", {"name": "Color"}),
        "created": ("created", "iso-8601", {"name": "Created"}),
        "modified": ("Last-Modified", "rfc-1123", {"name": "Last-Modified"}),
        "ticks": ("Ticks", "unix-time", None),
        "day": ("Day", "date", None),
        "clock": ("Clock", "time", None),
        "span": ("Span", "duration", None),
        "price": ("Price", "decimal", None),
        "digest": ("Digest", "bytearray", None),
        "token": ("Token", "base64", None),
    },
    {"name": "Data"},
)
model(
    "Note",
    {
        "language": ("language", "str", {"name": "language", "attr": True}),
        "content": ("content", "str", {"text": True}),
    },
    {"name": "Note"},
)
model("Folder", {"metadata": ("Metadata", "{str}", {"name": "Metadata"})}, {"name": "Data"})
model("Apple", {"name": ("name", "str", {"name": "name", "attr": True})}, {"name": "Apple"})
model("Plain", {"name": ("name", "str", {"name": "name", "attr": True})}, {})
model(
    "Barrel",
    {
        "wrapped": ("wrapped", "[str]", {"name": "Wrapped", "wrapped": True}),
        "wrapped_named": ("wrappedNamed", "[str]", {"name": "WrappedNamed", "wrapped": True, "itemsName": "Apple"}),
        "plain": ("plain", "[int]", {"name": "Plain"}),
        "plain_named": ("plainNamed", "[str]", {"name": "PlainNamed", "itemsName": "Item"}),
        "colors": ("colors", "[Color]", {"name": "Colors"}),
    },
    {"name": "AppleBarrel"},
)
for name, xml in {
    "WrappedNamed": {"name": "GoodApples", "wrapped": True, "itemsName": "Pomme"},
    "PlainNamed": {"name": "GoodApples", "itemsName": "Pomme"},
    "Wrapped": {"name": "GoodApples", "wrapped": True},
    "Plain": {"name": "GoodApples"},
}.items():
    model(f"Models{name}", {"apples": ("GoodApples", "[Apple]", xml)}, {"name": "AppleBarrel"})
model("ModelsNameless", {"apples": ("GoodApples", "[Plain]", {"name": "GoodApples", "wrapped": True})}, {})
model(
    "Pair",
    {
        "eu_apple": ("EuropeanApple", "Plain", {"name": "EuropeanApple"}),
        "us_apple": ("USAApple", "Plain", {"name": "USAApple"}),
        "apple": ("ignored", "Apple", None),
    },
    {"name": "AppleBarrel"},
)
model("Author", {"name": ("name", "str", {"ns": ATOM})}, {"ns": ATOM})
model("Counts", {"active": ("Active", "int", {"prefix": "d2p1", "ns": SELF})}, {"name": "CountDetails", "ns": BUS})
model("Rule", {"kind": ("type", "str", XSI), "key_name": ("KeyName", "str", {"ns": BUS})}, {"ns": BUS})
model(
    "Entry",
    {
        "author": ("author", "Author", None),
        "age": ("age", "int", {"name": "Age", "prefix": "fictional", "ns": SELF}),
        "rules": ("Rules", "[Rule]", {"ns": BUS, "wrapped": True}),
        "counts": ("ignored", "Counts", None),
    },
    {"name": "entry", "ns": ATOM},
)
model(
    "Filter",
    {"type": ("type", "str", XSI)},
    {"name": "Filter"},
    _subtype_map={"type": {"CorrelationFilter": "CorrelationFilter", "SqlFilter": "SqlFilter"}},
)
model(
    "CorrelationFilter",
    {"type": ("type", "str", XSI), "correlation_id": ("CorrelationId", "int", None)},
    base=CLASSES["Filter"],
    kind="CorrelationFilter",
)
model(
    "SqlFilter",
    {"type": ("type", "str", XSI), "sql": ("Sql", "str", None)},
    base=CLASSES["Filter"],
    kind="SqlFilter",
)
model("Topic", {"filter": ("Filter", "Filter", None), "all": ("All", "[Filter]", {"wrapped": True})}, {"name": "entry"})
model(
    "Open",
    {
        "additional_properties": ("", "{str}", None),
        "encrypted": ("Encrypted", "str", {"name": "Encrypted", "attr": True}),
    },
    {"name": "Metadata"},
)

DOCUMENTS = {
    "Data": [
        '<Data country="france"><Long>12</Long><Age>37</Age><Name/></Data>',
        "<Data><Name></Name><Long/><Age/><Ratio/><Enabled/><Created/><Last-Modified/><Ticks/><Day/><Clock/><Span/>"
        "<Price/><Digest/><Token/></Data>",
        "<Data><Name> a  b </Name><Long> 12 </Long><Age>\n37\t</Age><Ratio> 2.5 </Ratio></Data>",
        "<Data><Created>2015-01-01T00:00:00.5Z</Created><Last-Modified>Fri, 31 Dec 1999 23:59:59 GMT</Last-Modified>"
        "<Ticks>1460505600</Ticks><Day>2018-12-27</Day><Clock>11:22:33</Clock><Span>P1DT12H</Span><Price>5.5</Price>"
        "<Digest>+/8=</Digest><Token>-_8</Token><Color>BLUEGREEN</Color></Data>",
        "<Data><Enabled>TRUE</Enabled></Data>",
        "<Data><Enabled>0</Enabled></Data>",
        "<Data><Enabled>yes</Enabled></Data>",
        "<Data><Enabled> true</Enabled></Data>",
        "<Data><Age>x</Age></Data>",
        "<Data><Age> </Age></Data>",
        "<Data><Color>red</Color><Unknown/><Name>n</Name></Data>",
        "<Data><Name>a</Name><Name>b</Name></Data>",
        "<Data><name>other case</name></Data>",
        "<Other><Name>the root may have any name</Name></Other>",
        "<Data><Name><![CDATA[<&]]> &amp; &#65;&#x42;<!-- c --> more<?p i?>!</Name></Data>",
        "<Data><!-- c --><?p i?><Name>a<b>ignored</b>c</Name></Data>",
        "<Data>text<Name>a</Name>text</Data>",
        '<Data country=""/>',
        '<Data country="a&amp;b&lt;c&quot;d&#10;e&#9;f  g"/>',
        '<Data weight="5" open="true" since="2018-12-27"/>',
        '<Data weight=" 7 "/>',
        '<Data weight=""/>',
        '<Data weight="x"/>',
        '<Data other="ignored" xmlns:a="urn:a" a:country="another"/>',
        "<Data xmlns='urn:a'><Name>in a namespace</Name></Data>",
        "<Data><a:Name xmlns:a='urn:a'>in a namespace</a:Name></Data>",
        "<Data><Name>français 😀</Name></Data>",
        '<?xml version="1.0" encoding="utf-8"?>\n<Data>\r\n<Name>a\r\nb</Name></Data>\n<!-- end -->',
    ],
    "Note": [
        '<Note language="english">I am text</Note>',
        "<Note/>",
        "<Note>  </Note>",
        "<Note>a<b/>c</Note>",
        "<Note>a<!-- c -->b</Note>",
        "<Note><![CDATA[ x ]]>y</Note>",
    ],
    "Folder": [
        "<Data><Metadata><Key1>value1</Key1><Key2>value2</Key2></Metadata></Data>",
        "<Data>\n <Metadata>\n  <Key1> v </Key1>\n </Metadata>\n</Data>",
        "<Data><Metadata/></Data>",
        "<Data/>",
        "<Data><Metadata><a:K xmlns:a='urn:a'>v</a:K></Metadata></Data>",
        "<Data><Metadata><K>1</K><K>2</K></Metadata></Data>",
        "<Data><Metadata><K>1</K></Metadata><Metadata/></Data>",
    ],
    "Barrel": [
        "<AppleBarrel><Wrapped><Wrapped>granny</Wrapped><Wrapped>fuji</Wrapped></Wrapped></AppleBarrel>",
        "<AppleBarrel><WrappedNamed><Apple>granny</Apple><Apple/></WrappedNamed></AppleBarrel>",
        "<AppleBarrel><WrappedNamed><Any>granny</Any><Tag>fuji</Tag></WrappedNamed></AppleBarrel>",
        "<AppleBarrel><Plain>1</Plain><Plain>2</Plain></AppleBarrel>",
        "<AppleBarrel><Item>granny</Item><Item>fuji</Item></AppleBarrel>",
        "<AppleBarrel><Item>a</Item><Plain>1</Plain><Item>b</Item><Plain>2</Plain><Item>c</Item></AppleBarrel>",
        "<AppleBarrel><Colors>red</Colors><Colors>BlueGreen</Colors></AppleBarrel>",
        "<AppleBarrel/>",
        "<AppleBarrel><Wrapped/></AppleBarrel>",
        "<AppleBarrel><Wrapped>text is no item</Wrapped></AppleBarrel>",
        "<AppleBarrel><Wrapped/><Wrapped/></AppleBarrel>",
        "<AppleBarrel><Plain>x</Plain></AppleBarrel>",
    ],
    **{
        f"Models{name}": [
            f'<AppleBarrel>{open}<Apple name="granny"/><Apple name="fuji"/>{close}</AppleBarrel>',
            "<AppleBarrel/>",
            f"<AppleBarrel>{open}<Apple/><!-- c --><Apple>text</Apple>{close}</AppleBarrel>",
        ]
        for name, open, close in [
            ("WrappedNamed", "<GoodApples>", "</GoodApples>"),
            ("PlainNamed", "", ""),
            ("Wrapped", "<GoodApples>", "</GoodApples>"),
            ("Plain", "", ""),
        ]
    },
    "ModelsNameless": ['<x><GoodApples><Plain name="a"/><Other name="b"/></GoodApples></x>'],
    "Pair": [
        '<AppleBarrel><EuropeanApple name="granny"/><USAApple name="fuji"/><Apple name="own"/></AppleBarrel>',
        "<AppleBarrel><USAApple/></AppleBarrel>",
        '<AppleBarrel><Apple name="a"/><Apple name="b"/></AppleBarrel>',
    ],
    "Entry": [
        f'<entry xmlns="{ATOM}" xmlns:i="{XSI["ns"]}"><author><name>lmazuel</name></author>'
        f'<Rules xmlns="{BUS}"><Rule i:type="Shared"><KeyName>policy</KeyName></Rule></Rules>'
        f'<CountDetails xmlns="{BUS}"><d2p1:Active xmlns:d2p1="{SELF}">12</d2p1:Active></CountDetails></entry>',
        f'<Data xmlns:any="{SELF}"><any:Age>37</any:Age></Data>',
        f'<Data xmlns="{SELF}"><Age>37</Age></Data>',
        '<Data xmlns:fictional="urn:other"><fictional:Age>37</fictional:Age></Data>',
        "<Data><Age>37</Age><author/><Rules/></Data>",
    ],
    "Topic": [
        f'<entry xmlns:xsi="{XSI["ns"]}"><Filter xsi:type="CorrelationFilter"><CorrelationId>12</CorrelationId></Filter></entry>',
        f'<entry xmlns:other="{XSI["ns"]}"><Filter other:type="SqlFilter"><Sql>1=1</Sql></Filter></entry>',
        f'<entry xmlns:xsi="{XSI["ns"]}"><All><Filter xsi:type="SqlFilter"><Sql>a</Sql></Filter>'
        '<Filter xsi:type="CorrelationFilter"/></All></entry>',
        "<entry><Filter/></entry>",
    ],
    "Open": [
        "<Metadata><number>1</number><name>bob</name></Metadata>",
        '<Metadata Encrypted="true"><a:number xmlns:a="urn:a">1</a:number></Metadata>',
    ],
}


def vectors():
    return {name: [case(name, document) for document in documents] for name, documents in DOCUMENTS.items()}


def case(name, document):
    return {"document": document, **outcome(lambda: both(name, document))}


def both(name, document):
    read = Deserializer(CLASSES)(name, document, XML)
    return {"model": plain(read), "written": written(read)}


def written(read):
    """The text, where msrest does not crash over it."""
    try:
        return ET.tostring(Serializer(CLASSES)._serialize(read), encoding="unicode")
    except Exception:  # msrest lets errors of every kind through
        return None


def plain(value):
    """The attributes as JSON."""
    if isinstance(value, Model):
        members = {name: getattr(value, name) for name in value._attribute_map if name != "additional_properties"}
        if "additional_properties" in value._attribute_map:
            members.update(value.additional_properties or {})
        kinds = {name: value._attribute_map[name]["type"] for name in value._attribute_map}
        return {name: of_type(item, kinds.get(name)) for name, item in members.items() if item is not None}
    if isinstance(value, list):
        return [plain(item) for item in value]
    if isinstance(value, dict):
        return {key: plain(item) for key, item in value.items()}
    return value.value if isinstance(value, Enum) else value


def of_type(value, kind):
    serializers = {**Serializer(CLASSES).serialize_type}
    if kind in serializers and isinstance(
        value, (datetime.date, datetime.time, datetime.timedelta, isodate.Duration, decimal.Decimal, bytes, bytearray)
    ):
        return serializers[kind](value)
    return plain(value)


# What Python's ElementTree makes of texts that are, or are not, well-formed.
TEXTS = [
    "<a/>", "<a></a>", "\n<a/>\n", "<a><b/></a><!-- end -->", "<?p?><a/>", "<a>&amp;&lt;&gt;&quot;&apos;</a>",
    "<a>&#10;&#x1F600;</a>", "<a>]]</a>", "<a b='1' c=\"2\"/>", "<a\n b = '1'\n/>", "<_é.1-2/>", "<a><![CDATA[]]></a>",
    "<a xmlns:x='urn:x'><x:b x:c='1'/></a>", "<a xmlns=''/>", "<a xml:lang='en'/>", "<?xml version='1.0'?><a/>",
    "<?xml version='1.0' encoding='utf-8' standalone='yes'?><a/>", "<a>\t\r\n</a>", "<a><!--x--></a>",
    "", " ", "text", "<a>", "<a><b></a>", "<a></b>", "</a>", "<a/><b/>", "<a/>text", "text<a/>", "<a/>&amp;", "<a>&b;</a>",
    "<a>&nbsp;</a>", "<a>&amp</a>", "<a>& b</a>", "<a>&#0;</a>", "<a>&#1;</a>", "<a>&#xFFFF;</a>", "<a>&#xD800;</a>",
    "<a>&#x110000;</a>", "<a>&#;</a>", "<a>\u0001</a>", "<a>\u0000</a>", "<a>\ufffe</a>", "<a>]]></a>", "<a b='<'/>", "<a b='&c;'/>",
    "<a b='\u0001'/>", "<a b/>", "<a b=c/>", "<a b='1' b='2'/>", "<a b='1'c='2'/>", "<a b='1/>", "<a b=\"1'/>", "<x:a/>", "<a x:b='1'/>",
    "<a xmlns:x=''/>", "<a xmlns:x='urn:x' xmlns:y='urn:x' x:b='1' y:b='2'/>", "<a xmlns:xml='urn:x'/>", "<a xmlns:xmlns='urn:x'/>",
    " <?xml version='1.0'?><a/>", "<a><?xml version='1.0'?></a>", "<a/><?xml version='1.0'?>", "<?xml?><a/>",
    "<?xml encoding='utf-8'?><a/>", "<1a/>", "<-a/>", "<a b:c:d='1'/>", "<a:b:c xmlns:a='urn:a'/>", "< a/>", "<a / >", "<a><!-- -- --></a>",
    "<a><!-- x --->-</a>", "<a><!-- x</a>", "<a><![CDATA[x</a>", "<a><?p x</a>", "<a><![CDATA[x]]>]]></a>", "<a>\u00e9</ a>", "<a></a >",
    "<a>x</a><", "<a><b/", "<a b='x", "<", "<!-- only -->", "<?p?>", "<a ><b c='1'/>x</a>", "<a><![cdata[x]]></a>", "<A></a>",
    # References that a comment, section or instruction only seems to hide.
    "<a><!-- <![CDATA[ -->&#xD800;</a>", "<a><!-- <? -->&#xD800;</a>", "<a><![CDATA[<!--]]>&#xD800;</a>",
    "<a><?p <!-- ?>&#xD800;</a>", "<a b='<?&#xD800;'/>", "<a b='&#xD800;'/>", "<a b='?>&#65;'>&#xD800;</a>",
    "<a><!-- x -->y<!-- z &#0; --></a>", "<a><![CDATA[ --> ?> &#xD800; ]]></a>", "<a>&#x+41;</a>", "<a>&#X41;</a>",
    # Declarations and instructions.
    "<?xml version='1.0' standalone='maybe'?><a/>", "<?xml version='1.0' encoding=''?><a/>",
    "<?xml version='é1.1'?><a/>", "<?xml version='1.0' encoding='bogu=s'?><a/>",
    "<?xml version='1.0' encoding='utf-16'?><a/>", "<?xml version=''?><a/>",
    "<?xml version='1.0' standalone='yes' encoding='utf-8'?><a/>", "<?xml version='1.0'encoding='utf-8'?><a/>",
    "<?xml\tversion = \"1.0\" ?><a/>", "<?xml\tver&#son='1.0'?><a/>", "<?xml version='1.0' foo='x'?><a/>",
    "<?XML version='1.0'?><a/>", "<?xmlfoo x?><a/>", "<?xml-stylesheet href='a'?><a/>", "<?x:y z?><a/>", "<?1 z?><a/>",
    "<a><?p??></a>", "<a><?p ??></a>", "<a><?p\"x?></a>", "<a><?xmlns x?></a>", "<a/><?xMl x?>",
    # Names and namespaces.
    "<:a/>", "<a :b='1'/>", "<a b='1' :c='2'/>", "<a\n:b='1'/>", "<a>:b <c d=':e'/></a>",
    "<a xmlns='urn:a' xmlns='urn:b'/>", "<a><b xmlns='urn:a' c='1' xmlns='urn:a'/></a>",
    "<a xmlns='urn:a'><b xmlns='urn:b'/></a>", "<a xmlns:p='urn:a'><b xmlns:p=''/></a>",
    "<a b='xmlns:p=&quot;&quot;'>xmlns:p=\"\"</a>", "<a xmlns='http://www.w3.org/2000/xmlns/'/>",
    "<a xml:b='1' xmlns:xmlfoo='urn:x'/>", "<a></:a>", "<?xml version=':'?><a/>",
]  # fmt: skip


def texts():
    return {"texts": [{"document": text, **outcome(lambda: ET.fromstring(text).tag)} for text in TEXTS]}
