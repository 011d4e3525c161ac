//! The bodies of errors.

use minreq::Method::{Get, Post};
use msrest_model::{Deserializer, Warnings};
use serde_json::json;
use server_models::error_with_secrets::{ErrorCode, ErrorResponse, SecretResponse};
use server_models::incorrect_error_response::Error;
use server_models::xms_error_responses::{
    AnimalNotFound, LinkNotFound, NotFoundErrorBase, Pet, PetActionError, PetHungryOrThirstyError,
    PetSadError, PetSadErrorBase,
};

use super::values::text;
use crate::answer::{Answer, Comparable};
use crate::suite::Suite;

pub(super) fn run(suite: &mut Suite<'_>) {
    let tommy = Pet { ani_type: text("Dog"), name: text("Tommy Tomson") };
    suite.get("expectedNoErrors", "/errorStatusCodes/Pets/tommy/GetPet", &tommy);
    let coyote = NotFoundErrorBase::AnimalNotFound(AnimalNotFound {
        some_base_prop: text("problem finding animal"),
        reason: text("the type of animal requested is not available"),
        name: text("coyote"),
    });
    of_pet(suite, "animalNotFoundError", "coyoteUgly", 404, &coyote);
    let link = NotFoundErrorBase::LinkNotFound(LinkNotFound {
        some_base_prop: text("problem finding pet"),
        reason: text("link to pet not found"),
        what_sub_address: text("pet/yourpet was not found"),
    });
    of_pet(suite, "linkNotFoundError", "weirdAlYankovic", 404, &link);
    of_pet(suite, "stringError", "ringo", 400, &"ringo is missing".to_owned());
    of_pet(suite, "intError", "alien123", 501, &123_i64);

    let casper = PetActionError::PetSadError(PetSadError::Base(PetSadErrorBase {
        error_type: text("PetSadError"),
        action_response: text("grrrr"),
        error_message: text("casper aint happy"),
        reason: text("need more treats"),
        ..PetSadErrorBase::default()
    }));
    of_action(suite, "expectedPetSadError", "doSomething/jump", 500, &casper);
    of_action(suite, "sendErrorWithParamNameModels", "hasModelsParam?models=value1", 500, &casper);
    let hungry = PetHungryOrThirstyError {
        action_response: text("howl"),
        error_message: text("scooby is low"),
        reason: text("need more everything"),
        hungry_or_thirsty: text("hungry and thirsty"),
    };
    let scooby = PetActionError::PetSadError(PetSadError::PetHungryOrThirstyError(hungry));
    of_action(suite, "expectedPetHungryError", "doSomething/fetch", 404, &scooby);

    suite.scenario("verifyIncorrectErrorParsing", |suite| {
        Answer::to(suite.request(Get, "/incorrectError"))?.expect(444)?.is_refused::<Error>()
    });
    secrets(suite);
}

fn of_pet<T: Comparable>(suite: &mut Suite<'_>, name: &'static str, pet: &str, status: u16, expected: &T) {
    suite.scenario(name, |suite| {
        let path = format!("/errorStatusCodes/Pets/{pet}/GetPet");
        Answer::to(suite.request(Get, &path))?.expect(status)?.is(expected)
    });
}

fn of_action<T: Comparable>(
    suite: &mut Suite<'_>,
    name: &'static str,
    action: &str,
    status: u16,
    expected: &T,
) {
    suite.scenario(name, |suite| {
        let path = format!("/errorStatusCodes/Pets/{action}");
        Answer::to(suite.request(Post, &path))?.expect(status)?.is(expected)
    });
}

fn secrets(suite: &mut Suite<'_>) {
    const KEY: &str = "1c88a67921784300a462b2cb61da2339";
    suite.scenario("ErrorWithSecrets", |suite| {
        // What the service sends for `innererror` is a text, and no object as the document has it; a code is new.
        let answer = Answer::to(suite.request(Get, "/secrets/error"))?.expect(403)?;
        answer.is_refused::<ErrorResponse>()?;
        let warnings = Warnings::new();
        let response: ErrorResponse =
            Deserializer::new().recover(true).warnings(&warnings).deserialize(answer.body())?;
        let error = response.error.ok_or("no error")?;
        let paths: Vec<_> = warnings.take().iter().map(|warning| warning.path().to_string()).collect();
        if error.code != Some(ErrorCode::Unauthorized)
            || paths != ["error.details[0].code", "error.details[0].innererror"]
        {
            return Err(format!("read the code {:?} and warns of {paths:?}", error.code).into());
        }
        Ok(())
    });
    suite.scenario("RequestWithSecrets", |suite| {
        let expected = SecretResponse { key: text(KEY), value: text("secret") };
        let request = suite.request(Post, &format!("/secrets/:create?key={KEY}"));
        let request = request.with_header("Authorization", format!("SharedKey {KEY}"));
        let request = request.with_header("Content-Type", "application/json");
        Answer::to(request.with_body(json!({ "key": KEY }).to_string()))?.success()?.is(&expected)
    });
}
