//! One row of the attribute map.

use super::{AnyContent, Constant, Constraint, FieldContent, Format, LengthBounds, Xml};

/// One row of the attribute map: the description that msrest calls `attr_desc`.
#[derive(Debug, Clone, Copy)]
pub struct Attribute {
    pub(crate) index: usize,
    /// The position in msrest's attribute map, in which the attributes of base classes come first.
    pub(crate) order: usize,
    pub(crate) name: &'static str,
    pub(crate) path: &'static [&'static str],
    pub(crate) format: Format,
    pub(crate) readonly: bool,
    pub(crate) required: bool,
    pub(crate) secret: bool,
    content: FieldContent,
    /// Whether the attribute has rules for the client: one that only the service sets has none.
    pub(crate) binds: bool,
    /// Values that surely keep all rules.
    pub(crate) bounds: LengthBounds,
    pub(crate) discriminator: Option<&'static str>,
    pub(crate) constant: Option<Constant>,
    pub(crate) constraints: &'static [Constraint],
    pub(crate) xml: Option<&'static Xml>,
}

impl Attribute {
    /// The attribute's own name, that of the field: `job_id`.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// The decoded REST key path: `["properties", "provisioningState"]`. It has at least one part.
    #[must_use]
    pub const fn path(&self) -> &'static [&'static str] {
        self.path
    }

    /// The last part of the REST key path: `provisioningState`.
    #[must_use]
    pub fn last_key(&self) -> &'static str {
        self.path.last().copied().unwrap_or(self.name)
    }

    /// The wire format of the value, or of the values inside it.
    #[must_use]
    pub const fn format(&self) -> Format {
        self.format
    }

    /// Whether only the service sets the attribute.
    #[must_use]
    pub const fn is_readonly(&self) -> bool {
        self.readonly
    }

    /// Whether [`Model::validate`](crate::Model::validate) asks for a value.
    #[must_use]
    pub const fn is_required(&self) -> bool {
        self.required
    }

    /// Whether errors and warnings never quote the value: the field is marked `secret`, or its type is one.
    #[must_use]
    pub fn is_secret(&self) -> bool {
        self.secret || self.models().is_some_and(|content| content(self.format).is_secret)
    }

    /// The value that is always written, if the attribute is a constant.
    #[must_use]
    pub const fn constant(&self) -> Option<Constant> {
        self.constant
    }

    /// What is written though the model pushes nothing: a constant, or the discriminator of the type.
    pub(crate) fn implied(&self) -> Option<Constant> {
        self.constant.or(self.discriminator.map(Constant::Text))
    }

    /// Whether this is the discriminator of a struct that has no field for it.
    pub(crate) const fn is_type_discriminator(&self) -> bool {
        self.constant.is_some() && self.discriminator.is_some()
    }

    /// Whether the model needs a value, as the field's type is not an `Option`.
    pub(crate) const fn is_needed(&self) -> bool {
        self.content.needed
    }

    /// Whether a text may be the value, as far as the family of the type tells.
    pub(crate) const fn takes_text(&self) -> bool {
        self.content.takes_text
    }

    /// Which models may be in the value; `None` if there cannot be any.
    pub(crate) const fn models(&self) -> AnyContent {
        self.content.models
    }

    /// Whether an absent value breaks a rule.
    pub(crate) const fn asks_for_value(&self) -> bool {
        self.binds && self.required && self.discriminator.is_none()
    }

    /// The validation rules of the value, in the order of declaration.
    #[must_use]
    pub const fn constraints(&self) -> &'static [Constraint] {
        self.constraints
    }
}

/// What the derive calls to fill a row.
#[doc(hidden)]
impl Attribute {
    /// What each row begins as.
    pub(super) const EMPTY: Self = Self {
        index: 0,
        order: 0,
        name: "",
        path: &[],
        format: Format::Natural,
        readonly: false,
        required: false,
        secret: false,
        content: FieldContent::ANY,
        binds: false,
        bounds: LengthBounds::ALL,
        discriminator: None,
        constant: None,
        constraints: &[],
        xml: None,
    };

    #[must_use]
    pub const fn new(index: usize, name: &'static str, path: &'static [&'static str]) -> Self {
        let mut attribute = Self::EMPTY;
        attribute.index = index;
        attribute.order = index;
        attribute.name = name;
        attribute.path = path;
        attribute
    }

    /// The attribute of a field.
    #[must_use]
    pub const fn of_field(
        index: usize,
        name: &'static str,
        path: &'static [&'static str],
        content: FieldContent,
    ) -> Self {
        let mut attribute = Self::new(index, name, path);
        attribute.content = content;
        attribute
    }

    const fn bound(mut self) -> Self {
        let has_rules = self.required || !self.constraints.is_empty();
        self.binds = has_rules && !self.readonly && self.constant.is_none();
        self.bounds = if self.binds { LengthBounds::of(self.constraints) } else { LengthBounds::ALL };
        self
    }

    /// The position among the fields of the struct, if it is not the attribute's number.
    #[must_use]
    pub const fn with_order(mut self, order: usize) -> Self {
        self.order = order;
        self
    }

    #[must_use]
    pub const fn with_format(mut self, format: Format) -> Self {
        self.format = format;
        self
    }

    #[must_use]
    pub const fn readonly(mut self) -> Self {
        self.readonly = true;
        self.bound()
    }

    #[must_use]
    pub const fn required(mut self) -> Self {
        self.required = true;
        self.bound()
    }

    #[must_use]
    pub const fn secret(mut self) -> Self {
        self.secret = true;
        self
    }

    #[must_use]
    pub const fn needed(mut self) -> Self {
        self.content.needed = true;
        self
    }

    /// The discriminator of a type: it always has this value.
    #[must_use]
    pub const fn always(self, value: &'static str) -> Self {
        self.with_constant(Constant::Text(value)).discriminator(value)
    }

    /// The value of the discriminator for this type: written if the attribute has none of its own.
    #[must_use]
    pub const fn discriminator(mut self, value: &'static str) -> Self {
        self.discriminator = Some(value);
        self
    }

    #[must_use]
    pub const fn with_constant(mut self, constant: Constant) -> Self {
        self.constant = Some(constant);
        self.bound()
    }

    #[must_use]
    pub const fn with_constraints(mut self, constraints: &'static [Constraint]) -> Self {
        self.constraints = constraints;
        self.bound()
    }
}

#[cfg(test)]
mod tests {
    use super::Attribute;
    use crate::schema::{Constant, Constraint};

    const PLAIN: Attribute = Attribute::new(0, "id", &["properties", "id"]);
    const RULES: &[Constraint] = &[Constraint::MaxLength(5)];

    /// The client has to keep the rules of what it sets: neither the service's attributes nor constants.
    #[test]
    fn rules_bind_what_the_client_sets() {
        let ruled = PLAIN.with_constraints(RULES);
        let constant = Constant::Text("a");
        for (attribute, binds) in [
            (PLAIN.with_constraints(&[]), false),
            (ruled, true),
            (PLAIN.required(), true),
            (ruled.required(), true),
            (PLAIN.readonly(), false),
            (ruled.readonly(), false),
            (PLAIN.readonly().required(), false),
            (PLAIN.required().with_constant(constant), false),
            (ruled.with_constant(constant), false),
            (ruled.with_constant(constant).readonly(), false),
        ] {
            assert_eq!(attribute.binds, binds, "{attribute:?}");
            assert_eq!(
                attribute.bounds.holds(6),
                !binds || attribute.constraints.is_empty(),
                "{attribute:?}"
            );
        }
        assert!(PLAIN.required().asks_for_value() && !ruled.asks_for_value());
        assert!(!PLAIN.required().discriminator("a").asks_for_value());
        assert!(!PLAIN.required().readonly().asks_for_value());
    }

    #[test]
    fn the_discriminator_of_a_type_is_a_constant() {
        let constant = PLAIN.with_constant(Constant::Text("a"));
        assert!(PLAIN.always("a").is_type_discriminator());
        assert!(![PLAIN, constant, PLAIN.discriminator("a")].iter().any(Attribute::is_type_discriminator));
        assert_eq!((PLAIN.implied(), constant.implied()), (None, Some(Constant::Text("a"))));
        assert_eq!(PLAIN.discriminator("b").implied(), Some(Constant::Text("b")));
    }
}
