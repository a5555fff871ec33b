import { jobApplications } from "./activities/applications";
import { applicationsToVmrayInc } from "./activities/applications-vmray-inc";
import { contactForm, emailContact } from "./activities/contact";
import { nextcloudSharing, salesforceRequests } from "./activities/customers";
import { webAnalytics } from "./activities/google-analytics";
import { googleMaps } from "./activities/google-maps";
import { remarketing } from "./activities/google-remarketing";
import { successfulApplicants, unsuccessfulApplicants } from "./activities/hiring-outcomes";
import { hubspotAnalysis, hubspotMarketing } from "./activities/hubspot";
import { competitions, contracts, registration, surveys } from "./activities/interactions";
import { linkedinPlugin, linkedinPresence } from "./activities/linkedin";
import { newsletterConsentProof, newsletterDispatch } from "./activities/newsletter";
import { newsletterDisclosure, newsletterStatistics } from "./activities/newsletter-provider";
import { ownCookies } from "./activities/own-cookies";
import { dataSubjectRequests, disclosure } from "./activities/rights-and-disclosure";
import { facebookPlugins, twitterPlugin } from "./activities/social-plugins";
import { trialRequests } from "./activities/trial";
import { webinars } from "./activities/webinars";
import { websiteAccess } from "./activities/website";
import { youtubeVideos } from "./activities/youtube";
import { cookies } from "./cookies";
import { departments } from "./departments";
import { documents } from "./documents";
import { measures } from "./measures";
import { organisation } from "./organisation";
import { parties } from "./parties";
import { people } from "./people";
import { serviceParties } from "./service-parties";
import { systems } from "./systems";

/** The sample register: what one website's privacy policy of October 2020 declares, and nothing more. */
export const SAMPLE = {
  organisation: [organisation],
  people,
  departments,
  parties: [...parties, ...serviceParties],
  systems,
  measures,
  documents,
  cookies,
  activities: [
    websiteAccess,
    jobApplications,
    applicationsToVmrayInc,
    successfulApplicants,
    unsuccessfulApplicants,
    contactForm,
    emailContact,
    trialRequests,
    ownCookies,
    webAnalytics,
    remarketing,
    googleMaps,
    facebookPlugins,
    linkedinPlugin,
    linkedinPresence,
    twitterPlugin,
    youtubeVideos,
    hubspotAnalysis,
    hubspotMarketing,
    salesforceRequests,
    nextcloudSharing,
    newsletterDispatch,
    newsletterConsentProof,
    newsletterStatistics,
    newsletterDisclosure,
    webinars,
    dataSubjectRequests,
    disclosure,
    registration,
    surveys,
    competitions,
    contracts,
  ],
};
